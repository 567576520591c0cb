"""A picture for a screen or a page: upright, small, without metadata, in a form that every viewer can show."""

from __future__ import annotations

import io

from PIL import Image, ImageOps

from desktop_app.analysis.image.open import opened
from desktop_app.rows.pictures import Preview

_ORIENTATION = 0x0112
_ON_ITS_SIDE = (5, 6, 7, 8)
"""EXIF 2.32, tag 274: width and height change places."""


def make_preview(data: bytes, side: int) -> Preview:
    """At most `side` pixels wide and high. InputError for what is no picture, truncated or too large."""
    with opened(data) as image:
        turned = image.getexif().get(_ORIENTATION, 1) in _ON_ITS_SIDE
        width, height = (image.height, image.width) if turned else image.size
        image.draft("RGB", (side, side))
        upright = ImageOps.exif_transpose(image).convert("RGB")
        upright.thumbnail((side, side))
        bare = Image.frombytes("RGB", upright.size, upright.tobytes())
    out = io.BytesIO()
    bare.save(out, "JPEG", quality=85)
    return Preview(out.getvalue(), width, height)
