"""Making an archive's folder, and opening one: format, lock, migration, restored backups."""

from __future__ import annotations

import errno
import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from archive_schema import layout
from archive_schema.entries import ArchiveGenesis, ChainExplain, FieldSet, MemberAdmit, PersonName, body_of
from archive_schema.header import Place as EntryPlace
from archive_schema.header import sign as sign_entry
from archive_schema.migrations import KNOWN_REVISIONS
from archive_schema.signing import Signer
from desktop_app import files
from desktop_app.errors import AppError, EnvironmentFaultError, EvidenceError, InputError
from desktop_app.held import CAPTURES, VIEWS, sweep, take_lock
from desktop_app.storage import database, journal
from desktop_app.storage.archive import ArchiveStore, Feed, reading_access
from desktop_app.storage.journal import Draft, new_entity
from desktop_app.storage.keys import KeyRing, Remembered
from desktop_app.storage.migrate import migrate, newer_archive, revision
from desktop_app.storage.readme import ARCHIVE_README
from desktop_app.storage.room import free_ballast, is_full, is_scarce, lay_ballast

_FORMAT = re.compile(r"attest-archive/\d{1,6}")


def _check_empty(folder: Path) -> None:
    with files.translated():
        taken = folder.exists() and (not folder.is_dir() or any(folder.iterdir()))
    if taken:
        raise InputError("folder-not-empty", "That folder is not empty.", "Choose a new folder for the archive.")


def _make_skeleton(folder: Path) -> None:
    _check_empty(folder)
    files.make_folder(folder)
    for name in (layout.BLOBS_FOLDER, layout.TMP_FOLDER):
        files.make_folder(folder / name)
    files.write_file(folder / layout.README_FILE, ARCHIVE_README.encode())
    lay_ballast(folder)


def new_skeleton(folder: Path, keys: KeyRing, feed: Feed | None) -> ArchiveStore:
    """An empty archive folder with an empty journal; the caller writes the first entries."""
    keys.check_can_sign()
    _make_skeleton(folder)
    store = ArchiveStore(folder, keys, take_lock(folder / layout.LOCK_FILE), feed, "write")
    with closed_on_failure(store):
        migrate(store.journal_engine)
    return store


@contextmanager
def closed_on_failure(store: ArchiveStore) -> Iterator[None]:
    """Close the archive when the body fails."""
    try:
        yield
    except BaseException:
        store.close()
        raise


@contextmanager
def whole_or_nothing(folder: Path) -> Iterator[None]:
    """Take back what the body made in a new or empty folder, unless it came to be an archive."""
    _check_empty(folder)
    was_there = folder.is_dir()
    try:
        yield
    except BaseException:
        discard(folder)
        if was_there:
            files.make_folder(folder)
        raise


def discard(folder: Path) -> None:
    """Take back a skeleton that never became an archive. Refuses a folder that is one."""
    if not (folder / layout.FORMAT_FILE).exists():
        files.remove_tree(folder)


def publish_format(folder: Path) -> None:
    """The last act of making an archive: only a folder with FORMAT is one."""
    files.write_file(folder / layout.FORMAT_FILE, f"{layout.FORMAT_LINE}\n".encode())


def create_archive(
    folder: Path, name: str, researcher: str, keys: KeyRing, recovery_key: str | None, feed: Feed | None
) -> ArchiveStore:
    """A new archive: genesis with this device's key (and a recovery key) as keepers, its name, the researcher's name."""
    with whole_or_nothing(folder):
        store = new_skeleton(folder, keys, feed)
        with closed_on_failure(store):
            _begin(store, name, researcher, recovery_key)
    return store


def _begin(store: ArchiveStore, name: str, researcher: str, recovery_key: str | None) -> None:
    signer = store.keys.signer()
    archive_entity = new_entity()
    genesis = ArchiveGenesis(keepers=[signer.key], recovery=[recovery_key] if recovery_key else [])
    entries = store.journal.append(
        signer, "", [Draft(archive_entity, genesis), *_first_words(archive_entity, name, researcher, signer)]
    )
    store.id = entries[0].id
    store.keys.remember(store.id, Remembered(signer.key, entries[-1].n, entries[-1].id))
    store.view.refresh()
    publish_format(store.folder)


def _first_words(archive_entity: str, name: str, researcher: str, signer: Signer) -> list[Draft]:
    named = FieldSet(field="name", value=name)
    return [Draft(archive_entity, named), Draft(new_entity(), PersonName(key=signer.key, name=researcher))]


def _check_format(folder: Path) -> None:
    path = folder / layout.FORMAT_FILE
    if not path.is_file():
        advice = "Choose the folder that holds a file named FORMAT, or create an archive there first."
        raise InputError("not-an-archive", "That folder is not an archive.", advice, {"folder": str(folder)})
    with files.translated():
        line = path.read_text("utf-8", "replace").strip()
    if line != layout.FORMAT_LINE and _FORMAT.fullmatch(line):
        raise newer_archive()
    if line != layout.FORMAT_LINE:
        advice = "Restore the file named FORMAT from a copy of the archive."
        raise EvidenceError("format-damaged", "The archive's FORMAT file is damaged.", advice)
    if not (folder / layout.JOURNAL_FILE).is_file():
        advice = "Restore the archive from a copy."
        raise EvidenceError("journal-missing", "The archive's journal is missing.", advice)


