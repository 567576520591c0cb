"""Words of a page found again in its extracted text: white space does not count, what stands around decides."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import takewhile

AROUND = 200
"""Characters before and after a quote that are compared."""
_MOST = 500
_UNSEEN = re.compile("[\\s\u00ad\u200b-\u200f\u2060\ufeff]+")
"""White space, and characters that nobody sees: the page and its text differ in them."""


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a page, and what stands before and after them (W3C TextQuoteSelector)."""

    words: str
    before: str = ""
    after: str = ""


def find_words(text: str, quote: Quote) -> tuple[int, int] | None:
    """(start, end) of the quote in `text`, in code points; where it stands several times, the place most like its own."""
    words = _bare(quote.words)
    if not words:
        return None
    bare, places = _bared(text)
    before, after = _bare(quote.before)[-AROUND:], _bare(quote.after)[:AROUND]
    found = _all(bare, words)
    if not found:
        return None
    start = max(found, key=lambda at: _alike(bare, at, len(words), before, after))
    return places[start], places[start + len(words) - 1] + 1


def _bare(text: str) -> str:
    return _UNSEEN.sub("", text)


def _bared(text: str) -> tuple[str, list[int]]:
    """The text without what nobody sees, and where each of its characters stands."""
    places: list[int] = []
    place = 0
    for gap in _UNSEEN.finditer(text):
        places.extend(range(place, gap.start()))
        place = gap.end()
    places.extend(range(place, len(text)))
    return _bare(text), places


def _all(text: str, words: str) -> list[int]:
    found: list[int] = []
    at = text.find(words)
    while at >= 0 and len(found) < _MOST:
        found.append(at)
        at = text.find(words, at + 1)
    return found


def _alike(text: str, at: int, length: int, before: str, after: str) -> int:
    """How many characters on both sides are the same, from the words outwards."""
    left = reversed(text[max(0, at - len(before)) : at])
    right = text[at + length : at + length + len(after)]
    return _same(zip(left, reversed(before), strict=False)) + _same(zip(right, after, strict=False))


def _same(pairs: zip[tuple[str, str]]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
