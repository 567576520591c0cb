"""The view: rows and search index computed from the journal, kept in step entity by entity.

Incremental and rebuilt views are the same: both delete an entity's rows and project all its counted entries.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

from archive_schema import journal_tables, view_tables
from archive_schema.entries import CONTROL_KINDS
from archive_schema.projection import standing
from archive_schema.projection.decode import valid_body
from archive_schema.projection.registers import Counted
from archive_schema.projection.rows import project_entity
from desktop_app.storage.database import checkpoint
from desktop_app.storage.feed import SearchFeed
from desktop_app.storage.journal import batches
from desktop_app.storage.standing import MEMBERSHIP, compute_standing, refs_of

_BATCH_ROWS = 2_000
_FAST_LIMIT = 2_000


@dataclass(frozen=True, slots=True)
class _Change:
    """What one refresh has to do: entities to project, or everything."""

    entities: frozenset[str]
    everything: bool = False
    for_good: bool = False
    """Something was withdrawn: no word of it may be left in the file."""


@contextmanager
def _collector_paused() -> Iterator[None]:
    """A rebuild makes millions of short-lived rows without cycles: looking for cycles costs a fifth of its time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class View:
    """The view database of one archive."""

    def __init__(
        self, journal: Engine, view: Engine, own_keys: frozenset[str], feed: SearchFeed | None, version: str
    ) -> None:
        self._journal = journal
        self._view = view
        self._own_keys = own_keys
        self._feed = feed
        self._withdrawn = False
        self.version = f"{view_tables.VIEW_VERSION}/{version}"

    def is_current(self) -> bool:
        """Whether the view was made by this version for these keys and nothing arrived since."""
        try:
            with self._view.begin() as view:
                found = _meta(view)
        except sa.exc.DatabaseError:
            return False
        return found.get("made_by") == self._made_by() and found.get("applied") == str(self._newest_seq())

    def is_of_another_version(self) -> bool:
        """Whether another version of the program made the view. False where there is none, or none that can be read."""
        try:
            with self._view.begin() as view:
                made_by = _meta(view).get("made_by", "")
        except sa.exc.DatabaseError:
            return False
        return bool(made_by) and not made_by.startswith(f"{self.version}/")

    @contextmanager
    def together(self) -> Iterator[tuple[Connection, Connection]]:
        """Journal and view as they stand at one time: the view is read first, and the journal may be ahead of it."""
        with self._view.begin() as view:
            _meta(view)
            with self._journal.begin() as journal:
                yield journal, view

    def is_in_place(self, journal: Connection, view: Connection) -> bool:
        """Whether that view was made by this version for these keys, of all that stands in that journal."""
        newest = journal.scalar(sa.select(sa.func.max(journal_tables.entry.c.seq))) or 0
        found = _meta(view)
        return (found.get("made_by"), found.get("applied")) == (self._made_by(), str(newest))

    def fresh_standing(self, journal: Connection) -> list[dict[str, Any]]:
        """The rows of the table `standing`, computed anew."""
        t = journal_tables.entry.c
        entity_of = {row[0]: row[1] for row in journal.execute(sa.select(t.id, t.entity).where(t.kind.is_not(None)))}
        return _standing_rows(compute_standing(journal, self._own_keys), entity_of)

    def index_out_of_step(self, view: Connection, items: Sequence[str] | None) -> Iterator[str]:
        """See `SearchFeed.out_of_step`."""
        return self._feed.out_of_step(view, items) if self._feed else iter(())

    def _made_by(self) -> str:
        return f"{self.version}/{','.join(sorted(self._own_keys))}"

    def _newest_seq(self) -> int:
        with self._journal.begin() as journal:
            return journal.scalar(sa.select(sa.func.max(journal_tables.entry.c.seq))) or 0

    def rebuild(self) -> int:
        """Drop everything and compute it anew. Returns the number of entries read."""
        with _collector_paused(), self._journal.begin() as journal, self._view.begin() as view:
            view_tables.metadata.drop_all(view)
            view_tables.metadata.create_all(view)
            if self._feed:
                self._feed.create(view)
            return self._apply(journal, view, 0)

    def refresh(self) -> None:
        """Take up what arrived since; rebuilds when the view is another version's."""
        with self._journal.begin() as journal, self._view.begin() as view:
            applied = self._applied(view)
            if applied is not None:
                self._apply(journal, view, applied)
        if applied is None:
            self.rebuild()
        elif self._withdrawn:
            # The write-ahead log keeps pages as they were before.
            checkpoint(self._view)
            self._withdrawn = False

    def _applied(self, view: Connection) -> int | None:
        if not sa.inspect(view).has_table("meta"):
            return None
        found = _meta(view)
        return int(found["applied"]) if found.get("made_by") == self._made_by() else None

    def _apply(self, journal: Connection, view: Connection, applied: int) -> int:
        t = journal_tables.entry.c
        newest = journal.scalar(sa.select(sa.func.max(t.seq))) or 0
        if newest == applied:
            return 0
        columns = (t.id, t.author, t.n, t.previous, t.kind, t.entity, t.refs)
        new = journal.execute(sa.select(*columns).where(t.seq > applied).limit(_FAST_LIMIT + 1)).all()
        if applied == 0 or not self._apply_own(journal, view, new):
            self._apply_all(journal, view, applied)
        genesis = journal.scalar(sa.select(t.entity).where(t.kind == "archive.genesis").order_by(t.seq).limit(1)) or ""
        _put_meta(view, {"made_by": self._made_by(), "applied": str(newest), "archive_entity": genesis})
        return newest

    def _apply_own(self, journal: Connection, view: Connection, new: Sequence[Any]) -> bool:
        """The common case, without looking at the whole journal: own entries that simply continue a chain."""
        if len(new) > _FAST_LIMIT or not _continues_own_chain(journal, view, new, self._own_keys):
            return False
        view.execute(
            sa.insert(view_tables.standing),
            [{"entry": e.id, "state": "counted", "entity": e.entity, "flags": "", "withdrawn_by": None} for e in new],
        )
        self._project(journal, view, _Change(frozenset(e.entity for e in new)))
        return True

    def _apply_all(self, journal: Connection, view: Connection, applied: int) -> None:
        """Standing from the whole set, then rows of the entities whose entries are new or stand differently."""
        found = compute_standing(journal, self._own_keys)
        t = journal_tables.entry.c
        query = sa.select(t.id, t.entity).where(t.kind.is_not(None))
        entity_of = {row[0]: row[1] for row in journal.execute(query).all()}
        before = {row.entry: tuple(row) for row in view.execute(sa.select(view_tables.standing))}
        after = _standing_rows(found, entity_of)
        arrived = set(journal.scalars(sa.select(t.entity).where(t.seq > applied)).all())
        changed = [row for row in after if _differs(before.get(row["entry"]), row)]
        entities = arrived | {row["entity"] for row in changed}
        withdrawn = any(row["withdrawn_by"] is not None for row in changed)
        self._withdrawn = self._withdrawn or withdrawn
        _write_standing(view, changed)
        _write_members(view, found, self._own_keys)
        self._project(journal, view, _Change(frozenset(entities), everything=not before, for_good=withdrawn))

    def _project(self, journal: Connection, view: Connection, change: _Change) -> None:
        touched = set() if change.everything else items_touched(view, change.entities)
        if not change.everything:
            _delete_rows(view, change.entities)
        entries = _counted(journal, view, change)
        _insert_rows(view, entries)
        if self._feed and change.everything:
            self._feed.update(view, None)
        elif self._feed:
            items = sorted(touched | items_touched(view, change.entities))
            self._feed.update(view, items, change.entities, for_good=change.for_good)


