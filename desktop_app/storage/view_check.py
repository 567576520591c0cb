"""Whether the view tells what the journal tells: the file, the position, the standing of entries, rows, the search index."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any, Literal

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from archive_schema import journal_tables, view_tables
from archive_schema.projection.rows import project_entity
from desktop_app.storage.journal import batches
from desktop_app.storage.view import View, read_counted

Where = Literal["behind", "file", "standing", "rows", "index"]


def out_of_step(of: View, sample: int | None) -> Iterator[tuple[Where, str]]:
    """Where the view differs from the journal, and with which entity or item ("" for none). Looks at `sample` entities and items;
    at all when None.

    "behind": nothing was looked at, for something arrived meanwhile, or another version or device made it. Database errors pass.
    """
    with of.together() as (journal, view):
        if is_unsound(view):
            yield "file", ""
            return
        if not of.is_in_place(journal, view):
            yield "behind", ""
            return
        lists: list[tuple[Where, str]] = []
        if _standing(view) != _standing_rows(of.fresh_standing(journal)):
            lists.append(("standing", ""))
        lists += [("rows", entity) for entity in _rows(journal, view, sample)]
        yield from lists
        if lists:
            return  # The index is made of them.
        yield from (("index", item) for item in of.index_out_of_step(view, _items(view, sample)))


def is_unsound(view: Connection) -> bool:
    """What SQLite finds of pages and indexes, and FTS5 of its own tables."""
    return bool(view.exec_driver_sql("PRAGMA integrity_check(1)").scalar() != "ok")


def _standing(view: Connection) -> set[tuple[Any, ...]]:
    return {tuple(row) for row in view.execute(sa.select(view_tables.standing))}


def _standing_rows(rows: Sequence[dict[str, Any]]) -> set[tuple[Any, ...]]:
    names = [column.name for column in view_tables.standing.columns]
    return {tuple(row[name] for name in names) for row in rows}


def _rows(journal: Connection, view: Connection, sample: int | None) -> Iterator[str]:
    for part in batches(_entities(journal, view, sample)):
        left = _fresh(journal, view, part)
        for table in view_tables.PROJECTED:
            for row in view.execute(sa.select(table).where(table.c.owner.in_(part))):
                left[row.owner][table.name, tuple(row)] -= 1
        yield from (entity for entity in part if any(left[entity].values()))


def _entities(journal: Connection, view: Connection, sample: int | None) -> list[str]:
    t = journal_tables.entry.c
    known = set(journal.scalars(sa.select(t.entity).where(t.entity.is_not(None)).distinct()))
    if sample is not None:
        return _some(sorted(known), sample)
    for table in view_tables.PROJECTED:
        known |= set(view.scalars(sa.select(table.c.owner).distinct()))
    return sorted(known)


def _fresh(journal: Connection, view: Connection, entities: Sequence[str]) -> dict[str, Counter[Any]]:
    found: dict[str, Counter[Any]] = {entity: Counter() for entity in entities}
    for entity, group in groupby(read_counted(journal, view, entities), key=lambda entry: entry.entity):
        for table, row in project_entity(list(group)):
            names = [column.name for column in view_tables.metadata.tables[table].columns]
            found[entity][table, tuple(row[name] for name in names)] += 1
    return found


def _items(view: Connection, sample: int | None) -> list[str] | None:
    if sample is None:
        return None
    return _some(view.scalars(sa.select(view_tables.item.c.owner)).all(), sample)


def _some(of: Sequence[str], most: int) -> list[str]:
    return random.sample(list(of), min(most, len(of)))
