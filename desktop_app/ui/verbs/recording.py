"""The Recording menu: play, step, speed, and the stretch that a claim is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLineEdit

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.recording.recording_view import RecordingView


def _view(window: MainWindow) -> RecordingView | None:
    """None while somebody writes in a field: letters belong to it."""
    if isinstance(QApplication.focusWidget(), QLineEdit):
        return None
    return window.reader.show_recording()


def toggle(window: MainWindow) -> None:
    """Show it when it is hidden, else play or stand."""
    window.reader.show_recording().toggle()


def on(window: MainWindow) -> None:
    """One picture on."""
    if (view := _view(window)) is not None:
        view.step(1)


def back(window: MainWindow) -> None:
    """One picture back."""
    if (view := _view(window)) is not None:
        view.step(-1)


def faster(window: MainWindow) -> None:
    """The next speed."""
    window.reader.show_recording().faster(1)


def slower(window: MainWindow) -> None:
    """The speed before."""
    window.reader.show_recording().faster(-1)


def start(window: MainWindow) -> None:
    """A claim begins here."""
    if (view := _view(window)) is not None:
        view.set_start()


def end(window: MainWindow) -> None:
    """A claim ends here."""
    if (view := _view(window)) is not None:
        view.set_end()
