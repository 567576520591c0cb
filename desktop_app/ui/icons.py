"""Icons of one open set (Lucide, ISC), coloured by the theme."""

from __future__ import annotations

from importlib import resources

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer


def pixmap(name: str, colour: str, side: int = 18, ratio: float = 2.0) -> QPixmap:
    """One icon as a picture of `side` points, drawn once and kept: a list paints hundreds of them while it scrolls."""
    key = f"{name}/{colour}/{side}/{ratio}"
    kept = QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    source = (resources.files("resources.icons") / f"{name}.svg").read_text("utf-8")
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
    picture = QPixmap(QSize(round(side * ratio), round(side * ratio)))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, picture.width(), picture.height()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, picture)
    return picture


def window_icon() -> QIcon:
    """The archive on a ground of its own: title bars and task bars are light or dark, whatever the window is."""
    return QIcon(pixmap("attest", "", 256, 1.0))


def icon(name: str, colour: str) -> QIcon:
    """One icon for buttons and menus."""
    return QIcon(pixmap(name, colour))
