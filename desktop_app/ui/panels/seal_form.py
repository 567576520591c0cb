"""How a report is signed: a certificate file, its passphrase, perhaps a time-stamp service. The passphrase is given once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QPushButton, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.operations.exchanging import Seal


class SealForm(QWidget):
    """The fields are shown once a file is chosen; pressed again without a choice, nothing is signed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._file = desk, ""
        words = desk.words
        self._asked = words("Sign with a certificate: a PKCS #12 file")
        self.certificate = QPushButton(self._asked)
        self.certificate.setIcon(icon("folder-open", desk.theme.text))
        self.certificate.clicked.connect(self._choose)
        self.passphrase, self.address = QLineEdit(), QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.address.setPlaceholderText(words("its address (RFC 3161); empty for no time stamp"))
        self.sorry = QLabel()
        self.sorry.setTextFormat(Qt.TextFormat.PlainText)
        self.sorry.setWordWrap(True)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.addRow(self.certificate)
        rows = (("Passphrase of the certificate", self.passphrase), ("Time-stamp service", self.address))
        for label, field in rows:
            field.setAccessibleName(words(label))
            self._form.addRow(words(label), field)
        self._form.insertRow(2, self.sorry)
        self.passphrase.textChanged.connect(lambda _text: self._tell(""))
        self._show()

    def _choose(self) -> None:
        self._file = self._desk.files.open_one(self._asked, "")
        self.passphrase.clear()
        self._show()

    def _show(self) -> None:
        name = self._desk.words.apart(Path(self._file).name)
        self.certificate.setText(name or self._asked)
        for field in (self.passphrase, self.address):
            self._form.setRowVisible(field, bool(self._file))
        self._tell("")

    def _tell(self, sentence: str) -> None:
        self.sorry.setText(sentence)
        self._form.setRowVisible(self.sorry, bool(sentence))

    def wrong(self, sentence: str) -> None:
        """The passphrase does not open it."""
        self.passphrase.clear()
        self._tell(sentence)
        self.passphrase.setFocus()

    def taken(self) -> Seal | None:
        """What was chosen; the passphrase is gone from the field then."""
        seal = Seal(Path(self._file), self.passphrase.text(), self.address.text().strip()) if self._file else None
        self.passphrase.clear()
        return seal
