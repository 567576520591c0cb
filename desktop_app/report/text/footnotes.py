"""Footnotes: a raised mark among the words, and the note that stands at the foot of the same page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from desktop_app.report.text.draw import Span
from desktop_app.report.text.links import Inline, Link

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_GLUE, _SPACE = "\u2060", "\u00a0"


@dataclass(frozen=True, slots=True, eq=False)
class Footnote:
    """One note. `block`: its words, which begin with its number; `key`: its bookmark; `alt`: what its mark leads to, in words."""

    number: int
    key: str
    alt: str
    block: Any

    @property
    def caller(self) -> str:
        """The bookmark of its first mark."""
        return f"{self.key}-mark"


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark for `note` behind the character before `place`. `first`: the note leads back to this one."""

    place: int
    note: Footnote
    first: bool = True


def raised(number: int) -> str:
    """A note's number in brackets, by characters that are raised by themselves: behind a figure it cannot be read as part of it.

    It stands behind its words whichever way they run (UAX 9, isolates).
    """
    return f"\u2068⁽{str(number).translate(_RAISED)}⁾\u2069"


def with_marks(
    text: str, marks: Sequence[Mark], spans: Sequence[Span], inlines: Sequence[Inline]
) -> tuple[str, list[Span], list[Inline]]:
    """The text with its marks, each a link to its note; spans and links moved with their words. `marks`: in their order.

    No line ends before a mark.
    """
    out: list[str] = []
    links: list[Inline] = []
    at = 0
    for mark in marks:
        out.append(text[at : mark.place])
        start, at = sum(map(len, out)) + len(_GLUE), mark.place
        sign = raised(mark.note.number)
        out.append(_GLUE + sign)
        name = mark.note.caller if mark.first else ""
        links.append(Link(start, start + len(sign), mark.note.alt, to=mark.note.key, within="Reference", name=name))
    moved_spans = [replace(one, start=_start(one.start, marks), end=_end(one.end, marks)) for one in spans]
    moved = [replace(one, start=_start(one.start, marks), end=_end(one.end, marks)) for one in inlines]
    return "".join([*out, text[at:]]), moved_spans, sorted([*moved, *links], key=lambda one: one.start)


def numbered(number: int, key: str, back: str, words: str, inlines: Sequence[Inline]) -> tuple[str, list[Inline]]:
    """The words of a note behind its number, which leads to the mark; `back` says so."""
    head = f"\u2068({number})\u2069"
    first = Link(0, len(head), back, to=f"{key}-mark", within="Lbl", name=key)
    by = len(head) + len(_SPACE)
    return head + _SPACE + words, [first, *(replace(one, start=one.start + by, end=one.end + by) for one in inlines)]


def _start(place: int, marks: Sequence[Mark]) -> int:
    """Where what began at `place` begins now: behind the marks that stand there."""
    return place + sum(_length(one) for one in marks if one.place <= place)


def _end(place: int, marks: Sequence[Mark]) -> int:
    """Where what ended at `place` ends now: before the marks that stand there."""
    return place + sum(_length(one) for one in marks if one.place < place)


def _length(mark: Mark) -> int:
    return len(_GLUE) + len(raised(mark.note.number))
