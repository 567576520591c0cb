"""Tables: cells of blocks under a head that stands on every page; rows that run over pages; a list where columns are too many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from reportlab.platypus import Flowable

from desktop_app.report.pdf.tags import artifact, tagged
from desktop_app.report.text.block import Block, Row

Cell = Block | Sequence[Block]
_GAP, _PAD, _LINE = 6.0, 4.0, 0.75
_DARK, _LIGHT = 0.4, 0.8
_NARROW = 40.0
"""A column of fewer points is no column any more; one without a width of its own wants half as much again."""
_WHOLE = 120.0
"""A row that is not higher (points) is moved to the next page and not parted."""
_HEAD_HIGHEST = 160.0


class _Place(NamedTuple):
    """A column: its left edge and its width, in points."""

    left: float
    width: float


class Table(Flowable):  # type: ignore[misc]
    """Rows of cells under a repeated head.

    `widths`: points of each column, 0 for a share of the rest. `mirrored`: the first column stands at the right.
    Columns that are together too wide for the page are made narrower; where they would be no columns any more, each row is
    printed as a list of labels and values, under the sentence `turned`.
    """

    def __init__(
        self, head: Sequence[Cell], rows: Sequence[Sequence[Cell]], widths: Sequence[float], *,
        mirrored: bool = False, turned: Block | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self._head = [_blocks(cell) for cell in head]
        self._rows = [[_blocks(cell) for cell in row] for row in rows]
        self._widths, self._mirrored, self._turned = widths, mirrored, turned
        self._key, self._first, self._goes_on = object(), 0, False
        if any(len(row) != len(widths) for row in (*self._rows, *([self._head] if head else []))):
            raise ValueError("every row of a table has a cell for each width")

    @property
    def head(self) -> list[list[Block]]:
        """The cells of the head."""
        return self._head

    @property
    def rows(self) -> list[list[list[Block]]]:
        """The cells of each row."""
        return self._rows

    def _columns(self, width: float) -> list[_Place] | None:
        """Where the columns stand; None where they do not fit."""
        room = width - _GAP * (len(self._widths) - 1)
        free = sum(not wide for wide in self._widths)
        fixed = sum(self._widths)
        shrunk = min(1.0, (room - free * _NARROW * 1.5) / fixed) if fixed else 1.0
        rest = (room - fixed * shrunk) / free if free else 0.0
        places, left = [], 0.0
        for wish in self._widths:
            wide = wish * shrunk if wish else rest
            if wide < min(_NARROW, wish or _NARROW):
                return None
            places.append(_Place(width - left - wide if self._mirrored else left, wide))
            left += wide + _GAP
        return places if _high(self._head, places) <= _HEAD_HIGHEST else None

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Measures rows only until they fill `height`: a long table costs each page once."""
        places = self._columns(width)
        used = _high(self._head, places) if places else height + 1
        for row in self._rows if places else ():
            if used > height:
                break
            used += _high(row, places or [])
        self.width, self.height = width, used
        return width, used

    def split(self, width: float, height: float) -> list[Flowable]:
        """What fits under the head, and the rest under a head of its own; as a list when the columns do not fit."""
        places = self._columns(width)
        if places is None:
            return list(self._listed(width))
        room = height - _high(self._head, places)
        fit = 0
        while fit < len(self._rows) and (high := _high(self._rows[fit], places)) <= room:
            room -= high
            fit += 1
        rows, rest = self._rows[:fit], self._rows[fit:]
        if rest and (high > _WHOLE or not rows) and (parted := _parted_row(rest[0], places, room - 2 * _PAD)):
            rows, rest = [*rows, parted[0]], [parted[1], *rest[1:]]
        if not rows or not rest:
            return []
        return [self._with(rows, self._first, False), self._with(rest, self._first + fit, True)]

    def _with(self, rows: list[list[list[Block]]], first: int, goes_on: bool) -> Table:
        """A piece; `first`: the number of its first row in the whole table. The tags of all pieces are one table."""
        piece = Table(self._head, rows, self._widths, mirrored=self._mirrored, turned=self._turned)
        piece._key, piece._first, piece._goes_on = self._key, first, self._goes_on or goes_on
        return piece

    def _listed(self, width: float) -> Iterator[Flowable]:
        if self._turned:
            yield self._turned
        for row in self._rows:
            for at, cell in enumerate(row):
                labels = self._head[at] if self._head else []
                for block in cell:
                    yield Row(labels[0] if labels else None, block, width / 3, self._mirrored)
                    labels = []
            yield _Rule()

    def draw(self) -> None:
        """Each row from the top, a line below it."""
        places = self._columns(self.width) or []
        with tagged(self.canv, "Table", key=self._key):
            top = self._draw_row(-1, self._head, places, self.height) if self._head else self.height
            for number, row in enumerate(self._rows, self._first):
                top = self._draw_row(number, row, places, top)

    def _draw_row(self, number: int, row: list[list[Block]], places: Sequence[_Place], top: float) -> float:
        """Row `number` of the whole table, -1 for the head, whose repetitions are decoration; its lower edge."""
        is_again = number < 0 and self._goes_on
        with artifact(self.canv) if is_again else tagged(self.canv, "TR", key=(self._key, number)):
            for at, (cell, place) in enumerate(zip(row, places, strict=True)):
                with tagged(self.canv, "TH" if number < 0 else "TD", key=(self._key, number, at)):
                    self._cell(cell, place, top - _PAD)
        bottom = top - _high(row, places)
        _line(self.canv, self.width, bottom, _DARK if number < 0 else _LIGHT)
        return bottom

    def _cell(self, cell: list[Block], place: _Place, y: float) -> None:
        for block in cell:
            if block.footnotes:
                raise ValueError("a mark in a table's cell: no page would set its note")
            y -= block.wrap(place.width, y)[1]
            block.drawOn(self.canv, place.left, y)


