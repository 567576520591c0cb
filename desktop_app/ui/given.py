"""What a paste or a drop holds: files and addresses, or the bytes of a picture, a piece of a page, or words."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter

_ADDRESS = re.compile(r"https?://\S+\Z", re.I)
_WORDS = re.compile(r"<[^>]*>|&nbsp;|\s")


@dataclass(frozen=True, slots=True)
class Given:
    """`sources`: paths and addresses; else `bytes_of` makes the bytes (slow for a large picture: not for the GUI thread)."""

    sources: tuple[str, ...] = ()
    bytes_of: Callable[[], bytes] | None = None

    def __bool__(self) -> bool:
        return bool(self.sources) or self.bytes_of is not None


def can_be_given(data: QMimeData) -> bool:
    """Whether there may be something to capture, without fetching it."""
    return data.hasUrls() or data.hasImage() or data.hasHtml() or data.hasText()


def given(data: QMimeData) -> Given:
    """Files first; then a picture that came without words of its own (word processors add a picture of any text);
    then HTML; then words, where nothing but addresses are captured as such."""
    if sources := sources_of(data):
        return Given(sources)
    html = data.html() if data.hasHtml() else ""
    text = data.text() if data.hasText() else ""
    if data.hasImage() and not _WORDS.sub("", html) and (html or not text.strip()):
        image = QImage(data.imageData())
        return Given(bytes_of=lambda: png_of(image)) if not image.isNull() else Given()
    if _WORDS.sub("", html):
        return Given(bytes_of=lambda: _page(html))
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.strip().startswith("#")]
    if lines and all(map(_ADDRESS.match, lines)):
        return Given(tuple(lines))
    return Given(bytes_of=lambda: text.encode("utf-8", "replace")) if text.strip() else Given()


def sources_in(text: str) -> tuple[str, ...]:
    """What was typed: several addresses, or one path, whose name may have spaces."""
    parts = text.split()
    return tuple(parts) if all(map(_ADDRESS.match, parts)) else (text.strip(),)


def sources_of(data: QMimeData) -> tuple[str, ...]:
    """Paths of local files and web addresses; nothing else. A browser's address of a copied picture is no source of it."""
    urls = data.urls() if data.hasUrls() else []
    local = tuple(url.toLocalFile() for url in urls if url.isLocalFile())
    if data.hasImage() and not local:
        return ()
    return local + tuple(url.toString() for url in urls if url.scheme() in ("http", "https"))


def png_of(image: QImage) -> bytes:
    """Every pixel, as PNG."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(data.data())


def _page(html: str) -> bytes:
    """A piece of a page as UTF-8; one that names no element that tells HTML from words is put into a body."""
    whole = html if re.search(r"<(html|body|head)[\s>]|<!doctype html", html, re.I) else f"<body>{html}</body>"
    return whole.encode("utf-8", "replace")
