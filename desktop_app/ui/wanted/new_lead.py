"""A lead by hand: what, of which kind, where it may be, why."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.services.leads import KINDS, NewLead
from desktop_app.ui.desk import Desk


class NewLeadForm(QFrame):
    """`given` with a NewLead."""

    given = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = desk.words
        self.setObjectName("card")
        self.name, self.address, self.note = QLineEdit(), QLineEdit(), QLineEdit()
        self.name.setPlaceholderText(words("what is wanted, such as: the ministry's report of 3 May"))
        self.address.setPlaceholderText(words("where it may be, if you know"))
        self.note.setPlaceholderText(words("who spoke of it, why it matters"))
        self.kind = QComboBox()
        for kind in KINDS:
            self.kind.addItem(words(kind), kind)
        form = QFormLayout()
        for label, field in (
            (words("What"), self.name), (words("Kind"), self.kind), (words("Address"), self.address),
            (words("Note"), self.note),
        ):  # fmt: skip
            field.setAccessibleName(label)
            form.addRow(label, field)
        self.keep, cancel = QPushButton(words("Keep")), QPushButton(words("Cancel"))
        self.keep.setProperty("primary", True)
        self.keep.clicked.connect(self._give)
        cancel.clicked.connect(self.hide)
        row = QHBoxLayout()
        row.addWidget(self.keep)
        row.addWidget(cancel)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addLayout(row)
        for line in (self.name, self.address, self.note):
            line.textChanged.connect(self._check)
            line.returnPressed.connect(self._give)
        self._check()

    def start(self) -> None:
        """Empty, with the cursor in its first field."""
        for field in (self.name, self.address, self.note):
            field.clear()
        self.show()
        self.name.setFocus()

    def _check(self, _text: str = "") -> None:
        self.keep.setEnabled(bool(self.name.text().strip() or self.address.text().strip()))

    def _give(self) -> None:
        if not self.keep.isEnabled():
            return
        name, address, note = (field.text() for field in (self.name, self.address, self.note))
        self.hide()
        self.given.emit(NewLead(name, str(self.kind.currentData()), address=address, note=note))