def _continues_own_chain(journal: Connection, view: Connection, new: Sequence[Any], own_keys: frozenset[str]) -> bool:
    """Whether all entries are own, plain, unforked and follow counted entries."""
    if any(e.author not in own_keys or e.kind in MEMBERSHIP or e.kind == "withdraw" for e in new):
        return False
    t = journal_tables.entry.c
    places = journal.execute(
        sa.select(t.author, t.n, sa.func.count())
        .where(t.author.in_({e.author for e in new}), t.n >= min(e.n for e in new))
        .group_by(t.author, t.n)
    )
    if any(row[2] > 1 for row in places):
        return False
    ids = [e.id for e in new] + [e.previous for e in new if e.previous]
    states: dict[str, str] = {}
    for part in batches(ids):
        s = view_tables.standing.c
        states |= {row[0]: row[1] for row in view.execute(sa.select(s.entry, s.state).where(s.entry.in_(part)))}
    return _all_follow(new, states) and not _revoked(view, {e.author for e in new})


def _all_follow(new: Sequence[Any], states: Mapping[str, str]) -> bool:
    good = {entry for entry, state in states.items() if state == "counted"}
    for entry in sorted(new, key=lambda e: (e.author, e.n)):
        if entry.id in states or (entry.n > 0 and entry.previous not in good):
            return False
        good.add(entry.id)
    return True


def _revoked(view: Connection, keys: set[str]) -> bool:
    m = view_tables.member.c
    return bool(view.scalar(sa.select(sa.func.count()).where(m.key.in_(keys), m.standing == "revoked")))


def _standing_rows(found: standing.Standing, entity_of: Mapping[str, str]) -> list[dict[str, Any]]:
    return [
        {
            "entry": entry,
            "state": state,
            "entity": entity_of[entry],
            "flags": ",".join(found.flags.get(entry, ())),
            "withdrawn_by": found.withdrawn.get(entry),
        }
        for entry, state in found.states.items()
    ]


def _differs(before: tuple[Any, ...] | None, after: Mapping[str, Any]) -> bool:
    return before != (after["entry"], after["state"], after["entity"], after["flags"], after["withdrawn_by"])


def _write_standing(view: Connection, rows: list[dict[str, Any]]) -> None:
    for part in batches([row["entry"] for row in rows]):
        view.execute(sa.delete(view_tables.standing).where(view_tables.standing.c.entry.in_(part)))
    _flush(view, "standing", rows)


