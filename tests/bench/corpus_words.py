"""Made-up words of seven languages: syllables of each script, frequent words short, endings that stemmers know."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

WORDS = 110_000
"""Different words a language has: 770,000 in seven, of which 100,000 articles use nearly all."""
_ZIPF = 1.03
_SHIFT = 2.7
_STEP = 7_919
"""Words of neighbouring rank are this many syllable codes apart, so that they begin differently."""


@dataclass(frozen=True, slots=True)
class _Letters:
    """What a language's words are made of, and its share of the articles."""

    onsets: str
    vowels: str
    endings: tuple[str, ...]
    share: float
    article: str = ""


LETTERS = {
    "en": _Letters("bcdfghklmnprstvw", "aeiou", ("", "s", "ed", "ing"), 0.24),
    "ar": _Letters("بتثجحخدرزسشصضطعغفقكلمن", "اويه", ("", "ات", "ين"), 0.2, "ال"),
    "ru": _Letters("бвгджзклмнпрстфхцчш", "аеиоуы", ("", "а", "ами", "ого"), 0.16),
    "fr": _Letters("bcdfgjlmnprstv", "aeéiouèâ", ("", "s", "es", "ment"), 0.1),
    "uk": _Letters("бвгґджзклмнпрстфхцчш", "аеиіоуїє", ("", "ами", "ого", "их"), 0.12),
    "es": _Letters("bcdfglmnñprstvz", "aeiouáó", ("", "s", "es", "ción"), 0.1),
    "zh": _Letters("", "", ("",), 0.08),
}
LANGUAGES = tuple(LETTERS)
_HAN_FIRST, _HAN_CHARACTERS = 0x4E00, 420
"""Few signs, so that chance makes no more different pairs of them than a language has."""


class Lexicon:
    """One language's words by rank, with the law by which they are drawn."""

    def __init__(self, language: str, count: int = WORDS) -> None:
        self.words: NDArray[np.object_] = np.array(_words(language, count), dtype=object)
        weights = 1.0 / (np.arange(len(self.words)) + _SHIFT) ** _ZIPF
        self.shares: NDArray[np.float64] = weights / weights.sum()
        self._sums = np.cumsum(self.shares)

    def draw(self, chance: np.random.Generator, count: int) -> NDArray[np.int64]:
        """Ranks of so many words of a text."""
        return np.minimum(np.searchsorted(self._sums, chance.random(count)), len(self.words) - 1)

    def rank_seen(self, times: float, drawn: float) -> int:
        """The rank of a word that is expected so many times among `drawn` words; the nearest one there is."""
        return int(np.argmin(np.abs(self.shares * drawn - times)))


def _words(language: str, count: int) -> list[str]:
    if language == "zh":
        return _han(count)
    letters = LETTERS[language]
    syllables = ["".join(pair) for pair in product(letters.onsets, letters.vowels)]
    found: dict[str, None] = {}
    code = 0
    while len(found) < count:
        lemma = _lemma(code, syllables)
        if letters.article and code % 3 == 0:
            lemma = letters.article + lemma
        found |= dict.fromkeys(lemma + ending for ending in letters.endings[: 1 + code % len(letters.endings)])
        code += 1
    return list(found)[:count]


def _lemma(code: int, syllables: list[str]) -> str:
    """Two syllables for the few thousand most frequent ones, then three."""
    many, count = len(syllables), 2
    if code >= many**2:
        code, count = code - many**2, 3
    place = code * _STEP % many**count
    return "".join(syllables[place // many**at % many] for at in reversed(range(count)))


def _han(count: int) -> list[str]:
    """The most frequent words are single characters, then pairs."""
    single = [chr(_HAN_FIRST + at * 11 % _HAN_CHARACTERS) for at in range(_HAN_CHARACTERS)]
    codes = (at * _STEP % _HAN_CHARACTERS**2 for at in range(count - len(single)))
    return single + [
        chr(_HAN_FIRST + code // _HAN_CHARACTERS) + chr(_HAN_FIRST + code % _HAN_CHARACTERS) for code in codes
    ]