class _Rule(Flowable):  # type: ignore[misc]
    """The end of a row that is printed as a list."""

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Across the page."""
        self.width, self.height = width, 2 * _PAD
        return self.width, self.height

    def draw(self) -> None:
        """A thin line."""
        _line(self.canv, self.width, _PAD, _LIGHT)


def _line(canvas: Any, width: float, y: float, grey: float) -> None:
    with artifact(canvas):
        canvas.setStrokeColorRGB(grey, grey, grey)
        canvas.setLineWidth(_LINE)
        canvas.line(0, y, width, y)


def _blocks(cell: Cell) -> list[Block]:
    return [cell] if isinstance(cell, Block) else list(cell)


def _high(row: Sequence[Sequence[Block]], places: Sequence[_Place]) -> float:
    """Points of a row with the room above and below its cells; 0 for a head that is none."""
    if not row:
        return 0.0
    cells = zip(row, places, strict=True)
    return 2 * _PAD + max(sum(block.wrap(place.width, 0)[1] for block in cell) for cell, place in cells)


def _parted_row(
    row: list[list[Block]], places: Sequence[_Place], height: float
) -> tuple[list[list[Block]], list[list[Block]]] | None:
    """What fits of each cell, and the rest; None where a cell cannot be parted there."""
    firsts, rests = [], []
    for cell, place in zip(row, places, strict=True):
        parted = _parted(cell, place.width, height)
        if parted is None:
            return None
        firsts.append(parted[0])
        rests.append(parted[1])
    return firsts, rests


def _parted(cell: list[Block], width: float, height: float) -> tuple[list[Block], list[Block]] | None:
    """The blocks that fit, and those that do not; None where not even the beginning does."""
    used = 0.0
    for at, block in enumerate(cell):
        high = block.wrap(width, height)[1]
        if used + high > height:
            pieces = block.split(width, height - used)
            if pieces:
                return [*cell[:at], pieces[0]], [pieces[1], *cell[at + 1 :]]
            return (cell[:at], cell[at:]) if at else None
        used += high
    return cell, []
