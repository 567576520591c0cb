"""How one row of the list looks: picture, title, source and date (or the snippet of a search), status marks."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.rows.items import ItemRow
from desktop_app.ui.icons import pixmap
from desktop_app.ui.library.hit import Hit
from desktop_app.ui.library.items_model import ALIKE, HIT, PICTURE, ROW
from desktop_app.ui.library.marked_line import Ink, draw, labelled, near_the_hit, pieces_of
from desktop_app.ui.library.row_marks import RowMark, draw_marks
from desktop_app.ui.theme import KIND_ICONS, Theme, pixels, points
from desktop_app.ui.words import Words

_HEIGHT, _SIDE, _GAP = 84, 56, 12
_STALE = 0.45


class ItemDelegate(QStyledItemDelegate):
    """Paints rows from frozen data only."""

    def __init__(self, theme: Theme, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, words
        self.stale = False
        """Whether the rows answer an earlier question than the one that stands in the search field."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are equally high, so that 100,000 of them need no measuring."""
        return QSize(200, pixels(_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One row."""
        t = self._theme
        rect: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(t.selected if selected else t.panel))
        painter.setPen(QColor(t.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        row = index.data(ROW)
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._ring(painter, rect)
        if isinstance(row, ItemRow):
            painter.setOpacity(_STALE if self.stale else 1)
            rtl = option.direction == Qt.LayoutDirection.RightToLeft
            self._picture(painter, self._side(rect, rtl), row, index.data(PICTURE))
            rest = self._rest(rect, rtl)
            self._words_of(painter, rest, row, index.data(HIT), rtl)
            place = QRect(rest.left(), rest.top() + pixels(45), rest.width(), pixels(20))
            draw_marks(painter, place, self._marks(row, int(index.data(ALIKE) or 0)), t.quiet, rtl=rtl)
        painter.restore()

    def _ring(self, painter: QPainter, rect: QRect) -> None:
        """Where the keyboard is."""
        painter.setPen(QPen(QColor(self._theme.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _side(self, rect: QRect, rtl: bool) -> QRect:
        top = rect.top() + (pixels(_HEIGHT) - _SIDE) // 2
        left = rect.right() - _GAP - _SIDE if rtl else rect.left() + _GAP
        return QRect(left, top, _SIDE, _SIDE)

    def _rest(self, rect: QRect, rtl: bool) -> QRect:
        taken = _SIDE + 2 * _GAP
        return rect.adjusted(_GAP if rtl else taken, pixels(10), -taken if rtl else -_GAP, -pixels(8))

    def _picture(self, painter: QPainter, place: QRect, row: ItemRow, image: object) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.window))
        painter.drawRoundedRect(place, 6, 6)
        if isinstance(image, QImage):
            size = image.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
            inner = QRect(0, 0, size.width(), size.height())
            inner.moveCenter(place.center())
            painter.drawImage(inner, image)
            return
        mark = pixmap(KIND_ICONS.get(row.kind, "files"), self._theme.quiet, 22)
        painter.drawPixmap(place.center().x() - 11, place.center().y() - 11, mark)

    def _words_of(self, painter: QPainter, place: QRect, row: ItemRow, hit: Hit | None, rtl: bool) -> None:
        high = pixels(20)
        self._title(painter, QRect(place.left(), place.top(), place.width(), high), row, hit, rtl)
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.Normal)
        font.setPointSizeF(points(9))
        painter.setFont(font)
        second = QRect(place.left(), place.top() + pixels(22), place.width(), high)
        if hit is not None and hit.words:
            ink = Ink(f"color:{self._theme.quiet}", f"color:{self._theme.text};font-weight:600", heavy_hits=True)
            room = second.width() - painter.fontMetrics().horizontalAdvance(hit.before + hit.after)
            pieces = near_the_hit(pieces_of(hit.words), font, room)
            draw(painter, second, labelled(pieces, hit.before, hit.after) if hit.before else pieces, ink, rtl=rtl)
        else:
            self._origin(painter, second, row, rtl)

    def _title(self, painter: QPainter, line: QRect, row: ItemRow, hit: Hit | None, rtl: bool) -> None:
        """With the hits in it underlined: it is in heavy letters already."""
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text))
        if hit is not None and "<mark>" in hit.title:
            ink = Ink(f"color:{self._theme.text}", f"color:{self._theme.accent};text-decoration:underline")
            draw(painter, line, pieces_of(hit.title), ink, rtl=rtl)
            return
        title = painter.fontMetrics().elidedText(
            self._words.apart(row.title), Qt.TextElideMode.ElideRight, line.width()
        )
        painter.drawText(line, _leading(rtl), title)

    def _origin(self, painter: QPainter, line: QRect, row: ItemRow, rtl: bool) -> None:
        """Its kind, source and date."""
        painter.setPen(QColor(self._theme.quiet))
        date = self._words.as_written((row.published_at or row.captured_at)[:10])
        parts = [self._words(row.kind), self._words.apart(row.source), date]
        text = " · ".join(part for part in parts if part)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, _leading(rtl), shown)

    def _marks(self, row: ItemRow, alike: int) -> list[RowMark]:
        """A mark for each status; whether assessors differ; how many texts share the row."""
        t, words = self._theme, self._words
        marks = [RowMark(t.status_icon(s), words.status(s), *t.status_colours(s)) for s in row.statuses]
        if row.differing:
            marks.insert(0, RowMark("scale", words("assessors differ"), *t.status_colours("disputed")))
        if row.graphic:
            marks.append(RowMark("eye-off", words("graphic"), t.text, t.line))
        if alike:
            marks.insert(0, RowMark("layers", words("and {count} alike", count=alike), t.text, t.line))
        return marks


def _leading(rtl: bool) -> int:
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
