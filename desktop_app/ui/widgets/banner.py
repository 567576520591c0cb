"""The banner: one message with what to do; evidence faults stay until closed."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop_app.ui.icons import icon, pixmap
from desktop_app.ui.notify import Notice, Notify
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import Words

_DONE_MS = 12_000


class Banner(QFrame):
    """Shows the newest notice; others wait behind it."""

    def __init__(self, notify: Notify, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, words
        self._waiting: list[Notice] = []
        self._now: Notice | None = None
        self.setObjectName("banner")
        self._build()
        self._gone = QTimer(self)
        self._gone.setSingleShot(True)
        self._gone.timeout.connect(self._next)
        notify.said.connect(self.say)
        self.hide()

    def _build(self) -> None:
        self._sign = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setAccessibleName(self._words("Message"))
        self._details = QLabel()
        self._details.setObjectName("mono")
        self._details.setTextFormat(Qt.TextFormat.PlainText)
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details.setWordWrap(True)
        self._act = QPushButton()
        self._act.clicked.connect(self._do)
        self._more = QPushButton(self._words("Details"))
        self._more.clicked.connect(lambda: self._details.setVisible(not self._details.isVisible()))
        close = QToolButton()
        close.setIcon(icon("x", self._theme.quiet))
        close.setAutoRaise(True)
        close.setAccessibleName(self._words("Close"))
        close.clicked.connect(self._next)
        row = QHBoxLayout()
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        for part in (self._act, self._more, close):
            row.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.addLayout(row)
        layout.addWidget(self._details)

    def say(self, notice: Notice) -> None:
        """A fault takes the place of what was done before; among faults the first stays and the others wait."""
        if self._now is not None and self._now.kind != "done":
            self._waiting.append(notice)
            return
        self._show(notice)

    def _show(self, notice: Notice) -> None:
        self._now = notice
        good = notice.kind == "done"
        mark = "check" if good else "shield-check" if notice.kind == "evidence" else "triangle-alert"
        self._sign.setPixmap(pixmap(mark, self._theme.text if good else self._theme.danger))
        self._text.setText(f"{notice.message} {notice.advice}".strip())
        self._details.setText(notice.details)
        self._details.hide()
        self._more.setVisible(bool(notice.details))
        self._act.setText(notice.action)
        self._act.setVisible(bool(notice.action))
        self.setProperty("good", good)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        self._gone.stop()
        if good and not notice.action:
            self._gone.start(_DONE_MS)

    def _do(self) -> None:
        act = self._now.act if self._now else None
        self._next()
        if act:
            act()

    def _next(self) -> None:
        self._now = None
        if self._waiting:
            self._show(self._waiting.pop(0))
        else:
            self.hide()
