"""Joining foreign entries in one final transaction with the log of where they came from; undoing that, here only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import sqlalchemy as sa

from archive_schema import journal_tables as tables
from archive_schema.entries import Receipt
from archive_schema.header import Entry
from desktop_app.storage.archive import ArchiveStore
from desktop_app.storage.blobs import StoredBlob
from desktop_app.storage.database import faults_translated
from desktop_app.storage.journal import (
    Draft,
    Received,
    batches,
    new_entity,
    now_ms,
    receive_in,
    record_blobs,
    touch,
)


@dataclass(frozen=True, slots=True)
class CameFrom:
    """The shared file that entries came in, and who signed it."""

    file_sha256: str
    signer: str


def join(
    store: ArchiveStore,
    entries: Sequence[Entry],
    blobs: Sequence[StoredBlob],
    withdrawn: frozenset[str],
    origin: CameFrom,
) -> tuple[Received, str]:
    """All or nothing: entries, assets, the receipt and the import log in one transaction, then the view.

    Returns what came and the receipt's name, "" when nothing changed.
    """
    with faults_translated(), store.journal.begin() as connection:
        back = _taken_back(connection, [entry.id for entry in entries])
        found = receive_in(connection, entries, withdrawn)
        touched = [entry.id for entry in entries if entry.id in back]
        found = replace(found, brought_back=len(touched))
        signed = _receipt(store, connection, found, origin)
        receipt = signed[0].id if signed else new_entity() * 2
        changed = bool(found.new or touched or found.filled)
        if changed:
            _log(connection, receipt, origin, [*(entry.id for entry in found.new), *touched])
            touch(connection, touched)
        record_blobs(connection, blobs)
    store.remember(signed)
    with faults_translated():
        store.view.refresh()
    return found, receipt if changed else ""


def _receipt(store: ArchiveStore, connection: sa.Connection, found: Received, origin: CameFrom) -> list[Entry]:
    """The signed receipt of a merge. None for a file that brings but receipts: two places would thank each other for ever."""
    words = [entry for entry in found.new if entry.kind != Receipt.kind]
    if not (words or found.filled or found.brought_back):
        return []
    count = len(found.new) + len(found.filled) + found.brought_back
    body = Receipt(direction="merged", file_sha256=origin.file_sha256, entries=count, signer=origin.signer)
    return store.journal.append_in(connection, store.signer(), store.id, [Draft(new_entity(), body)])


def _log(connection: sa.Connection, receipt: str, origin: CameFrom, entries: Sequence[str]) -> None:
    values = {"receipt": receipt, "file_sha256": origin.file_sha256, "signer": origin.signer}
    connection.execute(sa.insert(tables.import_log).values(at_ms=now_ms(), state="merged", **values))
    if entries:
        connection.execute(sa.insert(tables.import_entry), [{"receipt": receipt, "entry": e} for e in entries])


def _taken_back(connection: sa.Connection, entries: Sequence[str]) -> set[str]:
    """Entries that are here only by merges which were undone: merging them again brings them back."""
    log, part = tables.import_log.c, tables.import_entry.c
    found: set[str] = set()
    for some in batches(entries):
        query = sa.select(part.entry).where(part.receipt == log.receipt, log.state == "undone", part.entry.in_(some))
        found |= {row[0] for row in connection.execute(query)}
    return found


def undo(store: ArchiveStore, receipt: str) -> int | None:
    """Move a merge's entries to quarantine. Returns how many, or None for an unknown or undone receipt."""
    log, part = tables.import_log.c, tables.import_entry.c
    with faults_translated(), store.journal.begin() as connection:
        query = sa.update(tables.import_log).where(log.receipt == receipt, log.state == "merged").values(state="undone")
        if connection.execute(query).rowcount != 1:
            return None
        entries = [row[0] for row in connection.execute(sa.select(part.entry).where(part.receipt == receipt))]
        touch(connection, entries)
    with faults_translated():
        store.view.refresh()
    return len(entries)
