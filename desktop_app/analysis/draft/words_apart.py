"""Where words of a draft stand in a text of the archive, and how the two differ, word by word.

Words are compared folded (case, accents and vowel marks aside); where all are the same the letters themselves are compared,
so that a difference of a letter, a sign or a capital is told. The anchors are words that stand once on either side (patience
diff, Cohen 2010); so it is never slower than sorting.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Literal

from desktop_app.rows.search import Term

Same = Literal["exact", "signs", "words"]
LEAST_SHARE = 0.6
"""So many of a quotation's words must stand in one stretch of a text for it to count as found with differences."""
FEWEST = 4
_FREQUENT = 200
_MOST_PLACES = 5_000
_SLOW = 2_500
_LONGER = 1.5
"""A stretch of the archive may be so much longer than the quotation."""
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\u2066-\u2069\ufeff\u0640\u064b-\u065f\u0670]")
_APOSTROPHE = re.compile("[’‘ʼ‛`´]")
_MARKS = re.compile('[“”„‟«»‹›"「」『』*_>]')
_EDGE = " .,;:!?…،؟。—–-"
Piece = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Worded:
    """A text with its words; `places` is where each folded word stands among them."""

    text: str
    terms: Sequence[Term]
    places: Mapping[str, list[int]] = field(repr=False)

    @classmethod
    def of(cls, text: str, terms: Sequence[Term]) -> Worded:
        """One pass over the words."""
        places: dict[str, list[int]] = {}
        for at, term in enumerate(terms):
            places.setdefault(term.surface, []).append(at)
        return cls(text, terms, places)


@dataclass(frozen=True, slots=True)
class Passage:
    """Where a text of the archive says it: code points `start` to `end`.

    `same`: exact · signs (the same words, differing in signs, capitals or vowel marks alone) · words (other words).
    `share`: how much of the draft's words stand there in that order.
    """

    start: int
    end: int
    same: Same
    share: float
    diff: tuple[Piece, ...] = ()


def find_exactly(wanted: Worded, held: Worded, most: int = 1) -> list[Passage]:
    """The places with the same folded words in the same order: the very same letters first, then in the text's order."""
    words = [term.surface for term in wanted.terms]
    if not words:
        return []
    rare = min(range(len(words)), key=lambda at: len(held.places.get(words[at], ())))
    found: list[Passage] = []
    for place in held.places.get(words[rare], ())[:_MOST_PLACES]:
        begin = place - rare
        run = held.terms[begin : begin + len(words)] if begin >= 0 else ()
        if len(run) == len(words) and all(term.surface == word for term, word in zip(run, words, strict=True)):
            found.append(_same_words(wanted, held, begin))
    return sorted(found, key=lambda one: ("exact", "signs", "words").index(one.same))[:most]


def _same_words(wanted: Worded, held: Worded, begin: int) -> Passage:
    run = held.terms[begin : begin + len(wanted.terms)]
    start, end = run[0].start, run[-1].end
    own = wanted.text[wanted.terms[0].start : wanted.terms[-1].end]
    if _letters(own, signs=True) == _letters(held.text[start:end], signs=True):
        return Passage(start, end, "exact", 1.0)
    pieces = list(_letter_by_letter(wanted, held, begin))
    plain = _letters(own, signs=False) == _letters(held.text[start:end], signs=False)
    return Passage(start, end, "signs" if plain else "words", 1.0, _joined(pieces))


def _letters(text: str, *, signs: bool) -> str:
    """As two stretches are compared. With `signs`: all but quotation marks, kinds of apostrophe and space, and the first
    letter's case; without: letters and digits alone, in any case, without vowel marks.
    """
    plain = _APOSTROPHE.sub("'", unicodedata.normalize("NFC", text))
    if signs:
        plain = " ".join(_MARKS.sub("", plain).replace("\u00ad", "").replace("\u2060", "").split()).strip(_EDGE)
        return plain[:1].casefold() + plain[1:]
    return "".join(c for c in _UNSEEN.sub("", plain).casefold() if c.isalnum() or unicodedata.combining(c))


def _letter_by_letter(wanted: Worded, held: Worded, begin: int) -> Iterator[Piece]:
    """Words with the signs behind them; a pair that differs stands as both."""
    for at in range(len(wanted.terms)):
        own = _with_signs(wanted, at, len(wanted.terms))
        other = _with_signs(held, begin + at, begin + len(wanted.terms))
        if _letters(own, signs=True) == _letters(other, signs=True) and (at == 0 or own[:1] == other[:1]):
            yield "same", own
        else:
            yield "draft", own
            yield "archive", other


def _with_signs(worded: Worded, at: int, over: int) -> str:
    """A word and the signs behind it; the last one before `over` without them."""
    term = worded.terms[at]
    end = term.end if at + 1 >= over else worded.terms[at + 1].start
    return " ".join(worded.text[term.start : end].split())


