"""The real window over an archive, for benchmarks that drive it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop_app.app import App
from desktop_app.ui.files import Dialogs
from desktop_app.ui.library.items_model import ROW
from desktop_app.ui.main_window import MainWindow
from tests.waiting import pause


class Driver:
    """The program started on `folder`/archive, with its first rows on the screen."""

    def __init__(self, folder: Path) -> None:
        self.qt = QApplication([])
        self.app = App(self.qt, folder / "home", Dialogs())
        self.app.start(folder / "archive")
        self.until(lambda: isinstance(self.app.window, MainWindow) and self.has_rows())

    @property
    def window(self) -> MainWindow:
        """The main window."""
        assert isinstance(self.app.window, MainWindow)
        return self.app.window

    def has_rows(self) -> bool:
        """Whether the first row can be read."""
        model = self.window.list.rows.model()
        return bool(model.rowCount()) and bool(model.index(0, 0).data(ROW))

    def until(self, true: Callable[[], bool]) -> None:
        """Let the event loop run until it is so."""
        while not true():
            pause(1)

    def close(self) -> None:
        """The end of the program."""
        self.app.close()
        self.window.close()
