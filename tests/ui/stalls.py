"""How long the event loop of the window is away: by the wall clock, and of the GUI thread's own doing."""

from __future__ import annotations

import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer

_TICK_MS = 2


@dataclass(frozen=True, slots=True)
class Stalls:
    """Milliseconds between two turns of the event loop. `busy`: processor time of the GUI thread in the worst of them."""

    worst: float
    worst_busy: float
    turns: int


class StallMeter(QObject):
    """Ticks as often as it can; what keeps it from ticking keeps a person waiting."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._worst = self._worst_busy = 0.0
        self._turns = 0

    def start(self) -> None:
        """From now on; to be called in the GUI thread."""
        self._worst = self._worst_busy = 0.0
        self._turns = 0
        self._wall, self._own = time.monotonic(), time.thread_time()
        self._timer.start()

    def stop(self) -> Stalls:
        """What was measured."""
        self._tick()
        self._timer.stop()
        return Stalls(self._worst, self._worst_busy, self._turns)

    def _tick(self) -> None:
        wall, own = time.monotonic(), time.thread_time()
        self._worst = max(self._worst, (wall - self._wall) * 1000)
        self._worst_busy = max(self._worst_busy, (own - self._own) * 1000)
        self._wall, self._own = wall, own
        self._turns += 1
