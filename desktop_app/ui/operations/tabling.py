"""Importing a table: looking at it, trying a mapping on its first rows, taking its rows over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop_app.rows.ids import ItemId
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.operations.submit import Then, read, write
from desktop_app.ui.operations.ways import usual_way
from desktop_app.ui.tasks import Job, Lane, Task

if TYPE_CHECKING:
    from desktop_app.services.table_import import Plan

FIRST_ROWS = 50


def look(desk: Desk, owner: QObject, file: Path, then: Then) -> Task:
    """(the table as a `TableView`, names of the collections)."""

    def work(_job: Job) -> Any:
        from desktop_app.services import reading, tables

        names = [row.name for row in reading.list_entities(desk.archive, "collection")]
        return tables.look(file), names

    return read(desk, owner, work, then, desk.words("Looking into the table"))


def tried(plan: Plan) -> list[Any]:
    """The first rows as they would be read: pure and quick, so that the window may ask at each change."""
    from desktop_app.services.table_import import understood

    return understood(plan, plan.sheet.rows[:FIRST_ROWS])


def import_rows(desk: Desk, owner: QObject, plan: Plan, then: Then) -> Task:
    """Take the rows over; `then` is given the list of outcomes. Stopping keeps what came before."""

    fetching = plan.become == "captures"
    how = usual_way(desk)

    def work(job: Job) -> Any:
        from desktop_app.services import leads, table_import
        from desktop_app.services.chosen_way import chosen_way

        asking = table_import.PLAINLY
        if fetching:
            asking = table_import.Asking(chosen_way(desk.home, how)[0], job.say, job.writing)
        found = table_import.import_rows(
            desk.archive, plan, progress=job.progress, cancelled=job.cancelled, asking=asking
        )
        if fetching:
            items = [ItemId(one.made) for one in found[1] if one.outcome == "imported"]
            job.writing(lambda: leads.close_captured(desk.archive, items))
        return found

    def said(found: Any) -> None:
        table, done = found
        made = [one.made for one in done if one.outcome == "imported"]
        items = made if plan.become == "captures" else []
        desk.archive_changed.emit(Changes(frozenset((table, *items))))
        desk.notify.done(" ".join(_sentences(desk, plan, done)))

    lane = Lane.FETCH if fetching else Lane.WRITE
    return write(desk, owner, desk.words("Importing the table"), work, said, lambda found: then(found[1]), lane=lane)


def _sentences(desk: Desk, plan: Plan, done: list[Any]) -> list[str]:
    words = desk.words
    made, here, refused = (sum(one.outcome == name for one in done) for name in ("imported", "already here", "refused"))
    said = {
        "leads": words("{count} leads made.", count=made),
        "captures": words("{count} captured.", count=made),
        "claims": words("{count} claims made.", count=made),
    }
    found = [said[plan.become]]
    if here:
        found.append(words("{count} rows were here already.", count=here))
    if refused:
        found.append(words("{count} rows refused: the panel says why.", count=refused))
    if len(done) < len(plan.sheet.rows):
        found.append(words("Stopped: what came before is kept, the rest is not imported."))
    return found
