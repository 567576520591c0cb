"""How large a window may be on the screen that is there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_FRAME = QSize(8, 32)
"""What a window's title and edges take of the screen."""


def fitting(window: QSize, room: QSize) -> QSize:
    """A size never larger than the room on the screen."""
    return window.boundedTo(room - _FRAME)


def on_screen(left: Sequence[int]) -> QSize:
    """The size of a window that is to be shown now, from width and height as they were left; one that is drawn nowhere fits everywhere."""
    window = QSize(*left)
    if QGuiApplication.platformName() == "offscreen":
        return window
    return fitting(window, QGuiApplication.primaryScreen().availableSize())


def show_in_place(window: QWidget, before: QWidget | None, left: Sequence[int]) -> None:
    """Show a window where the one before is, as large, so that it does not jump when the look, the language or the lock change."""
    window.resize(on_screen(left))
    if before is None:
        window.show()
        return
    window.move(before.pos())
    window.setWindowState(before.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
