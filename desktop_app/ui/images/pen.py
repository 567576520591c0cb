"""Drawing a region: by dragging, by clicking corners, or by the keyboard. Counts in pixels of the picture throughout."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPolygonF

MOST_CORNERS = 200
Corner = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Drawn:
    """x, y, width, height in pixels of the upright picture; the corners of a polygon, () for a rectangle."""

    box: tuple[int, int, int, int]
    corners: tuple[Corner, ...] = ()
    frame: int = 1
    """Which picture of a file of several, from 1."""

    def outline(self) -> QPolygonF:
        """In pixels of the picture."""
        return outline(self.box, self.corners)


def outline(box: tuple[int, int, int, int], corners: tuple[Corner, ...]) -> QPolygonF:
    """A region's edge."""
    return QPolygonF([QPointF(x, y) for x, y in corners]) if corners else QPolygonF(QRectF(*box))


class Pen:
    """`tool`: "move", "rectangle" or "polygon"; `at`: where mouse or keys have brought the pen."""

    def __init__(self) -> None:
        self.tool = "move"
        self.size = QSize()
        self.at: QPointF | None = None
        self.by_key = False
        self._corners: list[QPointF] = []

    @property
    def down(self) -> bool:
        """Whether a region has been begun."""
        return bool(self._corners)

    def take(self, tool: str) -> None:
        """Another tool; what was begun is dropped."""
        self.tool = tool
        self.drop()

    def drop(self) -> None:
        """Forget what was begun."""
        self._corners, self.at, self.by_key = [], None, False

    def move_to(self, place: QPointF) -> None:
        """The pen follows, within the picture."""
        self.at = self._inside(place)

    def _inside(self, place: QPointF) -> QPointF:
        return QPointF(
            max(0.0, min(float(self.size.width()), place.x())), max(0.0, min(float(self.size.height()), place.y()))
        )

    def set_corner(self, place: QPointF) -> Drawn | None:
        """One more corner: the second ends a rectangle; a polygon ends where it began or by `close`."""
        place = self._inside(place)
        if self._corners and self.tool == "rectangle":
            return self._end(_rectangle(self._corners[0], place))
        if len(self._corners) < MOST_CORNERS and (not self._corners or place != self._corners[-1]):
            self._corners.append(place)
        return None

    def close(self) -> Drawn | None:
        """The polygon from its first corner to its last and back; None for less than three."""
        corners = tuple(dict.fromkeys((round(corner.x()), round(corner.y())) for corner in self._corners))
        return self._end(_polygon(corners))

    def _end(self, drawn: Drawn | None) -> Drawn | None:
        """What is too small for a region was no more than a click."""
        if drawn is not None or self.tool == "rectangle":
            self.drop()
        return drawn

    def take_back(self) -> None:
        """Without its last corner."""
        self._corners = self._corners[:-1]

    @property
    def first(self) -> QPointF | None:
        """The corner that a polygon closes at."""
        return self._corners[0] if self._corners else None

    @property
    def count(self) -> int:
        """How many corners are set."""
        return len(self._corners)

    def sketch(self) -> QPolygonF:
        """What is drawn so far, to the pen's place."""
        if not self._corners or self.at is None:
            return QPolygonF(self._corners)
        if self.tool == "rectangle":
            return QPolygonF(QRectF(self._corners[0], self.at).normalized())
        return QPolygonF([*self._corners, self.at])


def _rectangle(one: QPointF, other: QPointF) -> Drawn | None:
    box = QRectF(one, other).normalized()
    left, top = round(box.left()), round(box.top())
    width, height = round(box.right()) - left, round(box.bottom()) - top
    return Drawn((left, top, width, height)) if min(width, height) >= 1 else None


def _polygon(corners: tuple[Corner, ...]) -> Drawn | None:
    if len(corners) < 3:
        return None
    across, down = [x for x, _y in corners], [y for _x, y in corners]
    box = (min(across), min(down), max(across) - min(across), max(down) - min(down))
    pairs = zip(corners, (*corners[1:], corners[0]), strict=True)
    flat = not sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs)
    return None if flat else Drawn(box, corners)
