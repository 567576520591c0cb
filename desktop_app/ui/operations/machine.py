"""What takes long and is asked of other programs. Proofs of others; words read by machine: read in the reading lane, however long it takes; kept in the writing lane."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.errors import AppError, CancelledError
from desktop_app.rows.ids import CaptureId, ItemId
from desktop_app.rows.items import CaptureRow
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.operations.submit import Then, nothing, read, write
from desktop_app.ui.tasks import Job, Task

if TYPE_CHECKING:
    from desktop_app.services.ocr import Kept, MachineRead
    from desktop_app.services.proofs import ProofRow

Outcome = tuple[list["MachineRead"], list[AppError]]


def read_words(desk: Desk, items: Sequence[ItemId], capture: CaptureId | None = None) -> Task:
    """Read the words in each item's picture or PDF; `capture` names which one of a single item."""

    def work(job: Job) -> Outcome:
        from desktop_app.services import ocr

        found: list[MachineRead] = []
        faults: list[AppError] = []
        one = len(items) == 1
        for done, item in enumerate(items):
            job.progress(done, len(items)) if not one else None
            try:
                report = job.progress if one else _silent
                found.append(
                    ocr.read_words(desk.archive, item, capture=capture, progress=report, cancelled=job.cancelled)
                )
            except CancelledError:
                raise
            except AppError as error:
                faults.append(error)
        return found, faults

    title = desk.words("Reading the words in the picture")
    return desk.runner.submit(desk, work, lambda outcome: _keep(desk, outcome), desk.notify.error, title=title)


def load_proofs(desk: Desk, owner: QObject, capture: CaptureRow, then: Then) -> Task:
    """Findings about the proofs of others that came along with a capture."""

    def work(_job: Job) -> Sequence[ProofRow]:
        from desktop_app.services import proofs

        return proofs.proofs_of(desk.archive, capture)

    return read(desk, owner, work, then)


def _silent(_done: int, _total: int) -> None:
    return None


def _keep(desk: Desk, outcome: Outcome) -> None:
    found, faults = outcome
    if faults:
        desk.notify.error(faults[0])
    if not found:
        return

    def work(_job: Job) -> list[Kept]:
        from desktop_app.services import ocr

        return [ocr.keep_words(desk.archive, one) for one in found]

    write(desk, desk, "", work, lambda kept: _said(desk, kept), nothing)


def _said(desk: Desk, kept: Sequence[Kept]) -> None:
    desk.archive_changed.emit(Changes(frozenset(one.item for one in kept)))
    message = desk.words("{count} words were read by machine.", count=sum(one.words for one in kept))
    fresh = [one for one in kept if one.entry]
    desk.notify.done(message, desk.words("Undo") if fresh else "", (lambda: _undo(desk, fresh)) if fresh else None)


def _undo(desk: Desk, kept: Sequence[Kept]) -> None:
    def work(_job: Job) -> frozenset[str]:
        from desktop_app.services import ocr

        return ocr.take_back_words(desk.archive, kept)

    write(desk, desk, "", work, lambda items: desk.archive_changed.emit(Changes(items)), nothing)
