"""Regions of a picture burnt out: solid boxes in new pixels, without metadata; what was under them is not in the file.

The box is padded: blocks of a JPEG and its coarser colours carry what was beside an edge over it.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from math import ceil, floor

from PIL import Image, ImageDraw, ImageOps

from desktop_app.analysis.image.open import opened, turn_to
from desktop_app.analysis.image.preview import small_picture
from desktop_app.analysis.image.upright import plain
from desktop_app.rows.pictures import Preview
from desktop_app.rows.redaction import Box

PAD = 16
"""Pixels of what is written, on every side: one block of a JPEG with colours at half size."""
_QUALITY = 90


def burnt_preview(data: bytes, side: int, boxes: Sequence[Box], frame: int = 0) -> Preview:
    """As `make_preview`, with `boxes` (pixels of the upright original) burnt out. Errors as those of `make_preview`."""
    seen, width, height = small_picture(data, side, frame)
    return Preview(_jpeg(seen, scaled_boxes(boxes, (width, height), seen.size), None), width, height)


def burnt_copy(data: bytes, boxes: Sequence[Box], frame: int = 0) -> bytes:
    """A JPEG of full size, upright, its colour profile the only thing beside pixels. Errors as those of `make_preview`."""
    with opened(data) as image:
        turn_to(image, frame)
        profile = image.info.get("icc_profile")
        image.load()
        ImageOps.exif_transpose(image, in_place=True)
        seen = plain(image).convert("RGB")
        of_colours = image.mode in ("RGB", "RGBA", "P")
    return _jpeg(seen, boxes, profile if of_colours else None)


def scaled_boxes(boxes: Sequence[Box], full: tuple[int, int], size: tuple[int, int]) -> list[Box]:
    """The same boxes in a picture of `size`, never smaller than they were."""
    across, down = size[0] / full[0], size[1] / full[1]
    found = []
    for x, y, w, h in boxes:
        left, top = floor(x * across), floor(y * down)
        found.append((left, top, ceil((x + w) * across) - left, ceil((y + h) * down) - top))
    return found


def _jpeg(seen: Image.Image, boxes: Sequence[Box], profile: bytes | None) -> bytes:
    pen = ImageDraw.Draw(seen)
    for x, y, w, h in boxes:
        pen.rectangle((x - PAD, y - PAD, x + w - 1 + PAD, y + h - 1 + PAD), fill=(0, 0, 0))
    bare = Image.frombytes("RGB", seen.size, seen.tobytes())
    out = io.BytesIO()
    bare.save(out, "JPEG", quality=_QUALITY, subsampling=0, **({"icc_profile": profile} if profile else {}))
    return out.getvalue()
