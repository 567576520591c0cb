"""The Picture menu: zoom, turn, draw, facts, compare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLineEdit

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow


def reveal(window: MainWindow) -> None:
    """Show a picture that is hidden."""
    window.reader.show_picture().reveal()


def nearer(window: MainWindow) -> None:
    """Zoom in."""
    window.reader.show_picture().canvas.zoom(1)


def farther(window: MainWindow) -> None:
    """Zoom out."""
    window.reader.show_picture().canvas.zoom(-1)


def fit(window: MainWindow) -> None:
    """The whole picture."""
    window.reader.show_picture().canvas.fit()


def actual(window: MainWindow) -> None:
    """One pixel of the picture on one of the screen."""
    window.reader.show_picture().canvas.actual()


def turn(window: MainWindow) -> None:
    """Turn the view by a quarter."""
    window.reader.show_picture().canvas.turn(1)


def turn_back(window: MainWindow) -> None:
    """Turn the view by a quarter, the other way."""
    window.reader.show_picture().canvas.turn(-1)


def reset(window: MainWindow) -> None:
    """The view as the file is."""
    window.reader.show_picture().canvas.reset()


def rectangle(window: MainWindow) -> None:
    """Draw a rectangle."""
    _draw(window, "rectangle")


def polygon(window: MainWindow) -> None:
    """Draw a polygon."""
    _draw(window, "polygon")


def _draw(window: MainWindow, tool: str) -> None:
    """Letters belong to a field while somebody writes in it."""
    if not isinstance(QApplication.focusWidget(), QLineEdit):
        window.reader.show_picture().draw(tool)


def facts(window: MainWindow) -> None:
    """What the file tells of itself."""
    window.reader.show_picture().show_facts()
