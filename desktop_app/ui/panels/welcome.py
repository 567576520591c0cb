"""First run: make an archive, open one, or look at the sample case, in under a minute, without reading anything."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.icons import icon
from desktop_app.ui.panels.receive_card import ReceiveCard
from desktop_app.ui.theme import Theme, pixels
from desktop_app.ui.tips import plain_tip
from desktop_app.ui.widgets.language_box import LanguageBox
from desktop_app.ui.widgets.unlock_form import AskKey, UnlockForm
from desktop_app.ui.words import Words

_WIDEST = 600


class Welcome(QFrame):
    """`create_wanted` with name and researcher; the others without anything; `open_wanted` with a folder or ""."""

    create_wanted = Signal(str, str)
    open_wanted = Signal(str)
    sample_wanted = Signal()
    receive_wanted = Signal()

    def __init__(
        self, theme: Theme, words: Words, recent: Sequence[str], ask_key: AskKey, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, words
        column = centred(self)
        column.addLayout(self._head())
        column.addSpacing(8)
        column.addWidget(self._form())
        column.addLayout(self._others())
        self.unlock = UnlockForm(words, ask_key)
        self.unlock.hide()
        self.unlock.given.connect(self._unlocked)
        self._read: Callable[[str, str], None] | None = None
        self.inside = ReceiveCard(words)
        self.inside.hide()
        self.inside.left.connect(self.inside.hide)
        column.addWidget(self.unlock)
        column.addWidget(self.inside)
        column.addLayout(self._recent(recent))
        column.addStretch(3)

    def showEvent(self, event: QShowEvent) -> None:
        """Writing begins at once; a widget without a window keeps no cursor."""
        super().showEvent(event)
        self.name.setFocus()

    def _head(self) -> QVBoxLayout:
        words, column = self._words, QVBoxLayout()
        column.setSpacing(4)
        title = QLabel("Attest")
        title.setObjectName("title")
        title.setAlignment(_leading(words))
        said = QLabel(words("An archive of what you capture, with the record of where it came from."))
        said.setObjectName("quiet")
        said.setWordWrap(True)
        self.speak = LanguageBox(self._theme, words)
        first = QHBoxLayout()
        first.addWidget(title, 1)
        first.addWidget(self.speak)
        column.addLayout(first)
        column.addWidget(said)
        return column

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

    def _form(self) -> QFrame:
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
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(head)
        column.addLayout(form)
        column.addWidget(self.make, 0, Qt.AlignmentFlag.AlignTrailing)
        self._check()
        return card

    def _others(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for text, mark, slot in (
            ("Open an archive…", "folder-open", lambda: self.open_wanted.emit("")),
            ("Open a shared file…", "log-in", self.receive_wanted.emit),
            ("Look at the sample case", "eye", self.sample_wanted.emit),
        ):
            button = QPushButton(icon(mark, self._theme.text), self._words(text))
            button.clicked.connect(slot)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _recent(self, recent: Sequence[str]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        shown = [folder for folder in recent if Path(folder).is_dir()]
        if shown:
            head = QLabel(self._words("Opened lately"))
            head.setObjectName("heading")
            head.setContentsMargins(0, 16, 0, 4)
            column.addWidget(head)
        for folder in shown:
            column.addWidget(self._recent_row(Path(folder)))
        return column

    def _recent_row(self, folder: Path) -> QPushButton:
        """A name that is too long is cut at its end; the tool tip and the accessible name hold all of it."""
        button = QPushButton(icon("archive", self._theme.quiet), "")
        button.setText(button.fontMetrics().elidedText(folder.name, Qt.TextElideMode.ElideRight, pixels(_WIDEST) - 64))
        button.setToolTip(plain_tip(str(folder)))
        button.setAccessibleName(folder.name)
        button.setProperty("row", True)
        button.clicked.connect(self._opener(str(folder)))
        return button

    def _opener(self, folder: str) -> object:
        return lambda: self.open_wanted.emit(folder)

    def _check(self, _text: str = "") -> None:
        self.make.setEnabled(bool(self.name.text().strip() and self.researcher.text().strip()))

    def _create(self) -> None:
        if self.make.isEnabled():
            self.create_wanted.emit(self.name.text().strip(), self.researcher.text().strip())


class RecoveryKey(QFrame):
    """Shown once, after an archive was made: the seed that a keeper prints and keeps off the laptop."""

    noted = Signal()

    def __init__(self, seed: str, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = centred(self)
        title = QLabel(words("Write this down, on paper"))
        title.setObjectName("title")
        said = QLabel(
            words(
                "If this laptop is lost or seized, only this recovery key can let a new device in and shut the old one out. It is shown once and not kept here."
            )
        )
        said.setWordWrap(True)
        button = QPushButton(words("I have written it down"))
        button.setProperty("primary", True)
        button.clicked.connect(self.noted)
        for part in (title, said, _key(seed, words)):
            column.addWidget(part)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignTrailing)
        column.addStretch(3)


def _key(seed: str, words: Words) -> QLabel:
    """In groups of six, left to right in every language; Tab reaches it, so that it can be read out and copied."""
    key = QLabel(" ".join(seed[at : at + 6] for at in range(0, len(seed), 6)))
    key.setObjectName("key")
    key.setWordWrap(True)
    key.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    key.setTextFormat(Qt.TextFormat.PlainText)
    flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    key.setTextInteractionFlags(flags)
    key.setAccessibleName(words("Recovery key"))
    return key


def _leading(words: Words) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if words.rtl else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def centred(page: QFrame) -> QVBoxLayout:
    """A column of readable width in the middle of a page that has nothing beside it."""
    page.setObjectName("first")
    box = QWidget()
    box.setMaximumWidth(pixels(_WIDEST))
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    column.addStretch(2)
    layout = QHBoxLayout(page)
    layout.setContentsMargins(48, 32, 48, 32)
    layout.addStretch(1)
    layout.addWidget(box, 8)
    layout.addStretch(1)
    return column
