"""Before something leaves: what stops it, making it ready, letting it go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop_app.errors import AppError
from desktop_app.rows.ids import ItemId
from desktop_app.rows.learning import StopRow
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.operations.submit import Then, nothing
from desktop_app.ui.tasks import Job, Lane, Task, alive

if TYPE_CHECKING:
    from desktop_app.services.staging import Staged

Make = Callable[[Desk, Path, Job], "Staged"]


def look_for_stops(desk: Desk, owner: QObject, items: Sequence[ItemId] | None, then: Then, failed: Then) -> Task:
    """(what stops these items, all of them when None; those that nothing stops)."""

    def work(_job: Job) -> tuple[tuple[StopRow, ...], tuple[ItemId, ...]]:
        from desktop_app.rows.items import ItemFilter
        from desktop_app.services import reading, stops

        found = stops.find_stops(desk.archive, items)
        every = items if items is not None else reading.item_ids(desk.archive, ItemFilter())
        return found, stops.without_stopped(desk.archive, every, found) if found else ()

    return desk.runner.submit(owner, work, then, failed)


def make_ready(desk: Desk, owner: QObject, out: Path, make: Make, then: Callable[[Staged], None], failed: Then) -> Task:
    """Make it, read it back. What nobody waits for any more is taken away again."""

    def done(staged: Staged) -> None:
        if alive(owner):
            then(staged)
        else:
            discard(desk, staged)

    title = desk.words("Making it ready")

    def went_wrong(error: AppError) -> None:
        (failed if alive(owner) else desk.notify.error)(error)

    return desk.runner.submit(desk, lambda job: make(desk, out, job), done, went_wrong, title=title, lane=Lane.WRITE)


def let_go(desk: Desk, owner: QObject, staged: Staged, out: Path, said: Then, then: Then, failed: Then) -> Task:
    """The very bytes that were looked at go to `out`."""

    def work(_job: Job) -> Any:
        from desktop_app.services import staging

        return staging.let_go(desk.archive, staged, out)

    def done(found: Any) -> None:
        said(found)
        desk.archive_changed.emit(Changes())
        if alive(owner):
            then(found)

    def went_wrong(error: AppError) -> None:
        (failed if alive(owner) else desk.notify.error)(error)

    return desk.runner.submit(desk, work, done, went_wrong, title=desk.words("Writing it"), lane=Lane.WRITE)


def discard(desk: Desk, staged: Staged) -> None:
    """It does not leave."""

    def work(_job: Job) -> None:
        from desktop_app.services import staging

        staging.discard(desk.archive, staged)

    desk.runner.submit(desk, work, nothing, nothing)
