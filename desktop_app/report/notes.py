"""Notes beside the text: each at its claim's first line, pushed down where they would overprint."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.report.model import ReportClaim
from desktop_app.report.style import NOTE
from desktop_app.report.text.block import Block
from desktop_app.report.text.draw import Span

_GAP = 2.0


@dataclass(frozen=True, slots=True)
class _Note:
    y: float
    left: float
    block: Block


class Notes:
    """Collects the notes of a page while it is drawn; `place` draws them when the page ends."""

    def __init__(self, width: float, bottom: float) -> None:
        self._width, self._bottom = width, bottom
        self._waiting: list[_Note] = []

    def add(self, canvas: Any, x: float, baseline: float, block: Block) -> None:
        """A note at a place in the canvas's present system of coordinates."""
        left, y = canvas.absolutePosition(x, baseline)
        self._waiting.append(_Note(y, left, block))

    def place(self, canvas: Any, more: Block) -> None:
        """Draw this page's notes; those that no longer fit are counted and named as left to the list."""
        for left in sorted({note.left for note in self._waiting}):
            self._column(canvas, sorted((n for n in self._waiting if n.left == left), key=lambda n: -n.y), more)
        self._waiting = []

    def _column(self, canvas: Any, notes: Sequence[_Note], more: Block) -> None:
        limit = float("inf")
        for note in notes:
            _w, height = note.block.wrap(self._width, 0)
            top = min(note.y + NOTE.size, limit - _GAP)
            if top - height < self._bottom:
                # What does not fit is not printed over another note: the list of claims has every one.
                more.wrap(self._width, 0)
                more.drawOn(canvas, note.left, self._bottom - more.height)
                return
            note.block.drawOn(canvas, note.left, top - height)
            limit = top - height


def span_of(claim: ReportClaim, offset: int, length: int, ground: tuple[float, float, float]) -> Span | None:
    """The claim's part of a paragraph that begins at `offset` of the text."""
    if not claim.shown or claim.start is None or claim.end is None:
        return None
    start, end = max(0, claim.start - offset), min(length, claim.end - offset)
    return Span(start, end, ground, claim.number) if start < end else None
