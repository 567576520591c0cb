"""Work outside the GUI thread. Only TaskRunner crosses threads: one queued signal carries everything back.

A worker never lets go of a screen last: an object of Qt that ends outside its own thread ends the program. What a worker is
given lies in an _Errand, which is emptied while it runs; the GUI thread keeps the same things until the worker has said that
it holds none of them.
"""

from __future__ import annotations

import concurrent.futures
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from enum import Enum
from itertools import count
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop_app.errors import AppError, CancelledError, EnvironmentFaultError

Success = Callable[[Any], None]
Failure = Callable[[AppError], None]
Advance = Callable[[int, int], None]
T = TypeVar("T")


_TOLD_SECONDS = 0.1
"""Every report is drawn: a thousand in a second would keep the window from anything else."""


class Lane(Enum):
    """WRITE: one thread, all that changes the archive, in order. READ: four. FETCH: two, for what waits for other computers
    or for a person; what it brings it writes by `Job.writing`, so that nothing else has to wait.
    """

    WRITE = 1
    FETCH = 2
    READ = 4


class Job:
    """What a piece of work is given: it reports progress through it and asks whether it should stop."""

    def __init__(
        self,
        tell: Callable[[int, int], None],
        stop: threading.Event,
        say: Callable[[str], None] = lambda _phase: None,
        write: Callable[[Callable[[], Any]], Any] = lambda work: work(),
    ) -> None:
        self._tell, self._stop, self._write = tell, stop, write
        self._told = float("-inf")
        self.say = say
        """Tell what is being done, in a word that the screen knows."""

    def writing(self, work: Callable[[], T]) -> T:
        """Do this in the WRITE lane and wait for it. CancelledError when the window closes meanwhile."""
        found: T = self._write(work)
        return found

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
    phase: str = ""

    def cancel(self) -> None:
        """Ask the work to stop; it ends as `cancelled`."""
        self.stop.set()


@dataclass(frozen=True, slots=True)
class _Message:
    task: Task
    kind: str
    value: Any


class _Errand:
    """What a worker is to do, and for whom. It can be taken once: nothing stays with the thread that took it."""

    def __init__(self, task: Task, work: Callable[[Job], Any]) -> None:
        self._held: tuple[Task, Callable[[Job], Any]] | None = (task, work)

    def take(self) -> tuple[Task, Callable[[Job], Any]]:
        """The task and its work."""
        assert self._held is not None
        held, self._held = self._held, None
        return held


def _stopped() -> EnvironmentFaultError:
    advice = "Close the program and open the archive again."
    return EnvironmentFaultError("writing-stopped", "Nothing more is written after a fault.", advice)


class _Writing:
    """Work for the WRITE lane and, when it is done, what came of it; whoever waits for it takes that away."""

    def __init__(self, work: Callable[[], Any]) -> None:
        self._work: list[Callable[[], Any]] = [work]
        self._found: list[Any] = []
        self._error: list[Exception] = []

    def run(self) -> None:
        """In the WRITE thread, which keeps nothing of it."""
        try:
            self._found.append(self._work.pop()())
        except Exception as error:  # noqa: BLE001  # raised where it is waited for
            self._error.append(error)

    def taken(self) -> Any:
        """What was found; what was raised is raised."""
        if self._error:
            raise self._error.pop()
        return self._found.pop()


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
    _let_go = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {
            lane: ThreadPoolExecutor(lane.value, thread_name_prefix=f"attest-{lane.name.lower()}") for lane in Lane
        }
        self._running: dict[int, Task] = {}
        self._kept: dict[int, tuple[Task, Callable[[Job], Any]]] = {}
        self._numbers = count(1)
        self._broken = self._closed = False
        self.explain: Callable[[Exception], AppError | None] = lambda _error: None
        """Asked, in the worker, for what lies behind an error."""
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._let_go.connect(self._forget, Qt.ConnectionType.QueuedConnection)

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
            self._send(task, "error", _stopped())
        else:
            self._kept[task.number] = (task, work)
            self._lanes[lane].submit(self._carry, task.number, _Errand(task, work))
        return task

    def _carry(self, number: int, errand: _Errand) -> None:
        """In the worker thread; when `_run` has returned, nothing of the errand is left in it."""
        self._run(errand)
        if shiboken6.isValid(self):
            self._let_go.emit(number)

    def _run(self, errand: _Errand) -> None:
        """In the worker thread: everything leaves by the one queued signal."""
        task, work = errand.take()
        write = self._write_for if task.lane is Lane.FETCH else (lambda work: work())
        job = Job(
            lambda done, total: self._send(task, "progress", (done, total)),
            task.stop,
            lambda phase: self._send(task, "phase", phase),
            write,
        )
        try:
            job.check()
            self._send(task, "success", work(job))
        except Exception as error:  # noqa: BLE001  # a bug must reach the person, whatever it is
            found = self.explain(error) or error
            self._send(task, "error" if isinstance(found, AppError) else "bug", found)

    def _write_for(self, work: Callable[[], Any]) -> Any:
        """For work of the FETCH lane, which waits; the WRITE lane never waits for another, so that neither stands still."""
        if self._broken:
            raise _stopped()
        writing = _Writing(work)
        try:
            self._lanes[Lane.WRITE].submit(writing.run).result()
        except (concurrent.futures.CancelledError, RuntimeError):
            raise CancelledError from None  # the lane is closed
        return writing.taken()

    def _send(self, task: Task, kind: str, value: Any) -> None:
        if shiboken6.isValid(self):
            self._arrived.emit(_Message(task, kind, value))

    @Slot(int)
    def _forget(self, number: int) -> None:
        """On the GUI thread: what the worker held may go."""
        self._kept.pop(number, None)

    @Slot(object)
    def _deliver(self, message: _Message) -> None:
        """On the GUI thread."""
        task, here = message.task, alive(message.task.owner)
        if message.kind == "phase":
            task.phase = message.value
            self.advanced.emit(task)
            return
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
        self._kept.clear()
