"""A translation that is pasted or typed beside the words it translates: into which language, who made it, when and how."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.services.translations import LONGEST, Translation
from desktop_app.services.translations_shown import ShownTranslation
from desktop_app.ui.desk import Desk
from desktop_app.ui.reader.field_row import FieldRow
from desktop_app.ui.theme import reading_font
from desktop_app.ui.widgets.choice_box import ChoiceBox


class TranslationForm(QFrame):
    """`given` with a Translation; `closed` when the person gives up."""

    given = Signal(object)
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._opened: Translation | None = None
        self.text = QPlainTextEdit()
        self.language, self.translator, self.date, self.checker = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.how = ChoiceBox()
        self._build()
        self.hide()

    def _build(self) -> None:
        words = self._desk.words
        self._head = QLabel()
        self._head.setObjectName("heading")
        self._head.setWordWrap(True)
        self._head.setAlignment(self._desk.leading)
        self.text.setFont(reading_font())
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(words("Words of the translation"))
        self.text.setPlaceholderText(words("Paste or type the translation here, a line for each line of the original."))
        self.how.addItem(words("a person"), "human")
        self.how.addItem(words("a program"), "machine")
        self.text.textChanged.connect(self._look)
        for field in (self.language, self.translator, self.date, self.checker):
            field.setMaxLength(LONGEST)
            field.textChanged.connect(self._look)
            field.returnPressed.connect(self._give)
        self.keep, self.cancel = QPushButton(words("Keep the translation")), QPushButton(words("Cancel"))
        self.keep.setProperty("primary", True)
        self.keep.clicked.connect(self._give)
        self.cancel.clicked.connect(self._close)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.addWidget(self._head)
        column.addWidget(self.text, 1)
        column.addLayout(self._fields())
        column.addLayout(buttons)

    def _fields(self) -> QGridLayout:
        words, grid = self._desk.words, QGridLayout()
        rows = (
            (words("Into which language (en, ar, pt-BR)"), self.language), (words("Made by"), self.how),
            (words("Who: a name, a code, or a program and its version"), self.translator), (words("When (2026-03-14)"), self.date),
            (words("Who compared it with the original; may stay empty"), self.checker),
        )  # fmt: skip
        for number, (label, field) in enumerate(rows):
            last = number == len(rows) - 1
            grid.addWidget(FieldRow(self._desk, label, field), number // 2, number % 2, 1, 2 if last else 1)
        return grid

    def open_form(self, old: ShownTranslation | None) -> None:
        """For a new translation, or with what is to be replaced."""
        words = self._desk.words
        self._head.setText(words("Replace this translation") if old else words("A new translation"))
        self.text.setPlainText(old.text if old else "")
        self.language.setText(old.told.language if old else "")
        self.translator.setText(old.told.translator if old else "")
        self.checker.setText(old.told.checker if old else "")
        self.date.setText(old.told.date if old else datetime.now(UTC).strftime("%Y-%m-%d"))
        self.how.setCurrentIndex(self.how.findData(old.told.how) if old else 0)
        self._opened = self.values()
        self.show()
        self._look()
        self.text.setFocus()

    def values(self) -> Translation:
        """As it stands in the fields."""
        language, translator, date, checker = (
            field.text().strip() for field in (self.language, self.translator, self.date, self.checker)
        )
        return Translation(self.text.toPlainText(), language, translator, date, self.how.currentData(), checker)

    @property
    def is_half_written(self) -> bool:
        """Whether something was filled in that is not kept."""
        return not self.isHidden() and self._opened is not None and self.values() != self._opened

    @property
    def head(self) -> str:
        """What is being written."""
        return self._head.text()

    def _look(self) -> None:
        made = self.values()
        there = all((made.text.strip(), made.language, made.translator, made.date))
        self.keep.setEnabled(there and made != self._opened)

    def _give(self) -> None:
        if self.keep.isEnabled():
            self.given.emit(self.values())

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up what is not begun."""
        if event.key() == Qt.Key.Key_Escape and not self.is_half_written:
            self._close()
        else:
            super().keyPressEvent(event)
