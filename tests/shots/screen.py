"""A screen that nobody sits at: its size, and a picture of a window with what floats over it."""

from __future__ import annotations

import json
import os
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

SIZES = ((1_366, 768), (1_920, 1_080))


def big_enough(folder: Path) -> None:
    """Before Qt starts: Qt's own offscreen screen has 800 points a side, and menus would be pushed into it."""
    if os.environ.get("QT_QPA_PLATFORM", "") == "offscreen":
        screen = {"name": "one", "x": 0, "y": 0, "width": 3_840, "height": 2_160, "logicalDpi": 96, "dpr": 1}
        (folder / "screen.json").write_text(json.dumps({"screens": [screen]}), "utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={folder / 'screen.json'}"


def floating(window: QWidget) -> list[QWidget]:
    """Menus and dialogs over a window."""
    tops = [top for top in QApplication.topLevelWidgets() if isinstance(top, QMenu | QDialog)]
    return [top for top in tops if top.isVisible() and top is not window]


def picture(window: QWidget) -> QPixmap:
    """The window, and what floats over it, where it floats."""
    whole = window.grab()
    over = floating(window)
    if over:
        painter = QPainter(whole)
        for top in over:
            painter.drawPixmap(window.mapFromGlobal(top.mapToGlobal(QPoint())), top.grab())
        painter.end()
    return whole


def save(window: QWidget | None, path: Path) -> None:
    """Write its picture. OSError when it cannot be written."""
    assert window is not None
    path.parent.mkdir(parents=True, exist_ok=True)
    if not picture(window).save(str(path)):
        raise OSError(f"{path} was not written")
