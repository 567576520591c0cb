"""The words of the archive that a draft is compared with: asked of the index, a few texts kept at a time."""

from __future__ import annotations

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.analysis.draft.words_apart import Worded
from desktop_app.rows.claims import ClaimRow
from desktop_app.rows.draft import DraftSource
from desktop_app.rows.ids import ItemId
from desktop_app.rows.items import ItemRow
from desktop_app.rows.search import Analyzer, IndexedPart, Term
from desktop_app.storage import draft_search
from desktop_app.storage.database import Reading
from desktop_app.storage.queries import claims as claim_queries
from desktop_app.storage.queries import items as item_queries

MOST_SOURCES = 5
"""So many items are looked into for each quotation."""
_KEPT = 48
_LONGEST = 2_000_000


@dataclass(frozen=True, slots=True)
class HeldText:
    """One part of one item. `capture` "" for a title or caption."""

    item: ItemId
    part: str
    capture: str
    language: str
    worded: Worded


class ArchiveTexts:
    """Over one reading of the archive."""

    def __init__(self, view: Reading, analyzer: Analyzer) -> None:
        self.view = view
        self.analyzer = analyzer
        self._texts: OrderedDict[ItemId, list[HeldText]] = OrderedDict()
        self._claims: dict[ItemId, list[ClaimRow]] = {}
        self._rows: dict[ItemId, ItemRow] = {}

    def surfaces(self, text: str, language: str = "") -> list[str]:
        """Its folded words."""
        return [term.surface for term in self.analyzer.terms(text, language)]

    def holding(self, words: Sequence[str]) -> tuple[list[ItemId], int]:
        """Items with these words side by side, a few of them, and how many there are."""
        return draft_search.holding(self.view, words, MOST_SOURCES)

    def translated(self, words: Sequence[str]) -> tuple[list[ItemId], int]:
        """Items with a translation that has these words side by side, a few of them, and how many there are."""
        return draft_search.translated(self.view, words, MOST_SOURCES)

    def alike(self, runs: Sequence[Sequence[str]]) -> list[ItemId]:
        """Items with most of these runs."""
        return draft_search.most_alike(self.view, runs, MOST_SOURCES)

    def texts(self, item: ItemId) -> list[HeldText]:
        """Its texts, title, captions and what a machine read in its pictures."""
        if item not in self._texts:
            parts = draft_search.parts_of(self.view, [item]).get(item, ())
            self._texts[item] = [self._held(part) for part in parts]
            if len(self._texts) > _KEPT:
                self._texts.popitem(last=False)
        self._texts.move_to_end(item)
        return self._texts[item]

    def _held(self, part: IndexedPart) -> HeldText:
        text = part.text[:_LONGEST]
        worded = Worded.of(text, self.analyzer.terms(text, part.language))
        return HeldText(ItemId(part.item), part.part, part.ref, part.language, worded)

    def claims(self, item: ItemId) -> list[ClaimRow]:
        """The claims of an item."""
        if item not in self._claims:
            self._claims[item] = claim_queries.claims_of_items(self.view, [item])
        return self._claims[item]

    def row(self, item: ItemId) -> ItemRow | None:
        """Its line of a list."""
        if item not in self._rows:
            self._rows |= item_queries.items(self.view, [item])
        return self._rows.get(item)

    def source(self, item: ItemId, claim: ClaimRow | None = None, words: str = "") -> DraftSource:
        """What a finding says of an item, or of a claim in it."""
        row = self.row(item)
        title, source, captured_at = (row.title, row.source, row.captured_at) if row else ("", "", "")
        if claim is None:
            return DraftSource(item, title, source, captured_at, words=words)
        return DraftSource(
            item=item,
            title=title,
            source=source,
            captured_at=captured_at,
            claim=claim.claim,
            kind=claim.kind,
            status=claim.status,
            about=claim.about,
            words=words or claim.quote or claim.caption or claim.name,
            said_by=claim.attribution,
            known_by="claim" if claim.attribution else "",
            start=claim.start,
            end=claim.end,
            judged=tuple((a.about, a.status, a.reason) for a in claim.assessments if a.head and not a.withdrawn),
        )


def part_of(worded: Worded, starts: Sequence[int], start: int, end: int) -> Worded:
    """The words of a stretch; `starts`: where each of them begins. Places stay those of the whole text."""
    terms: Sequence[Term] = worded.terms[bisect_left(starts, start) : bisect_left(starts, end)]
    return Worded.of(worded.text, terms)
