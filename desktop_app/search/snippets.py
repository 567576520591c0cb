"""A snippet around the hits that say most of the query, hits marked with <mark>, everything else escaped."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from desktop_app.rows.search import Analyzer, IndexedPart, Node, Term

_BEFORE, _LENGTH = 60, 220
_MOST = 200_000
_SHOWN: Final = ("claim", "caption", "note", "text", "translation", "ocr", "record", "title")
"""Whose words are shown where several parts say as much of the query: the title stands above the snippet anyway."""
_OWN: Final = ("text", "caption", "ocr", "record", "title", "translation", "note", "claim")
"""Whose words are shown where no part says any of it: a claim there would look as if it had been found."""
_SPACE: Final = re.compile(r"\s")
_REACH: Final = 24
"""How far a snippet's end moves to stand between two words; scripts without spaces are cut where they are."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Words that a query wants to see: any of `words`, or a word that begins with `start`; in one kind of part or in all."""

    words: frozenset[str]
    start: str = ""
    part: str = ""


def marks_of(node: Node) -> tuple[Mark, ...]:
    """What a query wants to see, without what it does not."""
    return tuple(dict.fromkeys(_marks(node)))


def _marks(node: Node) -> Iterator[Mark]:
    if node.op == "not":
        return
    if node.op in ("term", "any"):
        yield Mark(frozenset((*node.words, *node.stems)), part=node.part)
    elif node.op in ("phrase", "prefix"):
        whole = node.words[:-1] if node.op == "prefix" else node.words
        yield from (Mark(frozenset((word,)), part=node.part) for word in whole)
        if node.op == "prefix":
            yield Mark(frozenset(), node.words[-1], node.part)
    for child in node.children:
        yield from _marks(child)


@dataclass(frozen=True, slots=True)
class Shown:
    """A snippet and whose words it shows."""

    part: str
    ref: str
    html: str


def shown(parts: Sequence[IndexedPart], marks: Sequence[Mark], analyzer: Analyzer) -> Shown | None:
    """The snippet of the part that says most of the query. None for an item without words."""
    best: tuple[int, IndexedPart, list[Term]] | None = None
    for part in sorted(parts, key=lambda one: _SHOWN.index(one.part)):
        terms, said = _hits(part, marks, analyzer)
        if best is None or said > best[0]:
            best = said, part, terms
        if said == len(marks) and said:
            break
    if best is None:
        return None
    said, part, terms = best
    if not said:
        part, terms = min(parts, key=lambda one: _OWN.index(one.part)), []
    return Shown(part.part, part.ref, _around(part.text, terms))


def _hits(part: IndexedPart, marks: Sequence[Mark], analyzer: Analyzer) -> tuple[list[Term], int]:
    """The hits in a part, and how many of the marks are among them."""
    own = [mark for mark in marks if mark.part in ("", part.part)]
    words = {word: number for number, mark in enumerate(own) for word in mark.words}
    starts = [(mark.start, number) for number, mark in enumerate(own) if mark.start]
    if not own:
        return [], 0
    begun = tuple(start for start, _number in starts)
    terms, said = list(analyzer.found(part.text[:_MOST], part.language, frozenset(words), begun)), set[int]()
    for term in terms:
        said |= {words[form] for form in (term.surface, term.stem) if form in words}
        said |= {number for start, number in starts if term.surface.startswith(start)}
    return terms, len(said)


def marked(text: str, language: str, marks: Sequence[Mark], analyzer: Analyzer, part: str = "title") -> str:
    """A short text whole, as HTML with its hits in <mark>."""
    terms, _said = _hits(IndexedPart("", part, "", text, language), marks, analyzer)
    return _pieces(text, terms, 0, len(text))


def snippet(text: str, language: str, marks: Sequence[Mark], analyzer: Analyzer) -> str:
    """HTML with <mark> alone; the beginning of the text when nothing in it is marked."""
    return _around(text, _hits(IndexedPart("", "", "", text, language), marks, analyzer)[0])


def _around(text: str, terms: Sequence[Term]) -> str:
    hit = _telling(terms) if terms else 0
    start = _word_from(text, max(0, hit - _BEFORE), hit)
    end = min(len(text), start + _LENGTH)
    end = _word_until(text, end, max((term.end for term in terms if term.end <= end), default=start))
    words = " ".join(_pieces(text, terms, start, end).split())
    return ("… " if start else "") + words + (" …" if end < len(text) else "")


def _word_from(text: str, at: int, hit: int) -> int:
    """The next beginning of a word from a place on, before the hit; the place itself where none is near."""
    space = _SPACE.search(text, at, min(at + _REACH, hit)) if at else None
    return space.end() if space else at


def _word_until(text: str, at: int, hit: int) -> int:
    """The last end of a word before a place, behind the hit; the place itself where none is near."""
    if at == len(text):
        return at
    spaces = [space.start() for space in _SPACE.finditer(text, max(hit, at - _REACH), at + 1)]
    return spaces[-1] if spaces else at


def _pieces(text: str, terms: Sequence[Term], start: int, end: int) -> str:
    pieces, place = [], start
    for term in terms:
        if place <= term.start and term.end <= end:
            pieces += [
                html.escape(text[place : term.start]),
                f"<mark>{html.escape(text[term.start : term.end])}</mark>",
            ]
            place = term.end
    return "".join([*pieces, html.escape(text[place:end])])


def _telling(terms: Sequence[Term]) -> int:
    """Where the first window begins that holds most of the query's different words."""
    best, at, last = 0, terms[0].start, 0
    inside: Counter[str] = Counter()
    for first, term in enumerate(terms):
        while last < len(terms) and terms[last].end <= term.start + _LENGTH - _BEFORE:
            inside[terms[last].stem] += 1
            last += 1
        if len(inside) > best:
            best, at = len(inside), term.start
        last = max(last, first + 1)
        inside[term.stem] -= 1
        inside += Counter()
    return at
