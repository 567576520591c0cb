"""A status as a chip: icon and words on its ground, never by colour alone."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.rows.claim_table import ClaimLine
from desktop_app.ui.claims.claims_model import LINE
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import pixmap
from desktop_app.ui.theme import Theme

_HIGH, _ICON = 22, 14


class StatusDelegate(QStyledItemDelegate):
    """Paints the first column."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One chip."""
        line = index.data(LINE)
        status = line.status if isinstance(line, ClaimLine) else ""
        paint_chip(painter, option, self._desk.theme, status, str(index.data() or ""))


def paint_chip(painter: QPainter, option: QStyleOptionViewItem, theme: Theme, status: str, text: str) -> None:
    """In a cell of a table; only the ground of the selection where there is no status yet."""
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, QColor(theme.selected))
    if not status:
        return
    ink, ground = theme.status_colours(status)
    rtl = option.direction == Qt.LayoutDirection.RightToLeft
    metrics = painter.fontMetrics()
    width = min(option.rect.width() - 8, metrics.horizontalAdvance(text) + _ICON + 22)
    left = option.rect.right() - 4 - width if rtl else option.rect.left() + 4
    box = QRect(left, option.rect.center().y() - _HIGH // 2, width, _HIGH)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box, 11, 11)
    mark = pixmap(theme.status_icon(status), ink, _ICON)
    painter.drawPixmap(box.right() - 7 - _ICON if rtl else box.left() + 7, box.top() + 4, mark)
    painter.setPen(QColor(ink))
    place = box.adjusted(8 if rtl else _ICON + 12, 0, -_ICON - 12 if rtl else -8, 0)
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    painter.drawText(place, flags, metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width()))
    painter.restore()
