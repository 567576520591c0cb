"""The words of a page in document order, cut where a reader sees a new paragraph. Nothing is lost or repeated."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from desktop_app.analysis.article.tree import SKIPPED, Element, attribute, fold, squeeze, tag

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


@dataclass(frozen=True, slots=True)
class _Owner:
    element: Element
    kind: str
    level: int


def runs(body: Element) -> list[Run]:
    """All words below `body`, scripts and the like left out."""
    writer = _Writer(body)
    walker = etree.iterwalk(body, events=("start", "end"))
    for event, node in walker:
        if event == "start":
            if tag(node) in SKIPPED:
                walker.skip_subtree()
            else:
                writer.start(node)
        else:
            writer.end(node)
    writer.flush()
    return writer.found


class _Writer:
    """Gathers words until a block begins or ends."""

    def __init__(self, body: Element) -> None:
        self.found: list[Run] = []
        self._body = body
        self._owners = [_Owner(body, "paragraph", 0)]
        self._pieces: list[str] = []
        self._links = 0
        self._linked = 0

    def start(self, node: Element) -> None:
        name = tag(node)
        if name in _BREAKING:
            self.flush()
            self._owners.append(_owner(node, name, self._owners[-1]))
        elif name == "br":
            self._break()
        elif name == "a":
            self._links += 1
        self._say(node.text)

    def end(self, node: Element) -> None:
        name = tag(node)
        if name in _BREAKING:
            self.flush()
            self._owners.pop()
        elif name == "a":
            self._links -= 1
        if node is not self._body:
            self._say(node.tail)

    def _say(self, text: str | None) -> None:
        if text:
            self._pieces.append(squeeze(text))
            self._linked += len(text.strip()) if self._links else 0

    def _break(self) -> None:
        """One `br` is a new line, two are a new paragraph."""
        trailing = "".join(self._pieces[-2:]).strip(" ")
        if trailing.endswith("\n"):
            self.flush()
        else:
            self._pieces.append("\n")

    def flush(self) -> None:
        """What was gathered becomes a run of the innermost block."""
        if self._pieces:
            lines = (fold(line) for line in "".join(self._pieces).split("\n"))
            if text := "\n".join(line for line in lines if line):
                owner = self._owners[-1]
                share = min(1.0, self._linked / len(text))
                self.found.append(Run(owner.element, text, owner.kind, owner.level, share))
        self._pieces = []
        self._linked = 0


def _owner(node: Element, name: str, outer: _Owner) -> _Owner:
    if name in _KINDS:
        kind = "caption" if is_caption_class(node) else _KINDS[name]
        return _Owner(node, kind, int(name[1]) if kind == "heading" else 0)
    return _Owner(node, "caption" if is_caption_class(node) else outer.kind, 0)


def is_caption_class(element: Element) -> bool:
    """Whether the element's class says caption or credit, in the languages met."""
    return bool(_CAPTION.search(attribute(element, "class")))
