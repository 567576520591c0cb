"""Archives travel as single files: inspect, receive, merge, undo; writing is in `sending`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from archive_schema import entries as e
from archive_schema.header import Entry
from archive_schema.projection.decode import valid_body
from desktop_app import files, paths
from desktop_app.errors import EnvironmentFaultError, InputError
from desktop_app.rows.merging import MergePreview
from desktop_app.services import people
from desktop_app.services.archive import OpenArchive
from desktop_app.services.indexing import search_feed
from desktop_app.services.looking import Inspected, inspect, shared_volumes
from desktop_app.services.merge_preview import merge_preview
from desktop_app.services.sending import PLAIN as _PLAIN
from desktop_app.services.sending import Shared, share
from desktop_app.services.shared_entry import entry_of_line
from desktop_app.sharing.age import Lock, Unlock, decrypt, is_encrypted
from desktop_app.sharing.model import (
    EntryLine,
    ReadFacts,
    Writable,
    refused,
)
from desktop_app.sharing.reader import CountingSink
from desktop_app.sharing.volumes import VOLUME_BYTES, read_volumes
from desktop_app.storage import merging, opening
from desktop_app.storage.blobs import BlobStore, StoredBlob
from desktop_app.storage.database import faults_translated
from desktop_app.storage.journal import Draft, new_entity
from desktop_app.storage.keys import KeyRing
from desktop_app.storage.queries import entities

Progress = Callable[[int, int], None]

__all__ = [
    "VOLUME_BYTES",
    "Inspected",
    "Lock",
    "Merged",
    "Shared",
    "Unlock",
    "inspect",
    "look_ahead",
    "merge",
    "plain_file",
    "receive",
    "share",
    "undo_merge",
    "unlock_with",
]


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge changed, or would change."""

    new_entries: int
    new_items: int
    new_claims: int
    new_assessments: int
    differing: int
    already_here: int
    quarantined: int
    signer: str
    receipt: str


def unlock_with(key_file: str, passphrase: str) -> Unlock:
    """What a person gave: the name of an age identity file, a passphrase, or neither."""
    if not key_file:
        return Unlock(passphrase=passphrase)
    with files.translated():
        return Unlock(Path(key_file).read_text("utf-8", "replace"))


@contextmanager
def plain_file(file: Path, unlock: Unlock, private: Path) -> Iterator[Path]:
    """The shared file itself, or its decrypted copy in a private folder below `private`, the home, that is gone afterwards.

    Of a file in volumes: its first volume, the others lie beside it. EnvironmentFaultError `home-not-writable`.
    """
    volumes = shared_volumes(file)
    if not is_encrypted(volumes[0]):
        yield volumes[0]
        return
    try:
        folder = files.make_private_folder(private)
    except EnvironmentFaultError as error:
        raise paths.home_fault(private, error) from error
    try:
        plain = [folder / (f"{_PLAIN}{path.suffix}" if len(volumes) > 1 else _PLAIN) for path in volumes]
        for outer, inner in zip(volumes, plain, strict=True):
            decrypt(outer, inner, unlock)
        yield plain[0]
    finally:
        files.remove_tree(folder)


class _Entries(CountingSink):
    """Parses entries while a file is read; its assets are checked and not kept."""

    def __init__(self, archive: str | None) -> None:
        self.entries: list[Entry] = []
        self._archive = archive

    def entry(self, line: EntryLine) -> None:
        """See `entry_of_line`; InputError for an entry of another archive."""
        entry = entry_of_line(line)
        if self._archive is None:
            self._archive = entry.archive
        if entry.archive != self._archive:
            raise other_archive()
        self.entries.append(entry)


class _Collector(_Entries):
    """Stages assets as well; nothing is visible before the final transaction."""

    def __init__(self, store: BlobStore, archive: str | None) -> None:
        super().__init__(archive)
        self.blobs: list[StoredBlob] = []
        self._store = store

    def blob(self, sha256: str, chunks: Callable[[Writable], None]) -> None:
        """Stage and keep one asset; after a refused merge or a preview the caller takes it back."""
        with self._store.staging() as staging:
            chunks(staging)
            self.blobs.append(staging.keep())


def other_archive() -> InputError:
    """The refusal of a file that belongs to another archive."""
    advice = "Receive it into a folder of its own: attest receive FILE FOLDER --researcher R."
    return InputError("other-archive", "The shared file belongs to another archive.", advice)


