"""The words of a page in document order, cut where a reader sees a new paragraph. Nothing is lost or repeated."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.analysis.article.tree import SKIPPED, Element, fold

_KINDS = {
    "blockquote": "quote",
    "td": "table",
    "th": "table",
    "caption": "caption",
    "li": "list-item",
    "dd": "list-item",
    "dt": "list-item",
    "figcaption": "caption",
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
}
_BREAKING = frozenset(_KINDS) | {
    *("p", "div", "section", "article", "main", "header", "footer", "center", "figure", "body", "ul", "ol", "dl"),
    *("table", "thead", "tbody", "tfoot", "tr", "form", "fieldset", "details", "summary", "aside", "nav", "hr", "pre"),
    *("address", "legend", "label", "amp-img"),
}
_LINE = "\x0b"
"""Stands for `br` while words are gathered; the tree holds no control characters."""
_CAPTION = re.compile(r"caption|credit|legend|bildunterschrift|pie-de-foto", re.I)


@dataclass(frozen=True, slots=True)
class Run:
    """Words that stand together.

    `element` is the nearest block around them; `linked`: how much of them is links, 0 to 1.
    """

    element: Element
    text: str
    kind: str
    level: int
    linked: float


class _Owner(NamedTuple):
    element: Element
    kind: str
    level: int


def runs(body: Element) -> list[Run]:
    """All words below `body`, scripts and the like left out."""
    writer = _Writer(body)
    writer.walk(body)
    writer.flush()
    return writer.found


class _Writer:
    """Gathers words until a block begins or ends."""

    def __init__(self, body: Element) -> None:
        self.found: list[Run] = []
        self._owner = _Owner(body, "paragraph", 0)
        self._pieces: list[str] = []
        self._links = 0
        self._linked = 0

    def walk(self, node: Element) -> None:
        """The words of `node` and all below it; the parser lets no page nest deeper than 256 levels."""
        name, outer = node.tag, self._owner
        if is_block := name in _BREAKING:
            self.flush()
            self._owner = _owner(node, name, outer)
        is_link = name == "a"
        self._links += is_link
        self._say(node.text)
        for child in node:
            self._visit(child)
        self._links -= is_link
        if is_block:
            self.flush()
            self._owner = outer

    def _visit(self, child: Element) -> None:
        name = child.tag
        if name == "br":
            self._break()
        if name not in SKIPPED:
            self.walk(child)
        self._say(child.tail)

    def _say(self, text: str | None) -> None:
        if text and (self._pieces or not text.isspace()):
            self._pieces.append(text)
            self._linked += len(text.strip()) if self._links else 0

    def _break(self) -> None:
        """One `br` is a new line, two are a new paragraph."""
        since_last = "".join(self._pieces[-2:]).rstrip(" \t\r\n")
        if since_last.endswith(_LINE):
            self.flush()
        else:
            self._pieces.append(_LINE)

    def flush(self) -> None:
        """What was gathered becomes a run of the innermost block."""
        if not self._pieces:
            return
        gathered = "".join(self._pieces)
        if not gathered.isspace() and (text := _folded_lines(gathered)):
            share = min(1.0, self._linked / len(text))
            self.found.append(Run(self._owner.element, text, self._owner.kind, self._owner.level, share))
        self._pieces = []
        self._linked = 0


def _folded_lines(gathered: str) -> str:
    if _LINE not in gathered:
        return fold(gathered)
    lines = (fold(line) for line in gathered.split(_LINE))
    return "\n".join(line for line in lines if line)


def _owner(node: Element, name: str, outer: _Owner) -> _Owner:
    if name in _KINDS:
        kind = "caption" if is_caption_class(node) else _KINDS[name]
        return _Owner(node, kind, int(name[1]) if kind == "heading" else 0)
    return _Owner(node, "caption" if is_caption_class(node) else outer.kind, 0)


def is_caption_class(element: Element) -> bool:
    """Whether the element's class says caption or credit, in the languages met."""
    classes = element.get("class")
    return bool(classes and _CAPTION.search(classes))
