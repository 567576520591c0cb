"""A picture of the window without a person at it: to try an installed program (`attest open FOLDER --picture FILE`)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMainWindow

from desktop_app.errors import EnvironmentFaultError
from desktop_app.ui.main_window import MainWindow

PATIENCE_MS = 90_000
_LOOK_MS = 250
_SAME_LOOKS = 3


class Portrait(QObject):
    """Draws the window into the file `path` (its ending says the format) as soon as nothing in it changes any more, then ends
    the event loop. `page`: an item whose page as captured is to be in it, "" for the window as it opens.
    """

    def __init__(
        self, window: Callable[[], QMainWindow | None], busy: Callable[[], bool], path: str, page: str
    ) -> None:
        super().__init__()
        self._window, self._busy, self._path, self._page = window, busy, path, page
        self._end = QDeadlineTimer(PATIENCE_MS)
        self._seen: list[QImage] = []
        self.saved = False
        self._looks = QTimer(self, interval=_LOOK_MS)
        self._looks.timeout.connect(self._look)
        self._looks.start()

    def check(self) -> None:
        """EnvironmentFaultError `window-not-drawn` when there is no picture."""
        if not self.saved:
            advice = "Look whether the folder can be written to, and whether the window opens without --picture."
            raise EnvironmentFaultError("window-not-drawn", "The window was not drawn into a file.", advice)

    def _look(self) -> None:
        window = self._window()
        if self._end.hasExpired():
            self._quit()
        elif window is None or self._busy() or not self._turned(window):
            self._seen.clear()
        else:
            self._draw(window.grab().toImage())

    def _draw(self, now: QImage) -> None:
        """The web engine paints in its own time: only what stays is the picture."""
        self._seen = [*(before for before in self._seen if before == now), now]
        if len(self._seen) == _SAME_LOOKS:
            self.saved = now.save(self._path)
            self._quit()

    def _turned(self, window: QMainWindow) -> bool:
        """Whether the window shows what is asked for; a step towards it otherwise."""
        if not self._page or not isinstance(window, MainWindow):
            return not self._page
        reader = window.reader
        if reader.item != self._page:
            window.open_item(self._page)
        elif reader.as_captured.pane is None:
            reader.show_page()
        return reader.as_captured.pane is not None and not reader.as_captured.pane.loading

    def _quit(self) -> None:
        self._looks.stop()
        qt = QApplication.instance()
        if qt is not None:
            qt.quit()
