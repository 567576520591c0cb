"""Figures of a draft against the figures that are claims in the archive, and against its texts."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import TypeVar

from desktop_app.analysis.claims.figures import MOST_FIGURES, figure_suggestions
from desktop_app.analysis.claims.kinds_abroad import kinds_of
from desktop_app.analysis.claims.sentences import Reading
from desktop_app.analysis.claims.tellers import Tellers
from desktop_app.analysis.draft.numbers_abroad import MOST, counts
from desktop_app.analysis.draft.paragraphs import Paragraphs
from desktop_app.rows.claims import ClaimRow
from desktop_app.rows.draft import DraftFinding, DraftSource
from desktop_app.rows.figures import FigureRow
from desktop_app.search.numerals import joined
from desktop_app.services.draft.progress import Progress
from desktop_app.services.draft.texts import MOST_SOURCES, ArchiveTexts
from desktop_app.services.figures import as_read
from desktop_app.storage import draft_search
from desktop_app.storage.queries import claims as claim_queries
from desktop_app.storage.queries import figures as figure_queries

K = TypeVar("K", bound=Hashable)
_MOST_ROWS = 20_000
_DEATHS = frozenset({"killed", "casualties", "deaths", "dead"})
_SENTENCE = 300
_CONTESTED = ("refuted", "disputed", "out of context", "inconclusive")


@dataclass(frozen=True, slots=True)
class _Figure:
    """A figure of the draft. `by_rule`: what it counts was read; else only number and the words behind it are known."""

    start: int
    end: int
    value: int | None
    unit: str
    group: str
    place: str
    said_by: str
    by_rule: bool


@dataclass(frozen=True, slots=True)
class Figured:
    """What came of all figures. `used`: claims that count the same; `cut`: whether there were more than are read."""

    findings: tuple[DraftFinding, ...]
    used: tuple[tuple[ClaimRow, tuple[int, int]], ...]
    cut: bool
    rows_left: int


class FigureCheck:
    """One pass over a draft's figures. English has rules for what is counted, five languages a table of words; where those know none
    of the words, the words behind a number are compared."""

    def __init__(self, texts: ArchiveTexts, paragraphs: Paragraphs, reading: Reading, language: str) -> None:
        self._texts, self._paragraphs, self._reading, self._language = texts, paragraphs, reading, language
        every = figure_queries.figure_rows(texts.view)
        self._rows = [as_read(row) for row in every[:_MOST_ROWS]]
        self._left = max(0, len(every) - _MOST_ROWS)
        self._words: dict[str, frozenset[str]] = {}
        self._surfaces: dict[str, frozenset[str]] = {}
        self._counting = _by((row.value, row) for row in self._rows if row.value is not None)
        self._placed = _by((word, row) for row in self._rows for word in self._words_of_place(row) if len(word) > 2)
        self._used: dict[str, tuple[ClaimRow, tuple[int, int]]] = {}

    def run(self, progress: Progress) -> Figured:
        """In the draft's order."""
        figures = self._english() if self._language in ("en", "") else self._abroad()
        findings: list[DraftFinding] = []
        for number, one in enumerate(figures):
            progress(number, len(figures))
            findings += self._one(one)
        cut = len(figures) >= (MOST_FIGURES if self._language in ("en", "") else MOST)
        return Figured(tuple(findings), tuple(self._used.values()), cut, self._left)

    def _english(self) -> list[_Figure]:
        found = []
        for one in figure_suggestions(self._reading, Tellers(self._reading)):
            if (figure := one.figure) is not None:
                found.append(
                    _Figure(one.start, one.end, figure.value, figure.unit, figure.group, figure.place, one.attribution, by_rule=True)
                )  # fmt: skip
        return found

    def _abroad(self) -> list[_Figure]:
        text = joined(self._paragraphs.text, self._language)
        return [_Figure(c.start, c.end, c.value, c.unit, c.group, "", "", by_rule=bool(c.unit)) for c in counts(text)]

    def _stems(self, text: str) -> frozenset[str]:
        terms = self._texts.analyzer.terms(text, self._language)
        return frozenset(term.stem for term in terms if not term.surface.isdecimal() and len(term.stem) > 2)

    def _one(self, one: _Figure) -> Iterator[DraftFinding]:
        place = self._paragraphs.place(one.start, one.end)
        if one.value is None:
            yield DraftFinding("figure vague", place, said_by=one.said_by)
            return
        about = self._stems(self._paragraphs.text[one.start : one.end])
        near = self._near(one)
        same = self._counting.get(one.value, [])
        matched = [row for row in same if self._may_be(one, row, about)]
        others = self._others(one, about, near)
        if matched:
            claims = self._claims(matched, (one.start, one.end))
            yield DraftFinding(
                _rule(claims), place, self._sources(claims), (), one.said_by, max(0, len(matched) - MOST_SOURCES)
            )
        if others:
            sources = self._sources(self._claims(others, None))
            yield DraftFinding("figure differs", place, sources, (), one.said_by, max(0, len(others) - MOST_SOURCES))
        if not matched and not others:
            yield self._elsewhere(one, same)

    def _near(self, one: _Figure) -> frozenset[str]:
        """The words of its sentence."""
        sentence = self._reading.sentences[self._reading.sentence_at(one.start)]
        low, high = max(sentence.start, one.start - _SENTENCE), min(sentence.end, one.end + _SENTENCE)
        return frozenset(self._texts.surfaces(self._paragraphs.text[low:high], self._language))

    def _may_be(self, one: _Figure, row: FigureRow, about: frozenset[str]) -> bool:
        """Whether a claim with the same number counts the same kind of thing, as far as both say, and not elsewhere."""
        return self._same_kind(one, row, about) and self._not_elsewhere(one, row)

    def _same_kind(self, one: _Figure, row: FigureRow, about: frozenset[str]) -> bool:
        """By unit or group where both have some, else by the words behind the number."""
        if _kinds(one.unit, one.group) & _kinds(row.unit, row.group):
            return True
        if row.claim not in self._words:
            self._words[row.claim] = self._stems(row.quote)
        return bool(about & self._words[row.claim])

    def _not_elsewhere(self, one: _Figure, row: FigureRow) -> bool:
        own, held = self._words_in(one.place), self._words_in(row.place)
        return not own or not held or bool(own & held)

    def _words_of_place(self, row: FigureRow) -> frozenset[str]:
        return self._words_in(f"{row.place} {row.incident}")

    def _words_in(self, name: str) -> frozenset[str]:
        """The folded words of a name; many claims name the same place."""
        if name not in self._surfaces:
            self._surfaces[name] = frozenset(self._texts.surfaces(name))
        return self._surfaces[name]

    def _others(self, one: _Figure, about: frozenset[str], near: frozenset[str]) -> list[FigureRow]:
        """Claims with another number that count the same kind of thing at a place that the sentence names, in the archive's order."""
        named = {row.claim for word in near for row in self._placed.get(word, ())}
        there = [row for row in self._rows if row.claim in named] if named else []
        return [row for row in there if row.value not in (None, one.value) and self._same_kind(one, row, about)]

    def _claims(self, rows: Sequence[FigureRow], at: tuple[int, int] | None) -> list[ClaimRow]:
        claims = claim_queries.claims(self._texts.view, [row.claim for row in rows[:MOST_SOURCES]])
        if at is not None:
            for claim in claims:
                self._used.setdefault(claim.claim, (claim, at))
        return claims

    def _sources(self, claims: Sequence[ClaimRow]) -> tuple[DraftSource, ...]:
        return tuple(self._texts.source(claim.item, claim) for claim in claims)

    def _elsewhere(self, one: _Figure, same: Sequence[FigureRow]) -> DraftFinding:
        """No claim counts it: whether the texts have it, or a claim in another language the same number."""
        place = self._paragraphs.place(one.start, one.end)
        words = self._texts.surfaces(self._paragraphs.text[one.start : one.end], self._language)
        items, total = self._texts.holding(words) if words else ([], 0)
        if not items and len(words) > 1:
            items, total = draft_search.near_together(
                self._texts.view, [_number(words, one.value), words[-1]], MOST_SOURCES
            )
        if items and not (same and not one.by_rule):
            sources = tuple(self._texts.source(item) for item in items)
            return DraftFinding("figure not assessed", place, sources, (), one.said_by, total - len(items))
        if same and not one.by_rule:
            claims = self._claims(same, None)
            return DraftFinding(
                "figure same number", place, self._sources(claims), (), one.said_by, max(0, len(same) - MOST_SOURCES)
            )
        return DraftFinding("figure absent", place, said_by=one.said_by)


