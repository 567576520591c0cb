"""Notes beside the text: each at its claim's first line, moved where they would overprint, counted where they do not fit."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.platypus import Flowable

from desktop_app.report.model_exhibit import ReportClaim
from desktop_app.report.pdf.tags import Element, here, within
from desktop_app.report.style import NOTE
from desktop_app.report.text.block import Block
from desktop_app.report.text.draw import Span

_GAP = 2.0


@dataclass(frozen=True, slots=True)
class _Note:
    y: float
    left: float
    block: Block
    paragraph: Element | None


class Notes:
    """Collects the notes of a page while it is drawn; `place` draws them when the page, or the text they belong to, ends."""

    def __init__(self, width: float, bottom: float) -> None:
        self._width = width
        self.bottom = bottom
        """What is at the foot of the page begins here (points)."""
        self._waiting: list[_Note] = []

    def add(self, canvas: Any, x: float, baseline: float, block: Block) -> None:
        """A note at a place in the canvas's present system of coordinates; it belongs to the paragraph being drawn."""
        left, y = canvas.absolutePosition(x, baseline)
        block.wrap(self._width, 0)
        self._waiting.append(_Note(y, left, block, here(canvas)))

    def lowest(self) -> float:
        """How far down the page the notes that wait will reach; infinity when there are none (points from its foot)."""
        tops = (top - note.block.height for column in self._columns() for note, top in _fitted(column, self.bottom))
        return min(tops, default=math.inf)

    def place(self, canvas: Any, more: Callable[[int], Block]) -> None:
        """Draw the notes that wait; those that do not fit are counted and left to the list of claims, which has every one."""
        left, bottom = canvas.absolutePosition(0, 0)
        for column in self._columns():
            fitted = _fitted(column, self.bottom)
            if lost := len(column) - len(fitted):
                line = more(lost)
                line.wrap(self._width, 0)
                fitted = _fitted(column, self.bottom + line.height + _GAP)
                line = more(len(column) - len(fitted))
                line.wrap(self._width, 0)
                line.drawOn(canvas, column[0].left - left, self.bottom - bottom)
            for note, top in fitted:
                with within(canvas, note.paragraph):
                    note.block.drawOn(canvas, note.left - left, top - note.block.height - bottom)
        self._waiting = []

    def _columns(self) -> Iterator[list[_Note]]:
        for left in sorted({note.left for note in self._waiting}):
            yield sorted((note for note in self._waiting if note.left == left), key=lambda note: -note.y)


def _fitted(notes: Sequence[_Note], bottom: float) -> list[tuple[_Note, float]]:
    """Notes of one column with their upper edges: level with their lines, pushed down by the one before, up at the foot.

    Those at the end that have no room between the first note's line and `bottom` are not among them.
    """
    tops: list[float] = []
    limit = math.inf
    for note in notes:
        tops.append(min(note.y + NOTE.size, limit))
        limit = tops[-1] - note.block.height - _GAP
    count = len(notes)
    while count and sum(n.block.height + _GAP for n in notes[:count]) - _GAP > tops[0] - bottom:
        count -= 1
    floor = bottom
    for at in range(count - 1, -1, -1):
        tops[at] = max(tops[at], floor + notes[at].block.height)
        floor = tops[at] + _GAP
    return list(zip(notes[:count], tops[:count], strict=True))


class NotesEnd(Flowable):  # type: ignore[misc]
    """Stands after a text with notes: what follows it uses the whole width, so it begins below the last note."""

    def __init__(self, notes: Notes, more: Callable[[int], Block]) -> None:
        super().__init__()
        self._notes, self._more = notes, more

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As high as the notes reach further down than the text; at most what is left of the page."""
        self.width = width
        self.height = min(height, max(0.0, self._frame._y - self._notes.lowest()))
        return width, self.height

    def draw(self) -> None:
        """The notes."""
        self._notes.place(self.canv, self._more)


def span_of(claim: ReportClaim, offset: int, length: int, ground: tuple[float, float, float]) -> Span | None:
    """The claim's part of a paragraph that begins at `offset` of the text."""
    if not claim.shown or claim.start is None or claim.end is None:
        return None
    start, end = max(0, claim.start - offset), min(length, claim.end - offset)
    return Span(start, end, ground, claim.number) if start < end else None
