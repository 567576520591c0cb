"""Waiting for what a window shows.

What is asked is asked in the caller's own frame, never in a slot: a slot that raises keeps its timer running into the tests that
come next.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer


def pause(milliseconds: int) -> None:
    """Let the event loop run so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec()


def came_true(true: Callable[[], bool], milliseconds: int = 30_000, every: int = 10) -> bool:
    """Whether something came to be seen while the event loop runs; asked `every` so many milliseconds."""
    end = QDeadlineTimer(milliseconds)
    while not true():
        if end.hasExpired():
            return False
        pause(every)
    return True
