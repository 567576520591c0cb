"""Archives travel as single files: write, inspect, receive, merge, undo."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from archive_schema import entries as e
from archive_schema.fields import is_private
from archive_schema.header import Entry, EntryError, parse
from archive_schema.projection.decode import valid_body
from desktop_app.capture.clock import now
from desktop_app.errors import AppError, InputError
from desktop_app.rows.items import ItemFilter
from desktop_app.services import people
from desktop_app.services.archive import OpenArchive, state
from desktop_app.services.indexing import search_feed
from desktop_app.sharing.model import (
    BagFacts,
    BlobSource,
    EntryLine,
    Finding,
    ReadFacts,
    Writable,
    WrittenFile,
    refused,
)
from desktop_app.sharing.reader import read_shared_file
from desktop_app.sharing.writer import write_shared_file
from desktop_app.storage import archive as stored
from desktop_app.storage import merging
from desktop_app.storage.blobs import BlobStore, StoredBlob
from desktop_app.storage.database import faults_translated
from desktop_app.storage.journal import Draft, new_entity
from desktop_app.storage.keys import KeyRing
from desktop_app.storage.queries import entities, related
from desktop_app.storage.queries import items as item_queries

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Shared:
    """A shared file that was written. `left_out`: (count, reason)."""

    file: WrittenFile
    items: int
    left_out: tuple[tuple[int, str], ...]


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


def share(
    archive: OpenArchive, out: Path, items: Sequence[str] | None, include: frozenset[str], progress: Progress
) -> Shared:
    """Write OUT with all items or a selection. Private fields stay at home unless named in `include`."""
    chosen = _Selection(archive, items, include)
    lines = list(chosen.lines())
    blobs = chosen.blobs()
    with archive.reading() as view:
        sender = entities.names(view).get(archive.key, "")
        total = len(item_queries.item_ids(view, ItemFilter()))
    facts = BagFacts(archive.id, archive.name(), now(), sender, state(archive).state_sha256, chosen.left_out(total))
    written = write_shared_file(out, facts, lines, blobs, archive.store.signer(), progress)
    receipt = e.Receipt(direction="written", file_sha256=written.sha256, entries=written.entries, signer=archive.key)
    archive.append([Draft(new_entity(), receipt)] if archive.writable else [])
    return Shared(written, len(items) if items is not None else total, facts.left_out)


class _Selection:
    """Which payloads and files go along; all headers do."""

    def __init__(self, archive: OpenArchive, items: Sequence[str] | None, include: frozenset[str]) -> None:
        self._archive = archive
        self._items = items
        self._include = include
        self._withdrawn: set[str] = set()
        self._owners = self._wanted_entities()
        self._private = 0
        self._unchosen = 0
        self._gone = 0

    def _wanted_entities(self) -> set[str] | None:
        if self._items is None:
            return None
        found: set[str] = set()
        with self._archive.reading() as view:
            for item in self._items:
                found |= related.entities_of_item(view, item)
                found |= set(item_queries.item_ids(view, ItemFilter(parent=item)))
                if source := entities.fields(view, item).get("source"):
                    found.add(str(source))
            for media in sorted(found):
                found |= related.entities_of_item(view, media)
            found.add(entities.archive_entity(view))
        return found

    def lines(self) -> Iterator[EntryLine]:
        """Every header that may travel; quarantined ones stay."""
        found = self._archive.store.standing()
        self._withdrawn = set(found.withdrawn)
        types = self._types()
        for _seq, entry in self._archive.store.journal.entries():
            if found.states.get(entry.id) in ("counted", "revoked", "broken"):
                yield EntryLine(entry.header, self._payload(entry, types), entry.signature)

    def _types(self) -> dict[str, str]:
        with self._archive.reading() as view:
            return entities.types(view)

    def _payload(self, entry: Entry, types: dict[str, str]) -> bytes | None:
        if entry.payload is None or entry.kind in e.CONTROL_KINDS or entry.kind == "person.name":
            return entry.payload
        if entry.id in self._withdrawn:
            self._gone += 1
            return None
        if self._owners is not None and entry.entity not in self._owners:
            self._unchosen += 1
            return None
        if entry.kind == "field.set" and self._is_private(entry, types):
            self._private += 1
            return None
        return entry.payload

    def _is_private(self, entry: Entry, types: dict[str, str]) -> bool:
        body, _ = valid_body(entry.kind, entry.payload)
        name = str(body["field"]) if body else ""
        groups = {"collector_address": "collector", "virtual_identity": "collector", "device": "devices"}
        wanted = groups.get(name, "names") in self._include
        return is_private(types.get(entry.entity, "capture"), name) and not wanted

    def blobs(self) -> list[BlobSource]:
        """The files that the travelling captures name."""
        with self._archive.reading() as view:
            known = item_queries.assets_with_owner(view)
        wanted = {sha256: size for sha256, size, owner in known if self._owners is None or owner in self._owners}
        store = self._archive.blobs
        return [BlobSource(sha256, size, _opener(store, sha256)) for sha256, size in sorted(wanted.items())]

    def left_out(self, items: int) -> tuple[tuple[int, str], ...]:
        """What stayed at home, by count and reason."""
        chosen = items - len(self._items) if self._items is not None else 0
        pairs = [
            (chosen, "items that were not chosen"),
            (self._unchosen, "entries about things that were not chosen"),
            (self._private, "private fields"),
            (self._gone, "withdrawn entries"),
        ]
        return tuple((count, reason) for count, reason in pairs if count)


def _opener(store: BlobStore, sha256: str) -> Callable[[], BinaryIO]:
    return lambda: store.open(sha256)


class _Collector:
    """Parses entries and stages assets while a file is read; nothing is visible before the final transaction."""

    def __init__(self, store: BlobStore, archive: str | None) -> None:
        self.entries: list[Entry] = []
        self.blobs: list[StoredBlob] = []
        self._store = store
        self._archive = archive

    def entry(self, line: EntryLine) -> None:
        """EvidenceError `shared-file-entry` for a line that is no valid entry of one archive."""
        try:
            entry = parse(line.header, line.payload, line.signature)
        except EntryError as error:
            raise refused(
                "entry", f"An entry of the journal is not valid ({error}).", "data/journal/entries.jsonl"
            ) from None
        if self._archive is None:
            self._archive = entry.archive
        if entry.archive != self._archive:
            raise other_archive()
        self.entries.append(entry)

    def blob(self, sha256: str, chunks: Callable[[Writable], None]) -> None:
        """Stage and keep one asset; after a refused merge or a preview the caller takes it back."""
        with self._store.staging() as staging:
            chunks(staging)
            self.blobs.append(staging.keep())


def other_archive() -> InputError:
    """The refusal of a file that belongs to another archive."""
    advice = "Receive it into a folder of its own: attest receive FILE FOLDER --researcher R."
    return InputError("other-archive", "The shared file belongs to another archive.", advice)


@dataclass(frozen=True, slots=True)
class Inspected:
    """What is inside, who signed, and whether it holds."""

    archive: str
    name: str
    signer: str
    items: int
    entries: int
    left_out: tuple[str, ...]
    findings: tuple[Finding, ...]


class _Looker:
    """Checks every entry and counts the items; keeps nothing."""

    def __init__(self) -> None:
        self.items = 0
        self.archive = ""

    def entry(self, line: EntryLine) -> None:
        """As `_Collector.entry`, without keeping it."""
        try:
            entry = parse(line.header, line.payload, line.signature)
        except EntryError as error:
            raise refused(
                "entry", f"An entry of the journal is not valid ({error}).", "data/journal/entries.jsonl"
            ) from None
        self.archive = self.archive or entry.archive
        body = valid_body(entry.kind, entry.payload)[0] if entry.kind == "entity.create" else None
        self.items += bool(body and body["type"] == "item")

    def blob(self, sha256: str, chunks: Callable[[Writable], None]) -> None:
        """Hash the bytes, keep none."""
        chunks(self)

    def write(self, data: bytes) -> int:
        """Bytes go nowhere."""
        return len(data)


def inspect(file: Path) -> Inspected:
    """Look without taking anything over. A broken file yields one MISMATCH; a file of another kind InputError."""
    _must_be_file(file)
    looker = _Looker()
    try:
        facts = read_shared_file(file, looker)
    except AppError as error:
        if error.exit_code != 5:
            raise
        where = str(error.details.get("file", file.name))
        findings = (
            Finding(error.code, "MISMATCH", where, error.message),
            Finding("everything else", "NOT CHECKED", file.name, "Reading stopped at the first fault."),
        )
        return Inspected("", "", "", 0, 0, (), findings)
    fine = (
        Finding("signature", "MATCH", "tagmanifest-sha256.txt", "signed by the key named"),
        Finding("manifests", "MATCH", "manifest-sha256.txt", f"{facts.blobs} assets and {facts.entries} entries"),
    )
    return Inspected(looker.archive, facts.name, facts.signer, looker.items, facts.entries, facts.left_out, fine)


def _must_be_file(file: Path) -> None:
    if not file.is_file():
        raise InputError("file-missing", "There is no such file.", "Check its name.", {"file": str(file)[:300]})


def receive(file: Path, folder: Path, researcher: str, home: Path, progress: Progress) -> Merged:
    """A new working archive from a shared file. The keepers named in its first entry are trusted on first use."""
    _must_be_file(file)
    keys = KeyRing(home)
    with stored.whole_or_nothing(folder), faults_translated():
        store = stored.new_skeleton(folder, keys, search_feed())
        with OpenArchive(store) as archive:
            merged = _receive(archive, file, progress)
            if researcher.strip():
                name = e.PersonName(key=archive.key, name=researcher.strip())
                archive.append([Draft(new_entity(), name)])
            stored.publish_format(folder)
    return merged


def _receive(archive: OpenArchive, file: Path, progress: Progress) -> Merged:
    collector = _Collector(archive.blobs, None)
    facts = read_shared_file(file, collector, progress)
    if not any(entry.kind == "archive.genesis" for entry in collector.entries):
        raise refused("genesis", "The journal has no first entry.", "data/journal/entries.jsonl")
    archive.store.id = collector.entries[0].archive
    return _join(archive, collector, facts)


def merge(archive: OpenArchive, file: Path, progress: Progress, *, preview: bool = False, admit: str = "") -> Merged:
    """Join a shared file: all or nothing, and a second time changes nothing."""
    archive.store.check_writable()
    _must_be_file(file)
    collector = _Collector(archive.blobs, archive.id)
    try:
        facts = read_shared_file(file, collector, progress)
        merged = _preview(archive, collector, facts) if preview else _join(archive, collector, facts)
    finally:
        archive.store.take_back(collector.blobs)
    if admit and not preview:
        people.admit(archive, admit)
    return merged


def _join(archive: OpenArchive, collector: _Collector, facts: ReadFacts) -> Merged:
    before = archive.store.standing()
    receipt = hashlib.sha256(f"{facts.sha256}/{new_entity()}".encode()).hexdigest()
    found = merging.join(
        archive.store, collector.entries, collector.blobs, frozenset(before.withdrawn),
        merging.ImportRow(receipt, facts.sha256, facts.signer),
    )  # fmt: skip
    return _summary(
        archive,
        [*found.new, *found.filled],
        found.already_here,
        facts.signer,
        receipt if found.new or found.brought_back else "",
    )


def _preview(archive: OpenArchive, collector: _Collector, facts: ReadFacts) -> Merged:
    here = {entry.id for entry in archive.store.journal.get(entry.id for entry in collector.entries)}
    new = [entry for entry in collector.entries if entry.id not in here]
    return _summary(archive, new, len(collector.entries) - len(new), facts.signer, "")


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
