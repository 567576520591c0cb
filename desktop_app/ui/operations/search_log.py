"""The methodology log."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop_app.errors import InputError
from desktop_app.rows.search_log import FoundNow, LoggedSearch
from desktop_app.services import listing, reading, search_log
from desktop_app.services.listing import ListWanted
from desktop_app.services.search_log import Shown
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.operations.submit import Then, nothing, read, write
from desktop_app.ui.tasks import Job, Task


def log_search(desk: Desk, owner: QObject, wanted: ListWanted, why: str, show: Callable[[], None]) -> Task:
    """Run the list's search once more, and write down what it finds. `show` leads to the log."""

    def work(_job: Job) -> LoggedSearch:
        return search_log.log_search(desk.archive, wanted.query, listing.asked(wanted), why)

    def said(logged: LoggedSearch) -> None:
        desk.archive_changed.emit(Changes())
        message = desk.words("Logged: {count} found. The log stands in the working file.", count=logged.total)
        desk.notify.done(message, more=((desk.words("Show the log"), show),))

    return write(desk, owner, desk.words("Logging a search"), work, said, nothing)


@dataclass(frozen=True, slots=True)
class Log:
    """The whole log, newest first, with people's names by key."""

    searches: tuple[Shown, ...]
    names: dict[str, str]


def load_log(desk: Desk, owner: QObject, then: Then) -> Task:
    """A Log."""

    def work(_job: Job) -> Log:
        found = search_log.shown(desk.archive, search_log.searches(desk.archive))
        return Log(tuple(found), reading.names(desk.archive))

    return read(desk, owner, work, then)


def load_now(desk: Desk, owner: QObject, logged: LoggedSearch, then: Then) -> Task:
    """What the same search finds now; None where it cannot be run any more."""

    def work(_job: Job) -> FoundNow | None:
        try:
            return search_log.found_now(desk.archive, logged)
        except InputError:
            return None

    return read(desk, owner, work, then)
