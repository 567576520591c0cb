"""Above the page: when it was captured, that it is a replay, what is missing, and where a link would have led."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.reader.places import fitting
from desktop_app.ui.widgets.flow import Flow

_WHY = {
    "not-here": "not in the archive",
    "too-large": "too large to be shown",
    "unreadable": "its stored bytes cannot be read",
    "too-many": "more than are shown of one page",
    "refused": "refused: it leads out of the archive",
}
_LISTED = 500
_ADDRESS = 300
_SOON_MS = 100
"""Misses come by the thousand: they are counted together."""


class Head(QWidget):
    """`pictures_wanted`, `capture_wanted` with an address, `find_wanted` with words and whether backwards."""

    pictures_wanted = Signal()
    capture_wanted = Signal(str)
    find_wanted = Signal(str, bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._missing: dict[str, str] = {}
        self._address = ""
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(4)
        column.addWidget(self._build_said())
        column.addWidget(self._build_tools())
        column.addWidget(self._build_link())
        column.addWidget(self._build_missing())

    def _build_said(self) -> QLabel:
        self.said = self._label("quiet")
        return self.said

    def _build_tools(self) -> QWidget:
        words = self._desk.words
        self.pictures = QPushButton(words("Show the pictures"))
        self.pictures.clicked.connect(self.pictures_wanted)
        self.received = QPushButton(words("As the server sent it"))
        self.received.setCheckable(True)
        self.missing = QPushButton()
        self.missing.setCheckable(True)
        self.missing.toggled.connect(self._list)
        self.field = QLineEdit()
        self.field.setPlaceholderText(words("Find on the page"))
        self.field.setAccessibleName(words("Find on the page"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(220)
        self.field.textChanged.connect(partial(self._find, back=False))
        self.field.installEventFilter(self)
        self.hits = self._label("quiet")
        self.tools = QWidget()
        row = Flow(self.tools)
        steps = (
            self._step("arrow-up", words("Hit before"), back=True),
            self._step("arrow-down", words("Next hit"), back=False),
        )
        for part in (self.pictures, self.received, self.missing, self.field, *steps, self.hits):
            row.addWidget(part)
        return self.tools

    def _step(self, mark: str, name: str, *, back: bool) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(mark, self._desk.theme.text))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setMinimumHeight(self.field.sizeHint().height())
        button.clicked.connect(partial(self._find, back=back))
        return button

    def _build_link(self) -> QWidget:
        words = self._desk.words
        self.link = QWidget()
        self.leads = self._label("")
        self.leads.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = QPushButton(words("Copy"))
        self.copy.clicked.connect(self._copy)
        self.capture = QPushButton(words("Capture this address…"))
        self.capture.setEnabled(self._desk.archive.writable)
        self.capture.clicked.connect(self._capture)
        close = QPushButton(words("Close"))
        close.clicked.connect(self.link.hide)
        row = QHBoxLayout()
        for button in (self.copy, self.capture, close):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self.link)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.leads)
        column.addLayout(row)
        self.link.hide()
        return self.link

    def _build_missing(self) -> QWidget:
        self.list = QListWidget()
        self.list.setAccessibleName(self._desk.words("Missing resources"))
        self.list.setMaximumHeight(150)
        self.list.setWordWrap(True)
        self.list.hide()
        return self.list

    def _label(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(self._desk.leading)
        return label

    def begin(self, said: str, *, veiled: bool, searchable: bool) -> None:
        """Another page, or the same one anew."""
        self.said.setText(said)
        self.received.hide()
        self.received.blockSignals(True)
        self.received.setChecked(False)
        self.received.blockSignals(False)
        self.pictures.setVisible(veiled)
        self.link.hide()
        self.missing.setChecked(False)
        self.field.clear()
        self.tools.setVisible(searchable)
        self.forget_missing()

    def forget_missing(self) -> None:
        """The page begins anew."""
        self._missing.clear()
        self._count()

    def add_missing(self, address: str, reason: str) -> None:
        """Something that the page asked for and the archive does not hold."""
        self._missing.setdefault(address, reason)
        if not self._soon.isActive():
            self._soon.start()

    @property
    def missed(self) -> Sequence[str]:
        """Their addresses."""
        return tuple(self._missing)

    def _count(self) -> None:
        self.missing.setVisible(bool(self._missing))
        self.missing.setText(self._desk.words("{count} resources missing", count=len(self._missing)))
        if self.missing.isChecked():
            self._list(True)

    def _list(self, shown: bool) -> None:
        self.list.setVisible(shown)
        self.list.clear()
        words = self._desk.words
        for address, reason in list(self._missing.items())[:_LISTED] if shown else ():
            self.list.addItem(f"{words.as_written(fitting(address, _ADDRESS))}  ·  {words(_WHY[reason])}")

    def show_link(self, address: str) -> None:
        """Where a link leads; it is not followed."""
        self._address = address
        words = self._desk.words
        shown = words.as_written(fitting(address, _ADDRESS))
        self.leads.setText(words("The link leads to {address}. Nothing is opened from here.", address=shown))
        self.capture.setVisible(address.startswith(("http://", "https://")))
        self.link.show()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)

    def _capture(self) -> None:
        self.link.hide()
        self.capture_wanted.emit(self._address)

    def _find(self, _any: object = None, *, back: bool) -> None:
        self.find_wanted.emit(self.field.text(), back)

    def show_hits(self, current: int, count: int) -> None:
        """Which hit of how many."""
        words = self._desk.words
        found = words("{number} of {total}", number=words.number(current), total=words.number(count))
        self.hits.setText((found if count else words("not found")) if self.field.text() else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes to the next hit, with Shift to the one before."""
        if watched is not self.field or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        self._find(back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        return True
