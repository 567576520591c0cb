"""Lines: a paragraph cut into atoms of one level and one face, filled greedily, each line put into visual order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.report.text.bidi import Levels, line_levels, paragraph_levels, visual_order
from desktop_app.report.text.breaks import pieces
from desktop_app.report.text.faces import Face, FaceStack, Shaped

_SPACES = " \t\u3000\u200b"


@dataclass(frozen=True, slots=True)
class Atom:
    """Characters start..end of the paragraph: one level, one face, shaped; `width` in points."""

    start: int
    end: int
    level: int
    face: Face
    shaped: Shaped
    width: float


@dataclass(frozen=True, slots=True)
class Part:
    """What is never broken between lines; `bare` is the width without the spaces at its end, in points."""

    atoms: tuple[Atom, ...]
    width: float
    bare: float


@dataclass(frozen=True, slots=True)
class Line:
    """Atoms from left to right, characters start..end of the paragraph; widths in points, `bare` without end spaces."""

    atoms: tuple[Atom, ...]
    start: int
    end: int
    width: float
    bare: float


class Paragraph:
    """One paragraph's text, levels and faces, ready to be broken at any width (points)."""

    def __init__(
        self, text: str, stack: FaceStack, size: float, *, bold: bool = False, base: int | None = None
    ) -> None:
        self.text = text.replace("\t", " ")
        self.size = size
        self.levels: Levels = paragraph_levels(self.text, base)
        self._faces = stack.choose(self.text, bold)

    @property
    def rtl(self) -> bool:
        """Whether it begins at the right."""
        return self.levels.base % 2 == 1

    def lines(self, width: float) -> list[Line]:
        """Greedy fill of `width` points; a part longer than a line is split at clusters."""
        out: list[Line] = []
        row: list[Part] = []
        used = 0.0
        for part in self._parts(width):
            if row and used + part.bare > width:
                out.append(self._line(row))
                row, used = [], 0.0
            row.append(part)
            used += part.width
        return [*out, self._line(row)]

    def _parts(self, width: float) -> Iterator[Part]:
        for first, end in pieces(self.text):
            start, part = first, self._part(first, end)
            while part.bare > width and end - start > 1:
                cut = self._cut(part, start, end, width)
                yield self._part(start, cut)
                start = cut
                part = self._part(start, end)
            if start < end:
                yield part

    def _cut(self, part: Part, start: int, end: int, width: float) -> int:
        """The longest beginning that fits, cut where a cluster ends; at least one cluster."""
        places = sorted({atom.start + glyph.cluster for atom in part.atoms for glyph in atom.shaped.glyphs} - {start})
        low, high = 0, len(places)
        while low < high:
            middle = (low + high) // 2
            if self._part(start, places[middle]).bare <= width:
                low = middle + 1
            else:
                high = middle
        return places[max(0, low - 1)] if places else end

    def _part(self, start: int, end: int) -> Part:
        atoms = tuple(self._atoms(start, end))
        width = sum(atom.width for atom in atoms)
        spaces = atoms[-1].width if atoms and self.text[atoms[-1].start] in _SPACES else 0.0
        return Part(atoms, width, width - spaces)

    def _atoms(self, start: int, end: int) -> Iterator[Atom]:
        at = start
        while at < end:
            stop = at + 1
            while stop < end and self._same(at, stop):
                stop += 1
            yield self._atom(at, stop, self._level(at))
            at = stop

    def _same(self, at: int, other: int) -> bool:
        return (
            self._faces[other] is self._faces[at]
            and self._level(other) == self._level(at)
            and (self.text[other] in _SPACES) == (self.text[at] in _SPACES)
        )

    def _level(self, place: int) -> int:
        return self.levels.of[place] if self.levels.of is not None else self.levels.base

    def _atom(self, start: int, end: int, level: int) -> Atom:
        face = self._faces[start]
        shaped = face.shape(self.text[start:end], level % 2 == 1)
        return Atom(start, end, level, face, shaped, shaped.advance * self.size / 1000)

    def _line(self, parts: Sequence[Part]) -> Line:
        atoms = [atom for part in parts for atom in part.atoms]
        width = sum(part.width for part in parts)
        bare = width - (parts[-1].width - parts[-1].bare) if parts else 0.0
        start, end = (atoms[0].start, atoms[-1].end) if atoms else (0, 0)
        if self.levels.of is not None:
            # L1 moves the spaces at the end of a line to the base level; the atoms follow.
            moved = line_levels(self.text[start:end], self.levels.of[start:end], self.levels.base)
            atoms = [self._atom(atom.start, atom.end, moved[atom.start - start]) for atom in atoms]
            atoms = [atoms[place] for place in visual_order([atom.level for atom in atoms])]
        return Line(tuple(atoms), start, end, width, bare)
