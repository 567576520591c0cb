"""How one row of the palette looks: icon, words, and at the far side its keys, what it waits for, or whose it is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.ui.theme import pixels

MORE = Qt.ItemDataRole.UserRole + 1
HEAD = Qt.ItemDataRole.UserRole + 2
"""True of a row that is a heading."""
_HEIGHT, _EDGE, _ICON = 32, 12, 18
_MOST_MORE = 0.45
"""Of the width; the words themselves have the rest."""
Index = QModelIndex | QPersistentModelIndex


class PaletteDelegate(QStyledItemDelegate):
    """All rows equally high, their words at one edge whether there is an icon or not."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Higher with larger letters."""
        return QSize(200, pixels(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        bare = QStyleOptionViewItem(option)
        option.widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, bare, painter, option.widget)
        painter.save()
        if index.data(HEAD):
            self._head(painter, option, index)
        else:
            self._row(painter, option, index)
        painter.restore()

    def _head(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        place: QRect = option.rect.adjusted(_EDGE, 4, -_EDGE, 0)
        painter.drawText(place, _flags(option, near=True), index.data())

    def _row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        place: QRect = option.rect.adjusted(_EDGE, 0, -_EDGE, 0)
        enabled = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        if not (mark := index.data(Qt.ItemDataRole.DecorationRole)).isNull():
            corner = QRect(place.right() - _ICON + 1 if rtl else place.left(), 0, _ICON, _ICON)
            corner.moveTop(place.center().y() - _ICON // 2)
            mark.paint(painter, corner, mode=mark.Mode.Normal if enabled else mark.Mode.Disabled)
        shift = _ICON + _EDGE
        words = place.adjusted(0 if rtl else shift, 0, -shift if rtl else 0, 0)
        quiet = option.palette.color(QPalette.ColorRole.PlaceholderText)
        more = _short(painter, str(index.data(MORE) or ""), round(words.width() * _MOST_MORE))
        painter.setPen(quiet)
        painter.drawText(words, _flags(option, near=False), more)
        room = words.width() - (painter.fontMetrics().horizontalAdvance(more) + _EDGE if more else 0)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text) if enabled else quiet)
        painter.drawText(words, _flags(option, near=True), _short(painter, index.data(), room))


def _flags(option: QStyleOptionViewItem, *, near: bool) -> int:
    """At the leading side, or at the far one."""
    at_left = near == (option.direction == Qt.LayoutDirection.LeftToRight)
    side = Qt.AlignmentFlag.AlignLeft if at_left else Qt.AlignmentFlag.AlignRight
    return int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)


def _short(painter: QPainter, text: str, wide: int) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, wide)
