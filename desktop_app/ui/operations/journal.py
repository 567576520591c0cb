"""The journal's pages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop_app.services import journal, reading, who
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations.submit import Then, read
from desktop_app.ui.tasks import Task


def load_places(desk: Desk, owner: QObject, author: str, group: str, then: Then) -> Task:
    """The places of the entries of one key ("" for any) and one group ("" for any)."""
    return read(desk, owner, lambda _job: journal.places(desk.archive, author, group), then)


def load_entries(desk: Desk, owner: QObject, places: Sequence[int], then: Then) -> Task:
    """Rows that came into view."""
    return read(desk, owner, lambda _job: journal.rows(desk.archive, places), then)


def load_head(desk: Desk, owner: QObject, then: Then) -> Task:
    """(everybody, names by key, how many entries no time stamp covers)."""
    archive = desk.archive
    return read(
        desk, owner, lambda _job: (who.people(archive), reading.names(archive), journal.unwitnessed(archive)), then
    )
