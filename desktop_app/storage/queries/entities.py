"""Entities of every type, their fields, tags, notes, links; people; standing."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from archive_schema import view_tables as v
from desktop_app.rows.ids import EntityId, EntryId, KeyText
from desktop_app.rows.items import EntityRow, FieldValue, LinkRow, NoteRow
from desktop_app.rows.people import MemberRow
from desktop_app.storage.journal import batches


def type_of(view: Connection, entity: str) -> str | None:
    """What an id names: an entity's type, "capture", "claim", "note", "logged search"; None when nothing counted has it."""
    found = view.scalar(sa.select(v.entity.c.type).where(v.entity.c.owner == entity))
    if found:
        return str(found)
    for table, name in (
        (v.claim, "claim"),
        (v.capture, "capture"),
        (v.note, "note"),
        (v.link, "link"),
        (v.term, "term"),
        (v.logged_search, "logged search"),
    ):
        if view.scalar(sa.select(sa.func.count()).where(table.c.owner == entity)):
            return name
    return None


def field_values(view: Connection, entity: str) -> list[FieldValue]:
    """All standing values of an entity's fields."""
    f = v.field
    rows = view.execute(sa.select(f).where(f.c.owner == entity).order_by(f.c.name, f.c.entry))
    return [FieldValue(r.name, json.loads(r.value), KeyText(r.by), r.at_ms, EntryId(r.entry)) for r in rows]


def fields(view: Connection, entity: str) -> dict[str, Any]:
    """One value a field; where people differ, the values joined with ' / '."""
    return fields_of(view, [entity]).get(entity, {})


def fields_of(view: Connection, ids: Sequence[str]) -> dict[str, dict[str, Any]]:
    """`fields` of several entities; one without any is left out."""
    f = v.field.c
    found: dict[str, dict[str, list[Any]]] = {}
    for part in batches(list(ids)):
        query = sa.select(f.owner, f.name, f.value).where(f.owner.in_(part)).order_by(f.owner, f.name, f.entry)
        for owner, name, text in view.execute(query):
            value = json.loads(text)
            if value is not None:
                found.setdefault(owner, {}).setdefault(name, []).append(value)
    return {owner: {name: _shown(values) for name, values in named.items()} for owner, named in found.items()}


def _shown(values: list[Any]) -> Any:
    if len(values) == 1:
        return values[0]
    distinct = sorted({json.dumps(value, ensure_ascii=False) for value in values})
    return values[0] if len(distinct) == 1 else " / ".join(str(json.loads(value)) for value in distinct)


def entities(view: Connection, entity_type: str) -> list[EntityRow]:
    """All entities of one type, by name."""
    e = v.entity
    rows = view.execute(sa.select(e).where(e.c.type == entity_type)).all()
    known = fields_of(view, [row.owner for row in rows])
    found = []
    for row in rows:
        values = known.get(row.owner, {})
        name = str(values.get("name") or values.get("label") or values.get("identifier") or "")
        found.append(EntityRow(EntityId(row.owner), row.type, name, values, KeyText(row.by), row.at_ms))
    return sorted(found, key=lambda r: (r.name.casefold(), r.entity))


def by_name(view: Connection, entity_type: str, name: str) -> EntityId | None:
    """The entity of this type with exactly this name, if any."""
    e, f = v.entity.c, v.field.c
    value = json.dumps(name, ensure_ascii=False)
    query = sa.select(e.owner).where(e.type == entity_type, f.owner == e.owner, f.name == "name", f.value == value)
    found = view.scalar(query.order_by(e.at_ms, e.owner).limit(1))
    return EntityId(found) if found else None


def tags(view: Connection, entity: str) -> list[tuple[str, EntryId]]:
    """The terms on an entity with the entries that put them there."""
    t = v.tag.c
    rows = view.execute(sa.select(t.term, t.entry).where(t.owner == entity).order_by(t.term, t.entry))
    return [(row.term, EntryId(row.entry)) for row in rows]


def tag_counts(view: Connection) -> dict[str, int]:
    """How many entities carry each term."""
    t = v.tag.c
    rows = view.execute(sa.select(t.term, sa.func.count(sa.distinct(t.owner))).group_by(t.term).order_by(t.term))
    return {row[0]: row[1] for row in rows}


def notes(view: Connection, target: str) -> list[NoteRow]:
    """The notes on an entity, oldest first."""
    return notes_on(view, [target])


def notes_on(view: Connection, targets: Sequence[str]) -> list[NoteRow]:
    """The notes on several entities, oldest first."""
    n = v.note
    rows: list[Any] = []
    for part in batches(list(targets)):
        rows += view.execute(sa.select(n).where(n.c.target.in_(part))).all()
    ordered = sorted(rows, key=lambda r: (r.at_ms, r.owner))
    return [NoteRow(EntityId(r.owner), EntityId(r.target), r.text, KeyText(r.by), r.at_ms) for r in ordered]


