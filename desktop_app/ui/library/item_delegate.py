"""How one row of the list looks: picture, title, source and date (or the snippet of a search), status marks."""

from __future__ import annotations

import re
from html import escape, unescape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPen, QTextDocument, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.rows.items import ItemRow
from desktop_app.ui.icons import pixmap
from desktop_app.ui.library.items_model import PICTURE, ROW, SNIPPET
from desktop_app.ui.theme import KIND_ICONS, Theme, pixels, points
from desktop_app.ui.words import Words

_HEIGHT, _SIDE, _GAP = 84, 56, 12
_BEFORE = 18


class ItemDelegate(QStyledItemDelegate):
    """Paints rows from frozen data only."""

    def __init__(self, theme: Theme, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, words

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
            rtl = option.direction == Qt.LayoutDirection.RightToLeft
            self._picture(painter, self._side(rect, rtl), row, index.data(PICTURE))
            self._words_of(painter, self._rest(rect, rtl), row, str(index.data(SNIPPET) or ""), rtl)
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

    def _words_of(self, painter: QPainter, place: QRect, row: ItemRow, snippet: str, rtl: bool) -> None:
        align = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = align | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text))
        high = pixels(20)
        line = QRect(place.left(), place.top(), place.width(), high)
        title = painter.fontMetrics().elidedText(
            self._words.apart(row.title), Qt.TextElideMode.ElideRight, line.width()
        )
        painter.drawText(line, int(flags), title)
        font.setWeight(QFont.Weight.Normal)
        font.setPointSizeF(points(9))
        painter.setFont(font)
        painter.setPen(QColor(self._theme.quiet))
        second = QRect(place.left(), place.top() + pixels(22), place.width(), high)
        if snippet:
            self._snippet(painter, second, snippet, rtl)
        else:
            date = self._words.as_written((row.published_at or row.captured_at)[:10])
            parts = [self._words(row.kind), self._words.apart(row.source), date]
            text = " · ".join(part for part in parts if part)
            painter.drawText(
                second, int(flags), painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, second.width())
            )
        self._marks(painter, QRect(place.left(), place.top() + pixels(45), place.width(), high), row, rtl)

    def _snippet(self, painter: QPainter, place: QRect, snippet: str, rtl: bool) -> None:
        """The hit words on their ground; the rest quiet."""
        pieces = [unescape(piece) for piece in re.split("</?mark>", snippet.replace("\n", " "))]
        if len(pieces[0]) > _BEFORE:
            before = pieces[0][-_BEFORE:]
            pieces[0] = f"… {before.partition(' ')[2] or before}"
        pieces = _cut(pieces, painter.font(), place.width())
        hit = f'<span style="color:{self._theme.text};font-weight:600">'
        words = "".join(f"{hit}{escape(p)}</span>" if at % 2 else escape(p) for at, p in enumerate(pieces))
        document = QTextDocument()
        document.setDefaultFont(painter.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        document.setDefaultTextOption(option)
        document.setDocumentMargin(0)
        document.setHtml(f'<span style="color:{self._theme.quiet}">{words}</span>')
        painter.save()
        painter.setClipRect(place)
        painter.translate(place.topLeft())
        if rtl:
            painter.translate(place.width() - document.idealWidth(), 0)
        document.drawContents(painter, QRectF(-place.width(), 0, 3 * place.width(), place.height()))
        painter.restore()

    def _marks(self, painter: QPainter, place: QRect, row: ItemRow, rtl: bool) -> None:
        """An icon and a word for each status; how many claims; whether assessors differ."""
        x = place.right() if rtl else place.left()
        pieces = [
            (self._theme.status_icon(s), self._words.status(s), self._theme.status_colours(s)) for s in row.statuses
        ]
        if row.differing:
            colours = self._theme.status_colours("disputed")
            pieces.insert(0, ("scale", self._words("assessors differ"), colours))
        if row.graphic:
            pieces.append(("eye-off", self._words("graphic"), (self._theme.text, self._theme.line)))
        for name, word, (ink, ground) in pieces:
            width = painter.fontMetrics().horizontalAdvance(word) + 28
            left = x - width if rtl else x
            if left < place.left() or left + width > place.right():
                return
            box = QRect(left, place.top(), width, pixels(19))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(box, 9, 9)
            mark = box.right() - 18 if rtl else box.left() + 6
            painter.drawPixmap(mark, box.center().y() - 6, pixmap(name, ink, 13))
            painter.setPen(QColor(ink))
            painter.drawText(
                box.adjusted(6 if rtl else 22, 0, -22 if rtl else -6, 0), int(Qt.AlignmentFlag.AlignCenter), word
            )
            x = left - 6 if rtl else left + width + 6


def _cut(pieces: list[str], font: QFont, width: int) -> list[str]:
    """What fits into the width, with "…" where more follows; every second piece is a hit, in heavier letters.

    Cut by its letters, not by its left or right edge: a text that runs the other way would lose its hit.
    """
    heavy = QFont(font)
    heavy.setWeight(QFont.Weight.DemiBold)
    kept: list[str] = []
    for at, piece in enumerate(pieces):
        metrics = QFontMetrics(heavy if at % 2 else font)
        if metrics.horizontalAdvance(piece) > width:
            return [*kept, metrics.elidedText(piece, Qt.TextElideMode.ElideRight, width)]
        kept.append(piece)
        width -= metrics.horizontalAdvance(piece)
    return kept
