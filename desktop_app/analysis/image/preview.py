"""A picture for a screen or a page: upright, small, without metadata, in a form that every viewer can show."""

from __future__ import annotations

import io

from PIL import Image

from desktop_app.analysis.image.open import opened
from desktop_app.analysis.image.upright import plain, smaller, turned
from desktop_app.rows.pictures import Preview

_ORIENTATION = 0x0112
_ON_ITS_SIDE = (5, 6, 7, 8)
"""EXIF 2.32, tag 274: width and height change places."""


def make_preview(data: bytes, side: int) -> Preview:
    """At most `side` pixels wide and high. InputError for what is no picture, truncated or too large."""
    with opened(data) as image:
        orientation = image.getexif().get(_ORIENTATION, 1)
        width, height = (image.height, image.width) if orientation in _ON_ITS_SIDE else image.size
        image.draft("RGB", (side, side))
        image.load()
        # Made smaller before it is turned and converted: each of those would hold the whole picture once more.
        seen = turned(plain(smaller(image, max(image.size) // side)), orientation)
        seen.thumbnail((side, side))
        seen = seen.convert("RGB")
        bare = Image.frombytes("RGB", seen.size, seen.tobytes())
    out = io.BytesIO()
    bare.save(out, "JPEG", quality=85)
    return Preview(out.getvalue(), width, height)
