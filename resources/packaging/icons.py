"""The program's icon in the sizes that desktops, Windows and macOS ask for; all drawn from one SVG."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).resolve().parents[1] / "icons" / "attest.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_FOR_WINDOWS = (16, 24, 32, 48, 64, 128, 256)


def png(side: int) -> bytes:
    """The icon as PNG, `side` pixels wide."""
    picture = QImage(side, side, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(SOURCE.read_bytes())).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # as PySide has it; its stubs differ
    return bytes(buffer.data().data())


def hicolor() -> dict[str, bytes]:
    """Files of the icon theme below share/icons/hicolor."""
    drawn = {f"{side}x{side}/apps/attest.png": png(side) for side in SIZES}
    return {"scalable/apps/attest.svg": SOURCE.read_bytes(), **drawn}


def ico() -> bytes:
    """For Windows."""
    return _together("ICO", sizes=[(side, side) for side in _FOR_WINDOWS])


def icns() -> bytes:
    """For macOS."""
    return _together("ICNS")


def _together(form: str, **options: object) -> bytes:
    out = io.BytesIO()
    with Image.open(io.BytesIO(png(512))) as largest:
        largest.save(out, form, **options)
    return out.getvalue()
