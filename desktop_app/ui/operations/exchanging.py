"""Report, share, merge, integrity check."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop_app.errors import AppError
from desktop_app.rows.ids import ItemId
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.operations.leaving import Make
from desktop_app.ui.operations.submit import Then, both, nothing, write
from desktop_app.ui.tasks import Job, Lane, Task, alive

if TYPE_CHECKING:
    from desktop_app.services import capture_report
    from desktop_app.services.finding import Verified
    from desktop_app.services.reporting import report as reporting
    from desktop_app.services.staging import Staged


@dataclass(frozen=True, slots=True)
class PaperFiles:
    """Files of the person's own that stand at the head of the pages; they are read when the report is made."""

    letterhead: Path | None = None
    logo: Path | None = None


@dataclass(frozen=True, slots=True)
class Seal:
    """A certificate file that signs, and what opens it; `address`: a time-stamp service, "" for none."""

    certificate: Path
    passphrase: str = field(default="", repr=False)
    address: str = ""


def _signer(desk: Desk, seal: Seal) -> reporting.Signer:
    """Through the proxy of the settings, as every request."""
    from desktop_app.services.chosen_way import Chosen, chosen_way
    from desktop_app.services.reporting.report import read_signer
    from desktop_app.services.reporting.time_service import time_service

    ask = time_service(seal.address, chosen_way(desk.home, Chosen())[0].proxy) if seal.address else None
    return read_signer(seal.certificate, seal.passphrase, ask)


def report_maker(
    wanted: reporting.Wanted,
    pseudonyms: bool = False,
    silent: bool = False,
    paper: PaperFiles = PaperFiles(),  # frozen
    seal: Seal | None = None,
    pages: Path | None = None,
) -> Make:
    """What makes an evidence PDF ready; with the archive's pseudonyms, `silent` about hashes that would test a guess.

    `seal`: signs it; `pages`: an empty folder for the same as static files.
    """

    def make(desk: Desk, out: Path, job: Job) -> Staged:
        from desktop_app.services import staging
        from desktop_app.services.redaction.pseudonyms import with_stored
        from desktop_app.services.reporting.report import read_letterhead, read_logo

        signer = _signer(desk, seal) if seal is not None else None
        lines = read_letterhead(paper.letterhead) if paper.letterhead else wanted.letterhead
        whole = replace(wanted, letterhead=lines, logo=read_logo(paper.logo) if paper.logo else wanted.logo)
        asked = with_stored(desk.archive, whole, silent) if pseudonyms else whole
        return staging.stage_report(
            desk.archive, out, asked, desk.home, job.progress, signer=signer,
            stamp_service=seal.address if seal is not None else "", pages=pages,
        )  # fmt: skip

    return make


def capture_record_maker(wanted: capture_report.Wanted) -> Make:
    """What makes the record of a capture ready."""

    def make(desk: Desk, out: Path, _job: Job) -> Staged:
        from desktop_app.services import staging

        return staging.stage_capture_record(desk.archive, out, wanted, desk.home)

    return make


@dataclass(frozen=True, slots=True)
class ShareWanted:
    """What the person chose for a shared file. `items` None: everything; no recipients and no passphrase: not encrypted."""

    items: tuple[ItemId, ...] | None
    include: frozenset[str]
    withhold: frozenset[str]
    recipients: tuple[str, ...] = ()
    passphrase: str = field(default="", repr=False)
    is_extract: bool = False
    despite: str = ""


def share_maker(wanted: ShareWanted) -> Make:
    """What makes a shared file, or an extract, ready."""

    def make(desk: Desk, out: Path, job: Job) -> Staged:
        from desktop_app.services import sharing, staging
        from desktop_app.services.sending import Sending

        locked = bool(wanted.recipients or wanted.passphrase)
        lock = sharing.Lock(wanted.recipients, wanted.passphrase) if locked else None
        sending = Sending(wanted.items, wanted.include, wanted.withhold, lock, despite=wanted.despite)
        stage = staging.stage_extract if wanted.is_extract else staging.stage_shared
        return stage(desk.archive, out, sending, desk.home, job.progress)

    return make


@dataclass(frozen=True, slots=True)
class SharedFile:
    """A file that a person chose, with what opens it when it is encrypted: a passphrase or the name of a key file."""

    path: Path
    passphrase: str = field(default="", repr=False)
    key_file: str = ""


@contextmanager
def readable(file: SharedFile, private: Path) -> Iterator[Path]:
    """The file itself, or its decrypted copy while the body runs."""
    from desktop_app.services import sharing

    with sharing.plain_file(file.path, sharing.unlock_with(file.key_file, file.passphrase), private) as plain:
        yield plain


def preview_merge(desk: Desk, owner: QObject, file: SharedFile, then: Then, failed: Then) -> Task:
    """(what the file is, what would change in numbers, and one by one)."""

    def work(job: Job) -> Any:
        from desktop_app.services import sharing

        with readable(file, desk.home) as plain:
            return sharing.inspect(plain), *sharing.look_ahead(desk.archive, plain, job.progress)

    title = desk.words("Reading the shared file")
    return desk.runner.submit(owner, work, then, failed, title=title, lane=Lane.WRITE)


def merge(desk: Desk, owner: QObject, file: SharedFile, admit: str, then: Then) -> Task:
    """Join a shared file."""

    def said(found: Any) -> None:
        desk.archive_changed.emit(Changes(everything=True))
        message = desk.words("{count} new entries joined.", count=found.new_entries)
        undo = (lambda: undo_merge(desk, found.receipt)) if found.receipt else None
        desk.notify.done(message, desk.words("Undo") if undo else "", undo)

    def work(job: Job) -> Any:
        from desktop_app.services import sharing

        with readable(file, desk.home) as plain:
            return sharing.merge(desk.archive, plain, job.progress, admit=admit)

    return write(desk, owner, desk.words("Merging"), work, said, then)


def undo_merge(desk: Desk, receipt: str) -> None:
    """Take one merge back, here only."""

    def work(_job: Job) -> int:
        from desktop_app.services import sharing

        return sharing.undo_merge(desk.archive, receipt)

    def said(count: int) -> None:
        desk.archive_changed.emit(Changes(everything=True))
        desk.notify.done(desk.words("{count} entries moved to quarantine, here only.", count=count))

    write(
        desk,
        desk,
        desk.words("Undoing the merge"),
        work,
        said,
        nothing,
    )


def verify(desk: Desk, owner: QObject, file: SharedFile, then: Then, failed: Then) -> Task:
    """An integrity check of the archive or of a file: what was found, and the titles of items here that findings name."""

    def work(job: Job) -> tuple[Verified, dict[str, str]]:
        from desktop_app.services import integrity, reading, sharing, view_findings

        unlock = sharing.unlock_with(file.key_file, file.passphrase)
        found = integrity.verify(file.path, desk.home, job.progress, unlock=unlock)
        if file.path == desk.archive.folder and view_findings.is_out_of_step(found):
            desk.archive.distrust_view()
        named = list(dict.fromkeys(ItemId(one.item) for one in found.findings if one.item))
        return found, {row.item: row.title or row.item[:8] for row in reading.item_rows(desk.archive, named)}

    def said(_found: object) -> None:
        # What a check found is a field of lists and searches.
        desk.archive_changed.emit(Changes())

    def wrong(error: AppError) -> None:
        if alive(owner):
            failed(error)

    return desk.runner.submit(desk, work, both(owner, said, then), wrong, title=desk.words("Checking"))
