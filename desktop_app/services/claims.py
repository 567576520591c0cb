"""The claims of the whole archive: listed, sorted and filtered; judged, tagged and reviewed many at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from archive_schema import entries as e
from archive_schema.projection.registers import distinct_statuses
from archive_schema.statuses import REVIEWS
from desktop_app.errors import InputError, UsageError
from desktop_app.rows.claim_table import ClaimFilter, ClaimLine
from desktop_app.rows.claims import AssessmentRow, ClaimRow
from desktop_app.rows.ids import ClaimId, EntryId
from desktop_app.services.archive import OpenArchive
from desktop_app.storage.journal import Draft
from desktop_app.storage.queries import claim_table, entities
from desktop_app.storage.queries import claims as claim_queries

_MOST_FOUND = 60


def claim_ids(archive: OpenArchive, wanted: ClaimFilter, order: str, descending: bool) -> list[ClaimId]:
    """Ids for the table's model. `order`: made, status, differing, kind, words, attribution, item, place, date …"""
    if order not in claim_table.ORDERS:
        known = ", ".join(claim_table.ORDERS)
        raise UsageError("order-unknown", f"Claims cannot be sorted by “{order}”.", f"Use one of: {known}.")
    with archive.reading() as view:
        return claim_table.claim_ids(view, wanted, order, descending)


def claim_lines(archive: OpenArchive, ids: Sequence[ClaimId]) -> list[ClaimLine]:
    """Lines that came into view."""
    with archive.reading() as view:
        return claim_table.claim_lines(view, ids)


def counts(archive: OpenArchive) -> dict[str, dict[str, int]]:
    """By "status", "kind", "review", and "differing"."""
    with archive.reading() as view:
        return claim_table.claim_counts(view)


def count(archive: OpenArchive) -> int:
    """All claims."""
    with archive.reading() as view:
        return claim_table.claim_count(view)


@dataclass(frozen=True, slots=True)
class LinkedClaim:
    """A relation seen from one claim. `outgoing`: this claim is where the link begins. `line` None: not a claim."""

    type: str
    outgoing: bool
    other: str
    line: ClaimLine | None
    title: str
    by_name: str
    at_ms: int


@dataclass(frozen=True, slots=True)
class Difference:
    """People's latest assessments about the same thing differ; a resolution names all of `standing`."""

    about: str
    standing: tuple[AssessmentRow, ...]


@dataclass(frozen=True, slots=True)
class ClaimView:
    """One claim with its thread, oldest first, and its links; `names`: display names by key."""

    row: ClaimRow
    differences: tuple[Difference, ...]
    line: ClaimLine
    names: Mapping[str, str]
    links: tuple[LinkedClaim, ...]


def show(archive: OpenArchive, claim: ClaimId) -> ClaimView:
    """All about one claim. InputError `no-such-claim`."""
    with archive.reading() as view:
        rows, lines = claim_queries.claims(view, [claim]), claim_table.claim_lines(view, [claim])
        if not rows or not lines:
            raise InputError(
                "no-such-claim", "There is no such claim in this archive.", "Look it up with 'attest show'."
            )
        names, links = entities.names(view), entities.links(view, claim)
        others = [str(link.target if link.origin == str(claim) else link.origin) for link in links]
        known = {str(line.claim): line for line in claim_table.claim_lines(view, others)}
        titles = entities.fields_of(view, [one for one in others if one not in known])
    found = []
    for link, other in zip(links, others, strict=True):
        fields = titles.get(other, {})
        title = str(fields.get("title") or fields.get("name") or other[:8])
        who = names.get(link.by, link.by[:8])
        found.append(LinkedClaim(link.type, link.origin == str(claim), other, known.get(other), title, who, link.at_ms))
    return ClaimView(rows[0], _differences(rows[0]), lines[0], names, tuple(found))


def _differences(row: ClaimRow) -> tuple[Difference, ...]:
    found = []
    for about in ("saying", "content"):
        standing = tuple(a for a in row.assessments if a.head and not a.withdrawn and a.about == about)
        if len(distinct_statuses(a.status for a in standing)) > 1:
            found.append(Difference(about, standing))
    return tuple(found)


def find_claims(archive: OpenArchive, text: str, without: ClaimId) -> list[ClaimLine]:
    """Claims whose words, speaker, caption or item's title hold all the words of `text`; newest first, a page of them."""
    with archive.reading() as view:
        ids = claim_table.claim_ids(view, ClaimFilter(text=text))
        return claim_table.claim_lines(view, [one for one in ids if one != without][:_MOST_FOUND])


TagEntry = tuple[str, str, EntryId]
"""(claim, term, the entry that put it there)."""


def tag_claims(archive: OpenArchive, claims: Sequence[ClaimId], terms: Sequence[str]) -> tuple[TagEntry, ...]:
    """Put terms on several claims in one transaction. Returns what was put on, for `untag_claims`."""
    wanted = list(dict.fromkeys(term.strip() for term in terms if term.strip()))
    if not wanted:
        raise InputError("tag-missing", "There is no tag to put on.", "Write one, several apart by commas.")
    with archive.reading() as view:
        have = {(claim, term) for claim, term, _entry in claim_table.tag_entries_of(view, claims)}
    pairs = [(claim, term) for claim in claims for term in wanted if (claim, term) not in have]
    made = archive.append([Draft(claim, e.TagAdd(term=term)) for claim, term in pairs]) if pairs else []
    return tuple((claim, term, EntryId(entry.id)) for (claim, term), entry in zip(pairs, made, strict=True))


def untag_claims(archive: OpenArchive, tags: Sequence[TagEntry]) -> int:
    """Take exactly these tags off again. Returns how many."""
    if tags:
        archive.append([Draft(claim, e.TagRemove(), (entry,)) for claim, _term, entry in tags])
    return len(tags)


def retag_claims(archive: OpenArchive, tags: Sequence[TagEntry]) -> int:
    """Put tags that were taken off on again. Returns how many."""
    if tags:
        archive.append([Draft(claim, e.TagAdd(term=term)) for claim, term, _entry in tags])
    return len(tags)


def tags_on(archive: OpenArchive, claims: Sequence[ClaimId], terms: Sequence[str] = ()) -> tuple[TagEntry, ...]:
    """The tags on several claims; only these terms when some are named."""
    with archive.reading() as view:
        found = claim_table.tag_entries_of(view, claims)
    return tuple(tag for tag in found if not terms or tag[1] in terms)


def review_claims(archive: OpenArchive, states: Mapping[ClaimId, str]) -> dict[ClaimId, str]:
    """Set review states in one transaction. Returns the states before of those that changed, to set them back."""
    for state in set(states.values()) - set(REVIEWS):
        raise UsageError("unknown-review", f"There is no review state “{state}”.", f"Use one of: {', '.join(REVIEWS)}.")
    ids = list(states)
    with archive.reading() as view:
        before = {line.claim: line.review for line in claim_table.claim_lines(view, ids)}
        refs = claim_table.field_heads_of(view, ids, "review")
    changed = {claim: state for claim, state in before.items() if state != states[claim]}
    drafts = [
        Draft(claim, e.FieldSet(field="review", value=states[claim]), tuple(refs.get(claim, ()))) for claim in changed
    ]
    if drafts:
        archive.append(drafts)
    return changed
