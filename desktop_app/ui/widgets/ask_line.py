"""One line asked for in place: a name, terms. Enter gives it, Escape leaves it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from desktop_app.ui.words import Words


class AskLine(QFrame):
    """Hidden until it asks. `left` when it was answered or given up."""

    left = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._then: Callable[[str], None] | None = None
        self._back: QWidget | None = None
        self._may_be_empty = False
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self.field = QLineEdit()
        self.done = QPushButton(words("Done"))
        self.done.clicked.connect(self._give)
        self.field.textChanged.connect(self._look)
        self._title.setBuddy(self.field)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._title)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.done)
        self.hide()

    def ask(
        self, title: str, hint: str, known: Sequence[str], back: QWidget, then: Callable[[str], None], text: str = "",
        may_be_empty: bool = False,
    ) -> None:  # fmt: skip
        """`then` is given what was typed; `known` is offered while typing; the cursor goes `back` afterwards."""
        self._then, self._back, self._may_be_empty = then, back, may_be_empty
        self._title.setText(title)
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(title)
        completer = QCompleter(list(known), self.field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        self.field.setText(text)
        self._look(text)
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def _look(self, text: str) -> None:
        self.done.setEnabled(self._may_be_empty or bool(text.strip()))

    def _give(self) -> None:
        text, then = self.field.text().strip(), self._then
        if (text or self._may_be_empty) and then is not None:
            self._leave()
            then(text)

    def _leave(self) -> None:
        self._then = None
        self.hide()
        if self._back is not None:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape, wherever in it the cursor is."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._give()
        else:
            super().keyPressEvent(event)
