"""What every operation does: submit to a lane, say what was written, tell the screen that asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.tasks import Advance, Job, Lane, Task, alive

if TYPE_CHECKING:
    pass


Then = Callable[[Any], None]


def write(
    desk: Desk,
    owner: QObject,
    title: str,
    work: Callable[[Job], Any],
    said: Then,
    then: Then,
    *,
    lane: Lane = Lane.WRITE,
    on_progress: Advance | None = None,
) -> Task:
    """`said` tells what was written even when the screen that asked is gone; `then` is for that screen alone.

    In the FETCH lane the work itself writes by `Job.writing`.
    """
    done = both(owner, said, then)
    return desk.runner.submit(desk, work, done, desk.notify.error, title=title, lane=lane, on_progress=on_progress)


def both(owner: QObject, said: Then, then: Then) -> Then:
    def done(found: Any) -> None:
        said(found)
        if alive(owner):
            then(found)

    return done


def read(desk: Desk, owner: QObject, work: Callable[[Job], Any], then: Then, title: str = "") -> Task:
    return desk.runner.submit(owner, work, then, desk.notify.error, title=title)


def touched(desk: Desk, item: str) -> Then:
    return lambda _found: desk.archive_changed.emit(Changes(frozenset((item,))))


def nothing(_found: Any) -> None:
    return None
