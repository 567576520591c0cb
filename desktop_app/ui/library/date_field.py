"""The field for a date to narrow by."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


class DateField(QLineEdit):
    """A year, month or day: Enter sets it, Escape leaves it."""

    given = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.setFixedWidth(190)
        self.textChanged.connect(self._look)

    def ask(self, name: str, title: str, value: str) -> None:
        """For one of the two dates."""
        self._name = name
        self.setAccessibleName(title)
        self.setText(value)
        self.show()
        self.setFocus()

    def _look(self, text: str) -> None:
        self.setProperty("wrong", bool(text) and not _DATE.fullmatch(text.strip()))
        self.style().unpolish(self)
        self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes only what is a date."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            text = self.text().strip()
            if not text or _DATE.fullmatch(text):
                self.hide()
                self.given.emit(self._name, text)
        else:
            super().keyPressEvent(event)
