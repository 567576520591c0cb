"""The pages of a report that lies ready, to leaf through: drawn in a worker, by a program of its own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop_app.errors import AppError
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.operations import leaving

if TYPE_CHECKING:
    from desktop_app.services.sheets import Sheets


class SheetView(QWidget):
    """Page Up and Page Down, Home and End turn the pages, and so do the buttons."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sheets: Sheets | None = None
        self._number = self._pages = 0
        self._image = QImage()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(desk.words("Pages of the report"))
        self._sheet = QLabel()
        self._sheet.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._sheet.setMinimumSize(QSize(220, 300))
        self._place = QLabel()
        self._place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.before = self._button("chevron-left", desk.words("Page before"), -1)
        self.after = self._button("chevron-right", desk.words("Next page"), 1)
        row = QHBoxLayout()
        for part in (self.before, self._place, self.after):
            row.addWidget(part, 1 if part is self._place else 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._sheet, 1)
        layout.addLayout(row)

    def _button(self, mark: str, name: str, step: int) -> QToolButton:
        button = QToolButton()
        turned = {"chevron-left": "chevron-right", "chevron-right": "chevron-left"}
        button.setIcon(icon(turned[mark] if self._desk.words.rtl else mark, self._desk.theme.text))
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(partial(self._step, step))
        return button

    @property
    def words(self) -> str:
        """Which page is shown, in words."""
        return self._place.text()

    def show_sheets(self, sheets: Sheets | None, pages: int) -> None:
        """The pages of another document, from the first; none when None."""
        if self._sheets is not None:
            self._sheets.end()
        self._sheets, self._pages = sheets, pages
        if sheets is not None:
            # The program that draws ends with this view, whichever way it goes.
            self.destroyed.connect(sheets.end)
            self._turn(0)

    def _step(self, step: int, _checked: bool = False) -> None:
        self._turn(self._number + step)

    def _turn(self, number: int) -> None:
        self._number = max(0, min(number, self._pages - 1))
        self.before.setEnabled(self._number > 0)
        self.after.setEnabled(self._number < self._pages - 1)
        words = self._desk.words
        self._place.setText(words("Page {number} of {count}", number=self._number + 1, count=self._pages))
        if self._sheets is not None:
            leaving.draw_sheet(
                self._desk, self, self._sheets, self._number, partial(self._drawn, self._number), self._failed
            )

    def _drawn(self, number: int, image: QImage) -> None:
        if number == self._number:
            self._image = image
            self._fit()

    def _failed(self, error: AppError) -> None:
        self._sheet.setTextFormat(Qt.TextFormat.PlainText)
        self._sheet.setText(self._desk.words.fault(error))

    def _fit(self) -> None:
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        size = self._sheet.size() * ratio
        smooth = Qt.TransformationMode.SmoothTransformation
        shown = QPixmap.fromImage(self._image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, smooth))
        shown.setDevicePixelRatio(ratio)
        painter = QPainter(shown)
        painter.setPen(QColor(self._desk.theme.line))
        painter.drawRect(QRectF(0, 0, shown.width() / ratio - 1, shown.height() / ratio - 1))
        painter.end()
        self._sheet.setPixmap(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page fits."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the pages."""
        steps = {
            Qt.Key.Key_PageDown: self._number + 1,
            Qt.Key.Key_PageUp: self._number - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self._pages - 1,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self._turn(steps[key])
        else:
            super().keyPressEvent(event)