def find_alike(wanted: Worded, held: Worded) -> Passage | None:
    """The stretch that shares most words in order; None where that is less than LEAST_SHARE of them, or fewer than four."""
    begin = _densest(wanted, held)
    if begin is None:
        return None
    count = len(wanted.terms)
    low, high = max(0, begin - count // 4 - 8), min(len(held.terms), begin + int(count * _LONGER) + 8)
    own, other = [t.surface for t in wanted.terms], [t.surface for t in held.terms[low:high]]
    pairs = list(_pairs(own, other, 0, len(own), 0, len(other)))
    pairs = _nearest(pairs, int(count * _LONGER) + 4)
    if len(pairs) < max(FEWEST, LEAST_SHARE * count) and not (len(pairs) == count - 1 >= FEWEST - 1):
        return None
    first = max(0, pairs[0][1] - pairs[0][0])
    last = min(len(other), pairs[-1][1] + count - pairs[-1][0])
    pieces = list(_pieces(wanted, held, low, pairs, first, last))
    terms = held.terms[low + first : low + last]
    return Passage(terms[0].start, terms[-1].end, "words", len(pairs) / count, _joined(pieces))


def _densest(wanted: Worded, held: Worded) -> int | None:
    """About where in the text most of the words stand in order: by how far their places are apart."""
    votes: dict[int, int] = {}
    width = max(4, len(wanted.terms) // 4)
    for at, term in enumerate(wanted.terms):
        found = held.places.get(term.surface, ())
        for place in found if len(found) <= _FREQUENT else ():
            votes[(place - at) // width] = votes.get((place - at) // width, 0) + 1
    if not votes:
        return None
    best = max(votes, key=lambda one: (votes[one] + votes.get(one + 1, 0), -one))
    return best * width


def _pairs(own: list[str], other: list[str], a: int, b: int, c: int, d: int) -> Iterator[tuple[int, int]]:
    """(place in own, place in other) of the same words, ascending in both."""
    while a < b and c < d and own[a] == other[c]:
        yield a, c
        a, c = a + 1, c + 1
    ends = 0
    while a < b - ends and c < d - ends and own[b - 1 - ends] == other[d - 1 - ends]:
        ends += 1
    b, d = b - ends, d - ends
    anchors = _anchors(own, other, a, b, c, d)
    if anchors:
        for one, two in anchors:
            yield from _pairs(own, other, a, one, c, two)
            yield one, two
            a, c = one + 1, two + 1
        yield from _pairs(own, other, a, b, c, d)
    elif (b - a) * (d - c) <= _SLOW:
        for block in SequenceMatcher(None, own[a:b], other[c:d], autojunk=False).get_matching_blocks():
            yield from ((a + block.a + step, c + block.b + step) for step in range(block.size))
    yield from ((b + step, d + step) for step in range(ends))


def _anchors(own: list[str], other: list[str], a: int, b: int, c: int, d: int) -> list[tuple[int, int]]:
    """The longest ascending run of words that stand once on either side."""
    once = {word: at for at, word in _once(own, a, b)}
    both = [(once[word], at) for at, word in _once(other, c, d) if word in once]
    tails: list[int] = []
    links: list[tuple[int, int, int]] = []
    ends: list[int] = []
    for one, two in both:
        at = bisect_left(tails, one)
        links.append((one, two, ends[at - 1] if at else -1))
        if at == len(tails):
            tails.append(one)
            ends.append(len(links) - 1)
        else:
            tails[at], ends[at] = one, len(links) - 1
    found, at = [], ends[-1] if ends else -1
    while at >= 0:
        one, two, at = links[at]
        found.append((one, two))
    return found[::-1]


def _once(words: list[str], begin: int, end: int) -> list[tuple[int, str]]:
    counts: dict[str, int] = {}
    for word in words[begin:end]:
        counts[word] = counts.get(word, 0) + 1
    return [(at, words[at]) for at in range(begin, end) if counts[words[at]] == 1]


def _nearest(pairs: list[tuple[int, int]], longest: int) -> list[tuple[int, int]]:
    """The most pairs that lie within so many words of the archive."""
    best, first = (0, 0), 0
    for at, (_own, place) in enumerate(pairs):
        while place - pairs[first][1] > longest:
            first += 1
        if at + 1 - first > best[1] - best[0]:
            best = (first, at + 1)
    return pairs[best[0] : best[1]]


def _pieces(
    wanted: Worded, held: Worded, low: int, pairs: Sequence[tuple[int, int]], first: int, last: int
) -> Iterator[Piece]:
    at, place, count = 0, first, len(wanted.terms)
    for one, two in [*pairs, (count, last)]:
        yield from (("draft", _with_signs(wanted, n, count)) for n in range(at, one))
        yield from (("archive", _with_signs(held, low + n, low + last)) for n in range(place, two))
        if one < count:
            yield "same", _with_signs(wanted, one, count)
        at, place = one + 1, two + 1


def _joined(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Neighbours of one kind together; of a changed stretch the draft's words first."""
    found: list[Piece] = []
    pending: dict[str, list[str]] = {"draft": [], "archive": []}

    def flush() -> None:
        for kind in ("draft", "archive"):
            if pending[kind]:
                found.append((kind, " ".join(pending[kind])))
                pending[kind] = []

    for kind, words in pieces:
        if kind == "same":
            flush()
            if found and found[-1][0] == "same":
                found[-1] = ("same", f"{found[-1][1]} {words}")
            else:
                found.append((kind, words))
        else:
            pending[kind].append(words)
    flush()
    return tuple(found)
