"""Who may speak."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop_app.services import people as members
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.operations.submit import Then, read, write
from desktop_app.ui.tasks import Task

if TYPE_CHECKING:
    pass


def load_people(desk: Desk, owner: QObject, then: Then) -> Task:
    """Everybody whose key signed here."""
    return read(desk, owner, lambda _job: members.members(desk.archive), then)


def admit(desk: Desk, owner: QObject, key: str, name: str, then: Then) -> Task:
    """A keeper lets a colleague's entries count."""

    def said(_found: Any) -> None:
        desk.archive_changed.emit(Changes(everything=True))

    return write(desk, owner, "", lambda _job: members.admit(desk.archive, key, name), said, then)
