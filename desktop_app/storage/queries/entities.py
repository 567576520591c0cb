"""Entities of every type, their fields, tags, notes, links; people; standing."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from archive_schema import view_tables as v
from desktop_app.rows.ids import EntityId, EntryId, KeyText
from desktop_app.rows.items import EntityRow, FieldValue, LinkRow, NoteRow
from desktop_app.rows.people import MemberRow


def type_of(view: Connection, entity: str) -> str | None:
    """What an id names: an entity's type, "capture", "claim" or "note"; None when nothing counted has it."""
    found = view.scalar(sa.select(v.entity.c.type).where(v.entity.c.owner == entity))
    if found:
        return str(found)
    for table, name in (
        (v.claim, "claim"),
        (v.capture, "capture"),
        (v.note, "note"),
        (v.link, "link"),
        (v.term, "term"),
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
    found: dict[str, list[Any]] = {}
    for value in field_values(view, entity):
        if value.value is not None:
            found.setdefault(value.name, []).append(value.value)
    return {name: _shown(values) for name, values in found.items()}


def _shown(values: list[Any]) -> Any:
    distinct = sorted({json.dumps(value, ensure_ascii=False) for value in values})
    return values[0] if len(distinct) == 1 else " / ".join(str(json.loads(value)) for value in distinct)


def entities(view: Connection, entity_type: str) -> list[EntityRow]:
    """All entities of one type, by name."""
    e = v.entity
    rows = view.execute(sa.select(e).where(e.c.type == entity_type)).all()
    found = []
    for row in rows:
        values = fields(view, row.owner)
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


def term_labels(view: Connection, vocabulary: str) -> set[str]:
    """The words that researchers added to a vocabulary ("tag", "status", "kind")."""
    t = v.term.c
    return {row[0] for row in view.execute(sa.select(t.label).where(t.vocabulary == vocabulary))}


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
    n = v.note
    rows = view.execute(sa.select(n).where(n.c.target == target).order_by(n.c.at_ms, n.c.owner))
    return [NoteRow(EntityId(r.owner), EntityId(r.target), r.text, KeyText(r.by), r.at_ms) for r in rows]


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
    return found | {archive_entity(view): "archive"}


def differing(view: Connection, claims: set[str]) -> int:
    """On how many of these claims assessors differ."""
    rows = view.execute(sa.select(v.claim.c.owner).where(v.claim.c.differing == 1))
    return sum(1 for row in rows if row.owner in claims)
