"""Who may speak."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from desktop_app.services import people as members
from desktop_app.services import who
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.operations.submit import Then, read, write
from desktop_app.ui.tasks import Task


def load_people(desk: Desk, owner: QObject, then: Then) -> Task:
    """Everybody whose key signed here or may sign."""
    return read(desk, owner, lambda _job: who.people(desk.archive), then)


def admit(desk: Desk, owner: QObject, key: str, name: str, then: Then) -> Task:
    """A keeper lets a colleague's entries count."""
    return write(desk, owner, "", lambda _job: members.admit(desk.archive, key, name), _told(desk), then)


def revoke(desk: Desk, owner: QObject, key: str, then: Then) -> Task:
    """A keeper shuts a key out: what is here of it stays, what comes later does not count."""
    return write(desk, owner, "", lambda _job: members.revoke(desk.archive, key), _told(desk), then)


def set_name(desk: Desk, owner: QObject, key: str, name: str, then: Then) -> Task:
    """What somebody is called."""
    return write(desk, owner, "", lambda _job: who.set_name(desk.archive, key, name), _told(desk), then)


def _told(desk: Desk) -> Then:
    def said(_found: Any) -> None:
        desk.archive_changed.emit(Changes(everything=True))

    return said
