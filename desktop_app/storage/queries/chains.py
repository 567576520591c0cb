"""The journal by who wrote it and when, newest first."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from archive_schema import journal_tables
from archive_schema.header import Entry
from archive_schema.projection.decode import valid_body
from desktop_app.storage.journal import batches, entry_of

_T = journal_tables.entry.c


def by_author(journal: Connection) -> dict[str, tuple[int, int]]:
    """(entries here, claimed time of the newest in milliseconds) by key."""
    rows = journal.execute(sa.select(_T.author, sa.func.count(), sa.func.max(_T.at_ms)).group_by(_T.author))
    return {row[0]: (row[1], row[2]) for row in rows}


def names_of_selves(journal: Connection, keys: Sequence[str]) -> dict[str, str]:
    """What these keys call themselves, whether or not that counts."""
    found: dict[str, str] = {}
    for part in batches(list(keys)):
        query = sa.select(journal_tables.entry).where(_T.kind == "person.name", _T.author.in_(part)).order_by(_T.n)
        for row in journal.execute(query):
            body, _ = valid_body(row.kind, row.payload)
            if body and body["key"] == row.author:
                found[row.author] = body["name"]
    return found


def newest(journal: Connection, author: str, kinds: Sequence[str]) -> list[int]:
    """Arrival numbers, the newest claimed time first; "" and no kinds: of everybody, of every kind."""
    query = sa.select(_T.seq).order_by(_T.at_ms.desc(), _T.counter.desc(), _T.id)
    if author:
        query = query.where(_T.author == author)
    if kinds:
        query = query.where(_T.kind.in_(list(kinds)))
    return list(journal.scalars(query))


def at_places(journal: Connection, places: Sequence[int]) -> dict[int, Entry]:
    """Entries by arrival number."""
    found: dict[int, Entry] = {}
    for part in batches([str(place) for place in places]):
        rows = journal.execute(sa.select(journal_tables.entry).where(_T.seq.in_([int(place) for place in part])))
        found |= {row.seq: entry_of(row) for row in rows}
    return found


def beyond(journal: Connection, heads: dict[str, int]) -> int:
    """How many entries lie after these places in their chains (-1: the whole chain does)."""
    total = journal.scalar(sa.select(sa.func.count()).select_from(journal_tables.entry)) or 0
    for key, n in heads.items():
        total -= journal.scalar(sa.select(sa.func.count()).where(_T.author == key, _T.n <= n)) or 0
    return total


def of_kinds(journal: Connection, kinds: Sequence[str]) -> list[Entry]:
    """All entries of these kinds, by arrival."""
    rows = journal.execute(sa.select(journal_tables.entry).where(_T.kind.in_(list(kinds))).order_by(_T.seq))
    return [entry_of(row) for row in rows]
