"""Claims that a draft uses and that are refuted, disputed, out of context, inconclusive, or judged in different ways."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.analysis.draft.paragraphs import Paragraphs
from desktop_app.analysis.draft.words_apart import Worded
from desktop_app.rows.claim_table import ClaimFilter
from desktop_app.rows.claims import ClaimRow
from desktop_app.rows.draft import DraftFinding
from desktop_app.services.draft.texts import ArchiveTexts
from desktop_app.storage.queries import claim_table, entities
from desktop_app.storage.queries import claims as claim_queries

_RULES = {
    "refuted": "claim refuted",
    "out of context": "claim out of context",
    "disputed": "claim disputed",
    "inconclusive": "claim inconclusive",
}
MOST_CLAIMS = 10_000
"""Claims of these statuses that are looked for in the draft."""
_LEAST = 5
"""Fewer words of a claim in a row could stand anywhere."""
_ENOUGH = 8
Used = Mapping[str, tuple[ClaimRow, tuple[int, int]]]


@dataclass(frozen=True, slots=True)
class Claimed:
    """What came of it. `left`: how many such claims were not looked for."""

    findings: tuple[DraftFinding, ...]
    left: int


def check_claims(
    texts: ArchiveTexts, paragraphs: Paragraphs, worded: Worded, used: Used, shown: frozenset[str]
) -> Claimed:
    """`used`: claims whose words are quoted, with where; `shown`: those that a figure's finding shows already. Others are looked
    for word by word.
    """
    contested = _contested(texts)
    left = max(0, len(contested) - MOST_CLAIMS)
    rows = claim_queries.claims(texts.view, contested[:MOST_CLAIMS])
    runs = _Runs(worded)
    captions = entities.fields_of(texts.view, [row.item for row in rows if row.start is None])
    found, said = dict(used), dict[str, str]()
    for row in rows:
        own = [
            row.quote,
            row.caption,
            str(captions.get(row.item, {}).get("caption") or "") if row.start is None else "",
        ]
        for words in filter(None, own):
            if (at := runs.find(texts.surfaces(words))) is not None:
                found.setdefault(row.claim, (row, at))
                said.setdefault(row.claim, words)
    findings = [
        DraftFinding(rule, paragraphs.place(*at), (texts.source(row.item, row, said.get(row.claim, "")),))
        for row, at in found.values()
        if row.claim not in shown
        for rule in rules_of(row)
    ]
    return Claimed(tuple(findings), left)


def rules_of(claim: ClaimRow) -> Iterator[str]:
    """What stands against a claim: by anybody's standing assessment."""
    standing = {a.status for a in claim.assessments if a.head and not a.withdrawn}
    if claim.differing:
        yield "claim assessors differ"
    else:
        yield from (rule for status, rule in _RULES.items() if status in standing)


def _contested(texts: ArchiveTexts) -> list[str]:
    filters = [*(ClaimFilter(status=status) for status in _RULES), ClaimFilter(differing=True)]
    return list(dict.fromkeys(claim for one in filters for claim in claim_table.claim_ids(texts.view, one)))


class _Runs:
    """Where runs of words stand in a draft, by every five of them in a row."""

    def __init__(self, worded: Worded) -> None:
        self._worded = worded
        self._words = [term.surface for term in worded.terms]
        self._at: dict[tuple[str, ...], int] = {}
        for at in range(len(self._words) - _LEAST + 1):
            self._at.setdefault(tuple(self._words[at : at + _LEAST]), at)

    def find(self, words: Sequence[str]) -> tuple[int, int] | None:
        """Where the draft has all of these words in a row, or eight of them."""
        need = min(len(words), _ENOUGH)
        if need < _LEAST:
            return None
        for at in range(len(words) - _LEAST + 1):
            place = self._at.get(tuple(words[at : at + _LEAST]))
            if place is None:
                continue
            count = _LEAST
            while (
                at + count < len(words)
                and place + count < len(self._words)
                and words[at + count] == self._words[place + count]
            ):
                count += 1
            if count >= need:
                return self._worded.terms[place].start, self._worded.terms[place + count - 1].end
        return None
