"""Tags (ISO 32000-1, 14.7 and 14.8): what is drawn is said to be a paragraph, a heading, a figure, or decoration.

A canvas has a Tagger or none (then nothing happens here). Marked content never nests: what opens inside an element closes
the sequence that is open and another is begun after it, so that any use of these helpers gives a balanced page. Inside an
element that holds words itself (P, Figure, Link …) only Link, Note, Reference and Span open elements of their own, in a Note
its Lbl, too; any other role there leaves its words to the element that is open. Inside an artifact nothing is tagged.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from typing import Any

GROUPS = frozenset(
    ("Document", "Part", "Sect", "Div", "BlockQuote", "Table", "THead", "TBody", "TR", "TH", "TD", "L", "LI", "LBody", "TOC", "TOCI")
)  # fmt: skip
"""Roles that hold elements, never words of their own."""
INLINE = frozenset(("Link", "Note", "Reference", "Span"))
"""Roles that may stand among the words of another element."""
_STATE_ONLY = re.compile(r"\s*(q|Q|.* (cm|w|J|j|M|d|rg|RG|g|G|gs|i))?\s*\Z", re.DOTALL)
_ARTIFACT = "/Artifact BMC"

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Words:
    """A marked-content sequence: page from 0, its number on that page."""

    page: int
    mcid: int


@dataclass(frozen=True, slots=True)
class Annotation:
    """The annotation of a link: page from 0, its place among that page's annotations."""

    page: int
    place: int


@dataclass(eq=False, slots=True)
class Element:
    """One element of the structure tree. `box`: left, bottom, right, top on the page in points, of a figure.

    `number`: of its object in the file, 0 before it has one.
    """

    role: str
    lang: str = ""
    alt: str = ""
    box: Box | None = None
    kids: list[Element | Words | Annotation] = field(default_factory=list)
    number: int = 0


class Tagger:
    """The structure tree of one canvas, grown while it is drawn upon."""

    def __init__(self, canvas: Any) -> None:
        self.root = Element("Document")
        self._canvas = canvas
        self._open = [self.root]
        self._by_key: dict[object, Element] = {}
        self._artifacts = 0
        self._begun: tuple[int, Words, Element] | None = None
        self._next = (0, 0)

    @property
    def here(self) -> Element:
        """The element that is open now."""
        return self._open[-1]

    @contextmanager
    def element(
        self, role: str, lang: str, alt: str, box: Box | None, key: object | None, joined: bool
    ) -> Iterator[None]:
        """An element while the block runs; one of the same `key` is gone on with."""
        if self._artifacts or not self._opens(role):
            yield
            return
        found = self._known(role, key, joined)
        if found is None:
            found = Element(role, lang, alt, self._placed(box))
            self._suspend()  # the words before it come before it
            self.here.kids.append(found)
            if key is not None:
                self._by_key[key] = found
        with self.within(found):
            yield

    @contextmanager
    def within(self, element: Element) -> Iterator[None]:
        """Go on with an element that was opened before."""
        if self._artifacts:
            yield
            return
        self._suspend()
        self._open.append(element)
        self._resume()
        try:
            yield
        finally:
            self._suspend()
            self._open.pop()
            self._resume()

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """Decoration while the block runs."""
        if self._artifacts:
            yield
            return
        self._suspend()
        self._canvas._code.append(_ARTIFACT)
        self._artifacts += 1
        try:
            yield
        finally:
            self._artifacts -= 1
            self._canvas._code.append("EMC")
            self._resume()

    def annotated(self) -> None:
        """The annotation that was added last belongs to the element that is open."""
        if self._artifacts:
            raise ValueError("a link inside an artifact belongs to nothing")
        place = Annotation(self._canvas.getPageNumber() - 1, len(self._canvas._annotationrefs) - 1)
        self.here.kids.append(place)

    @property
    def is_closed(self) -> bool:
        """Whether nothing is open: asked at the end of every page."""
        return len(self._open) == 1 and not self._artifacts and self._begun is None

    def _opens(self, role: str) -> bool:
        return self.here.role in GROUPS or role in INLINE or (self.here.role, role) == ("Note", "Lbl")

    def _known(self, role: str, key: object | None, joined: bool) -> Element | None:
        if key is not None and key in self._by_key:
            return self._by_key[key]
        last = self.here.kids[-1] if joined and self.here.kids else None
        return last if isinstance(last, Element) and last.role == role else None

    def _placed(self, box: Box | None) -> Box | None:
        if box is None:
            return None
        left, bottom = self._canvas.absolutePosition(box[0], box[1])
        right, top = self._canvas.absolutePosition(box[2], box[3])
        return (left, bottom, right, top)

    def _resume(self) -> None:
        """Begin a sequence for the open element, if it holds words."""
        element = self.here
        if element.role in GROUPS:
            return
        page = self._canvas.getPageNumber() - 1
        mcid = self._next[1] if self._next[0] == page else 0
        self._begun = (len(self._canvas._code), Words(page, mcid), element)
        self._canvas._code.append(f"/{element.role} <</MCID {mcid}>> BDC")

    def _suspend(self) -> None:
        """End the sequence; one in which nothing was painted has never been."""
        if self._begun is None:
            return
        at, words, element = self._begun
        self._begun = None
        code: list[str] = self._canvas._code
        if all(_STATE_ONLY.match(line) for line in code[at + 1 :]):
            del code[at]
            return
        code.append("EMC")
        element.kids.append(words)
        self._next = (words.page, words.mcid + 1)


