"""What the margin's cards have in common: a frame that can be chosen, walked to and pressed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import pixmap
from desktop_app.ui.reader.places import fitting

_QUOTED = 110


class Card(QFrame):
    """`pressed` with its id; a suggestion's `accepted`, `change_wanted` and `dismissed` too."""

    pressed = Signal(str)
    accepted = Signal(str)
    change_wanted = Signal(str)
    dismissed = Signal(str)

    def __init__(self, desk: Desk, key: str, start: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk, self.key, self.start = desk, key, start
        self.suggestion = False
        self.closer: list[QWidget] = []
        """What is shown only while this is the claim in hand."""
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(10, 8, 10, 8)
        self.rows.setSpacing(3)

    def set_current(self, current: bool) -> None:
        """Show that this is the claim in hand."""
        self.setProperty("current", current)
        for part in self.closer:
            part.setVisible(current)
        self.style().unpolish(self)
        self.style().polish(self)

    def line(self, text: str, quiet: bool = False, name: str = "") -> QLabel:
        """A line of plain text that wraps."""
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(self.desk.leading)
        label.setObjectName(name or ("quiet" if quiet else ""))
        self.rows.addWidget(label)
        return label

    def head(self, mark: str, text: str, ink: str, ground: str) -> None:
        """Icon and words on the status colour; no ground for what nobody has judged."""
        row = QHBoxLayout()
        row.setSpacing(6)
        sign = QLabel()
        sign.setPixmap(pixmap(mark, ink, 16))
        label = QLabel(text)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAlignment(self.desk.leading)
        if ground:
            label.setStyleSheet(f"color:{ink};background:{ground};border-radius:8px;padding:1px 7px;font-weight:600;")
        else:
            label.setObjectName("quiet")
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        self.rows.addLayout(row)

    def button(self, row: QBoxLayout, text: str, signal: Any) -> None:
        """A small button that tells `signal` which card it is."""
        button = QPushButton(text)
        button.setProperty("small", True)
        button.clicked.connect(_emitter(signal, self.key))
        row.addWidget(button)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose it."""
        super().mousePressEvent(event)
        self.pressed.emit(self.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter accepts a suggestion or opens a claim; Delete dismisses a suggestion."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.accepted if self.suggestion else self.pressed).emit(self.key)
        elif self.suggestion and event.key() == Qt.Key.Key_Delete:
            self.dismissed.emit(self.key)
        else:
            super().keyPressEvent(event)


def _emitter(signal: Any, key: str) -> Callable[[], None]:
    return lambda: signal.emit(key)


def quoted(text: str) -> str:
    """The words of a claim, short enough for a card."""
    return fitting(text, _QUOTED)
