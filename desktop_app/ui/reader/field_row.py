"""One field of a form with its name above it, marked as a draft until a person looks at it."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.ui.desk import Desk


class FieldRow(QWidget):
    """`set_draft` marks what a rule filled in; whatever a person does with the field takes the mark away."""

    def __init__(self, desk: Desk, name: str, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._name, self.field = desk, name, field
        self.draft = False
        self.label = QLabel(name)
        self.label.setObjectName("quiet")
        self.label.setAlignment(desk.leading)
        self.label.setWordWrap(True)
        self.label.setBuddy(field)
        field.setAccessibleName(name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.label)
        layout.addWidget(field)
        if isinstance(field, QLineEdit):
            field.textEdited.connect(self._looked_at)
        elif isinstance(field, QComboBox):
            field.activated.connect(self._looked_at)

    def _looked_at(self, _any: object = None) -> None:
        self.set_draft(False)

    def set_draft(self, draft: bool) -> None:
        """Words and a dashed edge: a guess is never told by its looks alone."""
        self.draft = draft
        words = self._desk.words
        self.label.setText(f"{self._name} · {words('a guess: look at it')}" if draft else self._name)
        self.field.setAccessibleName(self.label.text())
        self.field.setProperty("draft", draft)
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)


def short_text(name: str, lines: int = 2) -> QPlainTextEdit:
    """A field for a few sentences; Tab leaves it."""
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    field.setAccessibleName(name)
    field.setFixedHeight(field.fontMetrics().lineSpacing() * lines + 20)
    return field
