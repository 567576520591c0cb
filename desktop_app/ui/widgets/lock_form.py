"""For whom a file is encrypted: for nobody, for who knows a passphrase, or for colleagues' age keys."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from desktop_app.ui.words import Words


class LockForm(QWidget):
    """`changed` whenever `is_complete` may have changed."""

    changed = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.way = QComboBox()
        for name, label in (
            ("", "not encrypted"),
            ("words", "with a passphrase"),
            ("keys", "for colleagues' age keys"),
        ):
            self.way.addItem(words(label), name)
        self.passphrase, self.again, self.keys = QLineEdit(), QLineEdit(), QLineEdit()
        for field in (self.passphrase, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        self.keys.setPlaceholderText(words("age1…; several with spaces between"))
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        rows = (
            ("Encryption", self.way),
            ("Passphrase", self.passphrase),
            ("The same again", self.again),
            ("Age keys", self.keys),
        )
        for label, part in rows:
            part.setAccessibleName(words(label))
            self._form.addRow(words(label), part)
        for field in (self.passphrase, self.again, self.keys):
            field.textChanged.connect(self._tell)
        self.way.currentIndexChanged.connect(self._show)
        self._show()

    @property
    def recipients(self) -> tuple[str, ...]:
        """The age keys, when they are what is chosen."""
        return tuple(self.keys.text().split()) if self.way.currentData() == "keys" else ()

    @property
    def words(self) -> str:
        """The passphrase, when it is what is chosen."""
        return self.passphrase.text() if self.way.currentData() == "words" else ""

    @property
    def is_complete(self) -> bool:
        """Whether what was chosen is filled in, the passphrase twice alike."""
        way = self.way.currentData()
        if way == "words":
            return bool(self.words) and self.words == self.again.text()
        return way == "" or bool(self.recipients)

    def _show(self) -> None:
        way = self.way.currentData()
        for part, wanted in ((self.passphrase, "words"), (self.again, "words"), (self.keys, "keys")):
            self._form.setRowVisible(part, way == wanted)
        self.changed.emit()

    def _tell(self, _text: str) -> None:
        self.changed.emit()
