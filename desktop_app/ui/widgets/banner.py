"""The banner: one message with what to do. What can still be undone or must be looked at waits; nothing pushes it out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.icons import icon, pixmap
from desktop_app.ui.notify import Act, Notice, Notify
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import Words

_DONE_MS = 12_000


class Banner(QFrame):
    """Shows the newest notice; an Undo that a newer message covers comes back when that one goes."""

    def __init__(self, notify: Notify, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, words
        self._waiting: list[Notice] = []
        self._now: Notice | None = None
        self._ways: list[QPushButton] = []
        self.setObjectName("banner")
        self._build()
        self._others.clicked.connect(notify.history_wanted)
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
        self._others = QPushButton()
        self._others.setFlat(True)
        close = QToolButton()
        close.setIcon(icon("x", self._theme.quiet))
        close.setAutoRaise(True)
        close.setAccessibleName(self._words("Close"))
        close.clicked.connect(self._close)
        for part in (self._act, self._more, self._others, close):
            _leave_cursor(part)
        self._row = QHBoxLayout()
        self._row.addWidget(self._sign)
        self._row.addWidget(self._text, 1)
        for part in (self._act, self._more, self._others, close):
            self._row.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.addLayout(self._row)
        layout.addWidget(self._details)

    def say(self, notice: Notice) -> None:
        """A fault takes the place of what was done before; among faults the first stays and the others wait.

        What was done after the person could mend something is seen at once; the fault comes back when that goes.
        """
        is_result = notice.kind == "done" and self._now is not None and self._now.kind == "input"
        if self._now is not None and self._now.kind != "done" and not is_result:
            self._waiting.append(notice)
            self._count()
            return
        if self._now is not None and self._now.waits:
            self._waiting.insert(0, self._now)
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
        self._act.setVisible(notice.act is not None)
        self._show_ways(notice.more)
        self._count()
        self.setProperty("good", good)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        self._gone.stop()
        if not notice.waits:
            self._gone.start(_DONE_MS)

    def _show_ways(self, more: tuple[tuple[str, Act], ...]) -> None:
        for button in self._ways:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._ways = []
        for words, act in more:
            button = QPushButton(words)
            _leave_cursor(button)
            button.clicked.connect(partial(_go, act))
            self._row.insertWidget(self._row.indexOf(self._act), button)
            self._ways.append(button)

    def _count(self) -> None:
        self._others.setVisible(bool(self._waiting))
        self._others.setText(self._words("{count} more", count=len(self._waiting)))

    def _do(self) -> None:
        now = self._now
        self._next()
        if now:
            now.do()

    def _close(self) -> None:
        self._next()

    def _next(self) -> None:
        """The one that waits longest; an Undo that was done elsewhere meanwhile has nothing to offer any more."""
        self._now = None
        while self._waiting:
            notice = self._waiting.pop(0)
            if not notice.spent:
                self._show(notice)
                return
        self.hide()


def _leave_cursor(button: QAbstractButton) -> None:
    """A click leaves the cursor where the person works: the button goes, and the cursor would go on to an Undo."""
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def _go(act: Act, _checked: bool = False) -> None:
    act()


def with_banner(page: QWidget, banner: Banner, strip: QWidget) -> QWidget:
    """A page below its banner and above its strip."""
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    for part in (banner, page, strip):
        layout.addWidget(part)
    layout.setStretchFactor(page, 1)
    return box
