"""Brightness and contrast of what is seen: applied to a drawn screen, never to the picture."""

from __future__ import annotations

from PySide6.QtGui import QImage


def toned(screen: QImage, brightness: int, contrast: int) -> QImage:
    """`screen` in RGB888 with both between -100 and 100; 0 leaves it as it is."""
    if not (brightness or contrast):
        return screen
    changed = bytes(screen.constBits()).translate(_table(brightness, contrast))
    made = QImage(changed, screen.width(), screen.height(), screen.bytesPerLine(), QImage.Format.Format_RGB888).copy()
    made.setDevicePixelRatio(screen.devicePixelRatio())
    return made


def _table(brightness: int, contrast: int) -> bytes:
    """What becomes of each of 256 values: steeper around the middle, then shifted."""
    slope = 4 ** (contrast / 100)
    return bytes(max(0, min(255, round((value - 127.5) * slope + 127.5 + brightness * 1.6))) for value in range(256))
