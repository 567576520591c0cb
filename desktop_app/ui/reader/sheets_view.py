"""The reader's tab with the sheets of a PDF as pictures, each beside the words that were read from it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.errors import AppError, CancelledError
from desktop_app.services.document_sheets import SheetFacts, sheet_facts
from desktop_app.services.reading import ItemView
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.operations import sheeting

if TYPE_CHECKING:
    from desktop_app.services.sheets import Sheets

_ZOOMS = (1.0, 1.25, 1.5, 2.0, 3.0)
_SIDE = 2_000


class SheetsView(QWidget):
    """Page Up and Page Down, Home and End turn the sheets, + and - zoom, 0 fits. Drawn by a program of its own: nothing that a
    PDF says is run or followed. Hidden until asked for when it is graphic or was not opened yet.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._item = ""
        self._graphic = False
        self._facts: SheetFacts | None = None
        self._text = ""
        self._sheets: Sheets | None = None
        self._number, self._zoom = 0, 0
        self._image = QImage()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(desk.words("Sheets"))
        self._build()

    def _build(self) -> None:
        words = self._desk.words
        self.reveal_button = QPushButton(words("Show the sheets"))
        self.reveal_button.clicked.connect(self.reveal)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setAlignment(self._desk.leading)
        self._sheet = QLabel()
        self._sheet.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._area = QScrollArea()
        self._area.setWidget(self._sheet)
        self._area.setWidgetResizable(True)
        # Else the width to fit changes with what is fitted into it.
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setAccessibleName(words("Words read from this sheet"))
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.addWidget(self._area)
        self._split.addWidget(self.words)
        self._split.setSizes([560, 300])
        self._split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addLayout(self._tools())
        column.addWidget(self.said)
        column.addWidget(self.reveal_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._split, 1)

    def _tools(self) -> QHBoxLayout:
        words = self._desk.words
        self.before = self._button("chevron-left", words("Page before"), partial(self._step, -1))
        self.place = QLabel()
        self.after = self._button("chevron-right", words("Next page"), partial(self._step, 1))
        self.nearer = self._button("zoom-in", words("Zoom in"), partial(self._zoomed, 1))
        self.farther = self._button("zoom-out", words("Zoom out"), partial(self._zoomed, -1))
        row = QHBoxLayout()
        for part in (self.before, self.place, self.after):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.farther)
        row.addWidget(self.nearer)
        return row

    def _button(self, mark: str, name: str, done: object) -> QToolButton:
        button = QToolButton()
        turned = {"chevron-left": "chevron-right", "chevron-right": "chevron-left"}
        button.setIcon(icon(turned.get(mark, mark) if self._desk.words.rtl else mark, self._desk.theme.text))
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(done)
        return button

    def show_item(self, view: ItemView) -> bool:
        """Another capture; whether it is a PDF whose bytes are here."""
        facts = sheet_facts(view.capture) if view.capture else None
        fresh = (view.row.item, facts) != (self._item, self._facts)
        self._item, self._graphic, self._facts, self._text = view.row.item, view.row.graphic, facts, view.text
        if fresh:
            self._end()
            self._number = self._zoom = 0
            if self.isVisible():
                self._load()
        return facts is not None

    @property
    def needs_looking(self) -> bool:
        """Whether the words alone do not do: none were read, or some run right to left and may be wrong."""
        return self._facts is not None and (bool(self._facts.uncertain) or not self._text)

    def reveal(self) -> None:
        """The person asks to see it."""
        self._desk.opened.add(self._item)
        self._load(asked=True)
        self.setFocus()
        self._desk.archive_changed.emit(Changes(frozenset((self._item,))))

    def _load(self, *, asked: bool = False) -> None:
        if self._facts is None or self._sheets is not None:
            return
        hidden = not asked and (self._graphic or self._item not in self._desk.opened)
        self.reveal_button.setVisible(hidden)
        self._split.setVisible(not hidden)
        if hidden:
            self.said.setText(self._desk.words("The sheets are hidden until you ask for them."))
            self._turn(0)
            return
        self._sheets = sheeting.open_document(self._desk, self._facts.sha256)
        self.destroyed.connect(self._sheets.end)
        self._turn(self._number)

    def _end(self) -> None:
        if self._sheets is not None:
            self._sheets.end()
        self._sheets, self._image = None, QImage()
        self._sheet.clear()

    def _step(self, step: int, _checked: bool = False) -> None:
        self._turn(self._number + step)

    def _turn(self, number: int) -> None:
        facts, words = self._facts, self._desk.words
        if facts is None:
            return
        self._number = max(0, min(number, facts.pages - 1))
        self.place.setText(words("Page {number} of {count}", number=self._number + 1, count=facts.pages))
        self.before.setEnabled(self._number > 0)
        self.after.setEnabled(self._number < facts.pages - 1)
        if self._sheets is None:
            return
        self.words.setPlainText(facts.words_of(self._text, self._number))
        uncertain = self._number + 1 in facts.uncertain
        self.said.setText(
            words(
                "This sheet runs right to left: its words may stand in another order than on the sheet. The sheet decides."
            )
            if uncertain
            else ""
        )
        self.said.setVisible(uncertain)
        sheeting.draw(
            self._desk, self, self._sheets, self._number, _SIDE, partial(self._drawn, self._number), self._failed
        )

    def _drawn(self, number: int, image: QImage) -> None:
        if number == self._number:
            self._image = image
            self._fit()

    def _failed(self, error: AppError) -> None:
        """What cannot be shown is said in its place; a sheet that nobody waits for any more is none of it."""
        if isinstance(error, CancelledError):
            return
        self._image = QImage()
        self._sheet.setTextFormat(Qt.TextFormat.PlainText)
        self._sheet.setWordWrap(True)
        self._sheet.setText(self._desk.words.fault(error))

    def _zoomed(self, step: int, _checked: bool = False) -> None:
        self._zoom = max(0, min(self._zoom + step, len(_ZOOMS) - 1)) if step else 0
        self._fit()

    def _fit(self) -> None:
        self.nearer.setEnabled(self._zoom < len(_ZOOMS) - 1)
        self.farther.setEnabled(self._zoom > 0)
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        width = max(int((self._area.viewport().width() - 8) * ratio * _ZOOMS[self._zoom]), 50)
        shown = QPixmap.fromImage(self._image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation))
        shown.setDevicePixelRatio(ratio)
        self._sheet.setPixmap(shown)
        self._sheet.setMinimumSize(QSize(int(shown.width() / ratio), int(shown.height() / ratio)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sheet fits the width."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Loaded when it is looked at."""
        super().showEvent(event)
        self._load()

    def hideEvent(self, event: QHideEvent) -> None:
        """The program that draws ends while nobody looks."""
        super().hideEvent(event)
        self._end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the sheets, zoom."""
        turns = {
            Qt.Key.Key_PageDown: self._number + 1,
            Qt.Key.Key_PageUp: self._number - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self._facts.pages - 1 if self._facts else 0,
        }
        zooms = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
        key = Qt.Key(event.key())
        if key in turns:
            self._turn(turns[key])
        elif key in zooms:
            self._zoomed(zooms[key])
        else:
            super().keyPressEvent(event)
