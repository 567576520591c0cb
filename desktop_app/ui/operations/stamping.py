"""Time stamps that wait: counted from the list on disk, asked for only when the person presses something."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.ui.desk import Desk
from desktop_app.ui.operations.submit import Then, read, write
from desktop_app.ui.tasks import Job, Lane

if TYPE_CHECKING:
    from desktop_app.services.reporting.waiting_stamps import Answer, WaitingStamp


def load_waiting(desk: Desk, owner: QObject, then: Then) -> None:
    """The reports that wait, each looked at where it lies; nothing is asked of the network."""

    def work(_job: Job) -> Sequence[WaitingStamp]:
        from desktop_app.services.reporting.waiting_stamps import waiting_stamps

        return waiting_stamps(desk.archive.folder)

    read(desk, owner, work, then)


def ask_for_stamps(desk: Desk, owner: QObject, then: Then) -> None:
    """Ask each service once, through the proxy of the settings; while that is under way nothing more is asked."""
    title = desk.words("Asking for time stamps")
    if any(task.title == title for task in desk.runner.under_way):
        return

    def work(job: Job) -> Sequence[Answer]:
        from desktop_app.services.chosen_way import Chosen, chosen_way
        from desktop_app.services.reporting import waiting_stamps
        from desktop_app.services.reporting.time_service import time_service

        proxy = chosen_way(desk.home, Chosen())[0].proxy
        return waiting_stamps.ask_for_stamps(
            desk.archive.folder, lambda address: time_service(address, proxy), progress=job.progress, cancelled=job.cancelled
        )  # fmt: skip

    write(desk, owner, title, work, lambda answers: _said(desk, answers), then, lane=Lane.FETCH)


def _said(desk: Desk, answers: Sequence[Answer]) -> None:
    words, faults = desk.words, [one.fault for one in answers if one.fault is not None]
    if not answers:
        desk.notify.done(words("No report waits for a time stamp."))
    elif len(faults) < len(answers):
        desk.notify.done(words("{count} reports were stamped.", count=len(answers) - len(faults)))
    if faults:
        desk.notify.error(faults[0])
