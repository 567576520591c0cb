"""An export made, read back and looked at before it leaves: it lies in a private folder until a person says so.

What leaves are those very bytes: their SHA-256 is taken when they are made and again where they arrive.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from archive_schema import layout
from desktop_app import files
from desktop_app.errors import EnvironmentFaultError
from desktop_app.report.capture_sheet import build_capture_sheet
from desktop_app.rows.learning import LearnedRow
from desktop_app.services import capture_report, extracting, learning_report, learning_shared, reading, sending, stops
from desktop_app.services.archive import OpenArchive
from desktop_app.services.reporting import report as reporting
from desktop_app.services.reporting.waiting_stamps import wait_for_stamp
from desktop_app.services.selection import Warned
from desktop_app.services.sending import Sending
from desktop_app.storage.journal import Draft

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class StagedFile:
    """One file that is ready to leave."""

    path: Path
    sha256: str
    size_bytes: int
    to: Path | None = None
    """Where it goes; None: beside the file that was asked for."""


@dataclass(frozen=True, slots=True)
class Staged:
    """An export that lies ready. `entries`: what the journal keeps when it leaves."""

    folder: Path
    files: tuple[StagedFile, ...]
    learned: tuple[LearnedRow, ...]
    left_out: tuple[tuple[int, str], ...]
    decided: tuple[tuple[int, str], ...]
    warnings: tuple[Warned, ...] = ()
    items: int = 0
    pages: int = 0
    """Of a report."""
    entries: tuple[Draft, ...] = ()
    encrypted: bool = False
    signed: bool = False
    stamped_at: str = ""
    no_stamp: str = ""
    """Why a time stamp that was asked for did not come."""
    stamp_service: str = ""
    """The address that was asked for it."""


def stage_shared(archive: OpenArchive, out: Path, wanted: Sending, home: Path, progress: Progress) -> Staged:
    """A shared file as it would lie at `out`. InputError `export-stopped`."""
    return _sent(archive, out, wanted, home, progress, sending.WHAT)


def stage_extract(archive: OpenArchive, out: Path, wanted: Sending, home: Path, progress: Progress) -> Staged:
    """An extract as it would lie at `out`. InputError `export-stopped`, `nothing-to-share`."""
    return _sent(archive, out, wanted, home, progress, extracting.WHAT)


def _sent(archive: OpenArchive, out: Path, wanted: Sending, home: Path, progress: Progress, what: str) -> Staged:
    sending.check_sending(wanted)
    decision, stopped = stops.decide(archive, wanted.items, wanted.despite)
    learned: list[LearnedRow] = []

    def look(plain: Sequence[Path]) -> None:
        if what == extracting.WHAT:
            learned.extend(learning_shared.learned_from_extract(plain[0], archive.parser, progress))
        else:
            learned.extend(learning_shared.learned_from_shared(plain, archive.parser, progress))

    def make(file: Path) -> Staged:
        if what == extracting.WHAT:
            done = extracting.write_extracted(archive, file, wanted, decision, progress, look)
        else:
            sized = replace(wanted, volume_bytes=sending.volume_bytes_for(wanted, out.parent))
            done = sending.write_shared(archive, file, sized, decision, progress, look)
        entries = tuple(stops.decision_drafts(decision, stopped, what))
        entries += (done.receipt,) if done.receipt and archive.writable else ()
        made = _described(done.file.volumes or (file,), "" if done.file.volumes else done.file.sha256)
        return Staged(
            file.parent, made, tuple(learned), done.left_out, done.decided, done.warnings, done.items,
            entries=entries, encrypted=wanted.lock is not None,
        )  # fmt: skip

    return _staged(archive, out, home, make)


def stage_report(
    archive: OpenArchive,
    out: Path,
    wanted: reporting.Wanted,
    home: Path,
    progress: Progress,
    *,
    signer: reporting.Signer | None = None,
    stamp_service: str = "",
    pages: Path | None = None,
) -> Staged:
    """An evidence PDF and its .sha256 as they would lie at `out`, and static files as they would lie in `pages`.
    `stamp_service`: the address that the signer asks.

    InputError `export-stopped`, `nothing-to-report`, `folder-not-empty`.
    """
    reporting.check_new_folder(pages)
    decision, stopped = stops.decide(archive, wanted.items, wanted.despite)

    def make(file: Path) -> Staged:
        web = file.with_name(f"{file.name}.pages") if pages is not None else None
        built, content = reporting.make_report(archive, file, wanted, decision, progress, signer=signer, pages=web)
        learned = learning_report.learned_from_report(file, archive.parser, reading.names(archive))
        entries = tuple(stops.decision_drafts(decision, stopped, reporting.WHAT))
        made = _described((file, file.with_name(f"{file.name}.sha256")), built.sha256)
        if web is not None and pages is not None:
            made += tuple(replace(one, to=pages / one.path.name) for one in _described(sorted(web.iterdir())))
        return Staged(
            file.parent, made, learned, content.left_out, content.decided, items=len(content.exhibits),
            pages=built.pages, entries=entries, signed=built.signed, stamped_at=built.stamped_at, no_stamp=built.no_stamp,
            stamp_service=stamp_service,
        )  # fmt: skip

    return _staged(archive, out, home, make)


def stage_capture_record(archive: OpenArchive, out: Path, wanted: capture_report.Wanted, home: Path) -> Staged:
    """The record of one capture and its .sha256 as they would lie at `out`. InputError `export-stopped`."""
    decision, stopped = stops.decide(archive, [wanted.item], wanted.despite)

    def make(file: Path) -> Staged:
        capture = reading.find_capture(archive, wanted.item, wanted.capture)
        built = build_capture_sheet(capture_report.sheet_of(archive, capture, wanted), file)
        learned = learning_report.learned_from_capture_record(file, archive.parser, reading.names(archive))
        entries = tuple(stops.decision_drafts(decision, stopped, capture_report.WHAT))
        made = _described((file, file.with_name(f"{file.name}.sha256")), built.sha256)
        return Staged(file.parent, made, learned, (), decision.lines(), items=1, pages=built.pages, entries=entries)

    return _staged(archive, out, home, make)


def _staged(archive: OpenArchive, out: Path, home: Path, make: Callable[[Path], Staged]) -> Staged:
    """In the archive's own place for what is under way, so that plain words lie on no other disk than before."""
    parent = archive.folder / layout.TMP_FOLDER if archive.writable else home
    folder = files.make_private_folder(parent)
    archive.staged.add(folder)
    try:
        return make(folder / out.name)
    except BaseException:
        _remove(archive, folder)
        raise


