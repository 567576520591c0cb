"""Lines: a paragraph cut into atoms of one level and one face, filled greedily, each line put into visual order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop_app.report.text.bidi import Levels, line_levels, paragraph_levels, visual_order
from desktop_app.report.text.breaks import SOFT_HYPHEN, cuts, pieces
from desktop_app.report.text.face import Face, Shaped
from desktop_app.report.text.faces import FaceStack, Run
from desktop_app.report.text.measure import Filled, Measured

_SPACES = " \t\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u200b\u205f\u3000"
_MEASURED = 20_000
_LOOK_AHEAD = 80
"""Characters of a part without a break that are shaped to find where it must be cut; doubled while they fit."""


class Atom(NamedTuple):
    """Characters start..end of the paragraph: one level, one face, shaped; `width` in points."""

    start: int
    end: int
    level: int
    face: Face
    shaped: Shaped
    width: float


class Part(NamedTuple):
    """What is never broken between lines; `bare` is its width at a line's end, in points: no spaces, a hyphen if it is soft."""

    atoms: tuple[Atom, ...]
    width: float
    bare: float


class Line(NamedTuple):
    """Atoms from left to right, characters start..end of the paragraph; widths in points, `bare` without end spaces."""

    atoms: tuple[Atom, ...]
    start: int
    end: int
    width: float
    bare: float

    def ink(self, size: float) -> tuple[float, float]:
        """How far it reaches over and under the baseline, in points."""
        above = max((atom.shaped.above for atom in self.atoms), default=0.0)
        below = max((atom.shaped.below for atom in self.atoms), default=0.0)
        return above * size / 1000, below * size / 1000


class _Same(NamedTuple):
    """Characters up to `end` of one face and one level."""

    end: int
    face: Face
    level: int


