"""An archive on disk: a folder with a journal, a view and blobs, opened by one writer or by readers."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from sqlalchemy.engine import Connection, Engine

from archive_schema import layout
from archive_schema.entries import ArchiveGenesis, ChainExplain, FieldSet, MemberAdmit, PersonName, body_of
from archive_schema.header import Entry
from archive_schema.header import Place as EntryPlace
from archive_schema.header import sign as sign_entry
from archive_schema.migrations import KNOWN_REVISIONS
from archive_schema.projection.standing import Standing
from archive_schema.signing import SeedSigner, Signer
from desktop_app import files
from desktop_app.errors import EnvironmentFaultError, EvidenceError, InputError
from desktop_app.storage import database, journal
from desktop_app.storage.blobs import BlobStore, StoredBlob
from desktop_app.storage.journal import Draft, Journal, new_entity
from desktop_app.storage.keys import KeyRing, Remembered
from desktop_app.storage.lock import take_lock
from desktop_app.storage.migrate import migrate, newer_archive, revision
from desktop_app.storage.readme import ARCHIVE_README
from desktop_app.storage.room import free_ballast, is_full, is_scarce, lay_ballast
from desktop_app.storage.view import SearchFeed, View, compute_standing

_FORMAT = re.compile(r"attest-archive/\d{1,6}")
FeedFactory = Callable[[BlobStore], SearchFeed]


@dataclass(frozen=True, slots=True)
class Feed:
    """The search feed's maker and its version: another version means another index."""

    make: FeedFactory
    version: str