def _described(paths: Sequence[Path], first: str = "") -> tuple[StagedFile, ...]:
    """`first`: the SHA-256 of the first where its writer told it; a large file is not read once more for that."""
    digests = [first or files.sha256_of(paths[0]), *map(files.sha256_of, paths[1:])]
    return tuple(StagedFile(path, one, path.stat().st_size) for path, one in zip(paths, digests, strict=True))


def let_go(archive: OpenArchive, staged: Staged, out: Path) -> tuple[Path, ...]:
    """The files that were looked at, at their destination, byte for byte; what was decided is kept in the journal first. A report
    whose time stamp did not come waits for it from now on.

    InputError `folder-not-empty`; EnvironmentFaultError `export-differs` when other bytes arrive than were looked at; then nothing is left there.
    """
    for folder in {file.to.parent for file in staged.files if file.to is not None}:
        reporting.check_new_folder(folder)
        files.make_folder(folder)
    decisions = [draft for draft in staged.entries if draft.payload.kind == "custody.event"]
    if decisions:
        archive.append(decisions)
    arrived: list[Path] = []
    try:
        for file in staged.files:
            target = file.to or out.parent / file.path.name
            _arrive(file, target)
            arrived.append(target)
    except BaseException:
        for path in arrived:
            with suppress(EnvironmentFaultError):
                files.remove(path)
        raise
    receipts = [draft for draft in staged.entries if draft not in decisions]
    if receipts:
        archive.append(receipts)
    if staged.no_stamp and staged.stamp_service:
        wait_for_stamp(archive.folder, arrived[0], staged.stamp_service, staged.files[0].sha256)
    discard(archive, staged)
    return tuple(arrived)


def _arrive(file: StagedFile, target: Path) -> None:
    if files.sha256_of(file.path) == file.sha256:
        files.hand_over(file.path, target)
        if files.sha256_of(target) == file.sha256:
            return
        files.remove(target)
    advice = "Go back and make it again; check the disk it was to go to."
    details = {"expected": file.sha256, "file": target.name}
    raise EnvironmentFaultError("export-differs", "The bytes are not those that were looked at.", advice, details)


def discard(archive: OpenArchive, staged: Staged) -> None:
    """It does not leave, or has left: nothing of it stays behind."""
    _remove(archive, staged.folder)


def _remove(archive: OpenArchive, folder: Path) -> None:
    archive.staged.discard(folder)
    with suppress(EnvironmentFaultError):
        files.remove_tree(folder)
