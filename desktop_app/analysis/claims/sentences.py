"""A text cut once for all rules: quotations, sentences, headings. Every part is bounded, so no rule can run away."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

LONGEST_QUOTE = 2_000
LONGEST_SENTENCE = 1_200
MOST_QUOTES = 3_000
_HIDDEN = "\x01"
_INSIDE = f"{{1,{LONGEST_QUOTE}}}+"
_QUOTE = re.compile(
    rf"“[^“”\n]{_INSIDE}(?:”|(?=\n|\Z))|«[^«»\n]{_INSIDE}(?:»|(?=\n|\Z))|„[^„“”\n]{_INSIDE}[“”]|"
    rf"(?<![\w\"])\"(?!\s)[^\"\n]{_INSIDE}\""
)
"""Possessive repeats: an unclosed mark costs its own line once, never a search back."""
_END = re.compile(
    r"[.!?…؟。](?:(?<![!?])[”\"»’)\]]{1,3})?\s+(?=[“\"«„(\[—–]{0,2}\s?[A-Z\dÀ-ÞА-ЯЁ\u0621-\u064a\x01])|\n+"
)
_SHORT = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Maj|Sgt|Capt|Prof|Sen|Rep|Gov|No|Nos|Brig|Rev|Hon|Mt|vs|cf|p|г|ул|им)|\b[A-ZА-Я])$"
)
_LINE = re.compile(r"[^\n]+")


@dataclass(frozen=True, slots=True)
class Quoted:
    """What stands between quotation marks; `opened`/`closed` are the places of the marks, `closed` past the last."""

    opened: int
    start: int
    end: int
    closed: int
    whole: bool


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of one line. `heading`: the line is set as a heading."""

    start: int
    end: int
    line: int
    heading: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """`hidden` is the text with all quoted words blotted out, same length: what the writer says himself."""

    text: str
    hidden: str
    quotes: tuple[Quoted, ...]
    sentences: tuple[Sentence, ...]
    starts: tuple[int, ...]

    def sentence_at(self, place: int) -> int:
        """The index of the sentence that holds a place."""
        return max(0, bisect_right(self.starts, place) - 1)


def read(text: str, quoted: Sequence[Quoted] | None = None) -> Reading:
    """Cut a text. Linear in its length. `quoted`: its quotations, apart and in order, where somebody found them already."""
    quotes = tuple(_quotes(text) if quoted is None else quoted)
    hidden = _hide(text, quotes)
    found = tuple(_sentences(text, hidden))
    return Reading(text, hidden, quotes, found, tuple(sentence.start for sentence in found))


def is_heading(line: str) -> bool:
    """No full stop, and most longer words begin with a capital."""
    line = line.strip()
    if not 6 <= len(line) <= 140 or line[-1] in ".:;,!?" or ":" in line[:14] or line[-2:-1] in (".", "!", "?"):
        return False
    words = [word.strip("“”\"'’—-«»") for word in line.split()]
    long_words = [word for word in words if len(word) > 3 and word[0].isalpha()]
    if len(words) < 3 or not long_words:
        return False
    return sum(word[0].isupper() for word in long_words) >= 0.75 * len(long_words)


def _quotes(text: str) -> Iterator[Quoted]:
    for match in islice(_QUOTE.finditer(text), MOST_QUOTES):
        whole = match[0][-1] in '”»“"' and len(match[0]) > 1
        end = match.end() - 1 if whole else match.end()
        inner = text[match.start() + 1 : end]
        start = match.start() + 1 + len(inner) - len(inner.lstrip())
        yield Quoted(match.start(), start, start + len(inner.strip()), match.end(), whole)


def _hide(text: str, quotes: tuple[Quoted, ...]) -> str:
    parts, place = [], 0
    for quote in quotes:
        last = text[quote.end - 1 : quote.end]
        keep = quote.end - 1 if last and last in ".!?…,؟" else quote.end
        if keep > quote.start:
            parts += [text[place : quote.start], _HIDDEN * (keep - quote.start)]
            place = keep
    return "".join([*parts, text[place:]])


def _sentences(text: str, hidden: str) -> Iterator[Sentence]:
    for line in _LINE.finditer(hidden):
        heading = len(line[0]) < 200 and is_heading(text[line.start() : line.end()])
        for start, end in _cuts(hidden, line.start(), line.end()):
            yield Sentence(start, end, line.start(), heading)


def _cuts(hidden: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in _END.finditer(hidden, start, end):
        if hidden[match.start()] == "." and _SHORT.search(hidden[max(start, match.start() - 6) : match.start()]):
            continue
        yield from _bounded(start, match.end())
        start = match.end()
    if start < end:
        yield from _bounded(start, end)


def _bounded(start: int, end: int) -> Iterator[tuple[int, int]]:
    for place in range(start, end, LONGEST_SENTENCE):
        yield place, min(end, place + LONGEST_SENTENCE)
