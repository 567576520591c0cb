"""The sheets of a captured PDF, drawn in a worker by a program of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from desktop_app.ui.desk import Desk
from desktop_app.ui.operations.submit import Then
from desktop_app.ui.tasks import Job, Task

if TYPE_CHECKING:
    from desktop_app.services.sheets import Sheets


def open_document(desk: Desk, sha256: str) -> Sheets:
    """Ready to be drawn; nothing is read before the first sheet is asked for."""
    from desktop_app.services.document_sheets import document_sheets

    return document_sheets(desk.archive, sha256)


def draw(
    desk: Desk, owner: QObject, sheets: Sheets, number: int, side: int, then: Callable[[QImage], None], failed: Then
) -> Task:
    """One sheet as a picture of at most `side` pixels a side."""

    def work(_job: Job) -> QImage:
        found = sheets.sheet(number, side)
        form = QImage.Format.Format_RGB888
        return QImage(found.rgb, found.width, found.height, found.width * 3, form).copy()

    return desk.runner.submit(owner, work, then, failed)
