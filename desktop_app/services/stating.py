"""What a person states of an item after capture: what the file does not tell, flags, consent."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from archive_schema import entries as e
from archive_schema.fields import FIELDS
from desktop_app.errors import InputError
from desktop_app.rows.ids import ItemId, KeyText
from desktop_app.services.archive import OpenArchive
from desktop_app.services.tagging import find_or_create, typed_value
from desktop_app.storage.journal import Draft
from desktop_app.storage.queries import entities

TOLD = ("address", "published_at", "title", "source", "obtained_from")
FLAGS = ("graphic", "personal_information", "at_risk")
CONSENT = ("consent_by", "consent_uses", "consent_until", "consent_withdrawn")
_DATES = ("published_at", "consent_until")
_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])([T ][0-9:]{4,8}(Z|[+-]\d\d:?\d\d)?)?)?)?")


@dataclass(frozen=True, slots=True)
class StatedRow:
    """One field that somebody set after the item was recorded."""

    name: str
    value: str
    by: KeyText
    at_ms: int


def state(archive: OpenArchive, item: ItemId, said: Mapping[str, str]) -> dict[str, Any]:
    """State fields in one step; "" clears one, flags are yes or no. InputError `value-not-understood` for a bad date."""
    for name in _DATES:
        if said.get(name) and not _DATE.fullmatch(said[name]):
            message = f"“{said[name][:40]}” is no date."
            raise InputError("value-not-understood", message, "Write it as 2026, 2026-03 or 2026-03-14.")
    values: dict[str, e.Value] = {name: typed_value(FIELDS["item"][name].kind, text) for name, text in said.items()}
    if said.get("source"):
        values["source"] = find_or_create(archive, "source", said["source"])
    with archive.reading() as view:
        standing = entities.field_values(view, item)
    drafts = []
    for name, value in values.items():
        refs = tuple(row.entry for row in standing if row.name == name)
        drafts.append(Draft(item, e.FieldSet(field=name, value=value), refs))
    archive.append(drafts)
    with archive.reading() as view:
        return dict(entities.fields(view, item))


def stated(archive: OpenArchive, item: ItemId) -> tuple[StatedRow, ...]:
    """The standing values that people set, without those that came with the capture itself."""
    with archive.reading() as view:
        values = [row for row in entities.field_values(view, item) if row.value is not None]
        source = str(entities.fields(view, item).get("source", ""))
        names = entities.fields_of(view, source.split(" / ")) if source else {}
    said = {entry.id for entry in archive.store.journal.get([row.entry for row in values]) if entry.kind == "field.set"}
    found = []
    for row in values:
        if row.entry in said and row.name in (*TOLD, *FLAGS, *CONSENT):
            known = names.get(str(row.value), {}).get("name") if row.name == "source" else None
            found.append(StatedRow(row.name, str(known or row.value), row.by, row.at_ms))
    return tuple(found)
