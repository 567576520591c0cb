"""Every pixel of a picture, upright and in eight bits, cut into tiles at full, half, quarter … size."""

from __future__ import annotations

from PIL import Image, ImageOps

from desktop_app.analysis.image.open import opened, turn_to
from desktop_app.analysis.image.upright import plain
from desktop_app.rows.pictures import TILE, Tile


class HeldPixels:
    """At most 100 million pixels as they were decoded, mostly one or three bytes each; made plain a tile at a time."""

    def __init__(self, picture: Image.Image) -> None:
        self._picture = picture
        self.width, self.height = picture.size

    def tile(self, level: int, column: int, row: int) -> Tile:
        """Made anew each time: to cut 1,024 pixels square and halve them takes some milliseconds."""
        side = TILE << level
        left, top = column * side, row * side
        part = plain(self._picture.crop((left, top, min(self.width, left + side), min(self.height, top + side))))
        small = (part.reduce(1 << level) if level else part).convert("RGB")
        return Tile(level, column, row, small.width, small.height, small.tobytes())


def held_pixels(data: bytes, frame: int = 0) -> HeldPixels:
    """`frame`: of a file of several pictures, from 0. InputError for what is no picture, truncated or too large."""
    with opened(data) as image:
        turn_to(image, frame)
        image.load()
        ImageOps.exif_transpose(image, in_place=True)
        # Shades of these are told by the whole picture.
        found = plain(image) if image.mode in ("I", "F") else image
        # A file that may hold several pictures might turn to another of them; these hold one, and stay as they were decoded.
        return HeldPixels(found if image.format in ("JPEG", "PNG", "BMP") else found.copy())
