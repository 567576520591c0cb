"""How large a window may be on the screen that is there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

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
