"""Captured pages, answered from the archive in workers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.rows.items import CaptureRow
from desktop_app.services import anchoring
from desktop_app.services.anchoring import Quote
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations.submit import Then, read
from desktop_app.ui.tasks import Failure, Task

if TYPE_CHECKING:
    from desktop_app.services.replay import Replay, Replays


def open_replay(desk: Desk, owner: QObject, replays: Replays, capture: CaptureRow, then: Then, failed: Failure) -> Task:
    """A Replay of one capture."""
    return desk.runner.submit(owner, lambda job: replays.open(capture, job.check), then, failed)


def answer(desk: Desk, owner: QObject, replay: Replay, address: str, then: Then) -> Task:
    """An Answer, or why there is none."""
    return read(desk, owner, lambda _job: replay.answer(address), then)


def find_words(desk: Desk, owner: QObject, text: str, quote: Quote, then: Then) -> Task:
    """Where words of the page stand in the capture's text: (start, end) in code points, None for nowhere."""
    return read(desk, owner, lambda _job: anchoring.find_words(text, quote), then)