class Paragraph:
    """One paragraph's text, levels and faces, ready to be broken at any width (points).

    `lang`: BCP 47, "" for unknown; `cuts`: places where a piece of its own begins, for a link.
    """

    def __init__(
        self, text: str, stack: FaceStack, size: float, *, bold: bool = False, base: int | None = None, lang: str = "",
        cuts: Sequence[int] = (),
    ) -> None:  # fmt: skip
        self.text = text.replace("\t", " ")
        self.size = size
        self.lang = lang
        self.levels: Levels = paragraph_levels(self.text, base)
        self._first = stack.first
        self._same = list(_same(stack.choose(self.text, bold), self.levels, frozenset(cuts)))
        self._ends = [one.end for one in self._same]
        self._known = stack.filled((size, bold, base, lang, tuple(cuts)))

    @property
    def rtl(self) -> bool:
        """Whether it begins at the right."""
        return self.levels.base % 2 == 1

    def lines(self, width: float) -> list[Line]:
        """Every line of `width` points with its glyphs."""
        return [self.line(filled) for filled in self.filled(width)]

    def filled(self, width: float) -> tuple[Filled, ...]:
        """Greedy fill of `width` points; a part longer than a line is split at clusters.

        What the same stack filled before with the same words is not measured again.
        """
        found = self._known.setdefault(width, {}).get(self.text)
        if found is None:
            found = self._known[width][self.text] = tuple(self._fill(width / self.size))
        return found

    def _fill(self, width: float) -> Iterator[Filled]:
        """`width`: in multiples of the text size, as all lengths below."""
        start, end, used = 0, 0, 0.0
        above = below = tall = 0.0
        for stop, part in self._parts(width):
            if end > start and used + part.bare > width:
                yield Filled(start, end, above, below, tall)
                start, used, above, below, tall = end, 0.0, 0.0, 0.0, 0.0
            end = stop
            used += part.width
            above = part.above if part.above > above else above
            below = part.below if part.below > below else below
            tall = part.tall if part.tall > tall else tall
        yield Filled(start, end, above, below, tall)

    def _parts(self, width: float) -> Iterator[tuple[int, Measured]]:
        """Where each part ends that is never broken between lines, and its measures."""
        for start, end in pieces(self.text):
            found = self._measure(start, end) if end - start <= _LOOK_AHEAD else None
            if found is not None and found.bare <= width:
                yield end, found
            else:
                for part in self._pieces_of(start, end, width * self.size):
                    yield part.atoms[-1].end, self._measured(part)

    def _measure(self, start: int, end: int) -> Measured:
        """In a paragraph of one face and level the same words are measured once."""
        if len(self._same) > 1:
            return self._measured(self._part(start, end))
        known = self._same[0].face.measured
        key = (self.text[start:end], self._same[0].level % 2, self.lang)
        found = known.get(key)
        if found is None:
            if len(known) >= _MEASURED:
                known.clear()
            found = known[key] = self._measured(self._part(start, end))
        return found

    def _measured(self, part: Part) -> Measured:
        return Measured(
            part.width / self.size, part.bare / self.size,
            max(atom.shaped.above for atom in part.atoms) / 1000, max(atom.shaped.below for atom in part.atoms) / 1000,
            max(atom.face.tall for atom in part.atoms) / 1000,
        )  # fmt: skip

    def _pieces_of(self, start: int, end: int, width: float) -> Iterator[Part]:
        """A long part, cut into what fits a line each; never more shaped than a few lines' worth."""
        ahead = _LOOK_AHEAD
        while start < end:
            stop = min(end, start + ahead)
            part = self._part(start, stop)
            if part.bare > width and (cut := self._cut(start, stop, width)) < stop:
                yield self._part(start, cut)
                start = cut
            elif stop == end or part.bare > width:
                yield part
                start = stop
            else:
                ahead *= 2

    def _cut(self, start: int, end: int, width: float) -> int:
        """The longest beginning that fits; at least one grapheme."""
        places = cuts(self.text, start, end)
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
        bare = width
        if self.text[end - 1] == SOFT_HYPHEN:
            bare += self._hyphen(end).width
        elif self.text[end - 1] in _SPACES:
            bare -= atoms[-1].width
        return Part(atoms, width, bare)

    def _atoms(self, start: int, end: int) -> Iterator[Atom]:
        """Of one part: its spaces, which stand at its end, are atoms of their own."""
        words_end = start + len(self.text[start:end].rstrip(_SPACES))
        if len(self._same) == 1:
            _end, face, level = self._same[0]
            if start < words_end:
                yield self._atom(start, words_end, face, level)
            if words_end < end:
                yield self._atom(words_end, end, face, level)
            return
        at = bisect_right(self._ends, start)
        while start < end:
            same = self._same[at]
            stop = min(same.end, words_end if start < words_end else end)
            yield self._atom(start, stop, same.face, same.level)
            start = stop
            at += start == same.end

    def _atom(self, start: int, end: int, face: Face, level: int) -> Atom:
        shaped = face.shape(self.text[start:end], level % 2 == 1, self.lang)
        return Atom(start, end, level, face, shaped, shaped.advance * self.size / 1000)

    def _hyphen(self, end: int) -> Atom:
        """What a soft hyphen before `end` is at the end of a line."""
        same = self._same[bisect_right(self._ends, end - 1)]
        shaped, face = same.face.hyphen(), same.face
        if shaped is None:
            shaped, face = self._first.hyphen(), self._first
        if shaped is None:
            raise ValueError("the first face has no hyphen")
        return Atom(end - 1, end, same.level, face, shaped, shaped.advance * self.size / 1000)

    def _hyphenated(self, atoms: list[Atom]) -> list[Atom]:
        """The atoms of a line with its soft hyphen in sight."""
        last = atoms[-1]
        before = [self._atom(last.start, last.end - 1, last.face, last.level)] if last.end - last.start > 1 else []
        return [*atoms[:-1], *before, self._hyphen(last.end)]

    def line(self, filled: Filled) -> Line:
        """The glyphs of one line, put into visual order."""
        start, end = filled.start, filled.end
        text = self.text[start:end]
        atoms = [atom for low, high in pieces(text) for atom in self._atoms(start + low, start + high)]
        if not atoms:
            return Line((), 0, 0, 0.0, 0.0)
        if end < len(self.text) and text[-1] == SOFT_HYPHEN:
            atoms = self._hyphenated(atoms)
        width = sum(atom.width for atom in atoms)
        bare = width - (atoms[-1].width if text[-1] in _SPACES else 0.0)
        if self.levels.of is not None:
            # L1 moves the spaces at the end of a line to the base level; the atoms follow.
            moved = line_levels(text, self.levels.of[start:end], self.levels.base)
            atoms = [self._moved(atom, moved[atom.start - start]) for atom in atoms]
            atoms = [atoms[place] for place in visual_order([atom.level for atom in atoms])]
        return Line(tuple(atoms), start, end, width, bare)

    def _moved(self, atom: Atom, level: int) -> Atom:
        if level == atom.level:
            return atom
        return self._atom(atom.start, atom.end, atom.face, level)


def _same(runs: Sequence[Run], levels: Levels, cuts: frozenset[int]) -> Iterator[_Same]:
    """Runs of faces cut where the level changes."""
    for run in runs:
        if levels.of is None and not cuts:
            yield _Same(run.end, run.face, levels.base)
            continue
        of = levels.of or [levels.base] * run.end
        for at in range(run.start + 1, run.end):
            if of[at] != of[at - 1] or at in cuts:
                yield _Same(at, run.face, of[at - 1])
        yield _Same(run.end, run.face, of[run.end - 1])
