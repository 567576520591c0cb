"""Python's search for cycles, on the GUI thread alone and in small helpings.

Left to itself it begins in whatever thread makes objects. There it holds every other thread for as long as it takes
(80 ms once the libraries are loaded), and an object of Qt that it finds would be destroyed outside its own thread,
which ends the program.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 250
_OLDER = (8, 240)
"""Every eighth look takes those that survived one, every 240th (once a minute) all."""


class Collector(QObject):
    """Looks for garbage as long as the program runs; `close` gives the task back to Python."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looks = 0
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)
        gc.disable()
        gc.freeze()  # modules and classes stay: nobody need look through them again
        self._timer.start()

    def look(self) -> None:
        """One helping."""
        self._looks += 1
        young, old = _OLDER
        gc.collect(2 if self._looks % old == 0 else 1 if self._looks % young == 0 else 0)

    def close(self) -> None:
        """As it was before."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
