"""The marks under a row's words: an icon and a word each; what has no room is counted, never left out in silence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter

from desktop_app.ui.icons import pixmap
from desktop_app.ui.theme import pixels

_GAP, _AROUND = 6, 28


@dataclass(frozen=True, slots=True)
class RowMark:
    """An icon's name, a word, and the colours of both and of the ground."""

    icon: str
    word: str
    ink: str
    ground: str


def fitting(widths: Sequence[int], room: int, more: int) -> list[int]:
    """Which stand beside one another in `room` pixels; where not all do, `more` pixels are kept for the number of the rest."""
    if sum(widths) + _GAP * (len(widths) - 1) <= room:
        return list(range(len(widths)))
    found, left = [], room - more
    for number, width in enumerate(widths):
        if width + _GAP <= left:
            found.append(number)
            left -= width + _GAP
    return found


def draw_marks(painter: QPainter, place: QRect, marks: Sequence[RowMark], rest: str, *, rtl: bool) -> None:
    """From the side where a line begins; `rest` is the ink of “+2”, those without room."""
    measure = painter.fontMetrics().horizontalAdvance
    widths = [measure(mark.word) + _AROUND for mark in marks]
    found = fitting(widths, place.width(), measure(f"+{len(marks)}"))
    x = 0
    for number in found:
        _draw(painter, _box(place, x, widths[number], rtl), marks[number], rtl)
        x += widths[number] + _GAP
    if len(found) < len(marks):
        said = f"\u2066+{len(marks) - len(found)}\u2069"  # read from the left among Arabic words too (UAX #9)
        painter.setPen(QColor(rest))
        painter.drawText(_box(place, x, measure(said) + 1, rtl), int(Qt.AlignmentFlag.AlignCenter), said)


def _box(place: QRect, x: int, width: int, rtl: bool) -> QRect:
    left = place.right() - x - width if rtl else place.left() + x
    return QRect(left, place.top(), width, pixels(19))


def _draw(painter: QPainter, box: QRect, mark: RowMark, rtl: bool) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(mark.ground))
    painter.drawRoundedRect(box, 9, 9)
    icon = box.right() - 18 if rtl else box.left() + 6
    painter.drawPixmap(icon, box.center().y() - 6, pixmap(mark.icon, mark.ink, 13))
    painter.setPen(QColor(mark.ink))
    words = box.adjusted(6 if rtl else 22, 0, -22 if rtl else -6, 0)
    painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), mark.word)
