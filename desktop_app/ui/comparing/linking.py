"""Two pictures that are moved and zoomed as one, each turned and mirrored as it needs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPointF, QSizeF
from PySide6.QtGui import QTransform

from desktop_app.ui.images.canvas import Canvas
from desktop_app.ui.images.placing import Placing

PLACE, PIXELS, APART = "place", "pixels", "apart"


class Linking(QObject):
    """`mode`: by PLACE the same part of each is seen, whatever its size in pixels; by PIXELS both have one scale and keep
    the distance they had when it was chosen; APART each goes its own way."""

    def __init__(self, canvases: Sequence[Canvas], parent: QObject) -> None:
        super().__init__(parent)
        self.mode = PLACE
        self._canvases = tuple(canvases)
        self._looks = [_look(canvas.placing) for canvas in canvases]
        self._apart = QPointF()
        self._busy = False
        for which, canvas in enumerate(self._canvases):
            canvas.placed.connect(partial(self._moved, which))

    def set_mode(self, mode: str) -> None:
        """Pictures that lay otherwise are brought together at once; the first leads."""
        self.mode = mode
        self._measure()
        self._follow(0, 1)

    def _measure(self) -> None:
        """How far apart the middles are, in pixels of the pictures as they lie."""
        first, second = (canvas.placing for canvas in self._canvases)
        self._apart = as_it_lies(second).map(second.centre) - as_it_lies(first).map(first.centre)

    def _moved(self, which: int) -> None:
        """The one that was moved leads; one that was turned stays where the other is."""
        if self._busy:
            return
        look = _look(self._canvases[which].placing)
        turned, self._looks[which] = look != self._looks[which], look
        if turned and self.mode == PIXELS:
            self._measure()
        leader = 1 - which if turned else which
        self._follow(leader, 1 - leader)

    def _follow(self, leader: int, follower: int) -> None:
        one, other = self._canvases[leader].placing, self._canvases[follower].placing
        if self.mode == APART or one.size.isEmpty() or other.size.isEmpty():
            return
        self._busy = True
        if self.mode == PIXELS:
            follow_by_pixels(other, one, self._apart if leader == 0 else -self._apart)
        else:
            follow_by_place(other, one)
        self._canvases[follower].placed.emit()
        self._canvases[follower].update()
        self._busy = False


def _look(placing: Placing) -> tuple[object, ...]:
    return placing.turns, placing.mirrored, placing.size.width(), placing.size.height()


def as_it_lies(placing: Placing) -> QTransform:
    """From pixels of the picture to pixels of it as it is turned and mirrored, counted from its upper left corner."""
    turned = QTransform()
    turned.rotate(90 * placing.turns)
    turned.scale(-1 if placing.mirrored else 1, 1)
    box = turned.mapRect(placing.whole())
    return turned * QTransform.fromTranslate(-box.left(), -box.top())


def _lying(placing: Placing) -> QSizeF:
    return as_it_lies(placing).mapRect(placing.whole()).size()


def follow_by_place(placing: Placing, leader: Placing) -> None:
    """The same part at the same size, whatever the number of pixels of each."""
    if leader.fitted:
        placing.fit()
        return
    size, leading = _lying(placing), _lying(leader)
    at = as_it_lies(leader).map(leader.centre)
    place = QPointF(at.x() / leading.width() * size.width(), at.y() / leading.height() * size.height())
    _put(placing, place, leader.scale * leading.width() / size.width())


def follow_by_pixels(placing: Placing, leader: Placing, apart: QPointF) -> None:
    """One scale for both; the middles stay `apart`."""
    _put(placing, as_it_lies(leader).map(leader.centre) + apart, leader.scale)


def _put(placing: Placing, middle: QPointF, scale: float) -> None:
    back, _possible = as_it_lies(placing).inverted()
    placing.centre, placing.scale, placing.fitted = back.map(middle), scale, False
