"""What changed between two captures, and what both agree on."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from desktop_app.rows.ids import CaptureId
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations.submit import Then, read
from desktop_app.ui.tasks import Job, Task


def compare(desk: Desk, owner: QObject, first: CaptureId, second: CaptureId, then: Then) -> Task:
    """What two captures agree on, in a worker."""

    def work(job: Job) -> Any:
        from desktop_app.services.second_capture import compare_captures

        return compare_captures(desk.archive, first, second, job.check)

    return read(desk, owner, work, then, desk.words("Comparing two captures"))
