"""The working file."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from desktop_app.services import reading, working_file
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.operations.submit import Then, read, write
from desktop_app.ui.tasks import Task


def load_sheet(desk: Desk, owner: QObject, then: Then) -> Task:
    """(the sheet with its changes, people's names by key)."""
    return read(desk, owner, lambda _job: (working_file.working_file(desk.archive), reading.names(desk.archive)), then)


def write_field(desk: Desk, owner: QObject, name: str, value: str, then: Then) -> Task:
    """One field; it replaces every value that stands."""

    def said(_found: Any) -> None:
        desk.archive_changed.emit(Changes())

    return write(desk, owner, "", lambda _job: working_file.write(desk.archive, name, value), said, then)
