"""The chosen items with all that belongs to them, read in one go: what the parts before and after the exhibits are made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.report.model_front import Ref
from desktop_app.rows.claims import ClaimRow
from desktop_app.rows.ids import ItemId, KeyText
from desktop_app.rows.items import CaptureRow, ItemRow, LinkRow
from desktop_app.services.archive import OpenArchive
from desktop_app.storage.database import Reading
from desktop_app.storage.queries import claims as claim_queries
from desktop_app.storage.queries import entities, related
from desktop_app.storage.queries import items as item_queries


@dataclass(frozen=True, slots=True)
class Done:
    """One counted entry about an exhibit. `n`: its place in its author's chain."""

    exhibit: int
    kind: str
    by: KeyText
    at_ms: int
    n: int


@dataclass(frozen=True, slots=True)
class Case:
    """`captures`: the newest of each item, which is the one printed; `refs`: where a claim or an item stands."""

    archive: OpenArchive
    numbers: Mapping[ItemId, int]
    rows: Mapping[ItemId, ItemRow]
    captures: Mapping[ItemId, CaptureRow]
    claims: Mapping[Ref, ClaimRow]
    refs: Mapping[str, Ref]
    fields: Mapping[str, Mapping[str, Any]]
    """Of claims and incidents."""
    links: tuple[LinkRow, ...]
    done: tuple[Done, ...]

    def source_of(self, exhibit: int, items: Sequence[ItemId]) -> str:
        """The source's id; a picture that came with a page has the page's. "" for none."""
        row = self.rows.get(items[exhibit - 1])
        parent = self.rows.get(ItemId(row.parent)) if row and not row.source_id else None
        return (row.source_id if row else "") or (parent.source_id if parent else "") or ""


def read_case(archive: OpenArchive, items: Sequence[ItemId]) -> Case:
    """Everything in a few questions, whatever the number of items."""
    numbers = {item: number for number, item in enumerate(items, 1)}
    with archive.reading() as view:
        rows = item_queries.items(view, items)
        rows |= item_queries.items(view, sorted({row.parent for row in rows.values() if row.parent} - set(rows)))
        captures = item_queries.captures_of_items(view, items)
        claims = _claims(view, numbers)
        refs = {str(item): Ref(number) for item, number in numbers.items()}
        refs |= {str(claim.claim): at for at, claim in claims.items()}
        owners = related.owners_of_items(view, items)
        fields = _fields(view, [str(claim.claim) for claim in claims.values()])
        links = related.links_of(view, sorted(refs))
        done = _done(archive, view, {owner: numbers[ItemId(item)] for owner, item in owners.items()})
    newest = {item: found[0] for item, found in captures.items() if found}
    return Case(archive, numbers, rows, newest, claims, refs, fields, tuple(links), done)


def _claims(view: Reading, numbers: Mapping[ItemId, int]) -> dict[Ref, ClaimRow]:
    """By place, numbered as each exhibit numbers them."""
    found: dict[Ref, ClaimRow] = {}
    counts: dict[int, int] = {}
    for claim in claim_queries.claims_of_items(view, list(numbers)):
        exhibit = numbers[claim.item]
        counts[exhibit] = counts.get(exhibit, 0) + 1
        found[Ref(exhibit, counts[exhibit])] = claim
    return dict(sorted(found.items()))


def _fields(view: Reading, claims: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Of the claims, and of the incidents that they are about."""
    found = entities.fields_of(view, claims)
    incidents = {str(said["incident"]) for said in found.values() if said.get("incident")}
    return found | entities.fields_of(view, sorted(incidents))


def _done(archive: OpenArchive, view: Reading, owners: Mapping[str, int]) -> tuple[Done, ...]:
    entries = [
        (entry.id, Done(owners[entry.entity], entry.kind, KeyText(entry.author), entry.time[0], entry.n))
        for entry in archive.store.journal.of_entities(sorted(owners))
    ]
    standing = related.standing_of(view, [entry for entry, _done in entries])
    return tuple(done for entry, done in entries if standing.get(entry) == "counted")
