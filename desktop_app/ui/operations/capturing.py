"""Capturing: files, addresses, what was copied."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.errors import AppError
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.operations import leading
from desktop_app.ui.operations.submit import Then, write
from desktop_app.ui.tasks import Job, Task

if TYPE_CHECKING:
    from desktop_app.services.capture import Captured, Refused


_NOT_REACHED = ("address-unknown", "address-not-answering", "address-timeout", "tls-failed", "answer-broken")
"""An address with which nothing is wrong but that it was asked for offline, or too early."""


def capture(desk: Desk, owner: QObject, sources: Sequence[str], then: Then) -> Task:
    """Capture files, folders and addresses; one bad source never stops the others."""

    def work(job: Job) -> list[Captured | Refused]:
        from desktop_app.services import leads
        from desktop_app.services.capture import Captured, Stated, capture_sources

        found = []
        for one in capture_sources(desk.archive, sources, Stated(), progress=job.progress, cancelled=job.cancelled):
            found.append(one)
        closed.append(leads.close_captured(desk.archive, [one.item for one in found if isinstance(one, Captured)]))
        return found

    closed: list[int] = []
    said = partial(_say_captured, desk, closed=closed)
    return write(desk, owner, desk.words("Capturing"), work, said, then)


def capture_pasted(desk: Desk, owner: QObject, data: bytes, then: Then) -> Task:
    """Capture text that was pasted."""

    def work(_job: Job) -> list[Captured | Refused]:
        from desktop_app.services.capture import Stated, capture_words

        return [capture_words(desk.archive, data, Stated())]

    return write(desk, owner, desk.words("Capturing"), work, lambda found: _say_captured(desk, found), then)


def _say_captured(desk: Desk, found: Sequence[Captured | Refused], closed: Sequence[int] = ()) -> None:
    from desktop_app.services.capture import Captured, Refused

    captured = [one for one in found if isinstance(one, Captured)]
    if captured:
        items = frozenset(str(one.item) for one in captured)
        desk.archive_changed.emit(Changes(items | {str(m) for one in captured for m in one.media}))
        count = sum(one.suggestions for one in captured)
        message = desk.words(
            "{count} captured. {suggestions} suggestions wait in the margin.", count=len(captured), suggestions=count
        )
        damaged = sum(bool(one.damage) for one in captured)
        if damaged:
            message += " " + desk.words("{count} of them damaged: their records say what is missing.", count=damaged)
        if sum(closed):
            message += " " + desk.words("{count} leads of the wanted list are found.", count=sum(closed))
        desk.notify.done(message)
    for one in found:
        if isinstance(one, Refused):
            offer = (desk.words("Keep as a lead"), partial(leading.keep_address, desk, one.source))
            fault = AppError(one.code, one.message, one.advice, {"source": one.source})
            desk.notify.error(fault, *(offer if one.code in _NOT_REACHED and desk.archive.writable else ()))
