"""Regions over a picture: each with the icon of its status and its number; the current one stronger and in the accent colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF, QTransform

from desktop_app.rows.claims import ClaimRow
from desktop_app.ui.icons import pixmap
from desktop_app.ui.images.pen import Pen, outline
from desktop_app.ui.theme import Theme

_HIGH = 20


@dataclass(frozen=True, slots=True)
class Mark:
    """One claim's region: its number on the picture, its status, its edge in pixels of the picture."""

    claim: str
    number: int
    status: str
    edge: QPolygonF

    @property
    def area(self) -> float:
        """Of the rectangle around it."""
        box = self.edge.boundingRect()
        return box.width() * box.height()


def marks_of(claims: Sequence[ClaimRow]) -> tuple[Mark, ...]:
    """Marks of the claims that are pinned to a region, numbered in their order."""
    regions = [(claim, claim.region) for claim in claims if claim.region]
    return tuple(
        Mark(claim.claim, number, claim.status, outline(region, claim.polygon))
        for number, (claim, region) in enumerate(regions, 1)
        if region
    )


def mark_at(marks: Sequence[Mark], place: QPointF) -> Mark | None:
    """The smallest region at a point of the picture, so that one within another can be chosen."""
    hit = [mark for mark in marks if mark.edge.containsPoint(place, Qt.FillRule.OddEvenFill)]
    return min(hit, key=lambda mark: mark.area, default=None)


def paint_marks(painter: QPainter, marks: Sequence[Mark], current: str, to_screen: QTransform, theme: Theme) -> None:
    """In points of the screen, so that lines are equally thick at any zoom."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for mark in sorted(marks, key=lambda mark: mark.claim == current):
        edge = to_screen.map(mark.edge)
        chosen = mark.claim == current
        ink, ground = theme.status_colours(mark.status)
        for colour, width in (("#ffffff", 6.0 if chosen else 4.0), (_line(ink, ground, theme), 3.0 if chosen else 1.8)):
            painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPolygon(edge)
        if chosen:
            painter.setPen(QPen(QColor(theme.accent), 1.5, Qt.PenStyle.DashLine))
            painter.drawRect(edge.boundingRect().adjusted(-5, -5, 5, 5))
        _label(painter, edge.boundingRect(), mark, theme)


def paint_words(painter: QPainter, boxes: Sequence[QRectF], to_screen: QTransform, theme: Theme) -> None:
    """Where words stand that are selected beside the picture."""
    painter.setPen(QPen(QColor(theme.accent), 1.5))
    ground = QColor(theme.accent)
    ground.setAlpha(60)
    painter.setBrush(ground)
    for box in boxes:
        painter.drawPolygon(to_screen.map(QPolygonF(box.adjusted(-2, -2, 2, 2))))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_burnt(painter: QPainter, boxes: Sequence[QRectF], to_screen: QTransform) -> None:
    """Regions that reports burn out: hatched, for here the picture is still seen under them."""
    for box in boxes:
        edge = to_screen.map(QPolygonF(box))
        for colour, style in (("#ffffff", Qt.BrushStyle.NoBrush), ("#000000", Qt.BrushStyle.BDiagPattern)):
            painter.setPen(QPen(QColor(colour), 4.0 if style == Qt.BrushStyle.NoBrush else 1.6))
            painter.setBrush(QBrush(QColor(colour), style))
            painter.drawPolygon(edge)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _line(ink: str, ground: str, theme: Theme) -> str:
    """The dark one of the two: the line under it is white."""
    return ink if theme.name == "light" else ground


def _label(painter: QPainter, box: QRectF, mark: Mark, theme: Theme) -> None:
    """Icon and number, above the region or, at the upper edge, inside."""
    ink, ground = theme.status_colours(mark.status)
    text = str(mark.number)
    width = painter.fontMetrics().horizontalAdvance(text) + 30
    top = box.top() - _HIGH - 4
    place = QRectF(max(2.0, box.left() - 2), top if top > 2 else max(2.0, box.top() + 4), width, _HIGH)
    painter.setPen(QPen(QColor(ink), 1))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(place, 10, 10)
    sign = pixmap(theme.status_icon(mark.status), ink, 14)
    painter.drawPixmap(QPointF(place.left() + 6, place.top() + 3), sign)
    painter.drawText(place.adjusted(20, 0, -4, 0), int(Qt.AlignmentFlag.AlignCenter), text)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_pen(painter: QPainter, pen: Pen, drawn: QPolygonF, to_screen: QTransform, theme: Theme) -> None:
    """What is being drawn, or waits for its claim; the pen's cross while the keyboard moves it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for line in (to_screen.map(pen.sketch()), to_screen.map(drawn)):
        if line.isEmpty():
            continue
        for colour, width, style in (
            ("#ffffff", 4.0, Qt.PenStyle.SolidLine),
            (theme.accent if theme.name == "light" else "#20548c", 2.0, Qt.PenStyle.DashLine),
        ):
            painter.setPen(QPen(QColor(colour), width, style))
            painter.drawPolyline(line) if pen.tool == "polygon" and pen.down else painter.drawPolygon(line)
    if pen.by_key and pen.at is not None:
        at = to_screen.map(pen.at)
        for colour, width in (("#ffffff", 3.0), ("#000000", 1.0)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawLine(at - QPointF(12, 0), at + QPointF(12, 0))
            painter.drawLine(at - QPointF(0, 12), at + QPointF(0, 12))
