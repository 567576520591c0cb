"""What this program is, and where things lie."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.services.about import about
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations.submit import Then, read
from desktop_app.ui.tasks import Task


def load(desk: Desk, owner: QObject, then: Then) -> Task:
    """Versions, places and licences."""
    return read(desk, owner, lambda _job: about(desk.archive.folder, desk.home), then)
