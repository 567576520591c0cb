"""Joining foreign entries in one final transaction with the log of where they came from; undoing that, here only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import sqlalchemy as sa

from archive_schema import journal_tables as tables
from archive_schema.header import Entry
from desktop_app.storage.archive import ArchiveStore
from desktop_app.storage.blobs import StoredBlob
from desktop_app.storage.database import faults_translated
from desktop_app.storage.journal import Received, batches, now_ms, receive_in, record_blobs, touch


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One line of the import log."""

    receipt: str
    file_sha256: str
    signer: str


def join(
    store: ArchiveStore,
    entries: Sequence[Entry],
    blobs: Sequence[StoredBlob],
    withdrawn: frozenset[str],
    row: ImportRow,
) -> Received:
    """All or nothing: entries, assets and the import log in one transaction, then the view."""
    with faults_translated(), store.journal.begin() as connection:
        back = _taken_back(connection, [entry.id for entry in entries])
        found = receive_in(connection, entries, withdrawn)
        touched = [entry.id for entry in entries if entry.id in back]
        if found.new or touched:
            values = {"receipt": row.receipt, "file_sha256": row.file_sha256, "signer": row.signer}
            connection.execute(sa.insert(tables.import_log).values(at_ms=now_ms(), state="merged", **values))
            came = [{"receipt": row.receipt, "entry": e} for e in [*(x.id for x in found.new), *touched]]
            connection.execute(sa.insert(tables.import_entry), came)
            touch(connection, touched)
        record_blobs(connection, blobs)
    with faults_translated():
        store.view.refresh()
    return replace(found, brought_back=len(touched))


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
