"""The chosen lead: all its words, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.rows.leads import LeadRow
from desktop_app.services.leads import STATES
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.wanted.leads_model import STATE_ICONS


class LeadCard(QFrame):
    """`named_wanted`, `found_wanted`: the item that names it, the one that closed it; the others change the lead."""

    named_wanted = Signal(object)
    found_wanted = Signal(object)
    address_wanted = Signal(object)
    file_wanted = Signal(object)
    state_given = Signal(object, str)
    note_given = Signal(object, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row: LeadRow | None = None
        self.setObjectName("card")
        self.name, self.said = self._label("heading"), self._label("quiet")
        self.state, self.note = self._state(), self._note()
        words = desk.words
        self.named = self._button(words("Where it is named"), "quote", self.named_wanted)
        self.found = self._button(words("What was found"), "check", self.found_wanted)
        self.address = self._button(words("Capture its address"), "download", self.address_wanted)
        self.file = self._button(words("Capture a file for it…"), "files", self.file_wanted)
        buttons = QHBoxLayout()
        for part in (self.named, self.found, self.address, self.file):
            buttons.addWidget(part)
        buttons.addStretch(1)
        buttons.addWidget(QLabel(words("State")))
        buttons.addWidget(self.state)
        layout = QVBoxLayout(self)
        layout.addWidget(self.name)
        layout.addWidget(self.said)
        layout.addWidget(self.note)
        layout.addLayout(buttons)
        self.hide()

    def _label(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setAlignment(self._desk.leading)
        return label

    def _state(self) -> QComboBox:
        box, words = QComboBox(), self._desk.words
        box.setAccessibleName(words("State"))
        for state in STATES:
            box.addItem(icon(STATE_ICONS[state], self._desk.theme.text), words(state), state)
        box.activated.connect(self._state_chosen)
        return box

    def _note(self) -> QLineEdit:
        line, words = QLineEdit(), self._desk.words
        line.setPlaceholderText(words("Add a note, then Enter"))
        line.setAccessibleName(words("Note"))
        line.returnPressed.connect(self._note_written)
        return line

    def _button(self, text: str, mark: str, wanted: SignalInstance) -> QPushButton:
        button = QPushButton(icon(mark, self._desk.theme.text), text)
        button.clicked.connect(lambda _checked=False: wanted.emit(self._row))
        return button

    def show_lead(self, row: LeadRow | None) -> None:
        """Another one; None hides the card."""
        self._row = row
        self.setVisible(row is not None)
        if row is None:
            return
        words, writable = self._desk.words, self._desk.archive.writable
        self.name.setText(row.name)
        rule = words("Found by a rule in the text: look whether it is so.") if row.by_rule else ""
        beside = row.caption if row.caption != row.name else ""
        note = words("Note: {note}", note=words.apart(row.note)) if row.note else ""
        published = " · ".join(words.apart(part) for part in (row.publisher, row.published_at) if part)
        origin = (
            words("From a table: {origin}", origin=words.apart(row.origin.partition(", SHA-256")[0]))
            if row.origin
            else ""
        )
        parts = (rule, beside, words.as_written(row.address), published, note, origin)
        self.said.setText("\n".join(part for part in parts if part))
        self.said.setVisible(bool(self.said.text()))
        self.state.setCurrentIndex(self.state.findData(row.state))
        self.note.clear()
        self.named.setVisible(bool(row.item))
        self.found.setVisible(bool(row.closed_by))
        self.address.setVisible(bool(row.address) and row.is_open)
        self.file.setVisible(row.is_open)
        for part in (self.state, self.note, self.address, self.file):
            part.setEnabled(writable)

    def _state_chosen(self, _place: int) -> None:
        if self._row is not None and self.state.currentData() != self._row.state:
            self.state_given.emit(self._row, self.state.currentData())

    def _note_written(self) -> None:
        if self._row is not None and self.note.text().strip():
            self.note_given.emit(self._row, self.note.text())
