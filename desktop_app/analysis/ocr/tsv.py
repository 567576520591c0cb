"""Tesseract's table of words (TSV, since 3.05): level, page, block, paragraph, line, word, left, top, width, height, confidence, text."""

from __future__ import annotations

from itertools import pairwise

from archive_schema.read_words import ReadWord

_WORD = "5"
_COLUMNS = 12
MAX_WORDS = 100_000
_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\x00"))
"""Direction marks, which Tesseract adds around words of two scripts, are none of the picture's."""


def words_of(table: str, factor: int = 1) -> tuple[ReadWord, ...]:
    """The words in reading order; what is no row of a word is left out. `factor`: boxes are made so many times as large."""
    found: list[tuple[tuple[str, ...], list[str]]] = []
    for row in table.splitlines()[1:]:
        cells = row.split("\t", _COLUMNS - 1)
        if len(cells) == _COLUMNS and cells[0] == _WORD and cells[11].translate(_MARKS).strip():
            found.append((tuple(cells[1:5]), cells))
        if len(found) >= MAX_WORDS:
            break
    places = [place for place, _ in found]
    lines = [0]
    for before, after in pairwise(places):
        lines.append(lines[-1] + (before != after))
    begins = [True, *(before[:3] != after[:3] for before, after in pairwise(places))]
    made = [_word(cells, line, start, factor) for (_, cells), line, start in zip(found, lines, begins, strict=False)]
    return tuple(word for word in made if word is not None)


def _word(cells: list[str], line: int, paragraph: bool, factor: int) -> ReadWord | None:
    try:
        x, y, w, h = (max(0, int(cell)) * factor for cell in cells[6:10])
        confidence = max(0, min(100, round(float(cells[10]))))
        text = cells[11].translate(_MARKS).strip()[:1_000]
        return ReadWord(text=text, x=x, y=y, w=w, h=h, confidence=confidence, line=line, paragraph=paragraph)
    except (ValueError, OverflowError):
        return None
