"""Quotations of a draft against the archive: the very words, other words, other speakers, or nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_app.analysis.draft.paragraphs import Paragraphs
from desktop_app.analysis.draft.quotations import Quotation, quotations
from desktop_app.analysis.draft.speakers import is_role, reading_of, same_person, speaker_near, speakers_of
from desktop_app.analysis.draft.words_apart import Passage, Worded, find_alike, find_exactly
from desktop_app.capture.mimes import MARKDOWN
from desktop_app.rows.claims import ClaimRow
from desktop_app.rows.draft import DraftFinding, DraftSource
from desktop_app.services.draft.progress import Progress
from desktop_app.services.draft.texts import MOST_SOURCES, ArchiveTexts, HeldText, part_of

MOST_QUOTATIONS = 5_000
TOO_SHORT = 3
"""Quotations of so many words or fewer could stand anywhere."""
_LONGEST_WORDS = 1_000
_RUN = 3
_MOST_RUNS = 40
_AROUND = 1_500
_MOST_PLACES = 4
"""In one item: a headline repeats what somebody says further down."""
_LEFT_OUT = re.compile(r"\s*(?:\[\s?(?:…|\.\.\.)\s?\]|\(\s?(?:…|\.\.\.)\s?\)|(?:…|\.\.\.)(?=\s)|\[[^\]\n]{1,200}\])\s*")
"""Where an editor left words out, or put others in brackets."""
_APART_WORDS = 2_000


@dataclass(frozen=True, slots=True)
class Quoted:
    """What came of all quotations. `used`: claims whose words are quoted, each with the place of a quotation."""

    findings: tuple[DraftFinding, ...]
    used: tuple[tuple[ClaimRow, tuple[int, int]], ...]
    items: tuple[tuple[str, tuple[int, int]], ...]
    not_looked_at: int
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class _Hit:
    held: HeldText
    passage: Passage


class QuotationCheck:
    """One pass over a draft. `worded`: all its words; `language`: its own."""

    def __init__(self, texts: ArchiveTexts, paragraphs: Paragraphs, worded: Worded, language: str, mime: str) -> None:
        self._texts, self._paragraphs, self._worded, self._language = texts, paragraphs, worded, language
        self._starts = [term.start for term in worded.terms]
        self._all = quotations(paragraphs, markdown=mime == MARKDOWN)
        self.reading = reading_of(paragraphs, self._all[:MOST_QUOTATIONS])
        self._speakers: Mapping[int, str] = {}
        self._used: dict[str, tuple[ClaimRow, tuple[int, int]]] = {}
        self._items: dict[str, tuple[int, int]] = {}

    def run(self, progress: Progress) -> Quoted:
        """Every outer quotation; one within another only where the outer one is not in the archive."""
        self._speakers = speakers_of(self.reading, self._language)
        outer = [one for one in self._all if one.depth == 0]
        findings: list[DraftFinding] = []
        for number, one in enumerate(outer[:MOST_QUOTATIONS]):
            progress(number, min(len(outer), MOST_QUOTATIONS))
            found = self._one(one)
            findings.append(found)
            if found.rule == "quotation not found":
                findings += [self._one(inner) for inner in self._within(one)]
        return Quoted(
            findings=tuple(findings),
            used=tuple(self._used.values()),
            items=tuple(self._items.items()),
            not_looked_at=max(0, len(outer) - MOST_QUOTATIONS),
            spans=tuple((one.opened, one.closed) for one in outer),
        )

    def _within(self, outer: Quotation) -> Iterator[Quotation]:
        """Those of one level deeper that are long enough to be looked for."""
        inner = (one for one in self._all if one.depth == 1 and outer.opened < one.opened < outer.closed)
        return (one for one in inner if len(self._words(one).terms) > TOO_SHORT)

    def _words(self, one: Quotation) -> Worded:
        return part_of(self._worded, self._starts, one.start, one.end)

    def _one(self, one: Quotation) -> DraftFinding:
        place = self._paragraphs.place(one.start, one.end)
        words, said_by = self._words(one), self._speakers.get(one.start, "")
        if not one.whole:
            return DraftFinding("quotation unclosed", place, said_by=said_by)
        if len(words.terms) <= TOO_SHORT:
            return DraftFinding("quotation too short", place, said_by=said_by)
        hits, total = self._exactly(words)
        if hits:
            return self._found(one, hits, total, said_by)
        if (parts := self._parts(one)) and (shortened := self._shortened(parts)):
            return replace(self._found(one, [shortened], 1, said_by), rule="quotation shortened")
        if len(words.terms) > _LONGEST_WORDS:
            return DraftFinding("quotation too long", place, said_by=said_by)
        if alike := self._alike(words):
            found = self._found(one, alike, len({hit.held.item for hit in alike}), said_by)
            return replace(found, rule="quotation differs", diff=alike[0].passage.diff)
        items, total = self._texts.translated([term.surface for term in words.terms])
        sources = tuple(self._texts.source(item) for item in items)
        rule = "quotation of a translation" if items else "quotation not found"
        return DraftFinding(rule, place, sources, (), said_by, total - len(items))

    def _exactly(self, words: Worded) -> tuple[list[_Hit], int]:
        """The places with the same folded words, those with the very same letters first."""
        items, total = self._texts.holding([term.surface for term in words.terms])
        hits = []
        for item in items:
            texts = self._texts.texts(item)
            found = [_Hit(held, one) for held in texts for one in find_exactly(words, held.worded, _MOST_PLACES)]
            hits += sorted(found, key=_rank)[:_MOST_PLACES]
        return sorted(hits, key=_rank), total

    def _alike(self, words: Worded) -> list[_Hit]:
        """The places that are nearest to it, all of which are equally near."""
        surfaces = [term.surface for term in words.terms]
        starts = range(0, len(surfaces) - _RUN + 1, max(1, (len(surfaces) - _RUN) // _MOST_RUNS))
        items = self._texts.alike([surfaces[at : at + _RUN] for at in starts])
        hits = [
            _Hit(held, passage)
            for item in items[:MOST_SOURCES]
            for held in self._texts.texts(item)
            if (passage := find_alike(words, held.worded))
        ]
        nearest = max((hit.passage.share for hit in hits), default=0.0)
        return [hit for hit in hits if hit.passage.share == nearest]

    def _parts(self, one: Quotation) -> list[Worded]:
        """What is left of a quotation between the places where its editor left out or put in words."""
        bounds, at = [], one.start
        for match in _LEFT_OUT.finditer(self._worded.text, one.start, one.end):
            bounds.append((at, match.start()))
            at = match.end()
        bounds.append((at, one.end))
        parts = [part_of(self._worded, self._starts, *bound) for bound in bounds]
        parts = [part for part in parts if part.terms]
        long_enough = any(len(part.terms) > TOO_SHORT for part in parts)
        return parts if len(bounds) > 1 and long_enough else []

    def _shortened(self, parts: Sequence[Worded]) -> _Hit | None:
        """A text that holds every part in order, no further apart than two thousand words."""
        longest = max(parts, key=lambda part: len(part.terms))
        items, _total = self._texts.holding([term.surface for term in longest.terms])
        for item in items:
            for held in self._texts.texts(item):
                if span := _in_order(parts, held.worded):
                    return _Hit(held, Passage(*span, "words", 1.0))
        return None

    def _found(self, one: Quotation, hits: list[_Hit], total: int, said_by: str) -> DraftFinding:
        first = hits[0]
        place = self._paragraphs.place(one.start, one.end)
        sources = _one_an_item([self._source(hit, (one.start, one.end)) for hit in hits])
        rule = {"exact": "quotation found", "signs": "quotation signs", "words": "quotation differs"}[
            first.passage.same
        ]
        note = self._speaker_note(said_by, sources)
        if rule in ("quotation found", "quotation signs") and note == "another speaker":
            rule = "quotation said by another"
        return DraftFinding(
            rule, place, tuple(sources), first.passage.diff, said_by, max(0, total - len(sources)), note
        )

    def _source(self, hit: _Hit, at: tuple[int, int]) -> DraftSource:
        """Where it stands, and who says it: by a claim on these words, else by a rule over the sentences around."""
        held, passage = hit.held, hit.passage
        claims = [claim for claim in self._texts.claims(held.item) if _is_on(claim, held, passage)]
        for claim in claims:
            self._used.setdefault(claim.claim, (claim, at))
        self._items.setdefault(held.item, at)
        said = next((claim for claim in claims if claim.attribution), claims[0] if claims else None)
        text = held.worded.text
        source = self._texts.source(held.item, said, words=text[passage.start : passage.end])
        if not source.said_by and held.part == "text":
            low = max(0, passage.start - _AROUND)
            near = text[low : passage.end + _AROUND]
            name = speaker_near(near, passage.start - low, passage.end - low, held.language or self._language)
            source = replace(source, said_by=name, known_by="rule" if name else "")
        return replace(source, start=passage.start, end=passage.end) if held.part == "text" else source

    def _speaker_note(self, said_by: str, sources: Sequence[DraftSource]) -> str:
        """Whether the draft and the archive name the same speaker: of several places, any will do."""
        names = [source.said_by for source in sources if source.said_by]
        if not said_by or is_role(said_by) or not names:
            return "speaker not compared"
        own = self._texts.surfaces(said_by, self._language)
        same = [None if is_role(name) else same_person(own, self._texts.surfaces(name)) for name in names]
        if any(same):
            return ""
        return "another speaker" if False in same else "speaker not compared"


def _rank(hit: _Hit) -> tuple[int, bool]:
    return ("exact", "signs", "words").index(hit.passage.same), hit.held.part != "text"


def _is_on(claim: ClaimRow, held: HeldText, passage: Passage) -> bool:
    """Whether a claim is about words that the passage holds."""
    if claim.start is None or claim.end is None:
        return False
    if claim.capture == held.capture:
        return claim.start < passage.end and passage.start < claim.end
    words = held.worded.text[passage.start : passage.end]
    return bool(claim.quote) and (claim.quote in words or words in claim.quote)


def _one_an_item(sources: Sequence[DraftSource]) -> list[DraftSource]:
    """The first place of each item; better one where somebody is known to say it, best one with a claim."""
    found: dict[str, DraftSource] = {}
    for one in sources:
        held = found.get(one.item)
        if held is None or (bool(one.claim), bool(one.said_by)) > (bool(held.claim), bool(held.said_by)):
            found[one.item] = one
    return list(found.values())[:MOST_SOURCES]


def _in_order(parts: Sequence[Worded], held: Worded) -> tuple[int, int] | None:
    """From the first part's beginning to the last one's end, where all stand in order."""
    first = next(iter(find_exactly(parts[0], held)), None)
    if first is None:
        return None
    end = first.end
    for part in parts[1:]:
        rest = [term for term in held.terms if term.start >= end][:_APART_WORDS]
        found = next(iter(find_exactly(part, Worded.of(held.text, rest))), None)
        if found is None:
            return None
        end = found.end
    return first.start, end