def receive(file: Path, folder: Path, researcher: str, home: Path, progress: Progress) -> Merged:
    """A new working archive from a shared file. The keepers named in its first entry are trusted on first use."""
    volumes = shared_volumes(file)
    keys = KeyRing(home)
    with opening.whole_or_nothing(folder), faults_translated():
        store = opening.new_skeleton(folder, keys, search_feed())
        with OpenArchive(store) as archive:
            merged = _receive(archive, volumes, progress)
            if researcher.strip():
                name = e.PersonName(key=archive.key, name=researcher.strip())
                archive.append([Draft(new_entity(), name)])
            opening.publish_format(folder)
    return merged


def _receive(archive: OpenArchive, volumes: Sequence[Path], progress: Progress) -> Merged:
    collector = _Collector(archive.blobs, None)
    facts = read_volumes(volumes, collector, progress)
    if not any(entry.kind == "archive.genesis" for entry in collector.entries):
        raise refused("genesis", "The journal has no first entry.", "data/journal/entries.jsonl")
    archive.store.id = collector.entries[0].archive
    return _join(archive, collector, facts)


def merge(archive: OpenArchive, file: Path, progress: Progress, *, preview: bool = False, admit: str = "") -> Merged:
    """Join a shared file: all or nothing, and a second time changes nothing."""
    if preview:
        return look_ahead(archive, file, progress)[0]
    archive.store.check_writable()
    volumes = shared_volumes(file)
    collector = _Collector(archive.blobs, archive.id)
    try:
        merged = _join(archive, collector, read_volumes(volumes, collector, progress))
    finally:
        archive.store.take_back(collector.blobs)
    if admit:
        people.admit(archive, admit)
        return _after_admission(archive, merged, collector.entries)
    return merged


def look_ahead(archive: OpenArchive, file: Path, progress: Progress) -> tuple[Merged, MergePreview]:
    """What a merge would change, in numbers and one by one; nothing is written, and no file of it is kept."""
    archive.store.check_writable()
    collector = _Entries(archive.id)
    facts = read_volumes(shared_volumes(file), collector, progress)
    found = merge_preview(archive, collector.entries, facts.signer)
    here = {entry.id for entry in archive.store.journal.get(entry.id for entry in collector.entries)}
    new = [entry for entry in collector.entries if entry.id not in here]
    merged = _summary(archive, new, len(here), facts.signer, "")
    return replace(merged, differing=found.differing, quarantined=found.waiting), found


def _join(archive: OpenArchive, collector: _Collector, facts: ReadFacts) -> Merged:
    before = archive.store.standing()
    origin = merging.CameFrom(facts.sha256, facts.signer)
    found, receipt = merging.join(
        archive.store, collector.entries, collector.blobs, frozenset(before.withdrawn), origin
    )
    return _summary(archive, [*found.new, *found.filled], found.already_here, facts.signer, receipt)


def _after_admission(archive: OpenArchive, merged: Merged, entries: Sequence[Entry]) -> Merged:
    """What counts and differs once the key that wrote it may speak."""
    now = _summary(archive, entries, merged.already_here, merged.signer, merged.receipt)
    return replace(merged, differing=now.differing, quarantined=now.quarantined)


def _summary(archive: OpenArchive, new: Sequence[Entry], already: int, signer: str, receipt: str) -> Merged:
    standing = archive.store.standing()
    bodies = [(entry.kind, valid_body(entry.kind, entry.payload)[0]) for entry in new]
    claims = {entry.entity for entry in new if entry.kind in ("claim.add", "claim.assess")}
    with archive.reading() as view:
        differing = entities.differing(view, claims)
    return Merged(
        new_entries=len(new),
        new_items=sum(1 for kind, body in bodies if kind == "entity.create" and body and body["type"] == "item"),
        new_claims=sum(1 for kind, _ in bodies if kind == "claim.add"),
        new_assessments=sum(1 for kind, _ in bodies if kind == "claim.assess"),
        differing=differing,
        already_here=already,
        quarantined=sum(1 for entry in new if standing.states.get(entry.id, "quarantined") == "quarantined"),
        signer=signer,
        receipt=receipt,
    )


def undo_merge(archive: OpenArchive, receipt: str) -> int:
    """Take one merge back, here only. Returns how many entries went to quarantine. InputError `no-such-receipt`."""
    archive.store.check_writable()
    count = merging.undo(archive.store, receipt)
    if count is None:
        raise InputError("no-such-receipt", "There is no such merge.", "Use the receipt that 'attest merge' printed.")
    return count
