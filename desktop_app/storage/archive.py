"""An archive on disk: a folder with a journal, a view and blobs, opened by one writer or by readers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal

from sqlalchemy.engine import Connection, Engine

from archive_schema import layout
from archive_schema.header import Entry
from archive_schema.projection.standing import Standing
from archive_schema.signing import SeedSigner
from desktop_app import files
from desktop_app.errors import EnvironmentFaultError
from desktop_app.held import VIEWS, HeldFolder
from desktop_app.storage import database
from desktop_app.storage.blobs import BlobStore, StoredBlob
from desktop_app.storage.feed import SearchFeed
from desktop_app.storage.journal import Draft, Journal
from desktop_app.storage.keys import KeyRing, Remembered
from desktop_app.storage.room import free_ballast, is_full
from desktop_app.storage.standing import compute_standing
from desktop_app.storage.view import View
from desktop_app.storage.view_check import Where, is_unsound, out_of_step

Renewal = Literal["", "damaged", "another version"]
"""Why lists and search were made anew at the opening: they were found damaged, or another version of the program had made them."""
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
        self.journal_engine = database.open_engine(folder / layout.JOURNAL_FILE, access)
        self._journal_reader = database.open_engine(folder / layout.JOURNAL_FILE, reading_access(access))
        self.journal = Journal(self.journal_engine, self._journal_reader)
        self._own_view: HeldFolder | None = None
        self._view_is_bad = False
        self.renewal: Renewal = ""
        """Of the archive's own view; one who only reads computes a view for this opening alone."""
        self._view_engine, self._view_reader, self.view = self._open_view(feed)
        self.id = ""

    def _open_view(self, feed: Feed | None) -> tuple[Engine, Engine, View]:
        folder = self.folder if self.writable else self._view_folder(feed)
        access: database.Access = "write" if self.writable or folder != self.folder else self._access
        engine = database.open_engine(folder / layout.VIEW_FILE, access, synchronous="NORMAL")
        reader = database.open_engine(folder / layout.VIEW_FILE, reading_access(access))
        return engine, reader, self._make_view(engine, feed)

    def _make_view(self, engine: Engine, feed: Feed | None) -> View:
        maker = feed.make(self.blobs) if feed else None
        return View(self._journal_reader, engine, self.keys.public_keys(), maker, feed.version if feed else "")

    def _view_folder(self, feed: Feed | None) -> Path:
        """Where a reader finds the view: in the archive when it is current, else a copy of its own."""
        if (self.folder / layout.VIEW_FILE).is_file():
            engine = database.open_engine(self.folder / layout.VIEW_FILE, self._access)
            view = self._make_view(engine, feed)
            current = view.is_current()
            self.renewal = "another version" if view.is_of_another_version() else ""
            engine.dispose()
            if current:
                return self.folder
        self._own_view = HeldFolder(self.keys.views, VIEWS)
        return self._own_view.folder

    def view_connection(self) -> Connection:
        """A connection to the view (a context manager)."""
        return self._view_reader.connect()

    def signer(self) -> SeedSigner:
        """The key that this device uses in this archive."""
        remembered = self.keys.remembered(self.id)
        return self.keys.signer(remembered.key if remembered else None)

    def append(self, drafts: Sequence[Draft], blobs: Iterable[StoredBlob] = ()) -> list[Entry]:
        """Journal first, then the view. The entries are durable when this returns."""
        entries = self.append_ahead(drafts, blobs)
        self.remember(entries)
        self._take_up()
        return entries

    def append_ahead(self, drafts: Sequence[Draft], blobs: Iterable[StoredBlob] = ()) -> list[Entry]:
        """The journal alone: durable when this returns, shown after the next `append` or `catch_up`.

        For many entries in a row: the view takes up a group for little more than a single entry.
        """
        self.check_writable()
        with files.translated():
            return self.journal.append(self.signer(), self.id, drafts, blobs)

    def catch_up(self) -> None:
        """The view of everything that is durable, and this device's memory of it."""
        key = self.signer().key
        newest = self.journal.newest_of(key)
        if newest is not None:
            self._remember(key, *newest)
        self._take_up()

    def remember(self, entries: Sequence[Entry]) -> None:
        """Keep in mind, outside the archive, how far this device's chain has come."""
        if entries:
            self._remember(entries[-1].author, entries[-1].n, entries[-1].id)

    def _remember(self, key: str, n: int, entry: str) -> None:
        # What is committed stays so: a memory behind the journal is no restored backup.
        with suppress(EnvironmentFaultError):
            self.keys.remember(self.id, Remembered(key, n, entry))

    def distrust_view(self) -> None:
        """The view was found damaged: it is made anew with the next write, or when the archive is next opened for writing."""
        self._view_is_bad = True

    def _take_up(self) -> None:
        """The view of what is committed: made anew where it is damaged; with the ballast's space where the disk is full."""
        if self._view_is_bad:
            self.renew_view()
            return
        try:
            self.view.refresh()
        except database.DATABASE_ERRORS as error:
            if database.is_damaged(error):
                self.renew_view()
                return
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
                self.renewal = "another version" if self.view.is_of_another_version() else self.renewal
                self.view.refresh()
        except database.DATABASE_ERRORS as error:
            if not (self.writable and database.is_damaged(error)):
                raise
            self.renew_view()
            self.renewal = "damaged"

    def view_out_of_step(self, sample: int | None) -> dict[Where, list[str]]:
        """See `out_of_step`: where the view in the archive's folder differs from the journal. Empty for one that is not in use: it is
        behind, or another version or device made it. Database errors pass.
        """
        found: dict[Where, list[str]] = {}
        if self._own_view is None:
            for where, name in out_of_step(self.view, sample):
                found.setdefault(where, []).append(name)
        elif (self.folder / layout.VIEW_FILE).is_file():
            engine = database.open_engine(self.folder / layout.VIEW_FILE, self._access)
            try:
                with engine.begin() as view:
                    if is_unsound(view):
                        found["file"] = [""]
            finally:
                engine.dispose()
        return found

    def renew_view(self) -> None:
        """A new view in a new file: nothing of the one before is read, and it holds nothing of its own."""
        self.check_writable()
        self._remove_view()
        self.view.rebuild()
        self._view_is_bad = False

    def _remove_view(self) -> None:
        self._view_reader.dispose()
        self._view_engine.dispose()
        for end in ("", "-wal", "-shm"):
            files.remove(self.folder / f"{layout.VIEW_FILE}{end}")

    def take_back(self, blobs: Iterable[StoredBlob]) -> None:
        """Remove files that were stored for entries which then did not come (there is one writer: nobody else's)."""
        named = self.journal.blobs_here()
        for blob in blobs:
            if blob.sha256 not in named:
                self.blobs.destroy(blob.sha256)

    def standing(self, coming: Sequence[Entry] = ()) -> Standing:
        """The standing of every entry, computed from the whole journal; with `coming`, as if those were merged."""
        with self.journal.reading() as connection:
            return compute_standing(connection, self.keys.public_keys(), coming)

    def is_here(self) -> bool:
        """Whether the folder is where it was opened: a stick can be pulled out, a disk can lose its connection."""
        return (self.folder / layout.JOURNAL_FILE).is_file()

    def check_writable(self) -> None:
        """EnvironmentFaultError unless this instance may write: into the folder, not into what is left of it."""
        if not self.is_here() and self.id:
            raise away(self.folder)
        if self._access == "immutable":
            advice = "Copy the archive to a place you can write to."
            raise EnvironmentFaultError("read-only", "The archive is on read-only media.", advice)
        if not self.writable:
            self.keys.check_can_sign()
            advice = "Close it in the other window or program first."
            raise EnvironmentFaultError("archive-in-use", "The archive is open elsewhere.", advice)

    def close(self) -> None:
        """Fold the write-ahead logs in, so that read-only media can open the archive, and let go of the lock."""
        for reader in (self._journal_reader, self._view_reader):
            reader.dispose()
        for engine in (self.journal_engine, self._view_engine):
            if self.writable:
                with suppress(*database.DATABASE_ERRORS):
                    database.checkpoint(engine)
            engine.dispose()
        if self.writable and self._view_is_bad:
            with suppress(EnvironmentFaultError):
                self._remove_view()
        if self._own_view:
            self._own_view.end()
            self._own_view = None
        if self._lock:
            self._lock.close()
            self._lock = None

    def __enter__(self) -> ArchiveStore:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


def reading_access(access: database.Access) -> database.Access:
    """Readers never ask for the write lock, so reading goes on beside the one writer."""
    return "read" if access == "write" else access


def away(folder: Path) -> EnvironmentFaultError:
    """The error for an archive whose folder is gone while it is open."""
    advice = "Put its stick or disk back, then close the archive and open it again: what was saved is in it."
    return EnvironmentFaultError("archive-away", "The archive is no longer there.", advice, {"path": str(folder)})
