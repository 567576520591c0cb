"""What every panel is: a title, a column of parts, and a way back to the reader."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.desk import Desk


class Panel(QFrame):
    """`closed` when the person goes back."""

    closed = Signal()

    def __init__(self, desk: Desk, title: str, said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("panel")
        head = QLabel(title)
        head.setObjectName("title")
        about = QLabel(said)
        about.setObjectName("quiet")
        about.setWordWrap(True)
        self.column = QVBoxLayout()
        self.column.setSpacing(10)
        self.buttons = QHBoxLayout()
        back = QPushButton(desk.words("Back"))
        back.clicked.connect(self.closed)
        self.buttons.addWidget(back)
        self.buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(12)
        layout.addWidget(head)
        layout.addWidget(about)
        layout.addLayout(self.column, 1)
        layout.addLayout(self.buttons)

    def primary(self, text: str) -> QPushButton:
        """The panel's one main button; Enter presses it when it has the cursor."""
        button = QPushButton(text)
        button.setAutoDefault(True)
        button.setProperty("primary", True)
        self.buttons.addWidget(button)
        return button

    def text(self, words: str, name: str = "") -> QLabel:
        """A paragraph of plain text."""
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(self.desk.leading)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if name:
            label.setObjectName(name)
        self.column.addWidget(label)
        return label

    def showEvent(self, event: QShowEvent) -> None:
        """Tab goes through what the panel holds, then through its buttons, in the order in which they are read."""
        super().showEvent(event)
        places = (self.buttons.itemAt(place) for place in range(self.buttons.count()))
        below = [widget for one in places if one is not None and (widget := one.widget()) is not None]
        held: list[QWidget] = []
        at = self.nextInFocusChain()
        while at is not None and at is not self:
            if self.isAncestorOf(at) and at not in below:
                held.append(at)
            at = at.nextInFocusChain()
        for before, after in pairwise([*held, *below]):
            QWidget.setTabOrder(before, after)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
