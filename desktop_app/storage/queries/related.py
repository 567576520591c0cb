"""What belongs to an item: the entities whose entries speak of it, and how those entries stand."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from archive_schema import view_tables as v
from desktop_app.rows.ids import EntityId, EntryId, KeyText
from desktop_app.rows.items import LinkRow
from desktop_app.storage.journal import batches


def entities_of_item(view: Connection, item: str) -> set[str]:
    """The item, its captures, claims, and the notes and links on any of them."""
    found = {item}
    found |= {row[0] for row in view.execute(sa.select(v.capture.c.owner).where(v.capture.c.item == item))}
    found |= {row[0] for row in view.execute(sa.select(v.claim.c.owner).where(v.claim.c.item == item))}
    for part in batches(sorted(found)):
        found |= {row[0] for row in view.execute(sa.select(v.note.c.owner).where(v.note.c.target.in_(part)))}
        links = sa.select(v.link.c.owner).where(sa.or_(v.link.c.origin.in_(part), v.link.c.target.in_(part)))
        found |= {row[0] for row in view.execute(links)}
    return found


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
