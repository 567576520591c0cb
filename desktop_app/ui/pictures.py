"""Pictures for the screen: decoded in a worker, bounded, upright; hidden ones grey and blurred."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from desktop_app.errors import AppError, InputError
from desktop_app.services.pictures import preview, stored_picture
from desktop_app.ui.desk import Desk
from desktop_app.ui.tasks import Job

_THUMB = 96
_LARGE = 2_000
_BLUR = 7


def thumbnail(
    desk: Desk, owner: QObject, sha256: str, hidden: bool, then: Callable[[QImage], None], side: int = _THUMB
) -> None:
    """A small picture from a stored thumbnail, at most `side` pixels wide and high."""

    def work(_job: Job) -> QImage:
        return veiled(_decoded(stored_picture(desk.archive, sha256), side), hidden)

    desk.runner.submit(owner, work, then, lambda _error: None)


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture for the image view, and the size in pixels of the upright original."""

    image: QImage
    full: tuple[int, int]


def large(
    desk: Desk,
    owner: QObject,
    sha256: str,
    hidden: bool,
    then: Callable[[Shown], None],
    failed: Callable[[AppError], None],
    frame: int = 0,
) -> None:
    """At most 2,000 pixels a side; `frame`: of several in a file, from 0."""

    def work(_job: Job) -> Shown:
        made = preview(desk.archive, sha256, _LARGE, frame)
        return Shown(veiled(_decoded(made.jpeg, _LARGE), hidden), (made.width, made.height))

    desk.runner.submit(owner, work, then, failed)


def _decoded(data: bytes, side: int) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    # Both kinds of picture that come here are JPEGs: no other decoder is let near a stranger's bytes.
    reader = QImageReader(buffer, QByteArray(b"jpeg"))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > side:
        reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise InputError("image-unreadable", "The picture cannot be shown.", "Look at its record and its file.")
    return image


def veiled(image: QImage, hidden: bool) -> QImage:
    """Grey and blurred beyond recognition when hidden."""
    if not hidden:
        return image
    tiny = image.scaled(_BLUR, _BLUR, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    grey = tiny.convertToFormat(QImage.Format.Format_Grayscale8)
    return grey.scaled(image.size(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
