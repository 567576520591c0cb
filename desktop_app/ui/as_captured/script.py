"""Our own script, run in a world apart: the page's scripts stay off, its document stays as it is.

Words are compared without white space and unseen characters, as `services/anchoring.py` does; offsets are UTF-16 units.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass

WORLD = 1
"""QWebEngineScript's application world is 1; page scripts live in 0, and are off."""

_SETUP = r"""
if (!window.attest) { window.attest = (() => {
  const UNSEEN = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/, ALL = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, MOST = 3000000;
  const bare = text => text.replace(ALL, '');
  let words = null, marks = [];
  const read = () => {
    if (words) return words;
    const nodes = [], parts = []; let length = 0;
    const skip = /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/i;
    const walker = document.createTreeWalker(document.body || document.documentElement, NodeFilter.SHOW_TEXT,
      node => skip.test(node.parentNode.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    for (let node; length < MOST && (node = walker.nextNode());) {
      const text = bare(node.data);
      if (text) { nodes.push([node, length]); parts.push(text); length += text.length; }
    }
    return words = {nodes, text: parts.join('')};
  };
  const place = (at, last) => {
    const nodes = read().nodes; let low = 0, high = nodes.length - 1;
    while (low < high) { const half = (low + high + 1) >> 1; if (nodes[half][1] <= at) low = half; else high = half - 1; }
    const [node, start] = nodes[low]; let left = at - start;
    for (let i = 0; i < node.data.length; i++) if (!UNSEEN.test(node.data[i]) && left-- === 0) return [node, i + last];
    return [node, node.data.length];
  };
  const alike = (at, length, before, after) => {
    const text = read().text; let n = 0, m = 0;
    while (n < before.length && text[at - 1 - n] === before[before.length - 1 - n]) n++;
    while (m < after.length && text[at + length + m] === after[m]) m++;
    return n + m;
  };
  const find = quote => {
    const text = read().text, wanted = bare(quote.words), before = bare(quote.before), after = bare(quote.after);
    let best = -1, most = -1;
    for (let at = wanted ? text.indexOf(wanted) : -1, n = 0; at >= 0 && n < 500; at = text.indexOf(wanted, at + 1), n++) {
      const score = alike(at, wanted.length, before, after);
      if (score > most) { most = score; best = at; }
    }
    if (best < 0) return null;
    const range = document.createRange();
    range.setStart(...place(best, 0)); range.setEnd(...place(best + wanted.length - 1, 1));
    return range;
  };
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  return {
    mark(claims, rules) {
      sheet.replaceSync(rules); CSS.highlights.clear();
      marks = claims.map(claim => ({claim, range: find(claim)})).filter(one => one.range);
      const groups = new Map();
      for (const {claim, range} of marks) for (const name of claim.groups)
        groups.has(name) ? groups.get(name).add(range) : groups.set(name, new Highlight(range));
      for (const [name, group] of groups) { if (name === 'attest-current') group.priority = 1; CSS.highlights.set(name, group); }
      return JSON.stringify(marks.map(one => one.claim.claim));
    },
    show(id) {
      const one = marks.find(mark => mark.claim.claim === id);
      if (!one) return false;
      const box = one.range.getBoundingClientRect();
      if (box.top < 0 || box.bottom > innerHeight) scrollTo({top: scrollY + box.top - innerHeight / 3, behavior: 'instant'});
      return true;
    },
    at(x, y) {
      const caret = document.caretPositionFromPoint(x, y);
      if (!caret) return '';
      const inside = one => one.range.isPointInRange(caret.offsetNode, caret.offset) &&
        [...one.range.getClientRects()].some(b => x >= b.left && x <= b.right && y >= b.top && y <= b.bottom);
      const one = marks.find(inside);
      return one ? one.claim.claim : '';
    },
    chosen() {
      const chosen = getSelection();
      if (!chosen.rangeCount || chosen.isCollapsed) return '';
      const range = chosen.getRangeAt(0), around = (from, to, keep) => {
        const other = document.createRange(); other.setStart(...from); other.setEnd(...to); return keep(other.toString()); };
      const body = document.body || document.documentElement;
      return JSON.stringify({words: range.toString().slice(0, 100000),
        before: around([body, 0], [range.startContainer, range.startOffset], text => text.slice(-400)),
        after: around([range.endContainer, range.endOffset], [body, body.childNodes.length], text => text.slice(0, 400))});
    },
  };
})(); }
"""


@dataclass(frozen=True, slots=True)
class Mark:
    """The words of one claim, and the highlights that they belong to."""

    claim: str
    words: str
    before: str
    after: str
    groups: tuple[str, ...]


def mark(marks: Sequence[Mark], rules: str) -> str:
    """Paints them; gives the ids of those whose words are on the page, as JSON."""
    return f"{_SETUP} attest.mark({_data([asdict(one) for one in marks])}, {_data(rules)})"


def show(claim: str) -> str:
    """Brings a claim's words into view; gives whether they are there."""
    return f"{_SETUP} attest.show({_data(claim)})"


def at(x: float, y: float) -> str:
    """The claim at a place, in the page's own pixels; "" for none."""
    return f"{_SETUP} attest.at({x:.1f}, {y:.1f})"


def chosen() -> str:
    """The selected words with what stands around them, as JSON; "" for none."""
    return f"{_SETUP} attest.chosen()"


def _data(value: object) -> str:
    """A value as a JavaScript literal: JSON, in ASCII."""
    return json.dumps(value, ensure_ascii=True)
