"""What changed between two captures."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from desktop_app.rows.ids import CaptureId, ItemId
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations.submit import Then, read
from desktop_app.ui.tasks import Job, Task


def compare(desk: Desk, owner: QObject, item: ItemId, earlier: CaptureId, later: CaptureId, then: Then) -> Task:
    """The difference of two texts, in a worker."""

    def work(job: Job) -> Any:
        from desktop_app.services import comparing

        return comparing.compare(desk.archive, item, earlier, later, job.check)

    return read(desk, owner, work, then, desk.words("Comparing two captures"))
