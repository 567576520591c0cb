"""The working file: the investigation sheet, one field at a time; who wrote what stays to be seen.

Two colleagues may each have begun one while apart: the sheet is all of them together, and the first one is written to.
"""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import ValidationError

from archive_schema import entries as e
from archive_schema.fields import FIELDS
from archive_schema.header import Entry
from archive_schema.projection.decode import valid_body
from desktop_app.errors import UsageError
from desktop_app.rows.ids import EntityId, EntryId, KeyText
from desktop_app.rows.items import FieldValue
from desktop_app.rows.working_file import Change, Said, WorkingField, WorkingFile
from desktop_app.services.archive import OpenArchive, not_recordable
from desktop_app.storage.database import Reading
from desktop_app.storage.journal import Draft, new_entity
from desktop_app.storage.queries import entities, related

NAMES = tuple(FIELDS["working file"])


def working_file(archive: OpenArchive) -> WorkingFile:
    """The sheet as it stands, with what was written into it before."""
    with archive.reading() as view:
        sheets = _sheets(view)
        values = [value for sheet in sheets for value in entities.field_values(view, sheet)]
        written = archive.store.journal.of_entities(sheets)
        standing = related.standing_of(view, [entry.id for entry in written])
    counted = [entry for entry in written if standing.get(entry.id) in ("counted", "withdrawn")]
    changes = sorted((c for entry in counted for c in _changes(entry, standing)), key=lambda c: (-c.at_ms, c.entry))
    return WorkingFile(tuple(WorkingField(name, _said(values, name)) for name in NAMES), tuple(changes))


def standing_fields(archive: OpenArchive) -> list[WorkingField]:
    """The fields in which something is written."""
    with archive.reading() as view:
        values = [value for sheet in _sheets(view) for value in entities.field_values(view, sheet)]
    fields = (WorkingField(name, _said(values, name)) for name in NAMES)
    return [field for field in fields if field.said]


def _sheets(view: Reading) -> list[EntityId]:
    """All of them, the first one first."""
    found = entities.entities(view, "working file")
    return [row.entity for row in sorted(found, key=lambda row: (row.at_ms, row.entity))]


def _said(values: list[FieldValue], name: str) -> tuple[Said, ...]:
    """Distinct values, oldest first; the same words by two people are no difference."""
    found: dict[str, Said] = {}
    for one in sorted(values, key=lambda one: (one.at_ms, one.entry)):
        text = "" if one.value is None else str(one.value)
        if one.name == name and text:
            found.setdefault(text, Said(text, one.by, one.at_ms))
    return tuple(found.values())


def _changes(entry: Entry, standing: dict[str, str]) -> Iterator[Change]:
    body = None if standing.get(entry.id) == "withdrawn" else valid_body(entry.kind, entry.payload)[0]
    if entry.kind == "entity.create":
        said = (body or {}).get("fields", {})
    elif entry.kind == "field.set":
        said = {body["field"]: body["value"]} if body else {"": None}
    else:
        return
    for name, value in said.items():
        text = None if body is None else "" if value is None else str(value)
        yield Change(EntryId(entry.id), name, text, KeyText(entry.author), entry.time[0])


def write(archive: OpenArchive, name: str, value: str) -> WorkingFile:
    """Write one field; it replaces every value that stands, also where people differ. "" clears it.

    What stands already is not written again. UsageError `unknown-field`; InputError `entry-refused`.
    """
    if name not in NAMES:
        raise UsageError("unknown-field", f"A working file has no field “{name}”.", f"Its fields: {', '.join(NAMES)}.")
    text = value.strip()
    with archive.reading() as view:
        sheets = _sheets(view)
        standing = {sheet: [one for one in entities.field_values(view, sheet) if one.name == name] for sheet in sheets}
    said = _said([one for found in standing.values() for one in found], name)
    if [one.value for one in said] != ([text] if text else []):
        drafts = [] if sheets else [Draft(sheet := EntityId(new_entity()), e.EntityCreate(type="working file"))]
        try:
            drafts += _drafts(standing or {sheet: []}, name, text)
        except ValidationError as error:
            raise not_recordable(error) from None
        archive.append(drafts)
    return working_file(archive)


def _drafts(standing: dict[EntityId, list[FieldValue]], name: str, text: str) -> Iterator[Draft]:
    """The first sheet takes the value; what other sheets say of the field is taken up by it."""
    for number, (sheet, found) in enumerate(standing.items()):
        value = text if number == 0 and text else None
        if number == 0 or any(one.value is not None for one in found):
            yield Draft(sheet, e.FieldSet(field=name, value=value), tuple(one.entry for one in found))