class ArchiveStore:
    """An open archive. Writing goes through `append`; reading through `journal`, `blobs` and `view_connection`."""

    def __init__(self, folder: Path, keys: KeyRing, lock: BinaryIO | None, feed: Feed | None, access: database.Access):
        self.folder = folder
        self.keys = keys
        self._lock = lock
        self.writable = lock is not None and access == "write"
        self.blobs = BlobStore(folder)
        self._access = access
        if self.writable:
            keys.signer()
        self._journal_engine = database.open_engine(folder / layout.JOURNAL_FILE, access)
        self._journal_reader = database.open_engine(folder / layout.JOURNAL_FILE, _reading(access))
        self.journal = Journal(self._journal_engine, self._journal_reader)
        self._view_engine, self._view_reader, self.view = self._open_view(feed)
        self.id = ""

    def _open_view(self, feed: Feed | None) -> tuple[Engine, Engine, View]:
        folder = self.folder if self.writable else self._view_folder(feed)
        access: database.Access = "write" if self.writable or folder != self.folder else self._access
        engine = database.open_engine(folder / layout.VIEW_FILE, access, synchronous="NORMAL")
        reader = database.open_engine(folder / layout.VIEW_FILE, _reading(access))
        return engine, reader, self._make_view(engine, feed)

    def _make_view(self, engine: Engine, feed: Feed | None) -> View:
        maker = feed.make(self.blobs) if feed else None
        return View(self._journal_reader, engine, self.keys.public_keys(), maker, feed.version if feed else "")

    def _view_folder(self, feed: Feed | None) -> Path:
        """Where a reader finds the view: in the archive when it is current, else a copy of its own."""
        if (self.folder / layout.VIEW_FILE).is_file():
            engine = database.open_engine(self.folder / layout.VIEW_FILE, self._access)
            current = self._make_view(engine, feed).is_current()
            engine.dispose()
            if current:
                return self.folder
        return self.keys.temporary_view_folder()

    def view_connection(self) -> Connection:
        """A connection to the view (a context manager)."""
        return self._view_reader.connect()

    def signer(self) -> SeedSigner:
        """The key that this device uses in this archive."""
        remembered = self.keys.remembered(self.id)
        return self.keys.signer(remembered.key if remembered else None)

    def append(self, drafts: Sequence[Draft], blobs: Iterable[StoredBlob] = ()) -> list[Entry]:
        """Journal first, then the view. The entries are durable when this returns."""
        self.check_writable()
        with files.translated():
            entries = self.journal.append(self.signer(), self.id, drafts, blobs)
        self.remember(entries)
        self._take_up()
        return entries

    def remember(self, entries: Sequence[Entry]) -> None:
        """Keep in mind, outside the archive, how far this device's chain has come."""
        if entries:
            # What is committed stays so: a memory behind the journal is no restored backup.
            with suppress(EnvironmentFaultError):
                self.keys.remember(self.id, Remembered(entries[-1].author, entries[-1].n, entries[-1].id))

    def _take_up(self) -> None:
        """The view of what is committed; with the ballast's space where the disk is full."""
        try:
            self.view.refresh()
        except database.DATABASE_ERRORS as error:
            if not is_full(self.folder, database.translate(error)):
                raise
            free_ballast(self.folder)
            self._take_up_or_say_so()

    def _take_up_or_say_so(self) -> None:
        try:
            self.view.refresh()
        except database.DATABASE_ERRORS as error:
            advice = "It is safe; free some space on the disk, then run 'attest rebuild'."
            message = "It is recorded, but the lists and the search are behind, because the disk is full."
            raise EnvironmentFaultError("view-behind", message, advice) from error

    def make_current(self) -> None:
        """Bring the view up to date; one that is damaged is made anew, for it holds nothing of its own."""
        try:
            if not self.view.is_current():
                self.view.refresh()
        except database.DATABASE_ERRORS as error:
            if not (self.writable and database.is_damaged(error)):
                raise
            self._view_reader.dispose()
            self._view_engine.dispose()
            for end in ("", "-wal", "-shm"):
                files.remove(self.folder / f"{layout.VIEW_FILE}{end}")
            self.view.rebuild()

    def take_back(self, blobs: Iterable[StoredBlob]) -> None:
        """Remove files that were stored for entries which then did not come (there is one writer: nobody else's)."""
        named = self.journal.blobs_here()
        for blob in blobs:
            if blob.sha256 not in named:
                self.blobs.destroy(blob.sha256)

    def standing(self) -> Standing:
        """The standing of every entry, computed from the whole journal."""
        with self.journal.reading() as connection:
            return compute_standing(connection, self.keys.public_keys())

    def check_writable(self) -> None:
        """EnvironmentFaultError unless this instance may write."""
        if self._access == "immutable":
            advice = "Copy the archive to a place you can write to."
            raise EnvironmentFaultError("read-only", "The archive is on read-only media.", advice)
        if not self.writable:
            advice = "Close it in the other window or program first."
            raise EnvironmentFaultError("archive-in-use", "The archive is open elsewhere.", advice)

    def close(self) -> None:
        """Fold the write-ahead logs in, so that read-only media can open the archive, and let go of the lock."""
        for reader in (self._journal_reader, self._view_reader):
            reader.dispose()
        for engine in (self._journal_engine, self._view_engine):
            if self.writable:
                with suppress(*database.DATABASE_ERRORS):
                    database.checkpoint(engine)
            engine.dispose()
        if self._lock:
            self._lock.close()
            self._lock = None

    def __enter__(self) -> ArchiveStore:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


def _reading(access: database.Access) -> database.Access:
    """Readers never ask for the write lock, so reading goes on beside the one writer."""
    return "read" if access == "write" else access


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
    _make_skeleton(folder)
    store = ArchiveStore(folder, keys, take_lock(folder / layout.LOCK_FILE), feed, "write")
    with closed_on_failure(store):
        migrate(store._journal_engine)
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


def _check_journal(folder: Path, access: database.Access) -> None:
    """Before anything is opened for writing: a damaged or newer journal is left as it is."""
    engine = database.open_engine(folder / layout.JOURNAL_FILE, _reading(access))
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
    """An existing archive. A second instance, and one on read-only media, opens for reading only."""
    _check_format(folder)
    access = _access(folder)
    lock = take_lock(folder / layout.LOCK_FILE) if access == "write" and write else None
    if access == "write" and lock is None:
        access = "read"
    with _opening(folder, lock):
        if access != "immutable" and is_scarce(folder):
            free_ballast(folder)
        _check_journal(folder, access)
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
        migrate(store._journal_engine)
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
