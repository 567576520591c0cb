"""The standing of every entry, computed from the whole journal."""

from __future__ import annotations

import json
from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from archive_schema import journal_tables
from archive_schema.header import Entry
from archive_schema.projection import standing
from archive_schema.projection.decode import valid_body

MEMBERSHIP = ("archive.genesis", "member.admit", "member.revoke")
"""The kinds that say who may speak."""


def compute_standing(journal: Connection, own_keys: frozenset[str], coming: Sequence[Entry] = ()) -> standing.Standing:
    """The standing of all entries in the journal; with `coming`, as it would be if those were merged into it."""
    t = journal_tables.entry.c
    # All at once: row by row the driver is asked three times as long.
    rows = journal.execute(sa.select(t.id, t.author, t.n, t.previous, t.kind, t.entity, t.refs)).all()
    heads = [
        standing.Head(entry, author, n, previous, kind, entity, refs_of(refs))
        for entry, author, n, previous, kind, entity, refs in rows
    ]
    control = journal.execute(sa.select(t.id, t.kind, t.payload).where(t.kind.in_(MEMBERSHIP)))
    bodies = {row.id: body for row in control if (body := valid_body(row.kind, row.payload)[0]) is not None}
    for entry in coming:
        heads.append(
            standing.Head(entry.id, entry.author, entry.n, entry.previous, entry.kind, entry.entity, entry.refs)
        )
        if entry.kind in MEMBERSHIP and (body := valid_body(entry.kind, entry.payload)[0]) is not None:
            bodies[entry.id] = body
    # Merging again what was taken back brings it back.
    undone = _undone(journal) - {entry.id for entry in coming}
    return standing.compute(heads, bodies, own_keys=own_keys, undone=undone)


def refs_of(text: str) -> tuple[str, ...]:
    """The ids in the journal's column of references (JSON)."""
    return tuple(json.loads(text)) if text != "[]" else ()


def _undone(journal: Connection) -> frozenset[str]:
    """Entries that came only by merges which were taken back here."""
    log, part = journal_tables.import_log.c, journal_tables.import_entry.c
    query = sa.select(part.entry, log.state).where(part.receipt == log.receipt)
    states: dict[str, set[str]] = {}
    for row in journal.execute(query):
        states.setdefault(row.entry, set()).add(row.state)
    return frozenset(entry for entry, found in states.items() if found == {"undone"})
