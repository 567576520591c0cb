"""The archive's own spellings: terms with their aliases, places with theirs."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from archive_schema import view_tables as v
from desktop_app.rows.ids import EntityId
from desktop_app.storage.queries.known_places import names_of_places


def term_named(view: Connection, name: str) -> EntityId | None:
    """The term with this id or label; the first one made when several have the label."""
    t = v.term.c
    found = view.scalar(sa.select(t.owner).where(sa.or_(t.owner == name, t.label == name)).order_by(t.entry).limit(1))
    return EntityId(found) if found else None


def aliases(view: Connection, term: str) -> tuple[str, ...]:
    """The other spellings of a term."""
    a = v.term_alias.c
    return tuple(view.scalars(sa.select(a.label).distinct().where(a.owner == term).order_by(a.label)))


def groups(view: Connection) -> list[tuple[str, ...]]:
    """The labels of one thing, together; only things with more than one."""
    found: dict[str, dict[str, None]] = {}
    aliased = sa.select(v.term_alias.c.owner)
    for table in (v.term, v.term_alias):
        query = sa.select(table.c.owner, table.c.label).where(table.c.owner.in_(aliased)).order_by(table.c.label)
        for owner, label in view.execute(query):
            found.setdefault(owner, {})[label] = None
    every = [*(tuple(labels) for labels in found.values()), *names_of_places(view)]
    return [labels for labels in every if len(labels) > 1]
