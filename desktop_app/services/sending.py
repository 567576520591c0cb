"""Writing a shared file: what goes along, encrypted or not, in one file or in volumes; with the decision that let it go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from archive_schema import entries as e
from archive_schema import layout
from desktop_app import files
from desktop_app.capture.clock import now
from desktop_app.rows.items import ItemFilter
from desktop_app.rows.learning import Decision
from desktop_app.services import stops
from desktop_app.services.archive import OpenArchive, state
from desktop_app.services.selection import Selection, Warned, check_withhold
from desktop_app.sharing.age import Lock, check_lock, encrypt
from desktop_app.sharing.model import BagFacts, BlobSource, EntryLine, WrittenFile
from desktop_app.sharing.volumes import VOLUME_BYTES, together, volume_path, write_volumes
from desktop_app.storage import listing
from desktop_app.storage.journal import Draft, new_entity
from desktop_app.storage.queries import entities

Progress = Callable[[int, int], None]
Look = Callable[[Sequence[Path]], None]
"""Is shown the plain file or volumes as soon as they are written, before an encrypted one takes their place."""
PLAIN = "plain.attest"
WHAT = "shared file"


@dataclass(frozen=True, slots=True)
class Shared:
    """A shared file that was written. `left_out`: (count, reason)."""

    file: WrittenFile
    items: int
    left_out: tuple[tuple[int, str], ...]
    warnings: tuple[Warned, ...] = ()
    """Where a search for patterns found positions in what goes along; a person decides."""
    receipt: Draft | None = None
    """To be appended when the file leaves."""
    decided: tuple[tuple[int, str], ...] = ()
    """What left although something stood against it: (count, cause and reason)."""


@dataclass(frozen=True, slots=True)
class Sending:
    """What a person chose. Private fields stay at home unless named in `include`.

    `items`: None for everything.
    `withhold`: "names" (display names of people), "gps" (files and records that tell a position; a stripped copy, made
    once and kept, stands for a picture).
    `lock`: encrypt with age; the plain file lies in a private folder of the archive only while it is written.
    `volume_bytes`: OUT.001, OUT.002 … of at most that size; by default 3.5 GiB on a FAT file system, else one file.
    `despite`: why it may leave although a flag or a consent stands against it.
    """

    items: Sequence[str] | None = None
    include: frozenset[str] = frozenset()
    withhold: frozenset[str] = frozenset()
    lock: Lock | None = field(default=None, repr=False)
    volume_bytes: int | None = None
    despite: str = ""


def share(
    archive: OpenArchive,
    out: Path,
    items: Sequence[str] | None,
    include: frozenset[str],
    progress: Progress,
    *,
    withhold: frozenset[str] = frozenset(),
    lock: Lock | None = None,
    volume_bytes: int | None = None,
    despite: str = "",
) -> Shared:
    """Write OUT with all items or a selection: see `Sending`. InputError `export-stopped`."""
    return share_sent(archive, out, Sending(items, include, withhold, lock, volume_bytes, despite), progress)


def share_sent(archive: OpenArchive, out: Path, sending: Sending, progress: Progress) -> Shared:
    """The same with all that was chosen in one."""
    return sent(archive, sending, WHAT, lambda decision: write_shared(archive, out, sending, decision, progress))


def sent(archive: OpenArchive, sending: Sending, what: str, write: Callable[[Decision], Shared]) -> Shared:
    """What `write` writes once somebody has decided, where something stops it; decision and receipt are entries."""
    check_sending(sending)
    decision, stopped = stops.decide(archive, sending.items, sending.despite)
    if stopped:
        archive.append(stops.decision_drafts(decision, stopped, what))
    done = write(decision)
    archive.append([done.receipt] if archive.writable and done.receipt else [])
    return done


def check_sending(sending: Sending) -> None:
    """UsageError for what cannot be withheld or encrypted for."""
    check_withhold(sending.withhold)
    if sending.lock is not None:
        check_lock(sending.lock)


def volume_bytes_for(sending: Sending, folder: Path) -> int | None:
    """How large a volume may be in the folder where the file is to lie."""
    return VOLUME_BYTES if sending.volume_bytes is None and files.is_fat(folder) else sending.volume_bytes


def write_shared(
    archive: OpenArchive,
    out: Path,
    sending: Sending,
    decision: Decision,
    progress: Progress,
    look: Look = lambda _plain: None,
) -> Shared:
    """Write OUT and nothing into the journal (but for stripped copies that are missing)."""
    chosen = Selection(archive, sending.items, sending.include, sending.withhold)
    lines = list(chosen.lines())
    blobs = chosen.blobs()
    with archive.reading() as view:
        sender = "" if "names" in sending.withhold else entities.names(view).get(archive.key, "")
        total = len(listing.item_ids(view, ItemFilter()))
    facts = BagFacts(
        archive.id, archive.name(), now(), sender, state(archive).state_sha256, chosen.left_out(total),
        decided=decision.lines(),
    )  # fmt: skip
    most = volume_bytes_for(sending, out.parent)
    written, plain_sha256 = _write(archive, out, _Bag(facts, lines, blobs, most), sending.lock, progress, look)
    receipt = e.Receipt(
        direction="written", file_sha256=written.sha256, plain_sha256=plain_sha256,
        entries=written.entries, signer=archive.key,
    )  # fmt: skip
    count = len(sending.items) if sending.items is not None else total
    left, decided = facts.left_out, facts.decided
    return Shared(written, count, left, chosen.warnings(), Draft(new_entity(), receipt), decided)


@dataclass(frozen=True, slots=True)
class _Bag:
    """All that goes into the file."""

    facts: BagFacts
    lines: Sequence[EntryLine]
    blobs: Sequence[BlobSource]
    most: int | None


def _write(
    archive: OpenArchive, out: Path, bag: _Bag, lock: Lock | None, progress: Progress, look: Look
) -> tuple[WrittenFile, str | None]:
    """The finished file or volumes and, for an encrypted one, the SHA-256 of the plain file inside."""
    if lock is None:
        written = _plain(archive, out, bag, progress)
        look(written.volumes or (out,))
        return written, None
    with files.private_folder(archive.folder / layout.TMP_FOLDER) as private:
        plain = _plain(archive, private / PLAIN, bag, progress)
        look(plain.volumes or (private / PLAIN,))
        outs = tuple(volume_path(out, number) for number in range(1, len(plain.volumes) + 1))
        for inner, outer in zip(plain.volumes or (private / PLAIN,), outs or (out,), strict=True):
            encrypt(inner, outer, lock)
    size = sum(path.stat().st_size for path in outs or (out,))
    digest = together(map(files.sha256_of, outs)) if outs else files.sha256_of(out)
    return replace(plain, sha256=digest, size_bytes=size, volumes=outs), plain.sha256


def _plain(archive: OpenArchive, out: Path, bag: _Bag, progress: Progress) -> WrittenFile:
    return write_volumes(out, bag.facts, bag.lines, bag.blobs, archive.store.signer(), progress, bag.most)
