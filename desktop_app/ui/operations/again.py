"""Looking at addresses again, in the background."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop_app.errors import CancelledError
from desktop_app.rows.ids import ItemId
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.operations.submit import Then, write
from desktop_app.ui.operations.ways import usual_way
from desktop_app.ui.tasks import Job, Lane, Task

if TYPE_CHECKING:
    from desktop_app.services.looking_again import Looked


def look_again(desk: Desk, owner: QObject, items: Sequence[ItemId], show: Then, then: Then) -> Task:
    """Look at each, as the settings have it; stopping keeps what was seen. `show` is offered when there are several."""
    how = usual_way(desk)

    def work(job: Job) -> list[Looked]:
        from desktop_app.services.capture import Given
        from desktop_app.services.chosen_way import chosen_way
        from desktop_app.services.looking_again import look_again as looks

        given = Given(cancelled=job.cancelled, said=job.say)
        found: list[Looked] = []
        try:
            for one in looks(
                desk.archive, items, chosen_way(desk.home, how)[0], given, progress=job.progress, writing=job.writing
            ):
                found.append(one)
        except CancelledError:
            if not found:
                raise
        return found

    def said(found: list[Looked]) -> None:
        desk.archive_changed.emit(Changes(frozenset(str(one.item) for one in found)))
        offers: Any = ((desk.words("What became of each"), lambda: show(found)),) if found else ()
        desk.notify.done(sentence(desk, found), more=offers)

    return write(desk, owner, desk.words("Looking again"), work, said, then, lane=Lane.FETCH)


def sentence(desk: Desk, found: Sequence[Looked]) -> str:
    """How many are the same, changed, gone, not seen."""
    words = desk.words
    names = {
        "changed": words("changed and captured again"),
        "gone": words("gone"),
        "not seen": words("not seen, which says nothing of the page"),
        "same": words("as before"),
    }
    counts = {name: sum(one.outcome == name for one in found) for name in names}
    told = (f"{names[name]}: {words.number(count)}" for name, count in counts.items() if count)
    return f"{words('Looked at again')}: {', '.join(told)}."
