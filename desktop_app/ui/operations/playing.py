"""Recordings: opened for the player, and checked against their hash beside it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.services import recordings
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations.submit import Then, nothing
from desktop_app.ui.tasks import Failure, Task


def open_recording(desk: Desk, owner: QObject, sha256: str, then: Then, failed: Failure) -> Task:
    """An open file of its bytes."""
    return desk.runner.submit(owner, lambda _job: recordings.open_recording(desk.archive, sha256), then, failed)


def check_recording(desk: Desk, owner: QObject, sha256: str, failed: Failure) -> Task:
    """Four gigabytes take some seconds: it plays meanwhile, and stops when its bytes are others."""
    return desk.runner.submit(
        owner, lambda job: recordings.check_recording(desk.archive, sha256, job.check), nothing, failed
    )
