"""One person: the name, who that is in words, the fingerprint to compare, and what can be done; terms under Details."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from archive_schema.signing import fingerprint
from desktop_app.rows.people import PersonRow
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.people import sentences


class PersonCard(QFrame):
    """`admitted` with key and name, `shut_out` with the key, `renamed` with key and name: each asked for twice."""

    admitted = Signal(str, str)
    shut_out = Signal(str)
    renamed = Signal(str, str)

    def __init__(self, desk: Desk, row: PersonRow, may_admit: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.row = desk, row
        self.setObjectName("card")
        self.name = self._label(sentences.called(row, desk.words), "heading")
        self.said = self._label(sentences.who_is(row, desk.words))
        self.asked = Asked(desk)
        self.asked.given.connect(self._given)
        self.details = self._details()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self.name)
        layout.addWidget(self.said)
        layout.addLayout(self._key())
        layout.addLayout(self._buttons(may_admit))
        layout.addWidget(self.asked)
        layout.addWidget(self.details)

    def _label(self, text: str, name: str = "") -> QLabel:
        label = QLabel(text)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(self._desk.leading)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _key(self) -> QHBoxLayout:
        words = self._desk.words
        print_of_key = fingerprint(self.row.key)
        label = QLabel(words("Key fingerprint"))
        label.setObjectName("quiet")
        self.fingerprint = self._label(words.as_written(print_of_key))
        copy = self._button("copy", words("Copy"), "copy")
        copy.setAccessibleName(words("Copy the fingerprint"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(print_of_key))
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.fingerprint)
        row.addWidget(copy)
        row.addStretch(1)
        return row

    def _button(self, name: str, text: str, mark: str = "") -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        if mark:
            button.setIcon(icon(mark, self._desk.theme.text))
        return button

    def _buttons(self, may_admit: bool) -> QHBoxLayout:
        words, row, writable = self._desk.words, self.row, self._desk.archive.writable
        line = QHBoxLayout()
        unused = row.is_recovery and not row.entries
        offers = (
            ("admit", words("Admit…"), may_admit and row.standing == "quarantined"),
            ("rename", words("Change the name…") if row.name else words("Give a name…"), row.is_own or not row.names_self),
            ("revoke", words("Shut out…"), may_admit and not row.is_own and not unused and row.standing == "admitted"),
        )  # fmt: skip
        for name, text, offered in offers:
            if offered and not (name == "rename" and row.standing == "quarantined"):
                button = self._button(name, text)
                button.setEnabled(writable)
                button.clicked.connect(partial(self._ask, name))
                line.addWidget(button)
        more = self._button("details", words("Details"))
        more.setCheckable(True)
        more.toggled.connect(self.details.setVisible)
        line.addStretch(1)
        line.addWidget(more)
        return line

    def _details(self) -> QWidget:
        box = QWidget()
        form = QFormLayout(box)
        form.setContentsMargins(0, 0, 0, 0)
        for label, value in sentences.details(self.row, self._desk.words):
            form.addRow(self._label(label, "quiet"), self._label(value))
        box.hide()
        return box

    def _ask(self, what: str, _checked: bool = False) -> None:
        words, row = self._desk.words, self.row
        name = row.name or row.calls_itself
        if what == "admit":
            self.asked.ask(what, sentences.before_admitting(words), words("Admit"), name)
        elif what == "revoke":
            self.asked.ask(what, sentences.before_shutting_out(row, words), words("Shut out"), None)
        else:
            said = words("The name travels with every shared file. A code such as R2 will do.")
            self.asked.ask(what, said, words("Save"), name)

    def _given(self, what: str, name: str) -> None:
        if what == "admit":
            self.admitted.emit(self.row.key, name)
        elif what == "revoke":
            self.shut_out.emit(self.row.key)
        else:
            self.renamed.emit(self.row.key, name)


class Asked(QWidget):
    """What an action does, said first; then the name where one is wanted, and the button that does it."""

    given = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = desk.words
        self._what, self._named = "", False
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setAlignment(desk.leading)
        self.name = QLineEdit()
        self.name.setPlaceholderText(words("a name, or a code such as R2"))
        self.name.setAccessibleName(words("Name"))
        self.do = QPushButton()
        self.do.setProperty("primary", True)
        cancel = QPushButton(words("Cancel"))
        self.do.clicked.connect(self._give)
        self.name.returnPressed.connect(self._give)
        self.name.textChanged.connect(self._check)
        cancel.clicked.connect(self.hide)
        line = QHBoxLayout()
        line.addWidget(self.name, 1)
        line.addWidget(self.do)
        line.addWidget(cancel)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.addWidget(self.said)
        layout.addLayout(line)
        self.hide()

    def ask(self, what: str, said: str, do: str, name: str | None) -> None:
        """`name` None: none is wanted."""
        self._what, self._named = what, name is not None
        self.said.setText(said)
        self.do.setText(do)
        self.name.setVisible(self._named)
        self.name.setText(name or "")
        self._check()
        self.show()
        (self.name if self._named else self.do).setFocus()

    def _check(self, _text: str = "") -> None:
        self.do.setEnabled(bool(self.name.text().strip()) or not self._named)

    def _give(self) -> None:
        if self.do.isEnabled():
            self.hide()
            self.given.emit(self._what, self.name.text().strip())
