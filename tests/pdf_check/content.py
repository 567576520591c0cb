"""A page's content, operator by operator: what is painted, in which colour, under which mark."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

Matrix = tuple[float, float, float, float, float, float]
Colour = tuple[float, float, float]
Box = tuple[float, float, float, float]
_UNIT: Matrix = (1, 0, 0, 1, 0, 0)
_PATHS = frozenset(("f", "F", "f*", "B", "B*", "b", "b*", "S", "s"))
_FILLS = _PATHS - {"S", "s"}
_TEXT = frozenset(("Tj", "TJ", "'", '"'))


@dataclass(frozen=True, slots=True)
class Painted:
    """One thing on a page. `kind`: text, path or image; `box` in points; `mark`: the operand of what encloses it, None: nothing."""

    kind: str
    box: Box
    colour: Colour
    mark: Any
    filled: bool = True


@dataclass
class Page:
    """What was found. `faults`: marks that do not balance or that stand in each other, colours that are not RGB or grey."""

    painted: list[Painted] = field(default_factory=list)
    mcids: list[int] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


@dataclass
class _State:
    ctm: Matrix = _UNIT
    fill: Colour = (0.0, 0.0, 0.0)
    font: Any = None
    size: float = 0.0


def read_page(page: pikepdf.Page) -> Page:
    """Walk the page once."""
    return _Reader(page).read()


class _Reader:
    def __init__(self, page: pikepdf.Page) -> None:
        self._page = page
        self._found = Page()
        self._states = [_State()]
        self._marks: list[Any] = []
        self._path: list[Box] = []
        self._line = _UNIT
        self._pen = 0.0
        self._widths: dict[str, list[float]] = {}

    def read(self) -> Page:
        for instruction in pikepdf.parse_content_stream(self._page):
            self._one(str(instruction.operator), list(instruction.operands))
        if self._marks:
            self._found.faults.append("a mark is open at the end of the page")
        return self._found

    @property
    def _state(self) -> _State:
        return self._states[-1]

    def _one(self, name: str, operands: list[Any]) -> None:
        state = self._state
        if name == "q":
            self._states.append(_State(state.ctm, state.fill, state.font, state.size))
        elif name == "Q":
            self._states.pop()
        elif name == "cm":
            state.ctm = _times(_matrix(operands), state.ctm)
        elif name in ("g", "rg"):
            values = [float(one) for one in operands]
            state.fill = (values[0], values[0], values[0]) if name == "g" else (values[0], values[1], values[2])
        elif name in ("k", "K", "cs", "CS", "sc", "scn", "sh"):
            self._found.faults.append(f"operator {name}: another colour than grey or RGB")
        elif name in ("BMC", "BDC", "EMC"):
            self._mark(name, operands)
        elif name == "Do":
            self._paint("image", _box_of((0, 0, 1, 1), state.ctm))
        else:
            self._paths(name, operands) if name in _PATHS or name in ("re", "m", "l", "c", "n") else self._text(
                name, operands
            )

    def _mark(self, name: str, operands: list[Any]) -> None:
        if name == "EMC":
            if not self._marks:
                self._found.faults.append("EMC without a beginning")
            else:
                self._marks.pop()
            return
        if self._marks:
            self._found.faults.append(f"{operands[0]} stands inside {self._marks[-1]}")
        mcid = operands[1].get("/MCID") if name == "BDC" else None
        if mcid is not None:
            self._found.mcids.append(int(mcid))
        self._marks.append(int(mcid) if mcid is not None else str(operands[0]))

    def _paths(self, name: str, operands: list[Any]) -> None:
        if name in _PATHS:
            for box in self._path:
                self._paint("path", box, filled=name in _FILLS)
        if name == "re":
            x, y, w, h = (float(one) for one in operands)
            self._path.append(_box_of((x, y, x + w, y + h), self._state.ctm))
        elif name in ("m", "l"):
            x, y = (float(one) for one in operands)
            self._path.append(_box_of((x, y, x, y), self._state.ctm))
        elif name != "c":
            self._path = []

    def _text(self, name: str, operands: list[Any]) -> None:
        if name == "Tf":
            self._state.font, self._state.size = str(operands[0]), float(operands[1])
        elif name == "Tm":
            self._line, self._pen = _matrix(operands), 0.0
        elif name in _TEXT:
            start, width = self._pen, self._advance(operands[-1])
            self._pen += width
            place = _times(self._line, self._state.ctm)
            size = self._state.size
            self._paint("text", _box_of((start, 0.05 * size, self._pen, 0.5 * size), place))

    def _advance(self, shown: Any) -> float:
        widths = self._font_widths(self._state.font)
        total = 0.0
        for part in shown if isinstance(shown, pikepdf.Array) else [shown]:
            if isinstance(part, pikepdf.String):
                codes = bytes(part)
                total += sum(widths[int.from_bytes(codes[at : at + 2], "big")] for at in range(0, len(codes), 2))
            else:
                total -= float(part)
        return total * self._state.size / 1000

    def _font_widths(self, name: str) -> list[float]:
        if name not in self._widths:
            array = self._page.resources.Font[name].DescendantFonts[0].W
            self._widths[name] = [float(one) for one in array[1]]
        return self._widths[name]

    def _paint(self, kind: str, box: Box, filled: bool = True) -> None:
        mark = self._marks[-1] if self._marks else None
        self._found.painted.append(Painted(kind, box, self._state.fill, mark, filled))


def _matrix(operands: list[Any]) -> Matrix:
    a, b, c, d, e, f = (float(one) for one in operands)
    return (a, b, c, d, e, f)


def _times(one: Matrix, other: Matrix) -> Matrix:
    """`one` first, then `other`."""
    a, b, c, d, e, f = one
    g, h, i, j, k, l = other  # noqa: E741
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l)


def _box_of(box: Box, matrix: Matrix) -> Box:
    a, b, c, d, e, f = matrix
    xs = [a * x + c * y + e for x in (box[0], box[2]) for y in (box[1], box[3])]
    ys = [b * x + d * y + f for x in (box[0], box[2]) for y in (box[1], box[3])]
    return (min(xs), min(ys), max(xs), max(ys))


def pages_of(pdf: pikepdf.Pdf) -> Iterator[tuple[int, Page]]:
    """Each page with its number from 1."""
    for number, page in enumerate(pdf.pages, 1):
        yield number, read_page(page)
