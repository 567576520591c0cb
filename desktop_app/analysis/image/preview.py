"""A picture for a screen or a page: upright, small, without metadata, in a form that every viewer can show."""

from __future__ import annotations

import io

from PIL import Image

from desktop_app.analysis.image.open import opened, turn_to
from desktop_app.analysis.image.upright import plain, smaller, turned
from desktop_app.rows.pictures import Preview

_ORIENTATION = 0x0112
_ON_ITS_SIDE = (5, 6, 7, 8)
"""EXIF 2.32, tag 274: width and height change places."""


def make_preview(data: bytes, side: int, frame: int = 0) -> Preview:
    """At most `side` pixels wide and high; `frame`: of a file of several pictures, from 0. InputError for what is no picture, truncated or too large."""
    seen, width, height = small_picture(data, side, frame)
    bare = Image.frombytes("RGB", seen.size, seen.tobytes())
    out = io.BytesIO()
    bare.save(out, "JPEG", quality=85)
    return Preview(out.getvalue(), width, height)


def small_picture(data: bytes, side: int, frame: int = 0) -> tuple[Image.Image, int, int]:
    """(upright, in RGB, at most `side` pixels wide and high; width and height of the upright original). Errors as `make_preview`."""
    with opened(data) as image:
        turn_to(image, frame)
        orientation = image.getexif().get(_ORIENTATION, 1)
        width, height = (image.height, image.width) if orientation in _ON_ITS_SIDE else image.size
        image.draft("RGB", (side, side))
        image.load()
        # Made smaller before it is turned and converted: each of those would hold the whole picture once more.
        seen = turned(plain(smaller(image, max(image.size) // side)), orientation)
        seen.thumbnail((side, side))
        return seen.convert("RGB"), width, height
