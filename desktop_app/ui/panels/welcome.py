"""First run: make an archive, open one, or look at the sample case, in under a minute, without reading anything."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.icons import icon
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.language_box import LanguageBox
from desktop_app.ui.widgets.unlock_form import AskKey, UnlockForm
from desktop_app.ui.words import Words


class Welcome(QFrame):
    """`create_wanted` with name and researcher; the others without anything; `open_wanted` with a folder or ""."""

    create_wanted = Signal(str, str)
    open_wanted = Signal(str)
    sample_wanted = Signal()
    receive_wanted = Signal(str)

    def __init__(
        self, theme: Theme, words: Words, recent: Sequence[str], ask_key: AskKey, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, words
        self.setObjectName("panel")
        self.speak = LanguageBox(theme, words)
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addWidget(self.speak, 0, Qt.AlignmentFlag.AlignRight)
        for text, name in (
            ("Attest", "title"),
            ("An archive of what you capture, with the record of where it came from.", "quiet"),
        ):
            label = QLabel(words(text))
            label.setObjectName(name)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(12)
        column.addLayout(self._form())
        column.addSpacing(12)
        column.addLayout(self._others())
        self.unlock = UnlockForm(words, ask_key)
        self.unlock.hide()
        self.unlock.given.connect(self._unlocked)
        self._read: Callable[[str, str], None] | None = None
        column.addWidget(self.unlock)
        column.addLayout(self._recent(recent))
        column.addStretch(1)
        box = QWidget()
        box.setLayout(column)
        box.setMaximumWidth(680)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(48, 64, 48, 32)
        layout.addStretch(1)
        layout.addWidget(box, 4)
        layout.addStretch(1)

    @property
    def typed(self) -> tuple[str, str]:
        """The names of archive and researcher as they are written so far."""
        return self.name.text(), self.researcher.text()

    def write(self, name: str, researcher: str) -> None:
        """The same names in a page made anew."""
        self.name.setText(name)
        self.researcher.setText(researcher)

    def unlock_with(self, read: Callable[[str, str], None]) -> None:
        """`read` is tried again with the passphrase or key file that the person gives for the file chosen last."""
        self.unlock.hide()
        self._read = read

    def _unlocked(self, passphrase: str, key_file: str) -> None:
        if self._read is not None:
            self._read(passphrase, key_file)

    def _form(self) -> QVBoxLayout:
        words = self._words
        self.name = QLineEdit()
        self.name.setPlaceholderText(words("what the investigation is called"))
        self.researcher = QLineEdit()
        self.researcher.setPlaceholderText(words("your name, or a code such as R1"))
        form = QFormLayout()
        for label, field in (("Archive", self.name), ("You", self.researcher)):
            field.setAccessibleName(words(label))
            field.textChanged.connect(self._check)
            field.returnPressed.connect(self._create)
            form.addRow(words(label), field)
        self.make = QPushButton(words("Make a new archive…"))
        self.make.setProperty("primary", True)
        self.make.clicked.connect(self._create)
        head = QLabel(words("New archive"))
        head.setObjectName("heading")
        column = QVBoxLayout()
        column.addWidget(head)
        column.addLayout(form)
        column.addWidget(self.make, 0, Qt.AlignmentFlag.AlignLeft)
        self._check()
        return column

    def _others(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for text, mark, slot in (
            ("Open an archive…", "folder-open", lambda: self.open_wanted.emit("")),
            ("Open a shared file…", "log-in", self._receive),
            ("Look at the sample case", "eye", self.sample_wanted.emit),
        ):
            button = QPushButton(icon(mark, self._theme.text), self._words(text))
            button.clicked.connect(slot)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _recent(self, recent: Sequence[str]) -> QVBoxLayout:
        column = QVBoxLayout()
        shown = [folder for folder in recent if Path(folder).is_dir()]
        if shown:
            head = QLabel(self._words("Opened lately"))
            head.setObjectName("heading")
            column.addWidget(head)
        for folder in shown:
            button = QPushButton(icon("archive", self._theme.quiet), Path(folder).name)
            button.setToolTip(folder)
            button.setFlat(True)
            button.clicked.connect(self._opener(folder))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def _opener(self, folder: str) -> object:
        return lambda: self.open_wanted.emit(folder)

    def _check(self, _text: str = "") -> None:
        self.make.setEnabled(bool(self.name.text().strip() and self.researcher.text().strip()))

    def _create(self) -> None:
        if self.make.isEnabled():
            self.create_wanted.emit(self.name.text().strip(), self.researcher.text().strip())

    def _receive(self) -> None:
        self.receive_wanted.emit(self.researcher.text().strip())


class RecoveryKey(QFrame):
    """Shown once, after an archive was made: the seed that a keeper prints and keeps off the laptop."""

    noted = Signal()

    def __init__(self, seed: str, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        title = QLabel(words("Write this down, on paper"))
        title.setObjectName("title")
        said = QLabel(
            words(
                "If this laptop is lost or seized, only this recovery key can let a new device in and shut the old one out. It is shown once and not kept here."
            )
        )
        said.setWordWrap(True)
        groups = " ".join(seed[at : at + 6] for at in range(0, len(seed), 6))
        key = QLabel(groups)
        key.setObjectName("heading")
        key.setWordWrap(True)
        key.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        key.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        button = QPushButton(words("I have written it down"))
        button.setProperty("primary", True)
        button.clicked.connect(self.noted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(64, 64, 64, 32)
        layout.setSpacing(20)
        for part in (title, said, key):
            layout.addWidget(part)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
