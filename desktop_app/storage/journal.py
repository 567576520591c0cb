"""The journal: append, read, admit foreign entries. One transaction a call; durable when it returns."""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine, Row

from archive_schema import journal_tables as tables
from archive_schema.entries import Payload, Receipt, body_of
from archive_schema.header import Entry, EntryError, Place, parse, sign
from archive_schema.projection.decode import valid_body
from archive_schema.signing import Signer
from desktop_app.errors import EvidenceError, InputError
from desktop_app.storage.blobs import StoredBlob

Clock = Callable[[], int]


def now_ms() -> int:
    """Milliseconds since 1970."""
    return time.time_ns() // 1_000_000


def new_entity() -> str:
    """A random 128-bit id, never derived from content."""
    return secrets.token_hex(16)


@dataclass(frozen=True, slots=True)
class Draft:
    """An entry before it is signed."""

    entity: str
    payload: Payload
    refs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Received:
    """What came of admitting foreign entries: ids that are new, and ids whose payload came only now."""

    new: tuple[Entry, ...] = ()
    filled: tuple[Entry, ...] = ()
    already_here: int = 0
    brought_back: int = 0
    """Entries of an undone merge that count again."""


@dataclass(slots=True)
class _Tip:
    """Where the signer's chain and the clock stand while a batch is written."""

    n: int
    previous: str | None
    ms: int
    counter: int
    seen: tuple[str, ...] = field(default=())


