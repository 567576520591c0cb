"""Opening and making archives: the open archive is what every other service is given."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import ValidationError

from archive_schema.entries import BY_KIND, EntityCreate, Value
from archive_schema.fields import EntityType
from archive_schema.header import Entry
from archive_schema.signing import SeedSigner, to_base64url
from desktop_app import files
from desktop_app.errors import AppError, CancelledError, EnvironmentFaultError, EvidenceError, InputError
from desktop_app.rows.ids import EntityId, KeyText
from desktop_app.rows.people import StateRow
from desktop_app.services.indexing import search_feed
from desktop_app.services.parsing.parser import Parser
from desktop_app.storage import opening
from desktop_app.storage.archive import ArchiveStore, Renewal, away
from desktop_app.storage.blobs import BlobStore, StoredBlob
from desktop_app.storage.database import Reading, faults_translated, view_faults_translated
from desktop_app.storage.journal import Draft, new_entity
from desktop_app.storage.keys import KeyRing
from desktop_app.storage.queries import entities

if TYPE_CHECKING:
    from desktop_app.storage.fulltext_kept import KeptIndex


class OpenArchive:
    """An archive open on this device, for reading and (unless it is open elsewhere) for writing."""

    def __init__(self, store: ArchiveStore) -> None:
        self.store = store
        self.parser = Parser()
        """Reads untrusted bytes; its program starts with the first question and ends with the archive's closing."""
        self._kept_index: KeptIndex | None = None
        self.staged: set[Path] = set()
        """Private folders of exports that have not left yet; they go with the archive's closing."""

    @property
    def folder(self) -> Path:
        """The archive's folder."""
        return self.store.folder

    @property
    def id(self) -> str:
        """The archive's id: the id of its first entry."""
        return self.store.id

    @property
    def blobs(self) -> BlobStore:
        """The stored files."""
        return self.store.blobs

    @property
    def writable(self) -> bool:
        """Whether this instance may write."""
        return self.store.writable

    @property
    def renewal(self) -> Renewal:
        """Why lists and search were made anew at the opening; "" when they were not."""
        return self.store.renewal

    def is_keyless(self) -> bool:
        """Whether it can only be read because this device has no key, and can keep none."""
        return not self.writable and not self.store.keys.can_sign()

    def has_newer_entries(self) -> bool:
        """Whether there are entries of kinds that this version does not know: kept and passed on, never shown."""
        return not self.store.journal.kinds() <= BY_KIND.keys()

    def distrust_view(self) -> None:
        """A check found lists or search out of step: they are made anew with the next write, or at the next opening."""
        self.store.distrust_view()

    @property
    def key(self) -> KeyText:
        """The key with which this device signs here."""
        return KeyText(self.store.signer().key)

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        """A connection to the view; database faults come out as app errors. A damaged view answers nothing: `view-damaged`."""
        try:
            with view_faults_translated(), self.store.view_connection() as view:
                yield view
        except EvidenceError as error:
            if error.code == "view-damaged":
                self.store.distrust_view()
            raise

    def kept_index(self) -> KeptIndex:
        """What is kept of the search index between searches."""
        if self._kept_index is None:
            # numpy is loaded at the first search: the window opens without it.
            from desktop_app.storage.fulltext_kept import KeptIndex

            self._kept_index = KeptIndex()
        return self._kept_index

    def append(self, drafts: Sequence[Draft], blobs: Iterable[StoredBlob] = ()) -> list[Entry]:
        """Write entries; durable and visible when this returns."""
        with faults_translated():
            return self.store.append(drafts, blobs)

    def append_ahead(self, drafts: Sequence[Draft], blobs: Iterable[StoredBlob] = ()) -> list[Entry]:
        """Write entries; durable when this returns, visible after the next `append` or `catch_up`."""
        with faults_translated():
            return self.store.append_ahead(drafts, blobs)

    def catch_up(self) -> None:
        """Make visible what `append_ahead` wrote."""
        with faults_translated():
            self.store.catch_up()

    def create_entity(self, entity_type: EntityType, fields: Mapping[str, Value]) -> EntityId:
        """A new entity with its first field values."""
        entity = new_entity()
        self.append([Draft(entity, EntityCreate(type=entity_type, fields=dict(fields)))])
        return EntityId(entity)

    def explained(self, error: Exception) -> AppError | None:
        """What lies behind an error: a folder that is gone, words that no entry can hold. None for what it says itself."""
        if isinstance(error, InputError | CancelledError):
            return None
        if not self.store.is_here():
            return away(self.folder)
        return not_recordable(error) if isinstance(error, ValidationError) else None

    def name(self) -> str:
        """The archive's name."""
        with self.reading() as view:
            return entities.archive_name(view)

    def close(self) -> None:
        """Close well; the archive can then be opened from read-only media."""
        self.parser.end()
        for folder in self.staged:
            with suppress(EnvironmentFaultError):
                files.remove_tree(folder)
        self.store.close()

    def __enter__(self) -> OpenArchive:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


@dataclass(frozen=True, slots=True)
class CreatedArchive:
    """A new archive and its recovery seed: 43 characters to print and keep off the laptop, shown once."""

    archive: OpenArchive
    recovery_seed: str
    recovery_key: KeyText


def create(folder: Path, name: str, researcher: str, home: Path) -> CreatedArchive:
    """Make an archive in a new or empty folder. `researcher` is a display name and may be a code."""
    if not name.strip() or not researcher.strip():
        raise InputError("name-missing", "An archive needs a name and a researcher.", "Give both; a code will do.")
    seed = secrets.token_bytes(32)
    recovery = SeedSigner(seed)
    with faults_translated():
        store = opening.create_archive(
            folder, name.strip(), researcher.strip(), KeyRing(home), recovery.key, search_feed()
        )
    return CreatedArchive(OpenArchive(store), to_base64url(seed), KeyText(recovery.key))


def open_archive(folder: Path, home: Path, *, write: bool = True) -> OpenArchive:
    """Open an archive; `writable` is False where another program has it open or the disk is read-only."""
    return OpenArchive(opening.open_archive(folder, KeyRing(home), search_feed(), write=write))


def find_archive(folders: Iterable[Path], archive: str) -> Path | None:
    """The first of the folders in which the archive of that id lies."""
    return next((folder for folder in folders if archive and opening.archive_id_at(folder) == archive), None)


def rebuild(archive: OpenArchive) -> int:
    """Compute the view and the search index anew from the journal. Returns the number of entries read."""
    with faults_translated():
        archive.store.renew_view()
        return archive.store.journal.count()


def state(archive: OpenArchive) -> StateRow:
    """The one number that two offices compare."""
    with faults_translated():
        found = archive.store.standing()
    members = sum(1 for member in found.members.values() if not member.revoked)
    digest = entities.state_sha256(found.state_ids)
    return StateRow(digest, len(found.state_ids), members, archive.store.view.version)


def not_recordable(error: ValidationError) -> InputError:
    """What the journal's types refuse: too long, U+0000, half a surrogate pair."""
    where = ".".join(str(part) for part in error.errors(include_input=False)[0]["loc"])
    advice = "Shorten it, and leave out characters that are no text."
    return InputError("entry-refused", "That cannot be recorded.", advice, {"where": where[:200]})


def device_key(home: Path) -> KeyText:
    """This installation's public key (made at first use)."""
    return KeyText(KeyRing(home).signer().key)
