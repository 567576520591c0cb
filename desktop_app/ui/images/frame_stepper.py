"""Which picture of a file of several is shown: sheets of a scan, frames of an animation."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QToolButton, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon

MOST = 1_000
"""So many can be gone to; a frame is made of all before it."""


class FrameStepper(QWidget):
    """`chosen` with a number from 1. Hidden for a file of one picture."""

    chosen = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, words = desk, desk.words
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 8, 2)
        row.setSpacing(4)
        back, on = ("chevron-right", "chevron-left") if words.rtl else ("chevron-left", "chevron-right")
        self.back = self._button(words("Picture before (Alt+PgUp)"), back)
        self.number = QSpinBox()
        self.number.setAccessibleName(words("Picture of the file"))
        self.number.setKeyboardTracking(False)
        self.on = self._button(words("Next picture (Alt+PgDown)"), on)
        self.of = QLabel()
        self.of.setObjectName("quiet")
        for part in (self.back, self.number, self.on, self.of):
            row.addWidget(part)
        row.addStretch(1)
        self.back.clicked.connect(lambda: self.step(-1))
        self.on.clicked.connect(lambda: self.step(1))
        self.number.valueChanged.connect(self._changed)
        self.hide()

    def _button(self, name: str, mark: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(mark, self._desk.theme.text))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def start(self, count: int) -> None:
        """A file of so many pictures; the first is shown."""
        self.number.blockSignals(True)
        self.number.setRange(1, min(max(1, count), MOST))
        self.number.setValue(1)
        self.number.blockSignals(False)
        self.of.setText(self._desk.words("of {count} pictures in this file", count=count))
        self.setVisible(count > 1)
        self._let()

    def step(self, by: int) -> None:
        """The next or the one before."""
        self.number.setValue(self.number.value() + by)

    def go(self, number: int) -> None:
        """To that one."""
        self.number.setValue(number)

    def _changed(self, number: int) -> None:
        self._let()
        self.chosen.emit(number)

    def _let(self) -> None:
        self.back.setEnabled(self.number.value() > 1)
        self.on.setEnabled(self.number.value() < self.number.maximum())
