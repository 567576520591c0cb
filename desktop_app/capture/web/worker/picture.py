"""The picture of the full page: the first thing that is made of it (Berkeley Protocol, Annex IV)."""

from __future__ import annotations

import base64
import contextlib
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QImage

from desktop_app import files
from desktop_app.capture.web.worker.channel import Channel, ChannelError, wait_for
from desktop_app.capture.web.worker.png import write_png
from desktop_app.capture.web.worker.steps import Clock

MAX_WHOLE = 15_000
"""Height in pixels up to which the browser's own PNG is kept, and the view is made as high as the page."""
TILE = 4_000
MAX_HEIGHT, MAX_WIDTH = 60_000, 4_000
_SETTLE_SECONDS = 0.5


def take_picture(channel: Channel, clock: Clock, path: Path, view: tuple[int, int], seconds: float) -> tuple[int, int]:
    """Write the PNG within so many seconds; its width and height in pixels. ChannelError.

    Frames of other sites are drawn only where the view is: so the view is first made as high as the page.
    """
    end = time.monotonic() + seconds
    width, height = _size(channel)
    width = max(width, view[0])
    _view(channel, width, min(max(height, view[1]), MAX_WHOLE))
    wait_for(_SETTLE_SECONDS, lambda: False)
    width, height = max(_size(channel)[0], view[0]), max(_size(channel)[1], 1)
    if height > MAX_HEIGHT or width > MAX_WIDTH:
        clock.over(f"the picture shows {min(width, MAX_WIDTH)} x {min(height, MAX_HEIGHT)} px of {width} x {height}")
        width, height = min(width, MAX_WIDTH), min(height, MAX_HEIGHT)
    if height <= MAX_WHOLE:
        files.write_file(path, _shot(channel, 0, width, height, end))
    else:
        with files.saving(path) as stream:
            drawn = write_png(stream, width, _strips(channel, width, height, end))
        if not drawn:
            raise ChannelError("no part of it could be drawn in time")
        if drawn < height:
            clock.over(f"the picture shows {drawn} of {height} px: drawing took too long")
        height = drawn
    with contextlib.suppress(ChannelError):  # the picture is there
        channel.call("Emulation.clearDeviceMetricsOverride", seconds=2)
    return width, height


def _size(channel: Channel) -> tuple[int, int]:
    found = channel.call("Page.getLayoutMetrics")["cssContentSize"]
    return int(found["width"]), int(found["height"])


def _view(channel: Channel, width: int, height: int) -> None:
    params = {"width": min(width, MAX_WIDTH), "height": height, "deviceScaleFactor": 1, "mobile": False}
    channel.call("Emulation.setDeviceMetricsOverride", params)


def _shot(channel: Channel, top: int, width: int, height: int, end: float) -> bytes:
    clip = {"x": 0, "y": top, "width": width, "height": height, "scale": 1}
    params = {"format": "png", "captureBeyondViewport": True, "optimizeForSpeed": True, "clip": clip}
    return base64.b64decode(
        channel.call("Page.captureScreenshot", params, seconds=max(1.0, end - time.monotonic()))["data"]
    )


def _strips(channel: Channel, width: int, height: int, end: float) -> Iterator[bytes]:
    """Until time is over; a strip that does not come ends the picture, what was drawn before stays."""
    for top in range(0, height, TILE):
        rows = min(TILE, height - top)
        try:
            drawn = _shot(channel, top, width, rows, end)
        except ChannelError:
            return
        image = QImage.fromData(drawn).convertToFormat(QImage.Format.Format_RGB888)
        if (image.width(), image.height()) != (width, rows):
            raise ValueError(f"a strip of {image.width()} x {image.height()} px came, not {width} x {rows}")
        data, step = bytes(image.constBits()), image.bytesPerLine()
        yield b"".join(data[row * step : row * step + width * 3] for row in range(rows))
        if time.monotonic() > end:
            return