def tags_of(view: Connection, ids: Sequence[str]) -> dict[str, list[str]]:
    """The terms on several entities, by entity."""
    t = v.tag.c
    found: dict[str, list[str]] = {}
    for part in batches(list(ids)):
        for owner, term in view.execute(sa.select(t.owner, t.term).where(t.owner.in_(part)).order_by(t.term)):
            found.setdefault(owner, []).append(term)
    return found


def collections_of(view: Connection, items: Sequence[str]) -> dict[str, list[tuple[str, str]]]:
    """(id, name) of the collections that items are part of, by item."""
    t = v.link.c
    pairs: list[tuple[str, str]] = []
    for part in batches(list(items)):
        query = sa.select(t.origin, t.target).where(t.type == "part of", t.origin.in_(part))
        pairs += [(origin, target) for origin, target in view.execute(query)]
    known = fields_of(view, sorted({target for _origin, target in pairs}))
    found: dict[str, list[tuple[str, str]]] = {}
    for origin, target in pairs:
        if name := known.get(target, {}).get("name"):  # an item may be part of another item, too
            found.setdefault(origin, []).append((target, str(name)))
    return found


def parts_of(view: Connection, collection: str) -> dict[str, list[tuple[EntityId, EntryId]]]:
    """What is part of a collection, with the links (and their entries) that make it so."""
    t = v.link.c
    found: dict[str, list[tuple[EntityId, EntryId]]] = {}
    query = sa.select(t.origin, t.owner, t.entry).where(t.type == "part of", t.target == collection)
    for origin, link, entry in view.execute(query):
        found.setdefault(origin, []).append((EntityId(link), EntryId(entry)))
    return found


def links(view: Connection, entity: str) -> list[LinkRow]:
    """The relations from and to an entity."""
    t = v.link
    query = sa.select(t).where(sa.or_(t.c.origin == entity, t.c.target == entity)).order_by(t.c.at_ms, t.c.owner)
    return [
        LinkRow(
            EntityId(r.owner), r.type, EntityId(r.origin), EntityId(r.target), KeyText(r.by), r.at_ms, EntryId(r.entry)
        )
        for r in view.execute(query)
    ]


def dismissed(view: Connection, item: str) -> set[str]:
    """The suggestions of an item that somebody dismissed."""
    found = set()
    for row in entities(view, "dismissed suggestion"):
        if row.fields.get("item") == item:
            found.add(str(row.fields.get("suggestion", "")))
    return found


def names(view: Connection) -> dict[str, str]:
    """Display name by key: what the key says of itself, else what others say of it."""
    p = v.person_name
    found: dict[str, str] = {}
    own: dict[str, str] = {}
    for row in view.execute(sa.select(p).order_by(p.c.at_ms, p.c.entry)):
        (own if row.by == row.key else found)[row.key] = row.name
    return found | own


def named_by_themselves(view: Connection) -> set[str]:
    """The keys whose own word on their name counts."""
    p = v.person_name.c
    return set(view.scalars(sa.select(p.key).where(p.by == p.key)))


def members(view: Connection) -> list[MemberRow]:
    """Members, this device's keys and strangers whose entries wait, in that order."""
    known = view.execute(sa.select(v.member).order_by(v.member.c.rank.is_(None), v.member.c.rank, v.member.c.key)).all()
    said = names(view)
    return [MemberRow(KeyText(r.key), said.get(r.key, ""), r.role, r.standing, 0) for r in known]


def archive_entity(view: Connection) -> EntityId:
    """The entity that stands for the archive itself."""
    return EntityId(str(view.scalar(sa.select(v.meta.c.value).where(v.meta.c.name == "archive_entity")) or ""))


def archive_name(view: Connection) -> str:
    """The archive's name; values joined with ' / ' where people differ."""
    return str(fields(view, archive_entity(view)).get("name", ""))


def state_sha256(ids: tuple[str, ...]) -> str:
    """SHA-256 over the sorted ids of admitted members' counted content entries, one a line."""
    return hashlib.sha256("".join(f"{entry}\n" for entry in sorted(ids)).encode()).hexdigest()


def types(view: Connection) -> dict[str, str]:
    """The type of every entity that may carry fields."""
    found = {row.owner: row.type for row in view.execute(sa.select(v.entity.c.owner, v.entity.c.type))}
    found |= {row.owner: "claim" for row in view.execute(sa.select(v.claim.c.owner))}
    found |= {row.owner: "term" for row in view.execute(sa.select(v.term.c.owner))}
    return found | {archive_entity(view): "archive"}


def differing(view: Connection, claims: set[str]) -> int:
    """On how many of these claims assessors differ."""
    rows = view.execute(sa.select(v.claim.c.owner).where(v.claim.c.differing == 1))
    return sum(1 for row in rows if row.owner in claims)