def tagger_of(canvas: Any) -> Tagger | None:
    """The canvas's tagger, None where nothing is tagged."""
    found = getattr(canvas, "tagger", None)
    return found if isinstance(found, Tagger) else None


def tagged(
    canvas: Any,
    role: str,
    *,
    lang: str = "",
    alt: str = "",
    box: Box | None = None,
    key: object | None = None,
    joined: bool = False,
) -> AbstractContextManager[None]:
    """What is drawn inside is `role`: a standard structure type (P, H1, Figure, Table, TR, TD, Link, Note …).

    `lang`: where it differs from the document's; `alt`: of a Figure; `box`: of a Figure, left, bottom, right, top in the
    canvas's present coordinates; `key`: any object: the parts of what runs over pages share one and are one element;
    `joined`: go on with the neighbour before, if that is of the same role (rows of one list).
    """
    tagger = tagger_of(canvas)
    return nullcontext() if tagger is None else tagger.element(role, lang, alt, box, key, joined)


def artifact(canvas: Any) -> AbstractContextManager[None]:
    """What is drawn inside is decoration: rules, grounds, boxes, page numbers. Tags inside it do nothing."""
    tagger = tagger_of(canvas)
    return nullcontext() if tagger is None else tagger.artifact()


def here(canvas: Any) -> Element | None:
    """The element that is open: for what is drawn later and belongs here (a note beside its paragraph)."""
    tagger = tagger_of(canvas)
    return None if tagger is None else tagger.here


def within(canvas: Any, element: Element | None) -> AbstractContextManager[None]:
    """What is drawn inside belongs to an element that `here` gave before."""
    tagger = tagger_of(canvas)
    return nullcontext() if tagger is None or element is None else tagger.within(element)


def link(canvas: Any, rect: Sequence[float], alt: str, *, to: str = "", url: str = "") -> None:
    """A link over `rect` (present coordinates), to a bookmark of this document or to an address outside.

    Use it inside `tagged(canvas, "Link")`, around the words that it lies over. `alt` says where it leads.
    """
    if to:
        canvas.linkRect(alt, to, tuple(rect), relative=1, thickness=0, F=4)
    else:
        canvas.linkURL(url, tuple(rect), relative=1, thickness=0, F=4, Contents=_text(alt))
    tagger = tagger_of(canvas)
    if tagger is not None:
        tagger.annotated()


def _text(words: str) -> Any:
    from reportlab.pdfbase.pdfdoc import PDFString

    return PDFString(words)
