"""What narrows the claims view: words, status, kind, review state, differing only; each with its count."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QWidget

from archive_schema.statuses import CLAIM_KINDS, REVIEWS
from desktop_app.rows.claim_table import ClaimFilter
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.theme import KIND_ICONS, pixels
from desktop_app.ui.widgets.flow import Flow

_TYPING_PAUSE_MS = 120


class Filters(QWidget):
    """`changed` with a ClaimFilter."""

    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._filling = False
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._build()
        self._connect()
        self.show_counts({})

    def _build(self) -> None:
        words = self._desk.words
        self.text = QLineEdit()
        self.text.setPlaceholderText(words("Words of the claim, who said it, the item"))
        self.text.setAccessibleName(words("Search the claims"))
        self.text.setClearButtonEnabled(True)
        glass = QAction(icon("search", self._desk.theme.quiet), "", self.text)
        self.text.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.status, self.kind, self.review = QComboBox(), QComboBox(), QComboBox()
        for box, name in ((self.status, "Status"), (self.kind, "Kind"), (self.review, "Review state")):
            box.setAccessibleName(words(name))
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.differing = QCheckBox(words("assessors differ"))
        self.all = QPushButton(words("Show all"))
        self.all.setFlat(True)
        self.text.setMinimumWidth(pixels(300))
        self.differing.setMinimumHeight(self.text.sizeHint().height())
        row = Flow(self, gap=8)
        for part in (self.text, self.status, self.kind, self.review, self.differing, self.all):
            row.addWidget(part)

    def _connect(self) -> None:
        self._typing.timeout.connect(self._tell)
        self.text.textChanged.connect(self._typed)
        self.text.returnPressed.connect(self._tell)
        for box in (self.status, self.kind, self.review):
            box.currentIndexChanged.connect(self._tell)
        self.differing.toggled.connect(self._tell)
        self.all.clicked.connect(self.clear)

    def show_counts(self, counts: Mapping[str, Mapping[str, int]]) -> None:
        """Counts of the whole archive, beside each choice; what was chosen stays chosen."""
        words, theme = self._desk.words, self._desk.theme
        known = counts.get("status", {})
        statuses = self._desk.statuses.listed(known)
        colours = {one: (theme.status_icon(one), theme.status_colours(one)[0]) for one in statuses}
        kinds = {kind: (KIND_ICONS.get(kind, "files"), theme.quiet) for kind in CLAIM_KINDS}
        self._filling = True
        self._fill(self.status, words("Any status"), statuses, colours, known)
        self._fill(self.kind, words("Any kind"), CLAIM_KINDS, kinds, counts.get("kind", {}))
        self._fill(self.review, words("Any review state"), REVIEWS, {}, counts.get("review", {}))
        self._filling = False
        differing = counts.get("differing", {}).get("", 0)
        self.differing.setText(f"{words('assessors differ')}{_number(self._desk, differing)}")

    def _fill(
        self, box: QComboBox, any_word: str, values: Sequence[str], marks: Mapping[str, tuple[str, str]],
        counts: Mapping[str, int],
    ) -> None:  # fmt: skip
        chosen = box.currentData()
        box.clear()
        box.addItem(any_word, "")
        for value in values:
            said = self._desk.words.status(value) if box is self.status else self._desk.words(value)
            text = f"{said}{_number(self._desk, counts.get(value, 0))}"
            if value in marks:
                box.addItem(icon(*marks[value]), text, value)
            else:
                box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def _typed(self, _text: str) -> None:
        self._typing.start(_TYPING_PAUSE_MS)

    def _tell(self, _any: object = None) -> None:
        if not self._filling:
            self._typing.stop()
            self.all.setEnabled(self.wanted() != ClaimFilter())
            self.changed.emit(self.wanted())

    def wanted(self) -> ClaimFilter:
        """What is chosen."""
        return ClaimFilter(
            str(self.status.currentData() or ""), str(self.kind.currentData() or ""),
            str(self.review.currentData() or ""), self.differing.isChecked(), self.text.text().strip(),
        )  # fmt: skip

    def clear(self) -> None:
        """All claims."""
        self._filling = True
        self.text.clear()
        for box in (self.status, self.kind, self.review):
            box.setCurrentIndex(0)
        self.differing.setChecked(False)
        self._filling = False
        self._tell()


def _number(desk: Desk, count: int) -> str:
    return f"  {desk.words.as_written(str(count))}" if count else ""
