"""Python's search for cycles, on the GUI thread alone and in small helpings.

Left to itself it begins in whatever thread makes objects. There it holds every other thread for as long as it takes
(80 ms once the libraries are loaded), and an object of Qt that it finds would be destroyed outside its own thread,
which ends the program.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 250
_YOUNG = 8
"""Every eighth look takes those that survived one, too."""
_OLD, _AT_LATEST = 240, 2_400
"""After so many looks (a minute) it takes all, when nothing is under way; after ten minutes in any case."""


class Collector(QObject):
    """Looks for garbage as long as the program runs; `close` gives the task back to Python."""

    def __init__(self, is_busy: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_busy = is_busy
        self._looks = 0
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)
        gc.disable()
        gc.freeze()  # modules and classes stay: nobody need look through them again
        self._timer.start()

    def look(self) -> None:
        """One helping."""
        self._looks += 1
        if self._looks >= _AT_LATEST or (self._looks >= _OLD and not self._is_busy()):
            self._looks = 0
            gc.collect()
        else:
            gc.collect(0 if self._looks % _YOUNG else 1)

    def close(self) -> None:
        """As it was before."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
