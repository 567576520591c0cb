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
Said = tuple[str, tuple[int, int]]
"""The words of a claim that the draft has, and where."""
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
    said = _said(texts, contested[:MOST_CLAIMS], _Runs(worded))
    rows = claim_queries.claims(texts.view, said)
    found = dict(used)
    for row in rows:
        found.setdefault(row.claim, (row, said[row.claim][1]))
    findings = [
        DraftFinding(rule, paragraphs.place(*at), (texts.source(row.item, row, _words(said, row)),))
        for row, at in found.values()
        if row.claim not in shown
        for rule in rules_of(row)
    ]
    return Claimed(tuple(findings), left)


def _said(texts: ArchiveTexts, claims: Sequence[str], runs: _Runs) -> dict[str, Said]:
    """Which of these claims the draft says. Their words alone are read: few of ten thousand are found."""
    rows = claim_queries.claim_words(texts.view, claims)
    captions = entities.fields_of(texts.view, [row.item for row in rows if not row.is_pinned])
    found: dict[str, Said] = {}
    for row in rows:
        caption = "" if row.is_pinned else str(captions.get(row.item, {}).get("caption") or "")
        for words in filter(None, (row.quote, row.caption, caption)):
            if (at := runs.find(texts.surfaces(words))) is not None:
                found.setdefault(row.claim, (words, at))
    return found


def _words(said: Mapping[str, Said], row: ClaimRow) -> str:
    return said[row.claim][0] if row.claim in said else ""


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
