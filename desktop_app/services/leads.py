"""The wanted list: what is named but not yet had. A lead is open, found, gone or dropped; a capture closes it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from pydantic import ValidationError

from archive_schema import entries as e
from archive_schema.statuses import LeadState
from desktop_app.capture.address import normalise
from desktop_app.errors import InputError, UsageError
from desktop_app.rows.ids import EntityId, ItemId, KeyText
from desktop_app.rows.items import CaptureRow, EntityRow
from desktop_app.rows.leads import LeadRow, Named
from desktop_app.services.archive import OpenArchive, not_recordable
from desktop_app.storage.database import Reading
from desktop_app.storage.journal import Draft, new_entity
from desktop_app.storage.queries import entities
from desktop_app.storage.queries import items as item_queries
from desktop_app.storage.queries import leads as queries

STATES = get_args(LeadState)
KINDS = ("image", "video", "audio", "document", "statement", "report", "address")
_MEDIA = ("image", "video", "audio")
_LONGEST = 4_000
_CAPTION = 16
"""Captions shorter than this do not tell one picture from another."""


@dataclass(frozen=True, slots=True)
class NewLead:
    """What a person says of something not yet had. `item`: where it was named."""

    name: str
    kind: str
    item: str = ""
    address: str = ""
    caption: str = ""
    note: str = ""
    published_at: str = ""
    publisher: str = ""
    origin: str = ""
    """The row of which table named it."""


def leads(archive: OpenArchive) -> list[LeadRow]:
    """Leads that people keep, then what captures name and nobody has touched yet; open ones first, newest first."""
    with archive.reading() as view:
        named, known = _missing(view), entities.entities(view, "lead")
        titles, notes = queries.titles(view), queries.newest_notes(view)
    first: dict[tuple[str, str, str, str], Named] = {}
    for one in named:
        first.setdefault(one.key, one)
    kept = [_kept(row, titles, notes) for row in known]
    kept = [row.placed(first[row.key].start) if row.key in first else row for row in kept]
    touched = {row.key for row in kept}
    rest = [_found(one, titles) for key, one in first.items() if key not in touched]
    kept.sort(key=lambda row: (not row.is_open, -row.at_ms, row.lead))
    return [*(r for r in kept if r.is_open), *rest, *(r for r in kept if not r.is_open)]


def _missing(view: Reading) -> list[Named]:
    """What captures name, without the photo lines of pictures that came along."""
    came = queries.came_along(view)
    return [one for one in queries.referenced(view) if not any(_alike(one, title) for title in came.get(one.item, ()))]


def _alike(one: Named, title: str) -> bool:
    """A page's caption often holds the photo line whole, with its credit, or the other way round."""
    said, shown = (" ".join(text.split()).casefold() for text in (one.caption, title))
    return one.media == "image" and min(len(said), len(shown)) >= _CAPTION and (said in shown or shown in said)


def _kept(row: EntityRow, titles: dict[str, str], notes: dict[str, str]) -> LeadRow:
    said = {name: str(value) for name, value in row.fields.items()}
    item = said.get("item", "")
    return LeadRow(
        row.entity, said.get("name", ""), said.get("kind", ""), said.get("state", "open"), ItemId(item),
        titles.get(item, ""), said.get("address", ""), said.get("caption", ""), notes.get(row.entity, ""),
        ItemId(said.get("closed_by", "")), row.by, row.at_ms, None, said.get("origin", ""),
        said.get("published_at", ""), said.get("publisher", ""),
    )  # fmt: skip


def _found(one: Named, titles: dict[str, str]) -> LeadRow:
    return LeadRow(
        EntityId(""), one.called, one.media, "open", one.item, titles.get(one.item, ""),
        one.address, one.caption, "", ItemId(""), KeyText(""), 0, one.start,
    )  # fmt: skip


def open_count(archive: OpenArchive) -> int:
    """How many are open: those that people keep, and those that only captures name."""
    with archive.reading() as view:
        named, known = _missing(view), entities.entities(view, "lead")
    kept = [_kept(row, {}, {}) for row in known]
    return sum(row.is_open for row in kept) + len({one.key for one in named} - {row.key for row in kept})


def add_lead(archive: OpenArchive, wanted: NewLead) -> EntityId:
    """A lead by hand. InputError `lead-unnamed`; UsageError `unknown-kind`."""
    lead, drafts = lead_drafts(wanted)
    archive.append(drafts)
    return lead


