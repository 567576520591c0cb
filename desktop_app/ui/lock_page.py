"""Locked: a plain page that names nothing. It hides; it does not encrypt, and it says so."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QMainWindow, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.icons import pixmap
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import Words

_LOOK_MS = 50


class LockPage(QFrame):
    """`unlock_wanted` when the person comes back. `close` is called as soon as `is_busy` says no: what is being written
    is finished first.
    """

    unlock_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        words: Words,
        is_busy: Callable[[], bool],
        close: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words, self._is_busy, self._close = words, is_busy, close
        self.setObjectName("panel")
        sign = QLabel()
        sign.setPixmap(pixmap("lock", theme.quiet, 48))
        title = QLabel(words("Locked"))
        title.setObjectName("title")
        self.said = QLabel()
        honest = QLabel(
            words(
                "Locking hides what is in the archive. It does not encrypt it: whoever has this computer can still read its disk."
            )
        )
        honest.setObjectName("quiet")
        self.unlock = QPushButton(words("Unlock"), autoDefault=True)
        self.unlock.setProperty("primary", True)
        self.unlock.clicked.connect(self.unlock_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 48, 48, 48)
        layout.setSpacing(16)
        layout.addStretch(2)
        for part in (sign, title, self.said, honest, self.unlock):
            if isinstance(part, QLabel):
                part.setAlignment(Qt.AlignmentFlag.AlignCenter)
                part.setWordWrap(part is honest or part is self.said)
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter if part is self.unlock else Qt.AlignmentFlag(0))
        layout.addStretch(3)
        self._soon = QTimer(self, interval=_LOOK_MS)
        self._soon.timeout.connect(self._look)
        self.unlock.setEnabled(False)
        self.said.setText(words("What is being written is finished, then the archive is closed."))
        # Not before the page is to be seen: closing may take a moment.
        self._soon.start()

    def _look(self) -> None:
        if self._is_busy():
            return
        self._soon.stop()
        self._close()
        self.said.setText(self._words("The archive is closed."))
        self.unlock.setEnabled(True)
        self.unlock.setFocus()


def lock_window(
    theme: Theme, words: Words, is_busy: Callable[[], bool], close: Callable[[], None], unlock: Callable[[], None]
) -> QMainWindow:
    """A window whose title names nothing either."""
    window = QMainWindow()
    window.setWindowTitle("Attest")
    page = LockPage(theme, words, is_busy, close)
    page.unlock_wanted.connect(unlock)
    window.setCentralWidget(page)
    return window
