"""A picture with its regions; hidden until asked for; a region is drawn with the mouse and becomes a claim."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.rows.claims import ClaimRow
from desktop_app.ui.desk import Desk

_LEAST = 6
_EDGE = 16


class PictureView(QWidget):
    """`region_drawn` with x, y, width, height in pixels of the original; `reveal_wanted` when the person asks to see it."""

    region_drawn = Signal(int, int, int, int)
    claim_clicked = Signal(str)
    reveal_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._image: QImage | None = None
        self._full = (0, 0)
        self._claims: tuple[ClaimRow, ...] = ()
        self._current = ""
        self._from: QPointF | None = None
        self._to: QPointF | None = None
        self.setMinimumSize(240, 200)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(desk.words("Picture"))
        self._reveal = QPushButton(desk.words("Show the picture"))
        self._reveal.clicked.connect(self.reveal_wanted)
        layout = QVBoxLayout(self)
        layout.addWidget(self._reveal, 0, Qt.AlignmentFlag.AlignCenter)
        self._reveal.hide()

    def show_image(self, image: QImage | None, full: tuple[int, int], hidden: bool) -> None:
        """Another picture; `full` is the size in pixels of the upright original."""
        self._image, self._full = image, full
        self._reveal.setVisible(hidden)
        self.setCursor(Qt.CursorShape.ArrowCursor if hidden else Qt.CursorShape.CrossCursor)
        self.update()

    def show_claims(self, claims: Sequence[ClaimRow], current: str) -> None:
        """Rectangles of claims."""
        self._claims = tuple(claim for claim in claims if claim.region)
        self._current = current
        self.update()

    def _frame(self) -> QRectF:
        if self._image is None or self._image.isNull():
            return QRectF()
        room = QSize(max(1, self.width() - 2 * _EDGE), max(1, self.height() - 2 * _EDGE))
        size = self._image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        frame = QRectF(0, 0, size.width(), size.height())
        frame.moveCenter(QPointF(self.width() / 2, self.height() / 2))
        return frame

    def _scale(self) -> float:
        return self._frame().width() / self._full[0] if self._full[0] else 0.0

    def _on_screen(self, region: tuple[int, int, int, int]) -> QRectF:
        frame, scale = self._frame(), self._scale()
        x, y, w, h = region
        return QRectF(frame.left() + x * scale, frame.top() + y * scale, w * scale, h * scale)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Picture, rectangles, the rectangle being drawn."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._image is None:
            return
        painter.drawImage(self._frame(), self._image)
        if self._reveal.isVisible():
            return
        for claim in self._claims:
            ink, ground = self._desk.theme.status_colours(claim.status)
            box = self._on_screen(claim.region or (0, 0, 0, 0))
            painter.setPen(QPen(QColor("#ffffff"), 5 if claim.claim == self._current else 3.5))
            painter.drawRect(box)
            painter.setPen(
                QPen(
                    QColor(ink if self._desk.theme.name == "light" else ground),
                    2.5 if claim.claim == self._current else 1.5,
                )
            )
            painter.drawRect(box)
        if self._from and self._to:
            painter.setPen(QPen(QColor(self._desk.theme.accent), 2, Qt.PenStyle.DashLine))
            painter.drawRect(QRectF(self._from, self._to).normalized())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a region, unless the picture is hidden."""
        if self._image is not None and not self._reveal.isVisible() and event.button() == Qt.MouseButton.LeftButton:
            self._from = self._to = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw it."""
        if self._from is not None:
            self._to = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A drawn region becomes a claim; a click chooses one."""
        if self._from is None:
            return
        box = QRectF(self._from, event.position()).normalized().intersected(self._frame())
        self._from = self._to = None
        self.update()
        if min(box.width(), box.height()) >= _LEAST and self._scale():
            self.region_drawn.emit(*self._in_original(box))
            return
        self._click(event.position().toPoint())

    def _in_original(self, box: QRectF) -> tuple[int, int, int, int]:
        frame, scale = self._frame(), self._scale()
        x, y = round((box.left() - frame.left()) / scale), round((box.top() - frame.top()) / scale)
        width, height = self._full
        x, y = max(0, min(x, width - 1)), max(0, min(y, height - 1))
        return (
            x,
            y,
            max(1, min(round(box.width() / scale), width - x)),
            max(1, min(round(box.height() / scale), height - y)),
        )

    def _click(self, place: QPoint) -> None:
        for claim in self._claims:
            if self._on_screen(claim.region or (0, 0, 0, 0)).contains(place):
                self.claim_clicked.emit(claim.claim)
                return