def lead_drafts(wanted: NewLead) -> tuple[EntityId, list[Draft]]:
    """(a new lead, its entries). As `add_lead`."""
    name = wanted.name.strip() or wanted.address.strip()
    if not name:
        raise InputError("lead-unnamed", "A lead needs a name or an address.", "Say what is wanted.")
    if wanted.kind not in KINDS:
        raise UsageError("unknown-kind", f"There is no such kind: “{wanted.kind}”.", f"Use one of: {', '.join(KINDS)}.")
    lead = new_entity()
    said = {
        "name": name, "kind": wanted.kind, "state": "open", "item": wanted.item, "address": wanted.address.strip(),
        "caption": wanted.caption, "published_at": wanted.published_at, "publisher": wanted.publisher,
        "origin": wanted.origin,
    }  # fmt: skip
    try:
        fields: dict[str, e.Value] = {name: value[:_LONGEST] for name, value in said.items() if value}
        drafts = [Draft(lead, e.EntityCreate(type="lead", fields=fields))]
        if wanted.note.strip():
            drafts.append(Draft(new_entity(), e.NoteAdd(target=lead, text=wanted.note.strip())))
    except ValidationError as error:
        raise not_recordable(error) from None
    return EntityId(lead), drafts


def keep(archive: OpenArchive, row: LeadRow) -> EntityId:
    """The lead's id; what only a capture named becomes a lead of its own, by this person's hand."""
    if row.lead:
        return row.lead
    return add_lead(archive, NewLead(row.name, row.kind, row.item, row.address, row.caption))


def set_state(archive: OpenArchive, row: LeadRow, state: str) -> EntityId:
    """Open, found, gone or dropped. One that is opened again is closed by nothing."""
    if state not in STATES:
        raise UsageError("unknown-state", f"A lead cannot be “{state}”.", f"Use one of: {', '.join(STATES)}.")
    lead = keep(archive, row)
    values: dict[str, e.Value] = {"state": state}
    if state == "open":
        values["closed_by"] = None
    _set(archive, lead, values)
    return lead


def add_note(archive: OpenArchive, row: LeadRow, text: str) -> EntityId:
    """A note on the lead; the newest is shown in the list."""
    if not text.strip():
        raise InputError("note-empty", "A note needs words.", "Write something.")
    lead = keep(archive, row)
    try:
        archive.append([Draft(new_entity(), e.NoteAdd(target=lead, text=text.strip()))])
    except ValidationError as error:
        raise not_recordable(error) from None
    return lead


def close(archive: OpenArchive, row: LeadRow, item: ItemId) -> EntityId:
    """The item is what was wanted: the lead is found, and a picture or recording is part of what named it.

    InputError `no-such-item`.
    """
    with archive.reading() as view:
        if item not in item_queries.items(view, [item]):
            raise InputError("no-such-item", "There is no such item in this archive.", "Look it up in the list.")
        links = entities.links(view, item)
    lead = keep(archive, row)
    more = []
    linked = any([r.origin, r.type, r.target] == [item, "part of", row.item] for r in links)
    if row.item and row.item != item and row.kind in _MEDIA and not linked:
        more.append(Draft(new_entity(), e.LinkAdd(type="part of", origin=item, target=row.item)))
    _set(archive, lead, {"state": "found", "closed_by": item}, more)
    return lead


def close_captured(archive: OpenArchive, items: Iterable[ItemId]) -> int:
    """Close the leads whose address is one that these items were captured from. Returns how many."""
    captured = list(dict.fromkeys(items))
    with archive.reading() as view:
        wanted = [row for row in entities.entities(view, "lead") if row.fields.get("state", "open") == "open"]
        if not wanted or not captured:
            return 0
        keys = _address_keys(item_queries.captures_of_items(view, captured))
        titles, notes = queries.titles(view), queries.newest_notes(view)
    found = 0
    for row in wanted:
        item = keys.get(normalise(str(row.fields.get("address", ""))))
        if item is not None:
            close(archive, _kept(row, titles, notes), item)
            found += 1
    return found


def _address_keys(captures: Mapping[ItemId, Sequence[CaptureRow]]) -> dict[str, ItemId]:
    found = {}
    for item, rows in captures.items():
        for row in rows:
            for address in (row.address, row.final_address):
                if key := normalise(address):
                    found[key] = item
    return found


def _set(archive: OpenArchive, lead: EntityId, values: dict[str, e.Value], more: Sequence[Draft] = ()) -> None:
    """Fields of a lead in one transaction; each replaces all values that stand."""
    with archive.reading() as view:
        standing = entities.field_values(view, lead)
    drafts = [
        Draft(lead, e.FieldSet(field=name, value=value), tuple(one.entry for one in standing if one.name == name))
        for name, value in values.items()
        if [one.value for one in standing if one.name == name] not in (([value], []) if value is None else ([value],))
    ]
    if drafts or more:
        archive.append([*drafts, *more])
