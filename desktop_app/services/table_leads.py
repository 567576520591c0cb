"""Rows of a table as leads: what is named there and not yet had."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from desktop_app.capture.address import normalise
from desktop_app.rows.ids import ItemId
from desktop_app.services.archive import OpenArchive
from desktop_app.services.leads import NewLead, lead_drafts
from desktop_app.services.table_rows import MappedRow, RowOutcome
from desktop_app.storage.journal import Draft
from desktop_app.storage.queries import entities
from desktop_app.storage.queries import items as item_queries


def import_leads(
    archive: OpenArchive, table: ItemId, rows: Sequence[MappedRow | RowOutcome], origin: Callable[[int], str]
) -> Iterator[RowOutcome]:
    """One transaction for all of them. An address that was captured, or is wanted already, makes no second lead."""
    known = _known(archive, rows)
    drafts: list[Draft] = []
    done: list[RowOutcome] = []
    for row in rows:
        if isinstance(row, RowOutcome):
            done.append(row)
            continue
        words, place = row.title or row.address, origin(row.number)
        keys = [key for key in (normalise(row.address), place) if key]
        here = next((known[key] for key in keys if key in known), "")
        if here:
            done.append(RowOutcome(row.number, "already here", words, here))
            continue
        lead, made = lead_drafts(_lead(row, table, place))
        drafts += made
        known |= dict.fromkeys(keys, lead)
        done.append(RowOutcome(row.number, "imported", words, lead))
    if drafts:
        archive.append(drafts)
    yield from done


def _lead(row: MappedRow, table: ItemId, place: str) -> NewLead:
    return NewLead(
        name=row.title or row.address,
        kind="address" if row.address else "document",
        item=table,
        address=row.address,
        note=row.note,
        published_at=row.published,
        publisher=row.source,
        origin=place,
    )


def _known(archive: OpenArchive, rows: Sequence[MappedRow | RowOutcome]) -> dict[str, str]:
    """What is here already: leads by address and by row, items by address."""
    keys = {normalise(row.address) for row in rows if isinstance(row, MappedRow)} - {""}
    with archive.reading() as view:
        found = {key: str(item) for key in keys if (item := item_queries.item_by_address(view, key))}
        for lead in entities.entities(view, "lead"):
            place = str(lead.fields.get("origin", ""))
            key = normalise(str(lead.fields.get("address", "")))
            found |= {one: str(lead.entity) for one in (place, key) if one}
    return found
