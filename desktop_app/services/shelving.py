"""Putting items in order: collections, inbox, flags, tags, saved searches; many items in one step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields

from archive_schema import entries as e
from desktop_app.errors import InputError
from desktop_app.rows.ids import EntityId, ItemId
from desktop_app.rows.items import EntityRow, ItemFilter
from desktop_app.services.archive import OpenArchive
from desktop_app.services.tagging import set_field
from desktop_app.storage.journal import Draft, new_entity
from desktop_app.storage.queries import entities

_KEPT = tuple(f.name for f in fields(ItemFilter) if f.name not in ("within", "embedded", "parent", "among"))


def new_collection(archive: OpenArchive, name: str, items: Sequence[ItemId] = ()) -> EntityId:
    """A new collection with items in it or none, in one step. InputError `name-missing`."""
    made = new_entity()
    links = [Draft(new_entity(), e.LinkAdd(type="part of", origin=item, target=made)) for item in dict.fromkeys(items)]
    archive.append([Draft(made, e.EntityCreate(type="collection", fields={"name": _named(name)})), *links])
    return EntityId(made)


def collect(archive: OpenArchive, items: Sequence[ItemId], collection: EntityId) -> tuple[ItemId, ...]:
    """Make items part of a collection. Returns those that were not in it yet."""
    with archive.reading() as view:
        _must_be(entities.type_of(view, collection), "collection")
        inside = entities.parts_of(view, collection)
    fresh = tuple(item for item in dict.fromkeys(items) if item not in inside)
    archive.append([Draft(new_entity(), e.LinkAdd(type="part of", origin=item, target=collection)) for item in fresh])
    return fresh


def uncollect(archive: OpenArchive, items: Sequence[ItemId], collection: EntityId) -> tuple[ItemId, ...]:
    """Take items out of a collection; they stay in the archive. Returns those that were in it."""
    with archive.reading() as view:
        inside = entities.parts_of(view, collection)
    gone = tuple(item for item in dict.fromkeys(items) if item in inside)
    archive.append([Draft(link, e.LinkRemove(), (entry,)) for item in gone for link, entry in inside[item]])
    return gone


def flag(archive: OpenArchive, items: Sequence[ItemId], name: str, value: bool) -> tuple[ItemId, ...]:
    """State a flag ("inbox", "graphic") of many items. Returns those for which that was news."""
    with archive.reading() as view:
        standing = {item: [v for v in entities.field_values(view, item) if v.name == name] for item in items}
    changed = tuple(item for item in standing if ({bool(v.value) for v in standing[item]} or {False}) != {value})
    archive.append(
        [Draft(i, e.FieldSet(field=name, value=value), tuple(v.entry for v in standing[i])) for i in changed]
    )
    return changed


def tag_items(archive: OpenArchive, items: Sequence[ItemId], terms: Sequence[str]) -> tuple[ItemId, ...]:
    """Put terms on many items. Returns those that did not have them all."""
    wanted = list(dict.fromkeys(term.strip() for term in terms if term.strip()))
    with archive.reading() as view:
        have = entities.tags_of(view, items)
    drafts = [Draft(item, e.TagAdd(term=term)) for item in items for term in wanted if term not in have.get(item, ())]
    archive.append(drafts)
    return tuple(ItemId(item) for item in dict.fromkeys(draft.entity for draft in drafts))


def untag_items(archive: OpenArchive, items: Sequence[ItemId], terms: Sequence[str]) -> None:
    """Take terms off many items."""
    with archive.reading() as view:
        found = {item: [entry for term, entry in entities.tags(view, item) if term in terms] for item in items}
    archive.append([Draft(item, e.TagRemove(), tuple(entries)) for item, entries in found.items() if entries])


def give_name(archive: OpenArchive, entity: str, name: str) -> None:
    """Another name for a collection or saved search. InputError `name-missing`."""
    set_field(archive, entity, "name", _named(name))


def _named(name: str) -> str:
    if not name.strip():
        raise InputError("name-missing", "It needs a name.", "Write one.")
    return name.strip()


def put_away(archive: OpenArchive, entity: str) -> str:
    """Take a saved search or an empty collection from the lists: it loses its name. Returns the name, for undoing."""
    with archive.reading() as view:
        if entities.type_of(view, entity) == "collection" and entities.parts_of(view, entity):
            advice = "Take its items out first; they stay in the archive."
            raise InputError("collection-not-empty", "There are items in that collection.", advice)
        name = str(entities.fields(view, entity).get("name", ""))
    set_field(archive, entity, "name", "")
    return name


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query with its filters, under a name."""

    entity: EntityId
    name: str
    query: str
    filters: ItemFilter


def save_search(archive: OpenArchive, name: str, query: str, filters: Mapping[str, object]) -> EntityId:
    """Keep a query and its filters (field of ItemFilter: value, or several) for everybody who has this archive."""
    said = [line for key, value in filters.items() if key in _KEPT for line in _lines(key, value)]
    return archive.create_entity("saved search", {"name": _named(name), "query": query, "filters": said or None})


def _lines(name: str, value: object) -> list[str]:
    """A filter as it is kept: "name=value", one for each of several values."""
    if isinstance(value, tuple):
        return [f"{name}={one}" for one in value]
    return [f"{name}={value if isinstance(value, str) else 'yes' if value else 'no'}"]


def written_filters(filters: ItemFilter) -> list[str]:
    """The filters of a saved search as they are kept: "name=value"."""
    values = {name: getattr(filters, name) for name in _KEPT}
    return [line for name, value in values.items() if value is not None for line in _lines(name, value)]


def saved_search(row: EntityRow) -> SavedSearch:
    """A saved search as it was kept; filters that this version does not know are left out."""
    said = row.fields.get("filters") or []
    held: dict[str, list[str]] = {}
    for key, _sign, value in [str(one).partition("=") for one in said] if isinstance(said, list) else []:
        if key in _KEPT:
            held.setdefault(key, []).append(value)
    filters = ItemFilter(**{key: _read(key, values) for key, values in held.items()})  # type: ignore[arg-type]
    return SavedSearch(row.entity, row.name, str(row.fields.get("query", "")), filters)


def _read(name: str, values: list[str]) -> str | bool | tuple[str, ...]:
    if name == "inbox":
        return values[-1] == "yes"
    return values[-1] if len(values) == 1 or name in ("since", "until") else tuple(values)


def _must_be(found: str | None, wanted: str) -> None:
    if found != wanted:
        raise InputError("no-such-collection", "There is no such collection.", "Make it with 'attest new'.")
