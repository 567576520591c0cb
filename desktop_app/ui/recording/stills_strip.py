"""The stills of a video in a row, each with its time; choosing one goes there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from desktop_app.rows.times import clock
from desktop_app.services.recordings import StillRow
from desktop_app.ui import pictures
from desktop_app.ui.desk import Desk

_WIDE, _HIGH = 112, 63
_AT = Qt.ItemDataRole.UserRole


class StillsStrip(QListWidget):
    """`chosen` with milliseconds."""

    chosen = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: tuple[tuple[StillRow, ...], bool] = ((), True)
        self.setAccessibleName(desk.words("Stills"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setIconSize(QSize(_WIDE, _HIGH))
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(_HIGH + 58)
        self.itemActivated.connect(self._chosen)
        self.itemClicked.connect(self._chosen)

    def show_stills(self, stills: Sequence[StillRow], veiled: bool) -> None:
        """Times at once; the pictures follow from a worker, grey and blurred while `veiled`."""
        wanted = (tuple(stills), veiled)
        if wanted == self._shown and self.count():
            return
        self._shown = wanted
        self.clear()
        self.setVisible(bool(stills))
        for place, still in enumerate(stills):
            item = QListWidgetItem(_framed(None, self._desk.theme.window), clock(still.at_ms))
            item.setData(_AT, still.at_ms)
            item.setSizeHint(QSize(_WIDE + 10, _HIGH + 28))
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
            name = self._desk.words("Still at {time}", time=clock(still.at_ms))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, name)
            self.addItem(item)
            self._load(still, place, veiled)

    def _load(self, still: StillRow, place: int, veiled: bool) -> None:
        wanted = self._shown

        def came(image: QImage) -> None:
            if self._shown == wanted and self.item(place) is not None:
                self.item(place).setIcon(_framed(image, self._desk.theme.window))

        pictures.thumbnail(self._desk, self, still.sha256, veiled, came, side=2 * _WIDE)

    def follow(self, at_ms: int) -> None:
        """Mark the still that was last passed."""
        stills = self._shown[0]
        passed = [place for place, still in enumerate(stills) if still.at_ms <= at_ms]
        if passed and not self.hasFocus() and self.currentRow() != passed[-1]:
            self.setCurrentRow(passed[-1])

    def _chosen(self, item: QListWidgetItem) -> None:
        self.chosen.emit(int(item.data(_AT)))


def _framed(image: QImage | None, ground: str) -> QIcon:
    """All equally large, so that times stand on one line."""
    shown = QPixmap(2 * _WIDE, 2 * _HIGH)
    shown.fill(QColor(ground))
    if image is not None:
        size = image.size().scaled(shown.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter = QPainter(shown)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        left, top = (shown.width() - size.width()) // 2, (shown.height() - size.height()) // 2
        painter.drawImage(left, top, image.scaled(size, mode=Qt.TransformationMode.SmoothTransformation))
        painter.end()
    return QIcon(shown)