def archive_id_at(folder: Path) -> str:
    """Which archive lies there, told without opening it for work; "" where there is none that can be read."""
    try:
        _check_format(folder)
        engine = database.open_engine(folder / layout.JOURNAL_FILE, reading_access(_access(folder)))
        try:
            return journal.Journal(engine, engine).archive_id()
        finally:
            engine.dispose()
    except (AppError, *database.DATABASE_ERRORS):
        return ""


def _check_journal(folder: Path, access: database.Access) -> None:
    """Before anything is opened for writing: a damaged or newer journal is left as it is."""
    engine = database.open_engine(folder / layout.JOURNAL_FILE, reading_access(access))
    try:
        found = revision(engine)
    finally:
        engine.dispose()
    if found is None:
        raise journal.journal_empty()
    if found not in KNOWN_REVISIONS:
        raise newer_archive()


def _access(folder: Path) -> database.Access:
    if os.access(folder, os.W_OK) and os.access(folder / layout.JOURNAL_FILE, os.W_OK) and _can_lock(folder):
        return "write"
    log = folder / f"{layout.JOURNAL_FILE}-wal"
    if log.is_file() and log.stat().st_size > 0:
        advice = "Open it once where it can be written to, or copy the whole folder to such a place."
        raise EnvironmentFaultError("unfinished-log", "The read-only archive was not closed properly.", advice)
    return "immutable"


def _can_lock(folder: Path) -> bool:
    try:
        files.open_lock(folder / layout.LOCK_FILE).close()
    except EnvironmentFaultError:
        return False
    return True


def open_archive(folder: Path, keys: KeyRing, feed: Feed | None, *, write: bool = True) -> ArchiveStore:
    """An existing archive. A second instance, one on read-only media and one without a key open for reading only."""
    _check_format(folder)
    access = _access(folder)
    lock = take_lock(folder / layout.LOCK_FILE) if access == "write" and write and keys.can_sign() else None
    if access == "write" and lock is None:
        access = "read"
    with _opening(folder, lock):
        if access != "immutable" and is_scarce(folder):
            free_ballast(folder)
        _check_journal(folder, access)
        sweep(keys.views, VIEWS)
        for prefix in (VIEWS, CAPTURES):  # of those who had no cache to write to
            sweep(Path(tempfile.gettempdir()), prefix)
        store = ArchiveStore(folder, keys, lock, feed, access)
        with closed_on_failure(store):
            _make_ready(store)
    return store


@contextmanager
def _opening(folder: Path, lock: BinaryIO | None) -> Iterator[None]:
    """Let go of the lock when the body fails; a database's fault comes out as the app's."""
    try:
        yield
    except BaseException as error:
        if lock:
            lock.close()
        if not isinstance(error, database.DATABASE_ERRORS):
            raise
        found = database.translate(error)
        raise (files.fault(OSError(errno.ENOSPC, "", str(folder))) if is_full(folder, found) else found) from error


def _make_ready(store: ArchiveStore) -> None:
    if store.writable:
        _empty_tmp(store.folder)
        lay_ballast(store.folder)
        migrate(store.journal_engine)
    store.id = store.journal.archive_id()
    if store.writable:
        _notice_restored_backup(store)
    store.make_current()


def _empty_tmp(folder: Path) -> None:
    files.make_folder(folder / layout.TMP_FOLDER)
    for left in (folder / layout.TMP_FOLDER).iterdir():
        if left.is_dir() and not left.is_symlink():
            files.remove_tree(left)
        else:
            files.remove(left)


def _notice_restored_backup(store: ArchiveStore) -> None:
    """An archive older than this device remembers: a new key, admitted by one last entry of the old one."""
    remembered = store.keys.remembered(store.id)
    if remembered is None:
        return
    here = store.journal.newest_of(remembered.key)
    if here is not None and here[0] >= remembered.n:
        return
    old, new = store.keys.signer(remembered.key), store.keys.make_key()
    admit = body_of(MemberAdmit(key=new.key, role="keeper"))
    place = EntryPlace(store.id, remembered.n + 1, remembered.entry, (journal.now_ms(), 0))
    entity = new_entity()
    last_word = sign_entry(old, place, MemberAdmit.kind, entity, admit, ())
    store.journal.receive([last_word])
    explain = Draft(entity, ChainExplain(key=old.key, reason_code="restored backup"))
    entries = store.journal.append(new, store.id, [explain])
    store.keys.remember(store.id, Remembered(new.key, entries[-1].n, entries[-1].id))