def _by(pairs: Iterable[tuple[K, FigureRow]]) -> dict[K, list[FigureRow]]:
    found: dict[K, list[FigureRow]] = {}
    for key, row in pairs:
        found.setdefault(key, []).append(row)
    return found


def _number(words: Sequence[str], value: int | None) -> str:
    return next((word for word in words if word.isdecimal()), str(value))


@lru_cache(maxsize=4_096)
def _kinds(unit: str, group: str) -> frozenset[str]:
    """As the English rules name them, whatever language they are stated in."""
    said = {one.casefold() for one in (unit, group) if one}
    known = said.union(*(kinds_of(one) for one in said))
    return frozenset("killed" if one in _DEATHS else one for one in known)


def _rule(claims: Sequence[ClaimRow]) -> str:
    """The gravest of what stands: contested, then differing, then what was verified, by the content before the saying."""
    judged = {(a.status, a.about) for claim in claims for a in claim.assessments if a.head and not a.withdrawn}
    if any(status in _CONTESTED for status, _about in judged):
        return "figure contested"
    if any(claim.differing for claim in claims):
        return "figure assessors differ"
    if ("verified", "content") in judged:
        return "figure verified"
    return "figure said" if ("verified", "saying") in judged else "figure only claimed"


def merged(
    used: Sequence[tuple[ClaimRow, tuple[int, int]]], most: int
) -> Mapping[str, tuple[ClaimRow, tuple[int, int]]]:
    """Claims that are used, each at its first place."""
    found: dict[str, tuple[ClaimRow, tuple[int, int]]] = {}
    for claim, at in islice(used, most):
        if claim.claim not in found or at < found[claim.claim][1]:
            found[claim.claim] = (claim, at)
    return found
