"""The stack of faces of one report: which of them prints which grapheme, and what none of them can print."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from importlib import resources
from itertools import groupby
from typing import NamedTuple

from desktop_app.report.text.face import Face, damaged
from desktop_app.report.text.graphemes import IGNORABLE, graphemes
from desktop_app.report.text.measure import LineEnds

_STACK = (
    ("NotoSans-Regular", "NotoSans-Bold"),
    ("NotoNaskhArabic-Regular", "NotoNaskhArabic-Bold"),
    ("NotoSansHebrew-Regular", "NotoSansHebrew-Bold"),
    ("NotoSansDevanagari-Regular", "NotoSansDevanagari-Bold"),
    ("NotoSansMyanmar-Regular", "NotoSansMyanmar-Bold"),
    ("NotoSansBengali-Regular", ""),
    ("NotoSansThai-Regular", ""),
    ("NotoSansGeorgian-Regular", ""),
    ("NotoSansArmenian-Regular", ""),
    ("NotoSansEthiopic-Regular", ""),
    ("NotoSansSymbols2-Regular", ""),
    ("NotoSansSymbols-Regular", ""),
    ("DroidSansFallbackFull", ""),
)
_BOXES = "NotoSansSymbols2-Regular"
"""The face whose box stands for a character that no face has."""
_MADE_FROM_OTHERS = frozenset("\u00a0\u2007\u2011\u202f\u205f\u3000") | frozenset(map(chr, range(0x2000, 0x200B)))
"""HarfBuzz prints these with the space or the hyphen of any face."""


class Run(NamedTuple):
    """Characters start..end that one face prints."""

    start: int
    end: int
    face: Face


class FaceStack:
    """All faces of one report, each read when it is first needed, and the characters that none of them has.

    EnvironmentFaultError `font-damaged` when a font file is lost or no font.
    """

    def __init__(self) -> None:
        self._faces: dict[str, Face] = {}
        self.missing: dict[str, int] = {}
        self._chosen: dict[tuple[str, bool], Face | None] = {}
        self._firsts: dict[bool, frozenset[str]] = {}
        self._filled: dict[object, dict[float, LineEnds]] = {}

    def begin_again(self) -> None:
        """The same words once more: what was shaped and measured is kept, what no face has is counted anew."""
        self.missing = {}

    @property
    def faces(self) -> dict[str, Face]:
        """Those that were read so far, by name."""
        return dict(self._faces)

    def filled(self, look: object) -> dict[float, LineEnds]:
        """Width in points -> lines of the paragraphs that were set like `look` before (size, weight, direction, language …)."""
        return self._filled.setdefault(look, {})

    @property
    def first(self) -> Face:
        """The face of Latin, Cyrillic and Greek."""
        return self._face(_STACK[0][0])

    def _face(self, name: str) -> Face:
        if name not in self._faces:
            try:
                data = (resources.files("resources.fonts") / f"{name}.ttf").read_bytes()
            except OSError as error:
                raise damaged(name) from error
            self._faces[name] = Face(name, data)
        return self._faces[name]

    def choose(self, text: str, bold: bool) -> list[Run]:
        """A face for each grapheme; spaces and punctuation stay in the face before them if it has them."""
        first = self._face(_STACK[0][int(bold)])
        if self._by_first(bold).issuperset(text):
            return [Run(0, len(text), first)] if text else []
        spans: list[tuple[int, int]] = []
        faces: list[Face] = []
        previous: Face | None = None
        for start, end in graphemes(text):
            previous = self._one(text[start:end], bold, previous) or first
            for part, face in self._printed(text, start, end, previous):
                spans.append(part)
                faces.append(face)
        _lead(text, spans, faces)
        return list(_runs(spans, faces))

    def _by_first(self, bold: bool) -> frozenset[str]:
        """Every character for which no other face is asked."""
        if bold not in self._firsts:
            characters = map(chr, self._face(_STACK[0][int(bold)]).characters)
            self._firsts[bold] = frozenset(characters) | IGNORABLE | _MADE_FROM_OTHERS
        return self._firsts[bold]

    def _printed(self, text: str, start: int, end: int, face: Face) -> list[tuple[tuple[int, int], Face]]:
        """The grapheme in its face; each character that the face lacks is counted, and a box."""
        lacking = [at for at in range(start, end) if _lacks(face, text[at])]
        if not lacking:
            return [((start, end), face)]
        for at in lacking:
            self.missing[text[at]] = self.missing.get(text[at], 0) + 1
        boxes = self._face(_BOXES)
        return [((at, at + 1), boxes if at in lacking else face) for at in range(start, end)]

    def _one(self, grapheme: str, bold: bool, previous: Face | None) -> Face | None:
        """None where no face has its base."""
        wanted = grapheme if len(grapheme) == 1 else "".join(c for c in grapheme if c not in IGNORABLE) or grapheme
        if previous is not None and _stays(wanted, previous):
            return previous
        key = (wanted, bold)
        if key not in self._chosen:
            self._chosen[key] = self._best(wanted, bold)
        return self._chosen[key] or previous

    def _best(self, wanted: str, bold: bool) -> Face | None:
        """The first face that has the whole grapheme, else the first that has its base."""
        if wanted in IGNORABLE or wanted in _MADE_FROM_OTHERS:
            return self._face(_STACK[0][int(bold)])
        with_base: Face | None = None
        for pair in _STACK:
            face = self._face(pair[1] if bold and pair[1] else pair[0])
            if face.has(wanted[0]):
                with_base = with_base or face
                if all(map(face.has, wanted)):
                    return face
        return with_base


def _lacks(face: Face, character: str) -> bool:
    return not face.has(character) and character not in IGNORABLE and character not in _MADE_FROM_OTHERS


def _stays(grapheme: str, previous: Face) -> bool:
    """Punctuation, spaces and lone marks keep the face before them when it has them (else Arabic quotes turn Latin)."""
    first = grapheme[0]
    if first in IGNORABLE or first in _MADE_FROM_OTHERS:
        return True
    return unicodedata.category(first)[0] in "PZM" and all(map(previous.has, grapheme))


def _lead(text: str, spans: list[tuple[int, int]], faces: list[Face]) -> None:
    """Opening marks before the first letter take that letter's face, if it has them."""
    first = next((at for at, (start, _end) in enumerate(spans) if text[start].isalpha()), 0)
    for at in range(first - 1, -1, -1):
        if not _stays(text[spans[at][0] : spans[at][1]], faces[first]):
            break
        faces[at] = faces[first]


def _runs(spans: list[tuple[int, int]], faces: list[Face]) -> Iterator[Run]:
    for face, group in groupby(zip(spans, faces, strict=True), key=lambda pair: pair[1]):
        within = [span for span, _face in group]
        yield Run(within[0][0], within[-1][1], face)
