"""A picture that can be zoomed to the pixel, moved, turned and brightened, with the regions of its claims over it."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.rows.claims import ClaimRow
from desktop_app.ui.desk import Desk
from desktop_app.ui.images.overlay import Mark, mark_at, marks_of, paint_burnt, paint_marks, paint_pen, paint_words
from desktop_app.ui.images.pen import Drawn, Pen
from desktop_app.ui.images.placing import Placing
from desktop_app.ui.images.tiles import Tiles
from desktop_app.ui.images.tone import toned

_STEP = 1.25
_CLICK = 4
_NEAR = 10
_MOVES = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}
_KEY_STEP, _KEY_STRIDE = 8.0, 64.0
NEAREST_FROM = 400.0
"""Per cent from which single pixels are shown as squares (nearest neighbour)."""


class Canvas(QWidget):
    """`region_drawn` with a Drawn; `placed` when zoom, place or look changed; `reveal_wanted` when a hidden picture is asked for."""

    region_drawn = Signal(object)
    claim_clicked = Signal(str)
    reveal_wanted = Signal()
    placed = Signal()
    tool_taken = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.placing, self.pen, self.tiles = Placing(), Pen(), Tiles(desk, self)
        self._image: QImage | None = None
        self._marks: tuple[Mark, ...] = ()
        self._current = ""
        self._words: tuple[QRectF, ...] = ()
        self._burnt: tuple[QRectF, ...] = ()
        self._waiting = QPolygonF()
        self._pressed: QPointF | None = None
        self._dragged = False
        self.brightness = self.contrast = 0
        self.regions_possible = True
        self.wheel_moves = False
        """The wheel goes down a page; with Ctrl, and on every other picture, it zooms."""
        self._sha256 = ""
        self._build()

    def _build(self) -> None:
        words = self._desk.words
        self.setMinimumSize(240, 160)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(words("Picture"))
        self.setAccessibleDescription(
            words("Arrows move, + and - zoom; after R or P arrows move the pen, Space sets a corner, Enter ends.")
        )
        self.reveal = QPushButton(words("Show the picture"))
        self.reveal.clicked.connect(self.reveal_wanted)
        layout = QVBoxLayout(self)
        layout.addWidget(self.reveal, 0, Qt.AlignmentFlag.AlignCenter)
        self.reveal.hide()
        self.tiles.came.connect(self.update)

    @property
    def hidden_picture(self) -> bool:
        """Whether the picture waits until it is asked for."""
        return not self.reveal.isHidden()

    @property
    def changed_look(self) -> bool:
        """Whether what is seen differs from the file: turned, mirrored, brightened."""
        return bool(self.placing.turns or self.placing.mirrored or self.brightness or self.contrast)

    def show_image(self, image: QImage | None, full: tuple[int, int], hidden: bool, sha256: str = "") -> None:
        """Another picture; `full` is its size in pixels, `sha256` names it where single pixels may be asked for."""
        same = image is not None and sha256 == self._sha256 and self.placing.size == QSize(*full)
        self._image = image
        if not same:
            self.placing.show(QSize(*full))
            self.pen.size = QSize(*full)
            self.brightness = self.contrast = 0
            self._waiting, self._words = QPolygonF(), ()
        self._sha256 = sha256
        self.tiles.show("" if hidden else sha256)
        self.reveal.setVisible(hidden)
        self.take("move")
        self.placed.emit()
        self.update()

    def take_up(self) -> None:
        """Single pixels may be asked for again."""
        self.tiles.show("" if self.hidden_picture else self._sha256)
        self.update()

    def show_claims(self, claims: Sequence[ClaimRow], current: str) -> None:
        """Regions of claims."""
        if current != self._current:
            self._waiting = QPolygonF()
        self._marks, self._current = marks_of(claims), current
        self.update()

    def show_words(self, boxes: Sequence[tuple[int, int, int, int]]) -> None:
        """Mark where words stand, in pixels of the picture."""
        self._words = tuple(QRectF(*box) for box in boxes)
        self.update()

    def show_burnt(self, boxes: Sequence[tuple[int, int, int, int]]) -> None:
        """Regions that reports burn out, in pixels of the picture."""
        self._burnt = tuple(QRectF(*box) for box in boxes)
        self.update()

    def forget_drawn(self) -> None:
        """The region that waited for its claim got one, or none."""
        self._waiting = QPolygonF()
        self.update()

    def take(self, tool: str) -> None:
        """ "move", "rectangle" or "polygon"."""
        possible = tool if self.regions_possible and self._image is not None and not self.hidden_picture else "move"
        self.pen.take(possible)
        shape = Qt.CursorShape.ArrowCursor if self.hidden_picture else Qt.CursorShape.OpenHandCursor
        self.setCursor(shape if possible == "move" else Qt.CursorShape.CrossCursor)
        self.tool_taken.emit(possible)
        self.update()

    # --- placing -------------------------------------------------------------------------------------------------

    def zoom(self, by: int, fixed: QPointF | None = None) -> None:
        """Steps nearer (1) or farther (-1)."""
        self._place(lambda: self.placing.zoom(_STEP**by, fixed))

    def fit(self) -> None:
        """The whole picture."""
        self._place(self.placing.fit)

    def actual(self) -> None:
        """One pixel of the picture on one of the screen."""
        self._place(lambda: self.placing.zoom_to(1 / self.placing.ratio))

    def wide(self) -> None:
        """As wide as the room, from its top: how a page is read."""
        self._place(self.placing.wide)

    def turn(self, quarters: int) -> None:
        """Turn the view, never the file."""
        self._place(lambda: self.placing.turn(quarters))

    def mirror(self, mirrored: bool) -> None:
        """Mirror the view, never the file."""

        def change() -> None:
            self.placing.mirrored = mirrored

        self._place(change)

    def tone(self, brightness: int, contrast: int) -> None:
        """Both from -100 to 100; of the view, never of the file."""

        def change() -> None:
            self.brightness, self.contrast = brightness, contrast

        self._place(change)

    def reset(self) -> None:
        """As the file is, whole."""

        def change() -> None:
            self.placing.show(self.placing.size)
            self.brightness = self.contrast = 0

        self._place(change)

    def _place(self, change: Callable[[], None]) -> None:
        if self._image is not None and not self.hidden_picture:
            change()
            self.placed.emit()
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A fitted picture stays fitted."""
        super().resizeEvent(event)
        self.placing.set_room(QSizeF(self.size()), self.devicePixelRatioF())
        self.placed.emit()

    # --- drawing the screen --------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Picture, regions, what is being drawn, the focus."""
        painter = QPainter(self)
        if self._image is None:
            return
        if self.brightness or self.contrast:
            painter.drawImage(QPointF(0, 0), self._toned())
        else:
            self._paint_picture(painter)
        if not self.hidden_picture:
            to_screen = self.placing.transform()
            paint_burnt(painter, self._burnt, to_screen)
            paint_words(painter, self._words, to_screen, self._desk.theme)
            paint_marks(painter, self._marks, self._current, to_screen, self._desk.theme)
            paint_pen(painter, self.pen, self._waiting, to_screen, self._desk.theme)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._desk.theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _toned(self) -> QImage:
        """What is seen, drawn aside, so that every colour can be changed by one table."""
        ratio = self.devicePixelRatioF()
        screen = QImage(self.size() * ratio, QImage.Format.Format_RGB888)
        screen.setDevicePixelRatio(ratio)
        screen.fill(QColor(self._desk.theme.panel))
        painter = QPainter(screen)
        self._paint_picture(painter)
        painter.end()
        return toned(screen, self.brightness, self.contrast)

    def _paint_picture(self, painter: QPainter) -> None:
        assert self._image is not None
        placing = self.placing
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, placing.percent < NEAREST_FROM)
        painter.setTransform(placing.transform())
        painter.drawImage(placing.whole(), self._image)
        if not self.hidden_picture and (level := self._level()) >= 0:
            seen = placing.seen()
            self.tiles.want(level, seen)
            for place, tile in self.tiles.there(level, seen):
                painter.drawImage(place, tile)
        painter.resetTransform()

    def _level(self) -> int:
        """Which halving of the picture the screen needs; -1 while the small picture that is here says as much."""
        assert self._image is not None
        here = self._image.width() / max(1, self.placing.size.width())
        needed = self.placing.scale * self.placing.ratio
        level = max(0, math.floor(math.log2(1 / needed))) if needed < 1 else 0
        return level if 1 / (1 << level) > here or needed >= 1 else -1

    # --- mouse ---------------------------------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer; down and up a page."""
        turned = event.angleDelta().y()
        if self.wheel_moves and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._place(lambda: self.placing.pan(QPointF(event.angleDelta().x(), turned)))
        else:
            self._place(lambda: self.placing.zoom(_STEP ** (turned / 120), event.position()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to move the picture, or a region."""
        if self._image is None or self.hidden_picture or event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed, self._dragged = event.position(), False
        self.pen.by_key = False
        if self.pen.tool == "rectangle":
            self._corner(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the picture, or draw."""
        if self._pressed is not None:
            moved = event.position() - self._pressed
            if self._dragged or moved.manhattanLength() > _CLICK:
                self._dragged = True
                if self.pen.tool == "move" or (self.pen.tool == "polygon" and not self.pen.down):
                    self._pressed = event.position()
                    self._place(lambda: self.placing.pan(moved))
        if self.pen.down:
            self.pen.move_to(self.placing.to_picture(event.position()))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A drag ends a rectangle; a click chooses a claim or sets a corner."""
        if self._pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = None
        if self.pen.tool == "rectangle" and self.pen.down and self._dragged:
            self._corner(event.position())
        elif self.pen.tool == "polygon" and not self._dragged:
            first = self.pen.first
            if first is not None and self.pen.count > 2 and self._apart(first, event.position()) <= _NEAR:
                self._finish(self.pen.close())
            else:
                self._corner(event.position())
        elif self.pen.tool == "move" and not self._dragged:
            self._choose(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ends a polygon; else between whole and actual pixels."""
        if self.pen.tool == "polygon" and self.pen.down:
            self._finish(self.pen.close())
        elif self.pen.tool == "move":
            scale = 1 / self.placing.ratio if self.placing.fitted else self.placing.fit_scale()
            self._place(lambda: self.placing.zoom_to(scale, event.position()))

    def _apart(self, corner: QPointF, place: QPointF) -> float:
        return (self.placing.transform().map(corner) - place).manhattanLength()

    def _corner(self, place: QPointF) -> None:
        at = self.placing.to_picture(place)
        self.pen.move_to(at)
        self._finish(self.pen.set_corner(at))

    def _finish(self, drawn: Drawn | None) -> None:
        self.update()
        if drawn is not None:
            self._waiting, self._pressed = drawn.outline(), None
            self.take("move")
            self.region_drawn.emit(drawn)

    def _choose(self, place: QPointF) -> None:
        mark = mark_at(self._marks, self.placing.to_picture(place))
        if mark is not None:
            self.claim_clicked.emit(mark.claim)

    # --- keys ----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move picture or pen; + and - zoom; Space, Enter, Backspace and Escape draw."""
        key = Qt.Key(event.key())
        if self._image is None or self.hidden_picture:
            super().keyPressEvent(event)
        elif key in _MOVES:
            self._arrow(_MOVES[key], event.modifiers())
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom(-1 if key == Qt.Key.Key_Minus else 1)
        elif self.pen.tool == "move" or not self._drawing_key(key):
            super().keyPressEvent(event)

    def _arrow(self, towards: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """With Shift in strides, with Alt by one pixel of the screen."""
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        step = _KEY_STRIDE if shift else 1.0 if modifiers & Qt.KeyboardModifier.AltModifier else _KEY_STEP
        if self.pen.tool == "move":
            self._place(lambda: self.placing.pan(towards * -step * 4))
            return
        place = self.placing.transform().map(self.pen.at) if self.pen.at is not None else self._middle()
        self.pen.by_key = True
        self.pen.move_to(self.placing.to_picture(place + towards * step))
        self.update()

    def _middle(self) -> QPointF:
        return QPointF(self.width() / 2, self.height() / 2)

    def _drawing_key(self, key: Qt.Key) -> bool:
        """Whether the key belongs to the pen."""
        at = self.pen.at if self.pen.at is not None else self.placing.to_picture(self._middle())
        if key == Qt.Key.Key_Space or (self.pen.tool == "rectangle" and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)):
            self.pen.by_key = True
            self.pen.move_to(at)
            self._finish(self.pen.set_corner(at))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish(self.pen.close())
        elif key == Qt.Key.Key_Backspace:
            self.pen.take_back()
            self.update()
        elif key == Qt.Key.Key_Escape:
            self.take(self.pen.tool if self.pen.down else "move")
        else:
            return False
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus is seen."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And that it is gone."""
        super().focusOutEvent(event)
        self.update()
