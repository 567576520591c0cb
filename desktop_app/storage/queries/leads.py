"""What was named and did not come: leads, and what captures say is referenced, not captured."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from archive_schema import view_tables as v
from desktop_app.rows.ids import ItemId
from desktop_app.rows.leads import Named


def referenced(view: Connection) -> list[Named]:
    """Of every capture, newest first: the first of each thing's rows is the newest word on it."""
    r = v.referenced.c
    query = sa.select(r.item, r.media, r.caption, r.name, r.address, r.start).order_by(r.started_at.desc(), r.owner)
    return [Named(ItemId(row.item), *row[1:]) for row in view.execute(query)]


def titles(view: Connection) -> dict[str, str]:
    """The title of every item."""
    return {row.owner: row.title for row in view.execute(sa.select(v.item.c.owner, v.item.c.title))}


def newest_notes(view: Connection) -> dict[str, str]:
    """The newest note on each lead."""
    n, e = v.note.c, v.entity.c
    query = sa.select(n.target, n.text).where(n.target == e.owner, e.type == "lead").order_by(n.at_ms, n.owner)
    return {row.target: row.text for row in view.execute(query)}


def came_along(view: Connection) -> dict[str, list[str]]:
    """The titles of the pictures that came with each item."""
    i = v.item.c
    found: dict[str, list[str]] = {}
    for parent, title in view.execute(sa.select(i.parent, i.title).where(i.parent != "", i.title != "")):
        found.setdefault(parent, []).append(title)
    return found