def _write_members(view: Connection, found: standing.Standing, own_keys: frozenset[str]) -> None:
    """Who may speak: members by admission, this device's keys, and strangers whose entries wait in quarantine."""
    view.execute(sa.delete(view_tables.member))
    rows = [
        {
            "key": m.key,
            "role": m.role,
            "standing": "revoked" if m.revoked else "admitted",
            "admitted_by": m.admitted_by,
            "rank": m.rank,
        }
        for m in found.members.values()
    ]
    rows += [
        {"key": key, "role": "", "standing": "not yet admitted", "admitted_by": None, "rank": None}
        for key in sorted(own_keys - found.members.keys())
    ]
    if rows:
        view.execute(sa.insert(view_tables.member), rows)


def _meta(view: Connection) -> dict[str, str]:
    return {row.name: row.value for row in view.execute(sa.select(view_tables.meta))}


def _put_meta(view: Connection, values: Mapping[str, str]) -> None:
    statement = sa.insert(view_tables.meta).prefix_with("OR REPLACE")
    view.execute(statement, [{"name": name, "value": value} for name, value in values.items()])


def _delete_rows(view: Connection, entities: Iterable[str]) -> None:
    """Through the driver: captures come in small groups, and building so many statements costs more than running them."""
    for part in batches(sorted(entities)):
        places = ",".join("?" * len(part))
        for table in view_tables.PROJECTED:
            view.exec_driver_sql(f"DELETE FROM {table.name} WHERE owner IN ({places})", tuple(part))


def _counted(journal: Connection, view: Connection, change: _Change) -> Iterator[Counted]:
    """The counted entries to project, grouped by entity."""
    if change.everything:
        yield from read_counted(journal, view, None)
    else:
        for part in batches(sorted(change.entities)):
            yield from read_counted(journal, view, part)


def read_counted(journal: Connection, view: Connection, entities: Sequence[str] | None) -> Iterator[Counted]:
    """The counted entries of these entities (of all when None), entity by entity, in the journal's order."""
    s, t = view_tables.standing.c, journal_tables.entry.c
    states = sa.select(s.entry, s.withdrawn_by).where(s.state == "counted")
    query = sa.select(t.id, t.author, t.at_ms, t.counter, t.kind, t.entity, t.refs, t.payload)
    query = query.where(t.kind.not_in(CONTROL_KINDS)).order_by(t.entity, t.seq)
    if entities is not None:
        states, query = states.where(s.entity.in_(entities)), query.where(t.entity.in_(entities))
    known = {row[0]: row[1] for row in view.execute(states).all()}
    rows = journal.execution_options(yield_per=_BATCH_ROWS).execute(query)
    for entry, author, at_ms, counter, kind, entity, refs, payload in rows:
        if entry in known:
            withdrawn = known[entry] is not None
            body = None if withdrawn else valid_body(kind, payload)[0]
            yield Counted(entry, author, at_ms, counter, kind, entity, refs_of(refs), body, withdrawn)


def _insert_rows(view: Connection, entries: Iterator[Counted]) -> None:
    """Insert table by table in batches: one prepared statement for many rows."""
    waiting: dict[str, list[dict[str, Any]]] = {}
    for _entity, group in groupby(entries, key=lambda entry: entry.entity):
        for table, row in project_entity(list(group)):
            rows = waiting.setdefault(table, [])
            rows.append(row)
            if len(rows) >= _BATCH_ROWS:
                _flush(view, table, rows)
    for table, rows in waiting.items():
        _flush(view, table, rows)


def _flush(view: Connection, table: str, rows: list[dict[str, Any]]) -> None:
    """One driver call for many rows: SQLAlchemy's own handling of parameters costs more than SQLite itself."""
    if rows:
        names = [column.name for column in view_tables.metadata.tables[table].columns]
        places = ",".join("?" * len(names))
        quoted = ",".join(f'"{name}"' for name in names)
        statement = f"INSERT INTO {table} ({quoted}) VALUES ({places})"
        pick = itemgetter(*names)
        view.exec_driver_sql(statement, [pick(row) for row in rows])
        rows.clear()


def items_touched(view: Connection, entities: Iterable[str]) -> set[str]:
    """The items whose search words come from these entities (items, captures, claims, notes, sources, parents)."""
    v = view_tables
    found: set[str] = set()
    for part in batches(sorted(entities)):
        claims = sa.select(v.claim.c.item).where(v.claim.c.owner.in_(part))
        targets = sa.select(v.note.c.target).where(v.note.c.owner.in_(part))
        links = sa.select(v.link.c.origin).where(v.link.c.owner.in_(part))
        queries = (
            sa.select(v.item.c.owner).where(v.item.c.owner.in_(part)),
            sa.select(v.item.c.owner).where(v.item.c.source.in_(part)),
            sa.select(v.item.c.parent).where(v.item.c.owner.in_(part), v.item.c.parent != ""),
            sa.select(v.capture.c.item).where(v.capture.c.owner.in_(part)),
            claims,
            sa.select(v.claim.c.item).where(v.claim.c.owner.in_(targets)),
            targets,
            links,
        )
        for query in queries:
            found |= {row[0] for row in view.execute(query)}
    return found
