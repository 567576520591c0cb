"""The keys that set a status: 1 to 7 the shipped ones, the others those of the archive's own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.ui.statuses import Statuses


class StatusKeys(QObject):
    """Shortcuts of a window, made anew when the statuses change. `set_status` is given the status."""

    def __init__(self, window: QWidget, statuses: Statuses, set_status: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window, self._statuses, self._set = window, statuses, set_status
        self._made: dict[tuple[str, str], QShortcut] = {}
        statuses.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        wanted = set(self._statuses.keys.items())
        for gone in set(self._made) - wanted:
            shortcut = self._made.pop(gone)
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        for key, status in sorted(wanted - set(self._made)):
            self._made[key, status] = QShortcut(QKeySequence(key), self._window, partial(self._set, status))
