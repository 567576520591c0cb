"""The form in which selected words, a region, or a claim in hand is judged."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from archive_schema.statuses import CLAIM_KINDS, NEED_REASON, STATUSES
from desktop_app.rows.claims import ClaimRow
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.theme import KIND_ICONS, STATUS_ICONS


@dataclass(frozen=True, slots=True)
class Filled:
    """What the person chose. `claim` "" for a new one."""

    claim: str
    kind: str
    status: str
    about: str
    said_by: str
    reason: str


class ClaimForm(QFrame):
    """`saved` with what was filled in; `closed` without saving."""

    saved = Signal(object)
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._claim = ""
        self.setObjectName("card")
        self._build()
        self.hide()

    def _build(self) -> None:
        words = self._desk.words
        self._head = QLabel()
        self._head.setObjectName("heading")
        self._head.setWordWrap(True)
        self._quote = QLabel()
        self._quote.setWordWrap(True)
        self._quote.setTextFormat(Qt.TextFormat.PlainText)
        self.kind = self._box(words("Kind"), CLAIM_KINDS, KIND_ICONS, coloured=False)
        self.status = self._box(words("Status"), STATUSES, STATUS_ICONS, coloured=True)
        self.about = self._box(words("About"), ("saying", "content"), {}, coloured=False)
        self.said_by = QLineEdit()
        self.said_by.setPlaceholderText(words("who asserts it, as named or as described"))
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(words("why you judge so"))
        self.reason.returnPressed.connect(self._save)
        self._needed = QLabel()
        self._needed.setObjectName("danger")
        self._needed.setWordWrap(True)
        self._form = self._make_form()
        self._save_button = QPushButton(words("Save"))
        self._save_button.setProperty("primary", True)
        self._save_button.clicked.connect(self._save)
        cancel = QPushButton(words("Close"))
        cancel.clicked.connect(self._close)
        buttons = QHBoxLayout()
        buttons.addWidget(self._save_button)
        buttons.addWidget(cancel)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        for part in (self._head, self._quote):
            layout.addWidget(part)
        layout.addLayout(self._form)
        layout.addWidget(self._needed)
        layout.addLayout(buttons)
        self.status.currentIndexChanged.connect(self._check)
        self.reason.textChanged.connect(self._check)

    def _make_form(self) -> QFormLayout:
        words = self._desk.words
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for label, field in (
            (words("Kind"), self.kind), (words("Status"), self.status), (words("About"), self.about),
            (words("Said by"), self.said_by), (words("Reason"), self.reason),
        ):  # fmt: skip
            field.setAccessibleName(label)
            form.addRow(label, field)
        return form

    def _box(self, name: str, values: tuple[str, ...], icons: dict[str, str], *, coloured: bool) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for value in values:
            colour = self._desk.theme.status_colours(value)[0] if coloured else self._desk.theme.quiet
            if value in icons:
                box.addItem(icon(icons[value], colour), self._desk.words(value), value)
            else:
                box.addItem(self._desk.words(value), value)
        return box

    def start_new(self, quote: str, kind: str) -> None:
        """For selected words, or a region when `quote` is ""."""
        self._claim = ""
        self._open(self._desk.words("New claim"), quote, kind, "claimed")
        self._form.setRowVisible(self.kind, True)
        self._form.setRowVisible(self.said_by, True)
        self.kind.setFocus()

    def start_assessment(self, claim: ClaimRow) -> None:
        """For one more judgement of a claim."""
        self._claim = claim.claim
        self._open(self._desk.words("Your assessment"), claim.quote, claim.kind, claim.status)
        self._form.setRowVisible(self.kind, False)
        self._form.setRowVisible(self.said_by, False)

    def _open(self, head: str, quote: str, kind: str, status: str) -> None:
        self._head.setText(head)
        plain = " ".join(quote.split())
        self._quote.setText(
            f"“{plain[:160]}{'…' if len(plain) > 160 else ''}”" if quote else self._desk.words("region of the picture")
        )
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))
        self.status.setCurrentIndex(max(0, self.status.findData(status)))
        self.said_by.clear()
        self.reason.clear()
        self._check()
        self.show()

    def choose_status(self, number: int) -> None:
        """Keys 1 to 8."""
        if 0 <= number < self.status.count():
            self.status.setCurrentIndex(number)

    def _check(self, _any: object = None) -> None:
        missing = self.status.currentData() in NEED_REASON and not self.reason.text().strip()
        status = self._desk.words(str(self.status.currentData()))
        self._needed.setText(self._desk.words("“{status}” needs a reason.", status=status) if missing else "")
        self._needed.setVisible(missing)
        self._save_button.setEnabled(not missing)

    def _save(self) -> None:
        if self._save_button.isEnabled():
            self.saved.emit(
                Filled(
                    self._claim, self.kind.currentData(), self.status.currentData(), self.about.currentData(),
                    self.said_by.text().strip(), self.reason.text().strip(),
                )
            )  # fmt: skip

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)
