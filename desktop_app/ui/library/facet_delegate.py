"""How one value of a filter looks: a box to tick, its icon, its words, and how many items it would leave."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.ui.icons import pixmap
from desktop_app.ui.theme import Theme, pixels

COUNT = Qt.ItemDataRole.UserRole + 1
"""How many, as it is written."""
_ROW, _EDGE, _ICON, _GAP = 28, 8, 16, 8
Index = QModelIndex | QPersistentModelIndex


class FacetDelegate(QStyledItemDelegate):
    """Values that nothing has are quiet."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows equally high."""
        return QSize(120, pixels(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One value."""
        bare = QStyleOptionViewItem(option)
        option.widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, bare, painter, option.widget)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        place: QRect = option.rect.adjusted(_EDGE, 0, -_EDGE, 0)
        is_on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        count = str(index.data(COUNT))
        quiet = option.palette.color(QPalette.ColorRole.PlaceholderText)
        painter.save()
        corner, place = _beside(place, rtl)
        painter.drawPixmap(corner, pixmap("square", self._theme.quiet, _ICON))
        if is_on:
            painter.drawPixmap(corner, pixmap("check", self._theme.accent, _ICON))
        mark = index.data(Qt.ItemDataRole.DecorationRole)
        if mark is not None and not mark.isNull():
            corner, place = _beside(place, rtl)
            mark.paint(painter, corner)
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        near, far = (far, near) if rtl else (near, far)
        upright = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setPen(quiet)
        painter.drawText(place, int(far | upright), count)
        room = place.width() - painter.fontMetrics().horizontalAdvance(count) - _GAP
        words = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, room)
        painter.setPen(quiet if count == "0" else option.palette.color(QPalette.ColorRole.Text))
        painter.drawText(place, int(near | upright), words)
        painter.restore()


def _beside(place: QRect, rtl: bool) -> tuple[QRect, QRect]:
    """A small square at the leading edge, and the place that is left beside it."""
    corner = QRect(place.right() - _ICON + 1 if rtl else place.left(), 0, _ICON, _ICON)
    corner.moveTop(place.center().y() - _ICON // 2)
    taken = _ICON + _GAP
    return corner, place.adjusted(0 if rtl else taken, 0, -taken if rtl else 0, 0)
