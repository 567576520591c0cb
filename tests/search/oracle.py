"""The query language a second time, by brute force: plain Python over lists of words. Shares only fold, stem and the words' tables."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_app.rows.search import FACETS
from desktop_app.search import stems
from desktop_app.search.arabic import CLITICS, PLURALS
from desktop_app.search.folding import fold
from desktop_app.search.stems import stem
from tests.search.corpus import Doc

Words = list[tuple[str, str]]
Spans = list[tuple[int, int]]
Test = Callable[[Doc], bool]


@dataclass(frozen=True, slots=True)
class Asked:
    """A query as it is typed, and what it means."""

    typed: str
    holds: Test
    spans: Callable[[Words], Spans] | None = None
    """For words and phrases: where they stand, as (first, behind the last)."""

    def __repr__(self) -> str:
        return self.typed


def words_of(text: str, language: str) -> Words:
    """(surface, stem) of words that are parted by spaces."""
    return [(fold(word), stem(word, language)) for word in text.split()]


def _parts(doc: Doc, part: str) -> list[Words]:
    return [words_of(words, language) for name, words, language in doc.spoken if part in ("", name)]


def _standing(typed: str, part: str, spans: Callable[[Words], Spans]) -> Asked:
    prefix = f"{part}:" if part else ""
    return Asked(prefix + typed, lambda doc: any(spans(words) for words in _parts(doc, part)), spans)


def word(asked: str, part: str, corpus: Sequence[Doc]) -> Asked:
    """The word itself, or one with the same stem in any language; Arabic with a clitic where that is rarer."""
    told = stems.asked(asked)
    forms = {fold(asked)} | _clitics(fold(asked), corpus) | told | {one.partition("=")[0] for one in told}
    return _standing(asked, part, lambda words: [(n, n + 1) for n, pair in enumerate(words) if forms & set(pair)])


def _clitics(asked: str, corpus: Sequence[Doc]) -> set[str]:
    base = stem(asked, "ar")
    if not "\u0600" <= asked[0] <= "\u06ff" or len(base) < 3:
        return set()
    parts = [{t for words in _parts(doc, "") for pair in words for t in pair} for doc in corpus]
    bare = {base, *(plural for plural, singular in PLURALS.items() if singular == base)}
    forms = {stem(c + asked, "ar"): base for c in CLITICS} | {c + form: form for c in CLITICS for form in bare}
    often = {form: sum(form in part for part in parts) for form in (base, *forms)}
    return {f for f, b in forms.items() if f != base and often[f] and (len(b) >= 5 or often[f] < 0.6 * often[base])}


def phrase(asked: Sequence[str], is_open: bool, part: str) -> Asked:
    """Surface words one after the other; the last one a beginning when open."""
    wanted = [fold(w) for w in asked]

    def spans(words: Words) -> Spans:
        surfaces = [s for s, _t in words]
        return [
            (n, n + len(wanted))
            for n in range(len(surfaces) - len(wanted) + 1)
            if surfaces[n : n + len(wanted) - 1] == wanted[:-1]
            and (surfaces[n + len(wanted) - 1] == wanted[-1] or (is_open and surfaces[n + len(wanted) - 1].startswith(wanted[-1])))
        ]  # fmt: skip

    return _standing(f'"{" ".join(asked)}{"*" if is_open else ""}"', part, spans)


def prefix(asked: str, part: str) -> Asked:
    """word*"""
    return _standing(
        f"{asked}*", part, lambda words: [(n, n + 1) for n, (s, _t) in enumerate(words) if s.startswith(fold(asked))]
    )


def wildcard(pattern: str, part: str) -> Asked:
    """w?r*d"""
    fits = re.compile(fold(pattern).replace("?", ".").replace("*", ".*"))
    return _standing(pattern, part, lambda words: [(n, n + 1) for n, (s, _t) in enumerate(words) if fits.fullmatch(s)])


def fuzzy(asked: str, distance: int | None, part: str) -> Asked:
    """word~, word~1, word~2"""
    most = distance or (0 if len(fold(asked)) < 3 else 1 if len(fold(asked)) < 6 else 2)

    def near(surface: str) -> bool:
        return surface[0] == fold(asked)[0] and edits(surface, fold(asked)) <= most

    return _standing(
        f"{asked}~{distance or ''}", part, lambda words: [(n, n + 1) for n, (s, _t) in enumerate(words) if near(s)]
    )


def edits(a: str, b: str) -> int:
    """Letters put in, left out, changed, or two neighbours exchanged (optimal string alignment)."""
    rows = [[max(i, j) if 0 in (i, j) else 0 for j in range(len(b) + 1)] for i in range(len(a) + 1)]
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            rows[i][j] = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (a[i - 1] != b[j - 1]))
            if i > 1 and j > 1 and a[i - 1] == b[j - 2] and a[i - 2] == b[j - 1]:
                rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
    return rows[-1][-1]


def near(left: Asked, right: Asked, distance: int) -> Asked:
    """Both, in either order, at most so many words between. Sides are exact."""
    first, second = left.spans, right.spans
    assert first
    assert second

    def holds(doc: Doc) -> bool:
        return any(
            (y[0] - x[1] if x[0] <= y[0] else x[0] - y[1]) <= distance
            for words in _parts(doc, "")
            for x in first(words)
            for y in second(words)
        )

    return Asked(f"{left} NEAR/{distance} {right}", holds)


def characters(asked: str) -> Asked:
    """Chinese: anywhere in the text."""
    return Asked(asked, lambda doc: any(asked in words for _part, words, _language in doc.spoken))


def value(name: str, wanted: str) -> Asked:
    """A field with exactly this value."""
    return Asked(f'{name}:"{wanted}"', lambda doc: (name, wanted) in doc.values)


def figures(low: int, high: int, over: bool, under: bool) -> Asked:
    """One of the item's figures lies within."""
    return Asked(
        f"figure:{'{' if over else '['}{low} TO {high}{'}' if under else ']'}",
        lambda doc: any((low < f if over else low <= f) and (f < high if under else f <= high) for f in doc.figures),
    )


def published(low: str, high: str) -> Asked:
    """Some day that the known part of the date allows lies within both ends."""

    def day(date: str, fill: str) -> str:
        return (date + fill[len(date) :])[:10]

    return Asked(
        f"published:{low}..{high}",
        lambda doc: (
            bool(doc.published)
            and day(doc.published, "0000-99-99") >= day(low, "0000-00-00")
            and day(doc.published, "0000-00-00") <= day(high, "0000-99-99")
        ),
    )


def all_of(children: Sequence[Asked], op: str) -> Asked:
    """AND, or nothing between (the same)."""
    return Asked(f"({op.join(map(repr, children))})", lambda doc: all(child.holds(doc) for child in children))


def any_of(children: Sequence[Asked]) -> Asked:
    """OR"""
    return Asked(f"({' OR '.join(map(repr, children))})", lambda doc: any(child.holds(doc) for child in children))


def none_of(child: Asked) -> Asked:
    """NOT"""
    return Asked(f"(NOT {child})", lambda doc: not child.holds(doc))


def facets(found: Sequence[Doc]) -> dict[str, dict[str, int]]:
    """How many of these items have each value, by facet."""
    counts: dict[str, Counter[str]] = {name: Counter() for name in FACETS}
    for doc in found:
        own = {*doc.values, ("kind", "article"), ("language", doc.language)}
        for name, value in own:
            counts[name][value] += 1
    return {name: dict(counted) for name, counted in counts.items()}
