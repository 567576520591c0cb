"""Where a picture lies on the screen: scale, centre, quarter turns, mirror. Of the view alone; the file stays as it is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QTransform

_EDGE = 16
_MOST = 32.0
"""Screen pixels a pixel of the picture, at most."""
_SHARP = 99.99


class Placing:
    """`scale` in screen points a pixel of the picture; `fitted` while the picture follows the size of its room."""

    def __init__(self) -> None:
        self.size = QSize()
        self.room = QSizeF()
        self.ratio = 1.0
        """Pixels of the screen a point."""
        self.scale, self.centre = 1.0, QPointF()
        self.turns, self.mirrored, self.fitted = 0, False, True

    def show(self, size: QSize) -> None:
        """Another picture, upright and whole."""
        self.size, self.turns, self.mirrored = size, 0, False
        self.fit()

    def set_room(self, room: QSizeF, ratio: float) -> None:
        """The widget's size in points."""
        self.room, self.ratio = room, ratio
        if self.fitted:
            self.fit()

    def fit_scale(self) -> float:
        """At which the whole picture is seen."""
        if self.size.isEmpty() or self.room.isEmpty():
            return 1.0
        lying = self.turns % 2
        width, height = (self.size.height(), self.size.width()) if lying else (self.size.width(), self.size.height())
        room = (max(1.0, self.room.width() - 2 * _EDGE), max(1.0, self.room.height() - 2 * _EDGE))
        return min(room[0] / width, room[1] / height)

    def fit(self) -> None:
        """The whole picture."""
        self.scale, self.fitted = self.fit_scale(), True
        self.centre = QPointF(self.size.width() / 2, self.size.height() / 2)

    def wide(self) -> None:
        """As wide as the room but never larger than it is, the top at the top."""
        self.fitted = False
        self.scale = max(
            self._least(), min(1 / self.ratio, (self.room.width() - 2 * _EDGE) / max(1, self.size.width()))
        )
        down = (self.room.height() / 2 - _EDGE) / self.scale
        self.centre = self._kept(QPointF(self.size.width() / 2, down))

    def zoom(self, factor: float, fixed: QPointF | None = None) -> None:
        """Nearer or farther; the point of the screen `fixed` stays where it is."""
        self.zoom_to(self.scale * factor, fixed)

    def zoom_to(self, scale: float, fixed: QPointF | None = None) -> None:
        """`scale` in points a pixel, within bounds."""
        place = fixed or QPointF(self.room.width() / 2, self.room.height() / 2)
        before = self.to_picture(place)
        self.scale = max(self._least(), min(_MOST / self.ratio, scale))
        self.fitted = False
        self.centre = self._kept(self.centre + before - self.to_picture(place))

    def _least(self) -> float:
        return min(self.fit_scale() / 2, 1 / self.ratio)

    def pan(self, by: QPointF) -> None:
        """Move the picture by points of the screen."""
        middle = QPointF(self.room.width() / 2, self.room.height() / 2)
        self.centre = self._kept(self.centre + self.to_picture(middle) - self.to_picture(middle + by))
        self.fitted = False

    def look_at(self, centre: QPointF) -> None:
        """Bring a point of the picture to the middle."""
        self.centre, self.fitted = self._kept(centre), False

    def turn(self, quarters: int) -> None:
        """Clockwise."""
        self.turns = (self.turns + quarters) % 4
        if self.fitted:
            self.fit()

    def _kept(self, centre: QPointF) -> QPointF:
        """Some of the picture always stays in sight."""
        return QPointF(
            max(0.0, min(float(self.size.width()), centre.x())), max(0.0, min(float(self.size.height()), centre.y()))
        )

    @property
    def percent(self) -> float:
        """100: one pixel of the picture on one pixel of the screen."""
        return self.scale * self.ratio * 100

    def transform(self) -> QTransform:
        """From pixels of the picture to points of the screen."""
        found = QTransform()
        found.rotate(90 * self.turns)
        found.scale(-self.scale if self.mirrored else self.scale, self.scale)
        left, top = self.room.width() / 2, self.room.height() / 2
        moved = QPointF(left, top) - found.map(self.centre)
        if self.percent >= _SHARP:
            # Pixels of the picture begin where pixels of the screen begin: else each would be smeared over two.
            moved = QPointF(round(moved.x() * self.ratio) / self.ratio, round(moved.y() * self.ratio) / self.ratio)
        return found * QTransform.fromTranslate(moved.x(), moved.y())

    def to_picture(self, place: QPointF) -> QPointF:
        """A point of the screen, in pixels of the picture."""
        back, _possible = self.transform().inverted()
        return back.map(place)

    def whole(self) -> QRectF:
        """The picture in its own pixels."""
        return QRectF(0, 0, self.size.width(), self.size.height())

    def frame(self) -> QRectF:
        """The picture in points of the screen."""
        return self.transform().mapRect(self.whole())

    def seen(self) -> QRectF:
        """What of the picture is in sight, in its pixels."""
        back, _possible = self.transform().inverted()
        return back.mapRect(QRectF(QPointF(0, 0), self.room)).intersected(self.whole())
