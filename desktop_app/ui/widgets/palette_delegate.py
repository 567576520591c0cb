"""How one action of the palette looks: icon, words, and at the far side its keys or what it waits for."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.ui.theme import pixels

MORE = Qt.ItemDataRole.UserRole + 1
_HEIGHT, _EDGE, _ICON = 32, 12, 18


class PaletteDelegate(QStyledItemDelegate):
    """All rows equally high, their words at one edge whether there is an icon or not."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Higher with larger letters."""
        return QSize(200, pixels(_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One action."""
        bare = QStyleOptionViewItem(option)
        option.widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, bare, painter, option.widget)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        place: QRect = option.rect.adjusted(_EDGE, 0, -_EDGE, 0)
        enabled = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        if not (mark := index.data(Qt.ItemDataRole.DecorationRole)).isNull():
            corner = QRect(place.right() - _ICON + 1 if rtl else place.left(), 0, _ICON, _ICON)
            corner.moveTop(place.center().y() - _ICON // 2)
            mark.paint(painter, corner, mode=mark.Mode.Normal if enabled else mark.Mode.Disabled)
        shift = _ICON + _EDGE
        words = place.adjusted(0 if rtl else shift, 0, -shift if rtl else 0, 0)
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if rtl:
            near, far = far, near
        upright = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        quiet = option.palette.color(QPalette.ColorRole.PlaceholderText)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text) if enabled else quiet)
        painter.drawText(words, int(near | upright), index.data())
        painter.setPen(quiet)
        painter.drawText(words, int(far | upright), index.data(MORE))
