"""What opens an encrypted file: a passphrase, or the file of an age key. Asked only when a file turns out to be locked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.errors import AppError
from desktop_app.ui.words import Words

AskKey = Callable[[], str]
_LOCKED = ("shared-file-locked", "wrong-key", "not-an-identity")


class UnlockForm(QWidget):
    """`given` with the passphrase and the name of a key file; one of them is ""."""

    given = Signal(str, str)

    def __init__(self, words: Words, ask_key: AskKey, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask = ask_key
        said = QLabel(
            words("This file is encrypted. While it is read, a plain copy lies in a private folder on this computer.")
        )
        said.setWordWrap(True)
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName(words("Passphrase"))
        self.passphrase.textChanged.connect(self._check)
        self.passphrase.returnPressed.connect(self._give)
        self.open = QPushButton(words("Open"))
        self.open.setEnabled(False)
        self.open.clicked.connect(self._give)
        self.by_key = QPushButton(words("Open with a key file…"))
        self.by_key.clicked.connect(self._give_key)
        form = QFormLayout()
        form.addRow(words("Passphrase"), self.passphrase)
        row = QHBoxLayout()
        for button in (self.open, self.by_key):
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(said)
        layout.addLayout(form)
        layout.addLayout(row)

    def asked_by(self, error: AppError) -> bool:
        """Show the form when this is why a file could not be read; a wrong passphrase is taken out."""
        if error.code not in _LOCKED:
            return False
        self.passphrase.clear()
        self.show()
        self.passphrase.setFocus()
        return True

    def _check(self, text: str) -> None:
        self.open.setEnabled(bool(text))

    def _give(self) -> None:
        if self.passphrase.text():
            self.given.emit(self.passphrase.text(), "")

    def _give_key(self) -> None:
        if name := self._ask():
            self.given.emit("", name)
