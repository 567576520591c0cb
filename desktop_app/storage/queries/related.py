"""What belongs to an item: the entities whose entries speak of it, and how those entries stand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from archive_schema import view_tables as v
from archive_schema.statuses import OWN_STATUS_VOCABULARY
from desktop_app.rows.ids import EntityId, EntryId, KeyText
from desktop_app.rows.items import LinkRow
from desktop_app.storage.journal import batches


def entities_of_item(view: Connection, item: str) -> set[str]:
    """The item, its captures, claims, and the notes and links on any of them."""
    return set(owners_of_items(view, [item]))


def owners_of_items(view: Connection, items: Sequence[str]) -> dict[str, str]:
    """As `entities_of_item`, of several items: the item by what belongs to it, the first one of what belongs to two."""
    found = {item: item for item in items}
    for part in batches(list(items)):
        for table in (v.capture, v.claim):
            found |= _pairs(view, sa.select(table.c.owner, table.c.item).where(table.c.item.in_(part)))
    more: dict[str, str] = {}
    for part in batches(sorted(found)):
        notes = _pairs(view, sa.select(v.note.c.owner, v.note.c.target).where(v.note.c.target.in_(part)))
        for end in (v.link.c.origin, v.link.c.target):
            notes |= _pairs(view, sa.select(v.link.c.owner, end).where(end.in_(part)))
        more |= {owner: found[target] for owner, target in notes.items() if owner not in more}
    return more | found


def links_of(view: Connection, ids: Sequence[str]) -> list[LinkRow]:
    """The relations from and to any of these, each once, oldest first."""
    t = v.link
    found: dict[str, LinkRow] = {}
    for part in batches(list(ids)):
        for r in view.execute(sa.select(t).where(sa.or_(t.c.origin.in_(part), t.c.target.in_(part)))):
            row = LinkRow(
                EntityId(r.owner),
                r.type,
                EntityId(r.origin),
                EntityId(r.target),
                KeyText(r.by),
                r.at_ms,
                EntryId(r.entry),
            )
            found[row.link] = row
    return sorted(found.values(), key=lambda row: (row.at_ms, row.link))


def standing_of(view: Connection, entries: Sequence[str]) -> dict[str, str]:
    """counted · withdrawn · quarantined · revoked · broken, by entry id."""
    s = v.standing.c
    found: dict[str, str] = {}
    for part in batches(list(entries)):
        for row in view.execute(sa.select(s.entry, s.state, s.withdrawn_by).where(s.entry.in_(part))):
            found[row.entry] = "withdrawn" if row.withdrawn_by else row.state
    return found


def waiting(view: Connection) -> dict[str, int]:
    """How many entries wait in quarantine, by state."""
    s = v.standing.c
    rows = view.execute(sa.select(s.state, sa.func.count()).group_by(s.state))
    return {row[0]: row[1] for row in rows}


def items_about(view: Connection, owners: Sequence[str]) -> dict[str, tuple[str, str]]:
    """(item, its title) that these entities are, are part of or speak of."""
    found: dict[str, str] = {}
    for part in batches(sorted(set(owners))):
        found |= _pairs(view, sa.select(v.link.c.owner, v.link.c.origin).where(v.link.c.owner.in_(part)))
        found |= _pairs(view, sa.select(v.note.c.owner, v.note.c.target).where(v.note.c.owner.in_(part)))
        found |= {owner: owner for owner in part if owner not in found}
    items: dict[str, str] = {}
    targets = sorted(set(found.values()))
    for part in batches(targets):
        items |= _pairs(view, sa.select(v.capture.c.owner, v.capture.c.item).where(v.capture.c.owner.in_(part)))
        items |= _pairs(view, sa.select(v.claim.c.owner, v.claim.c.item).where(v.claim.c.owner.in_(part)))
    titles: dict[str, str] = {}
    for part in batches(sorted({items.get(target, target) for target in targets})):
        titles |= _pairs(view, sa.select(v.item.c.owner, v.item.c.title).where(v.item.c.owner.in_(part)))
    ends = {owner: items.get(target, target) for owner, target in found.items()}
    return {owner: (end, titles[end]) for owner, end in ends.items() if end in titles}


def types_of(view: Connection, owners: Sequence[str]) -> dict[str, str]:
    """The types of these entities, as far as an entry says one."""
    e = v.entity.c
    found: dict[str, str] = {}
    for part in batches(sorted(set(owners))):
        found |= _pairs(view, sa.select(e.owner, e.type).where(e.owner.in_(part)))
        terms = _pairs(view, sa.select(v.term.c.owner, v.term.c.vocabulary).where(v.term.c.owner.in_(part)))
        found |= {owner: "status" if of == OWN_STATUS_VOCABULARY else "term" for owner, of in terms.items()}
    return found


def _pairs(view: Connection, query: sa.Select[Any]) -> dict[str, str]:
    return {row[0]: row[1] for row in view.execute(query)}
