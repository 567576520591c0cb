"""A picture for the screen: upright, small, without metadata, in a form that every viewer can show."""

from __future__ import annotations

import io

from PIL import Image, ImageOps

from desktop_app.analysis.image.open import opened


def screen_preview(data: bytes, side: int) -> bytes:
    """A JPEG at most `side` pixels wide and high. InputError for what is no picture, truncated or too large."""
    with opened(data) as image:
        image.draft("RGB", (side, side))
        turned = ImageOps.exif_transpose(image).convert("RGB")
        turned.thumbnail((side, side))
        bare = Image.frombytes("RGB", turned.size, turned.tobytes())
    out = io.BytesIO()
    bare.save(out, "JPEG", quality=90)
    return out.getvalue()
