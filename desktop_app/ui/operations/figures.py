"""Figures side by side."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from desktop_app.ui.desk import Desk
from desktop_app.ui.operations.submit import Then, read
from desktop_app.ui.tasks import Job, Task


def load_groups(desk: Desk, owner: QObject, then: Then) -> Task:
    """All figures, group by group."""

    def work(_job: Job) -> object:
        from desktop_app.services import figures

        return figures.figure_groups(desk.archive)

    return read(desk, owner, work, then)


def export_csv(desk: Desk, out: Path) -> Task:
    """All figures as a table for a spreadsheet."""

    def work(_job: Job) -> int:
        from desktop_app.services import figures

        return figures.export_csv(desk.archive, out)

    def said(rows: int) -> None:
        desk.notify.done(desk.words("{file}: {count} figures written.", file=out.name, count=rows))

    return read(desk, desk, work, said, desk.words("Writing the figures"))