class Journal:
    """All entries of one archive."""

    def __init__(self, engine: Engine, reader: Engine, clock: Clock = now_ms) -> None:
        self._engine = engine
        self._reader = reader
        self._clock = clock

    def archive_id(self) -> str:
        """The id of the first entry. EvidenceError if there is none."""
        with self._reader.begin() as connection:
            query = sa.select(tables.entry.c.id).where(tables.entry.c.kind == "archive.genesis")
            found = connection.scalar(query.order_by(tables.entry.c.seq).limit(1))
        if found is None:
            raise journal_empty()
        return str(found)

    def append(
        self, signer: Signer, archive: str, drafts: Sequence[Draft], blobs: Iterable[StoredBlob] = ()
    ) -> list[Entry]:
        """Sign and store entries in one transaction; they are on disk when this returns.

        `archive` is "" for the first entry of all. InputError `entry-refused` if a draft is no valid entry.
        """
        with self._engine.begin() as connection:
            entries = self.append_in(connection, signer, archive, drafts)
            record_blobs(connection, blobs)
        return entries

    def append_in(self, connection: Connection, signer: Signer, archive: str, drafts: Sequence[Draft]) -> list[Entry]:
        """`append` inside a transaction of the caller."""
        tip = self._tip(connection, signer.key)
        entries = []
        for draft in drafts:
            entry = self._sign(signer, archive, draft, tip)
            archive = entry.archive
            entries.append(entry)
        _insert(connection, entries)
        return entries

    def _tip(self, connection: Connection, key: str) -> _Tip:
        last = connection.execute(_LAST_OF, {"key": key}).first()
        newest = connection.execute(_NEWEST).first()
        tip = _Tip(last.n + 1 if last else 0, last.id if last else None, *(newest or (0, 0)))
        tip.seen = _newly_seen(connection, key, last.seq if last else 0)
        return tip

    def _sign(self, signer: Signer, archive: str, draft: Draft, tip: _Tip) -> Entry:
        now = self._clock()
        tip.ms, tip.counter = (now, 0) if now > tip.ms else (tip.ms, tip.counter + 1)
        place = Place(archive, tip.n, tip.previous, (tip.ms, tip.counter), tip.seen)
        try:
            entry = sign(signer, place, draft.payload.kind, draft.entity, body_of(draft.payload), draft.refs)
        except EntryError as error:
            raise InputError(
                "entry-refused",
                "That cannot be recorded.",
                "Shorten it, and leave out characters that are no text.",
                {"why": str(error)},
            ) from None
        tip.n, tip.previous, tip.seen = tip.n + 1, entry.id, ()
        return entry

    def receive(self, entries: Iterable[Entry], withdrawn: frozenset[str] = frozenset()) -> Received:
        """Store foreign entries, already parsed, in one transaction; payloads in `withdrawn` are refused."""
        with self._engine.begin() as connection:
            return receive_in(connection, entries, withdrawn)

    def entries(self, after_seq: int = 0) -> Iterator[tuple[int, Entry]]:
        """(arrival number, entry) in the order of arrival, with signatures unchecked."""
        t = tables.entry
        with self._reader.begin() as connection:
            query = sa.select(t).where(t.c.seq > after_seq).order_by(t.c.seq)
            for row in connection.execution_options(yield_per=2_000).execute(query):
                yield row.seq, entry_of(row)

    def last_time(self, leaving_out: Collection[str]) -> int:
        """When the newest entry of any other kind says it was written: milliseconds since 1970, 0 where there is none."""
        t = tables.entry.c
        with self._reader.begin() as connection:
            return connection.scalar(sa.select(sa.func.max(t.at_ms)).where(t.kind.not_in(leaving_out))) or 0

    def get(self, ids: Iterable[str]) -> list[Entry]:
        """The entries with these ids that are here, by arrival."""
        t = tables.entry
        found: list[Entry] = []
        with self._reader.begin() as connection:
            for part in batches(sorted(set(ids))):
                rows = connection.execute(sa.select(t).where(t.c.id.in_(part)).order_by(t.c.seq))
                found += [entry_of(row) for row in rows]
        return found

    def of_entities(self, entities: Iterable[str]) -> list[Entry]:
        """All entries of these entities, by arrival."""
        t = tables.entry
        found: list[Entry] = []
        with self._reader.begin() as connection:
            for part in batches(sorted(set(entities))):
                rows = connection.execute(sa.select(t).where(t.c.entity.in_(part)).order_by(t.c.seq))
                found += [entry_of(row) for row in rows]
        return found

    def count(self) -> int:
        """How many entries are here."""
        with self._reader.begin() as connection:
            return connection.scalar(sa.select(sa.func.count()).select_from(tables.entry)) or 0

    def newest(self) -> int:
        """The arrival number of the newest entry, 0 in an empty journal."""
        with self._reader.begin() as connection:
            return connection.scalar(sa.select(sa.func.max(tables.entry.c.seq))) or 0

    def entities_after(self, seq: int) -> set[str]:
        """The entities of which entries arrived after that one."""
        t = tables.entry.c
        with self._reader.begin() as connection:
            return {row[0] for row in connection.execute(sa.select(t.entity).where(t.seq > seq)) if row[0]}

    def newest_of(self, key: str) -> tuple[int, str] | None:
        """(n, id) of the newest entry of a key's chain here, or None."""
        t = tables.entry.c
        with self._reader.begin() as connection:
            query = sa.select(t.n, t.id).where(t.author == key).order_by(t.n.desc(), t.seq.desc()).limit(1)
            row = connection.execute(query).first()
        return (row.n, row.id) if row else None

    def authors_outside(self, known: set[str]) -> dict[str, int]:
        """How many entries here are by keys that are not in `known`."""
        t = tables.entry.c
        with self._reader.begin() as connection:
            rows = connection.execute(sa.select(t.author, sa.func.count()).group_by(t.author))
            return {row[0]: row[1] for row in rows if row[0] not in known}

    def receipts(self) -> list[tuple[Entry, dict[str, Any]]]:
        """(entry, body) of every receipt here whose body is known, by arrival."""
        return self.of_kind(Receipt.kind)

    def kinds(self) -> set[str]:
        """Every kind of which there are entries here; asked of the index, a step for each kind."""
        with self._reader.begin() as connection:
            return set(connection.scalars(_KINDS))

    def of_kind(self, kind: str) -> list[tuple[Entry, dict[str, Any]]]:
        """(entry, body) of every entry of one kind whose body is known, by arrival."""
        t = tables.entry
        with self._reader.begin() as connection:
            rows = connection.execute(sa.select(t).where(t.c.kind == kind).order_by(t.c.seq)).all()
        found = [(entry_of(row), valid_body(row.kind, row.payload)[0]) for row in rows]
        return [(entry, body) for entry, body in found if body is not None]

    def blobs_here(self) -> set[str]:
        """SHA-256 of every asset that was stored here and not destroyed."""
        with self._reader.begin() as connection:
            return {
                row[0]
                for row in connection.execute(sa.select(tables.blob.c.sha256).where(tables.blob.c.state == "here"))
            }

    def begin(self) -> AbstractContextManager[Connection]:
        """A writing transaction on the journal."""
        return self._engine.begin()

    def reading(self) -> AbstractContextManager[Connection]:
        """A reading transaction on the journal."""
        return self._reader.begin()


def journal_empty() -> EvidenceError:
    """The refusal of an archive without a first entry."""
    return EvidenceError(
        "journal-empty", "The archive's journal has no first entry.", "Restore the archive from a copy."
    )


def batches(values: Sequence[str], size: int = 500) -> Iterator[Sequence[str]]:
    """Slices small enough for one IN clause."""
    for start in range(0, len(values), size):
        yield values[start : start + size]


def _newly_seen(connection: Connection, key: str, since: int) -> tuple[str, ...]:
    """Heads of other chains that arrived after `key`'s own last entry (at most 256)."""
    rows = connection.execute(_HEADS_SINCE, {"since": since, "key": key})
    return tuple(sorted(row.id for row in rows))


