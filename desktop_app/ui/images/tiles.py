"""The tiles of one picture that are on the screen or were lately; asked for as they come into view."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QImage

from desktop_app.errors import AppError
from desktop_app.rows.pictures import TILE, Pixels, Tile
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations import picturing
from desktop_app.ui.tasks import Task

_KEPT = 96
"""Of at most three quarters of a megabyte each; more than the largest screens show at once."""
_AT_ONCE = 8
Place = tuple[int, int, int]


class Tiles(QObject):
    """`came` when there is more to draw; `failed` with an AppError when the picture's pixels cannot be had."""

    came = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sha256 = ""
        self._pixels: Pixels | None = None
        self._kept: OrderedDict[Place, QImage] = OrderedDict()
        self._opening: Task | None = None
        self._cutting: Task | None = None
        self._wanted: list[Place] = []

    @property
    def waiting(self) -> bool:
        """Whether tiles in sight are still to come."""
        return self._opening is not None or self._cutting is not None

    def show(self, sha256: str) -> None:
        """Another picture; "" gives the memory back."""
        for task in (self._opening, self._cutting):
            if task is not None:
                task.cancel()
        self._sha256, self._pixels, self._wanted = sha256, None, []
        self._opening = self._cutting = None
        self._kept.clear()

    def want(self, level: int, seen: QRectF) -> None:
        """What of the picture is in sight, in its pixels. Pixels are decoded when they are first wanted."""
        self._wanted = [place for place in places(level, seen) if place not in self._kept]
        if not self._sha256 or not self._wanted:
            return
        if self._pixels is None:
            if self._opening is None:
                sha256 = self._sha256
                self._opening = picturing.load_pixels(
                    self._desk, self, sha256, lambda pixels: self._opened(sha256, pixels), self._could_not
                )
            return
        self._cut()

    def _opened(self, sha256: str, pixels: Pixels) -> None:
        if sha256 == self._sha256:
            self._opening, self._pixels = None, pixels
            self._cut()

    def _could_not(self, error: AppError) -> None:
        self.show("")
        self.failed.emit(error)

    def _cut(self) -> None:
        """One piece of work at a time, the tiles that are in sight now."""
        if self._cutting is not None or self._pixels is None or not self._wanted:
            return
        wanted, sha256 = self._wanted[:_AT_ONCE], self._sha256
        self._cutting = picturing.cut_tiles(
            self._desk, self, self._pixels, wanted, lambda tiles: self._cut_came(sha256, tiles)
        )

    def _cut_came(self, sha256: str, tiles: Sequence[Tile]) -> None:
        if sha256 != self._sha256:
            return
        self._cutting = None
        for tile in tiles:
            self._kept[tile.level, tile.column, tile.row] = _image(tile)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self._wanted = [place for place in self._wanted if place not in self._kept]
        self.came.emit()
        self._cut()

    def there(self, level: int, seen: QRectF) -> Iterator[tuple[QRectF, QImage]]:
        """(place in pixels of the picture, tile) of what can be drawn."""
        for place in places(level, seen):
            image = self._kept.get(place)
            if image is not None:
                self._kept.move_to_end(place)
                side = TILE << level
                scale = 1 << level
                yield (
                    QRectF(place[1] * side, place[2] * side, image.width() * scale, image.height() * scale),
                    image,
                )


def _image(tile: Tile) -> QImage:
    """A copy: QImage would else point into bytes that are about to go."""
    return QImage(tile.rgb, tile.width, tile.height, tile.width * 3, QImage.Format.Format_RGB888).copy()


def places(level: int, seen: QRectF) -> Iterator[Place]:
    """The tiles that cover a part of the picture."""
    if seen.isEmpty():
        return
    side = TILE << level
    for row in range(int(seen.top()) // side, (max(0, -int(-seen.bottom() // 1)) - 1) // side + 1):
        for column in range(int(seen.left()) // side, (max(0, -int(-seen.right() // 1)) - 1) // side + 1):
            yield level, column, row
