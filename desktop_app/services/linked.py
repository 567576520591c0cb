"""What the claims of an item are linked to, in words: the other claim's quotation or the other item's title."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.rows.ids import ClaimId, EntityId
from desktop_app.services.archive import OpenArchive
from desktop_app.storage.queries import claims as claim_queries
from desktop_app.storage.queries import entities, related
from desktop_app.storage.queries import items as item_queries

_PASSIVE = {
    "supports": "supported by",
    "contradicts": "contradicts",
    "updates": "updated by",
    "repeats": "repeated by",
    "same image": "same image",
    "part of": "holds",
}
"""A link seen from its target; two of them read the same both ways."""


@dataclass(frozen=True, slots=True)
class Linked:
    """One relation, seen from a claim. `words`: such as "supports", "supported by"."""

    words: str
    other: EntityId
    label: str


def links_of_claims(archive: OpenArchive, claims: Sequence[ClaimId]) -> dict[ClaimId, tuple[Linked, ...]]:
    """The links of each claim that has any, oldest first."""
    wanted: set[str] = set(claims)
    with archive.reading() as view:
        rows = related.links_of(view, sorted(wanted))
        ends = {end for row in rows for end in (row.origin, row.target)}
        labels = {str(row.claim): row.quote or row.caption for row in claim_queries.claims(view, sorted(ends))}
        labels |= {str(item): row.title for item, row in item_queries.items(view, sorted(ends)).items()}
        named = entities.fields_of(view, sorted(ends - set(labels)))
    labels |= {end: str(fields.get("name", "")) for end, fields in named.items()}
    found: dict[ClaimId, list[Linked]] = {}
    for row in rows:
        if row.origin in wanted:
            seen = Linked(row.type, row.target, labels.get(row.target, ""))
            found.setdefault(ClaimId(row.origin), []).append(seen)
        if row.target in wanted:
            seen = Linked(_PASSIVE.get(row.type, row.type), row.origin, labels.get(row.origin, ""))
            found.setdefault(ClaimId(row.target), []).append(seen)
    return {claim: tuple(seen) for claim, seen in found.items()}
