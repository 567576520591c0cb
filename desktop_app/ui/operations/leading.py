"""Leads: what is wanted, kept, looked for, found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject

from desktop_app.errors import AppError
from desktop_app.rows.leads import LeadRow
from desktop_app.services import leads, reading
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.operations.submit import Then, nothing, read, write
from desktop_app.ui.operations.ways import fetches, lane_of, usual_way
from desktop_app.ui.tasks import Job, Task


def load_leads(desk: Desk, owner: QObject, then: Then) -> Task:
    """(the whole wanted list, people's names by key)."""
    return read(desk, owner, lambda _job: (leads.leads(desk.archive), reading.names(desk.archive)), then)


def add_lead(desk: Desk, owner: QObject, wanted: leads.NewLead, then: Then) -> Task:
    """A lead by hand."""
    return write(desk, owner, "", lambda _job: leads.add_lead(desk.archive, wanted), _told(desk), then)


def keep_address(desk: Desk, address: str) -> None:
    """An address that could not be reached now."""

    def said(_lead: Any) -> None:
        desk.archive_changed.emit(Changes())
        desk.notify.done(desk.words("Kept in the wanted list."))

    wanted = leads.NewLead(address, "address", address=address)
    write(desk, desk, "", lambda _job: leads.add_lead(desk.archive, wanted), said, nothing)


def set_state(desk: Desk, owner: QObject, row: LeadRow, state: str, then: Then) -> Task:
    """Open, found, gone, dropped."""
    return write(desk, owner, "", lambda _job: leads.set_state(desk.archive, row, state), _told(desk), then)


def add_note(desk: Desk, owner: QObject, row: LeadRow, text: str, then: Then) -> Task:
    """A note on a lead."""
    return write(desk, owner, "", lambda _job: leads.add_note(desk.archive, row, text), _told(desk), then)


def capture_lead(desk: Desk, owner: QObject, row: LeadRow, sources: Sequence[str], then: Then) -> Task:
    """Capture what was wanted: the first item that comes closes the lead. An address goes the usual way, proxy and all."""
    how = usual_way(desk)

    def work(job: Job) -> list[Any]:
        from desktop_app.services.capture import Captured, Stated, capture_sources
        from desktop_app.services.chosen_way import chosen_way
        from desktop_app.services.way import PLAIN

        way = chosen_way(desk.home, how)[0] if fetches(sources) else PLAIN
        outcomes = capture_sources(
            desk.archive, sources, Stated(), progress=job.progress, cancelled=job.cancelled, way=way, said=job.say, writing=job.writing
        )  # fmt: skip
        found = list(outcomes)
        if first := next((one for one in found if isinstance(one, Captured)), None):
            item = first.item
            job.writing(lambda: leads.close(desk.archive, row, item))
        return found

    title, lane = desk.words("Capturing"), lane_of(sources)
    return write(desk, owner, title, work, lambda found: _say(desk, found), then, lane=lane)


def _say(desk: Desk, found: Sequence[Any]) -> None:
    from desktop_app.services.capture import Refused

    refused = [one for one in found if isinstance(one, Refused)]
    items = frozenset(str(one.item) for one in found if not isinstance(one, Refused))
    if items:
        desk.archive_changed.emit(Changes(items))
        desk.notify.done(desk.words("Captured: the lead is found."))
    for one in refused:
        desk.notify.error(AppError(one.code, one.message, one.advice, {"source": one.source}))


def _told(desk: Desk) -> Then:
    return lambda _found: desk.archive_changed.emit(Changes())
