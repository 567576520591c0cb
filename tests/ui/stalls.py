"""The stall meter: what each turn of the window's event loop costs, and what reads on the GUI thread.

A gap between two turns is counted twice: by the wall clock, and in CPU seconds of the GUI thread. The first is what a
person feels, and says as much about what else the machine does as about us; the second is our own work alone. Tests
judge the second, and that only as a ratio to a yardstick of the same run; the wall's figures belong to the benchmarks.
What makes the GUI thread wait for a disk costs it no CPU: so every query and every file of the archive that is opened
on it is noted as well.
"""

from __future__ import annotations

import os
import statistics
import sys
import threading
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QScrollBar

from tests import statements


@dataclass(frozen=True, slots=True)
class Gap:
    """Between two turns of the event loop: seconds by the wall, and of the GUI thread's own work."""

    wall: float
    cpu: float
    waited: float
    """Of the wall's seconds those in which the GUI thread could have run and the machine was busy with others (Linux; else 0)."""

    @property
    def own(self) -> float:
        """What the program itself is to blame for: work, disks, other threads that hold Python."""
        return self.wall - self.waited


class StallMeter(QObject):
    """`with StallMeter(folder) as meter:` while the event loop runs. `reads`: where the GUI thread read the archive."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.gaps: list[Gap] = []
        self.reads: list[str] = []
        self._folder = str(folder)
        self._gui = threading.get_ident()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)

    def __enter__(self) -> StallMeter:
        _WATCHING.append(self)
        if len(_WATCHING) == 1:
            statements.listen(_asked)
        self._queue = _processor_queue()
        self._wall, self._cpu, self._waited = time.monotonic(), time.thread_time(), self._queue()
        self._timer.start()
        return self

    def __exit__(self, _kind: type[BaseException] | None, _error: object, _trace: TracebackType | None) -> None:
        self._timer.stop()
        _WATCHING.remove(self)
        if not _WATCHING:
            statements.forget(_asked)

    def _tick(self) -> None:
        wall, cpu, waited = time.monotonic(), time.thread_time(), self._queue()
        self.gaps.append(Gap(wall - self._wall, cpu - self._cpu, waited - self._waited))
        # Read again: what keeping the figures costs is not the window's.
        self._wall, self._cpu, self._waited = time.monotonic(), time.thread_time(), waited

    def noted(self, what: str, path: str = "") -> None:
        """A read, if the GUI thread made it in the archive's folder ("" for a query)."""
        if threading.get_ident() == self._gui and (not path or path.startswith(self._folder)):
            here = [f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_stack()]
            ours = [place for place in here if "desktop_app" in place]
            self.reads.append(f"{what} {path} at {' < '.join(ours[-3:])}")

    def worst(self, of: Callable[[Gap], float]) -> float:
        """The longest gap, in seconds."""
        return max(map(of, self.gaps))


_WATCHING: list[StallMeter] = []


def _asked(statement: str) -> None:
    for meter in _WATCHING:
        meter.noted(statement.split(None, 1)[0])


def _audit(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "open" and _WATCHING and isinstance(arguments[0], str):
        for meter in _WATCHING:
            meter.noted("open", arguments[0])


sys.addaudithook(_audit)


def _processor_queue() -> Callable[[], float]:
    """Seconds that this thread has stood in the queue for a processor, as Linux counts them; 0 elsewhere."""
    path = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
    if not path.is_file():
        return lambda: 0.0
    handle = os.open(path, os.O_RDONLY)
    return lambda: int(os.pread(handle, 64, 0).split()[1]) / 1e9


def cpu_of(work: Callable[[], object], turns: int = 5) -> float:
    """CPU seconds of this thread for `work`, the median of some turns: the yardstick of a run."""
    found = []
    for _ in range(turns):
        before = time.thread_time()
        work()
        found.append(time.thread_time() - before)
    return statistics.median(found)


def quantile(gaps: Sequence[Gap], share: float, of: Callable[[Gap], float]) -> float:
    """What this share of all gaps stays below."""
    return sorted(map(of, gaps))[min(len(gaps) - 1, int(share * len(gaps)))]


class Hand(QObject):
    """Scrolls a list to its end and begins again, a step sixty times a second, as long as the `with` lasts."""

    def __init__(self, bar: QScrollBar, step: int) -> None:
        super().__init__()
        self._bar, self._step, self._at = bar, step, 0
        self.laps = 0
        self._timer = QTimer(self, interval=16)
        self._timer.timeout.connect(self._move)

    def __enter__(self) -> Hand:
        self._timer.start()
        return self

    def __exit__(self, _kind: type[BaseException] | None, _error: object, _trace: TracebackType | None) -> None:
        self._timer.stop()

    def _move(self) -> None:
        self._at += self._step
        if self._at > self._bar.maximum():
            self._at = 0
            self.laps += 1
        self._bar.setValue(self._at)
