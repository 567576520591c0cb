"""Reports that were signed while the time-stamp service did not answer: a list in the archive's folder, asked again when a person says so.

Lines of JSON for this person alone, no evidence and no part of the journal. Nothing here reaches the network by itself.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from archive_schema import layout
from desktop_app import files
from desktop_app.capture.clock import now
from desktop_app.errors import AppError, CancelledError, EnvironmentFaultError
from desktop_app.report.pdf.check import signatures_in
from desktop_app.report.pdf.signature import Ask
from desktop_app.services.list_ledger import lines_of
from desktop_app.services.reporting.stamping import Stamped, stamp_report

State = Literal["waiting", "gone", "changed"]
Service = Callable[[str], Ask]
"""What asks the service of an address."""


@dataclass(frozen=True, slots=True)
class WaitingStamp:
    """One report. `address`: the service; `sha256`: of the file as it was signed; `since`: ISO 8601, UTC.

    `state` gone: no file lies there; changed: another one does.
    """

    file: Path
    address: str
    sha256: str
    since: str
    state: State = "waiting"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of asking for one report: a time stamp, or why there is none."""

    file: Path
    stamped: Stamped | None = None
    fault: AppError | None = None


def wait_for_stamp(archive_folder: Path, file: Path, address: str, sha256: str) -> bool:
    """Keep in the list that it waits; False where nothing can be written there."""
    line = {"file": str(file.resolve()), "address": address, "sha256": sha256, "since": now()}
    try:
        _write(archive_folder, {"waits": line})
    except EnvironmentFaultError:
        return False
    return True


def give_up(archive_folder: Path, file: Path) -> bool:
    """Take a report off the list; whether it was there."""
    there = any(one.file == file.resolve() for one in _listed(archive_folder))
    if there:
        _settle(archive_folder, file.resolve())
    return there


def waiting_stamps(archive_folder: Path) -> list[WaitingStamp]:
    """Those that wait, oldest first; one that was stamped by another way is none of them."""
    return list(_standing(archive_folder))


def ask_for_stamps(
    archive_folder: Path,
    service: Service,
    *,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Answer]:
    """Ask once for each that waits; a service that gave no answer is not asked for the others. What gets none stays in the list.

    CancelledError when a person stops it before the first answer.
    """
    waiting = [one for one in waiting_stamps(archive_folder) if one.state == "waiting"]
    silent: dict[str, AppError] = {}
    answers: list[Answer] = []
    for done, one in enumerate(waiting):
        progress(done, len(waiting))
        if cancelled():
            if not answers:
                raise CancelledError
            break
        answers.append(_asked(archive_folder, one, service, silent))
    return answers


def _asked(archive_folder: Path, one: WaitingStamp, service: Service, silent: dict[str, AppError]) -> Answer:
    if (fault := silent.get(one.address)) is not None:
        return Answer(one.file, fault=fault)
    try:
        stamped = stamp_report(one.file, service(one.address))
    except AppError as error:
        if error.code == "stamp-not-answered":
            silent[one.address] = error
        return Answer(one.file, fault=error)
    _settle(archive_folder, one.file)
    return Answer(one.file, stamped)


def _standing(archive_folder: Path) -> Iterator[WaitingStamp]:
    for one in _listed(archive_folder):
        if not one.file.is_file():
            yield WaitingStamp(one.file, one.address, one.sha256, one.since, "gone")
        elif files.sha256_of(one.file) == one.sha256:
            yield one
        elif not _is_stamped(one.file):
            yield WaitingStamp(one.file, one.address, one.sha256, one.since, "changed")


def _is_stamped(file: Path) -> bool:
    with files.translated(), file.open("rb") as stream:
        return any(one.stamp is not None for one in signatures_in(stream)[0])


def _listed(archive_folder: Path) -> list[WaitingStamp]:
    found: dict[str, WaitingStamp] = {}
    for line in lines_of(archive_folder / layout.STAMPS_FILE):
        if isinstance(settled := line.get("settled"), str):
            found.pop(settled, None)
        said = line.get("waits")
        if isinstance(said, dict) and all(isinstance(said.get(name), str) for name in _PARTS):
            file, address, sha256, since = (str(said[name]) for name in _PARTS)
            found[file] = WaitingStamp(Path(file), address, sha256, since)
    return list(found.values())


def _settle(archive_folder: Path, file: Path) -> None:
    """Off the list; when nothing waits any more, the list goes: it names places on this computer."""
    _write(archive_folder, {"settled": str(file)})
    if not _listed(archive_folder):
        files.remove(archive_folder / layout.STAMPS_FILE)


_PARTS = ("file", "address", "sha256", "since")


def _write(archive_folder: Path, line: dict[str, object]) -> None:
    files.append_durably(archive_folder / layout.STAMPS_FILE, json.dumps(line, ensure_ascii=True).encode("ascii"))
