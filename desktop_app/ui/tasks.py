"""Work outside the GUI thread. Only TaskRunner crosses threads: one queued signal carries everything back."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from enum import Enum
from itertools import count
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop_app.errors import AppError, CancelledError, EnvironmentFaultError

Success = Callable[[Any], None]
Failure = Callable[[AppError], None]
Advance = Callable[[int, int], None]


_TOLD_SECONDS = 0.1
"""Every report is drawn: a thousand in a second would keep the window from anything else."""


class Lane(Enum):
    """WRITE: one thread, all that changes the archive, in order. READ: four."""

    WRITE = 1
    READ = 4


class Job:
    """What a piece of work is given: it reports progress through it and asks whether it should stop."""

    def __init__(self, tell: Callable[[int, int], None], stop: threading.Event) -> None:
        self._tell, self._stop = tell, stop
        self._told = float("-inf")

    def progress(self, done: int, total: int) -> None:
        """Report, as often as an eye can follow; raises CancelledError when the person has stopped the work."""
        self.check()
        now = time.monotonic()
        if now - self._told >= _TOLD_SECONDS or done >= total:
            self._told = now
            self._tell(done, total)

    def cancelled(self) -> bool:
        """Whether the person has stopped the work."""
        return self._stop.is_set()

    def check(self) -> None:
        """CancelledError when the person has stopped the work."""
        if self._stop.is_set():
            raise CancelledError


@dataclass(eq=False)
class Task:
    """One submitted piece of work. `title` "" is not shown in the strip."""

    number: int
    title: str
    owner: QObject
    on_success: Success
    on_error: Failure
    on_progress: Advance | None
    lane: Lane
    stop: threading.Event = field(default_factory=threading.Event)
    done: int = 0
    total: int = 0

    def cancel(self) -> None:
        """Ask the work to stop; it ends as `cancelled`."""
        self.stop.set()


@dataclass(frozen=True, slots=True)
class _Message:
    task: Task
    kind: str
    value: Any


def alive(owner: QObject) -> bool:
    """Whether a screen is still there."""
    return bool(shiboken6.isValid(owner))


class TaskRunner(QObject):
    """Owned by the GUI thread. `started`, `advanced` and `ended` tell the strip; `bug_found` ends all writing."""

    started = Signal(object)
    advanced = Signal(object)
    ended = Signal(object)
    bug_found = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {
            lane: ThreadPoolExecutor(lane.value, thread_name_prefix=f"attest-{lane.name.lower()}") for lane in Lane
        }
        self._running: dict[int, Task] = {}
        self._numbers = count(1)
        self._broken = self._closed = False
        self.explain: Callable[[Exception], AppError | None] = lambda _error: None
        """Asked, in the worker, for what lies behind an error."""
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._running)

    @property
    def under_way(self) -> list[Task]:
        """What is under way and has a title, in the order in which it was asked for."""
        return [task for task in self._running.values() if task.title]

    def stop_all(self) -> None:
        """Ask everything that is under way to stop; what is being written ends well."""
        for task in list(self._running.values()):
            task.cancel()

    def submit(
        self,
        owner: QObject,
        work: Callable[[Job], Any],
        on_success: Success,
        on_error: Failure,
        *,
        title: str = "",
        on_progress: Advance | None = None,
        lane: Lane = Lane.READ,
    ) -> Task:
        """Run `work` in a lane; results come back on the GUI thread and are dropped when the owner is gone.

        After `close` nothing is run: a screen that is about to go may still ask for what it will never show.
        """
        task = Task(next(self._numbers), title, owner, on_success, on_error, on_progress, lane)
        if self._closed:
            return task
        self._running[task.number] = task
        self.started.emit(task)
        if self._broken and lane is Lane.WRITE:
            advice = "Close the program and open the archive again."
            self._send(
                task,
                "error",
                EnvironmentFaultError("writing-stopped", "Nothing more is written after a fault.", advice),
            )
        else:
            self._lanes[lane].submit(self._run, task, work)
        return task

    def _run(self, task: Task, work: Callable[[Job], Any]) -> None:
        """In the worker thread: everything leaves by the one queued signal."""
        job = Job(lambda done, total: self._send(task, "progress", (done, total)), task.stop)
        try:
            job.check()
            self._send(task, "success", work(job))
        except Exception as error:  # noqa: BLE001  # a bug must reach the person, whatever it is
            found = self.explain(error) or error
            self._send(task, "error" if isinstance(found, AppError) else "bug", found)

    def _send(self, task: Task, kind: str, value: Any) -> None:
        if shiboken6.isValid(self):
            self._arrived.emit(_Message(task, kind, value))

    @Slot(object)
    def _deliver(self, message: _Message) -> None:
        """On the GUI thread."""
        task, here = message.task, alive(message.task.owner)
        if message.kind == "progress":
            task.done, task.total = message.value
            self.advanced.emit(task)
            if here and task.on_progress:
                task.on_progress(*message.value)
            return
        self._running.pop(task.number, None)
        self.ended.emit(task)
        if message.kind == "bug":
            self.break_off(message.value)
        elif here and message.kind == "success":
            task.on_success(message.value)
        elif here and not isinstance(message.value, CancelledError):
            task.on_error(message.value)

    def break_off(self, error: BaseException) -> None:
        """A fault of the program itself, found in a worker or in the window: nothing more is written."""
        self._broken = True
        self.bug_found.emit(error)

    def close(self) -> None:
        """Ask everything to stop and wait for what is being written; no more work is taken."""
        self._closed = True
        for task in self._running.values():
            task.cancel()
        for lane in self._lanes.values():
            lane.shutdown(wait=True, cancel_futures=True)
