"""The line of time: where the recording stands, the stretch that is chosen, and the claims on it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider, QToolTip, QWidget

from desktop_app.rows.claims import ClaimRow
from desktop_app.rows.times import clock, span
from desktop_app.ui.desk import Desk
from desktop_app.ui.tips import plain_tip

_EDGE, _HIGH, _MARK = 10, 44, 9
_SECOND, _STRIDE = 1_000, 10_000


class TimeBar(QSlider):
    """`sought` with milliseconds when the person moves it; `claim_clicked` with a claim's id. Time runs to the right in
    every language, as on every recorder.
    """

    sought = Signal(int)
    claim_clicked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._desk = desk
        self._claims: tuple[ClaimRow, ...] = ()
        self._current = ""
        self._stretch: tuple[int | None, int | None] = (None, None)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(desk.words("Time in the recording"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSingleStep(_SECOND)
        self.setPageStep(_STRIDE)
        self.valueChanged.connect(self._told)
        self.set_length(0)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(200, _HIGH)

    def minimumSizeHint(self) -> QSize:
        """Room for marks and line."""
        return QSize(120, _HIGH)

    def set_length(self, length_ms: int) -> None:
        """How long the recording is; 0 while that is not known."""
        self.setRange(0, max(0, length_ms))
        self.setEnabled(length_ms > 0)

    def show_claims(self, claims: Sequence[ClaimRow], current: str) -> None:
        """The claims that are pinned to a time."""
        self._claims, self._current = tuple(claim for claim in claims if claim.time), current
        self.update()

    def show_stretch(self, start_ms: int | None, end_ms: int | None) -> None:
        """What was chosen for the next claim."""
        self._stretch = (start_ms, end_ms)
        self.update()

    def _told(self, at_ms: int) -> None:
        self.setAccessibleDescription(clock(at_ms))

    def _x(self, at_ms: float) -> float:
        return _EDGE + (self.width() - 2 * _EDGE) * at_ms / max(1, self.maximum())

    def _at(self, x: float) -> int:
        part = (x - _EDGE) / max(1, self.width() - 2 * _EDGE)
        return round(min(1.0, max(0.0, part)) * self.maximum())

    def _claim_at(self, place: QPointF) -> ClaimRow | None:
        """The shortest claim whose mark is there."""
        if place.y() > _MARK + 5:
            return None
        near = [c for c in self._claims if c.time and self._x(c.time[0]) - 4 <= place.x() <= self._x(c.time[1]) + 4]
        return min(near, key=lambda c: c.time[1] - c.time[0] if c.time else 0, default=None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """On a claim's mark: the claim; elsewhere: that time."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.setFocus()
        if (claim := self._claim_at(event.position())) is not None:
            self.claim_clicked.emit(claim.claim)
        else:
            self._seek(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragged along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._seek(event)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Nothing more."""

    def _seek(self, event: QMouseEvent) -> None:
        self.setValue(self._at(event.position().x()))
        self.sought.emit(self.value())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows by a second, Page Up and Page Down by ten, Home and End."""
        before = self.value()
        super().keyPressEvent(event)
        if self.value() != before:
            self.sought.emit(self.value())

    def event(self, event: QEvent) -> bool:
        """What a claim's mark stands for."""
        if isinstance(event, QHelpEvent):
            claim = self._claim_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tip(self._said(claim)) if claim else "", self)
            return True
        return super().event(event)

    def _said(self, claim: ClaimRow) -> str:
        words = self._desk.words
        title = words("{status} {kind}", status=words.status(claim.status), kind=words(claim.kind))
        return f"{title}: {words.apart(span(*claim.time))}" if claim.time else title

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Above the line the claims, on it the chosen stretch and where it stands."""
        painter, theme = QPainter(self), self._desk.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = _MARK + 14.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.line))
        painter.drawRoundedRect(QRectF(_EDGE, middle - 2, self.width() - 2 * _EDGE, 4), 2, 2)
        self._paint_stretch(painter, middle)
        for claim in self._claims:
            self._paint_claim(painter, claim)
        painter.setPen(QPen(QColor(theme.panel), 2))
        painter.setBrush(QColor(theme.accent if self.isEnabled() else theme.quiet))
        painter.drawEllipse(QPointF(self._x(self.value()), middle), 7, 7)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _paint_stretch(self, painter: QPainter, middle: float) -> None:
        start, end = self._stretch
        if start is None and end is None:
            return
        accent = QColor(self._desk.theme.accent)
        left = self._x(start if start is not None else 0)
        right = self._x(end if end is not None else self.value())
        painter.setBrush(accent)
        painter.drawRect(QRectF(left, middle - 3, max(2.0, right - left), 6))
        painter.setPen(QPen(accent, 2))
        for at in (start, end):
            if at is not None:
                painter.drawLine(QPointF(self._x(at), middle - 9), QPointF(self._x(at), middle + 9))
        painter.setPen(Qt.PenStyle.NoPen)

    def _paint_claim(self, painter: QPainter, claim: ClaimRow) -> None:
        if claim.time is None:
            return
        ink, ground = self._desk.theme.status_colours(claim.status)
        left, right = self._x(claim.time[0]), self._x(claim.time[1])
        box = QRectF(left - 2, 3, max(5.0, right - left + 4), _MARK)
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(QColor(ink), 2.5 if claim.claim == self._current else 1.2))
        painter.drawRoundedRect(box, 2, 2)
        painter.setPen(Qt.PenStyle.NoPen)