# Asked before every entry that is written: put together once.
_T = tables.entry.c
_LAST_OF = (
    sa.select(_T.n, _T.id, _T.seq).where(_T.author == sa.bindparam("key")).order_by(_T.n.desc(), _T.seq.desc()).limit(1)
)
_NEWEST = sa.select(_T.at_ms, _T.counter).order_by(_T.at_ms.desc(), _T.counter.desc()).limit(1)
_HEADS_SINCE = (
    sa.select(_T.author, _T.id, sa.func.max(_T.n))
    .where(_T.seq > sa.bindparam("since"), _T.author != sa.bindparam("key"))
    # The plus keeps SQLite from walking the whole index of chains for the sake of the grouping.
    .group_by(sa.literal_column("+author"))
    .limit(256)
)
_KINDS = sa.text(
    "WITH RECURSIVE kinds(kind) AS (SELECT min(kind) FROM entry UNION ALL "
    "SELECT (SELECT min(kind) FROM entry WHERE kind > kinds.kind) FROM kinds WHERE kind IS NOT NULL) "
    "SELECT kind FROM kinds WHERE kind IS NOT NULL"
)
_INSERT = sa.insert(tables.entry)


def _row(entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "author": entry.author,
        "n": entry.n,
        "kind": entry.kind,
        "entity": entry.entity,
        "previous": entry.previous,
        "refs": json.dumps(entry.refs),
        "at_ms": entry.time[0],
        "counter": entry.time[1],
        "header": entry.header,
        "payload": entry.payload,
        "signature": entry.signature,
    }


def _insert(connection: Connection, entries: Sequence[Entry]) -> None:
    if entries:
        connection.execute(_INSERT, [_row(entry) for entry in entries])


def receive_in(connection: Connection, entries: Iterable[Entry], withdrawn: frozenset[str]) -> Received:
    """`Journal.receive` inside a transaction of the caller."""
    new: list[Entry] = []
    filled: list[Entry] = []
    already = 0
    for part in _chunks(entries):
        known = _payload_presence(connection, [entry.id for entry in part])
        fresh = {e.id: _without(e, withdrawn) for e in part if e.id not in known}
        late = {e.id: e for e in part if known.get(e.id) is False and e.payload is not None and e.id not in withdrawn}
        _insert(connection, list(fresh.values()))
        for entry in late.values():
            _fill(connection, entry)
        new += fresh.values()
        filled += late.values()
        already += len(part) - len(fresh) - len(late)
    return Received(tuple(new), tuple(filled), already)


def _chunks(entries: Iterable[Entry], size: int = 500) -> Iterator[list[Entry]]:
    part: list[Entry] = []
    for entry in entries:
        part.append(entry)
        if len(part) == size:
            yield part
            part = []
    if part:
        yield part


def _payload_presence(connection: Connection, ids: list[str]) -> dict[str, bool]:
    t = tables.entry.c
    query = sa.select(t.id, t.payload.is_not(None)).where(t.id.in_(ids))
    return {row[0]: bool(row[1]) for row in connection.execute(query)}


def _without(entry: Entry, withdrawn: frozenset[str]) -> Entry:
    if entry.id not in withdrawn or entry.payload is None:
        return entry
    return parse(entry.header, None, entry.signature, check_signature=False)


def _fill(connection: Connection, entry: Entry) -> None:
    """A payload that came late: the entry counts as newly arrived, so that the view takes it up."""
    t = tables.entry
    newest = sa.select(sa.func.max(t.c.seq) + 1).scalar_subquery()
    connection.execute(sa.update(t).where(t.c.id == entry.id).values(payload=entry.payload, seq=newest))


def touch(connection: Connection, ids: Sequence[str]) -> None:
    """Make entries count as newly arrived, because their standing changed."""
    t = tables.entry
    for entry_id in ids:
        newest = sa.select(sa.func.max(t.c.seq) + 1).scalar_subquery()
        connection.execute(sa.update(t).where(t.c.id == entry_id).values(seq=newest))


def destroy_payloads(connection: Connection, ids: Sequence[str]) -> None:
    """Remove payloads for good; headers and signatures stay, so the chain still verifies."""
    for part in batches(list(ids)):
        connection.execute(sa.update(tables.entry).where(tables.entry.c.id.in_(part)).values(payload=None))


def record_blobs(connection: Connection, blobs: Iterable[StoredBlob]) -> None:
    """Name stored assets in the journal's table, in the transaction that needs them."""
    rows = [{"sha256": b.sha256, "size_bytes": b.size_bytes, "state": "here"} for b in blobs]
    if rows:
        statement = sa.insert(tables.blob).prefix_with("OR REPLACE")
        connection.execute(statement, rows)


def entry_of(row: Row[Any]) -> Entry:
    """The entry of a journal row, trusting the columns (verification re-parses the header)."""
    refs = tuple(json.loads(row.refs)) if row.refs != "[]" else ()
    return Entry(
        id=row.id,
        archive="",
        author=row.author,
        n=row.n,
        previous=row.previous,
        time=(row.at_ms, row.counter),
        kind=row.kind,
        entity=row.entity,
        refs=refs,
        seen=(),
        commitment="",
        header=row.header,
        payload=row.payload,
        signature=row.signature,
    )
