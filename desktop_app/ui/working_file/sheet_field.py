"""One field of the working file: saved when it is left; where people differ, each value with its person."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.rows.working_file import Said, WorkingField
from desktop_app.ui.desk import Desk

_LEAST_LINES, _MOST_LINES = 2, 12


class Editor(QPlainTextEdit):
    """As high as its text; Tab goes to the next field. `left` when the cursor leaves it."""

    left = Signal()

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = lines
        self.setTabChangesFocus(True)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def _fit(self, _size: object = None) -> None:
        lines = max(self._least, min(_MOST_LINES, int(self.document().size().height()) or 1))
        # Lines of Arabic are higher than the font's own measure.
        self.setFixedHeight(lines * (self.fontMetrics().lineSpacing() + 5) + 20)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A menu that opens does not count as leaving."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class SheetField(QFrame):
    """`written` with the field's name and its new text."""

    written = Signal(str, str)

    def __init__(self, desk: Desk, name: str, label: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._name, self._was = desk, name, ""
        head = QLabel(label)
        head.setObjectName("heading")
        head.setAlignment(desk.leading)
        self.editor = Editor(1 if name == "identifier" else _LEAST_LINES)
        self.editor.setAccessibleName(label)
        self.editor.setAccessibleDescription(hint)
        self.editor.setPlaceholderText(hint)
        self.editor.setReadOnly(not desk.archive.writable)
        self.editor.left.connect(self.save)
        self.who = QLabel()
        self.who.setObjectName("quiet")
        self.who.setAlignment(desk.leading)
        self._values = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 8, 8)
        layout.setSpacing(4)
        layout.addWidget(head)
        layout.addLayout(self._values)
        layout.addWidget(self.editor)
        layout.addWidget(self.who)

    def show_field(self, field: WorkingField, names: Mapping[str, str]) -> None:
        """What stands; a text that is being written is not taken away."""
        if self.editor.toPlainText().strip() == self._was and self.editor.toPlainText() != field.value:
            self.editor.setPlainText(field.value)
        self._was = field.value
        words = self._desk.words
        while (part := self._values.takeAt(0)) is not None:
            if (widget := part.widget()) is not None:
                widget.deleteLater()
        if field.differing:
            for said in field.said:
                self._values.addWidget(self._value(said, names))
            self.who.setText(words("People differ: use one of them, or write what you agree on."))
        elif field.said:
            self.who.setText(self._by(field.said[0], names))
        else:
            self.who.setText(words("not written yet"))

    def _by(self, said: Said, names: Mapping[str, str]) -> str:
        words = self._desk.words
        who = words.apart(names.get(said.by, said.by[:12]))
        return words("{who}, {date}", who=who, date=words.moment(said.at_ms))

    def _value(self, said: Said, names: Mapping[str, str]) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        text, who = QLabel(said.value), QLabel(self._by(said, names))
        who.setObjectName("quiet")
        for label in (text, who):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        use = QPushButton(self._desk.words("Use this"))
        use.setEnabled(self._desk.archive.writable)
        use.clicked.connect(partial(self._use, said.value))
        foot = QHBoxLayout()
        foot.addWidget(who, 1)
        foot.addWidget(use)
        layout = QVBoxLayout(card)
        layout.addWidget(text)
        layout.addLayout(foot)
        return card

    def _use(self, value: str, _checked: bool = False) -> None:
        self.written.emit(self._name, value)

    def save(self) -> None:
        """Write what is new; nothing when nothing changed."""
        text = self.editor.toPlainText().strip()
        if text != self._was and self._desk.archive.writable:
            self._was = text
            self.editor.document().setModified(False)
            self.written.emit(self._name, text)
