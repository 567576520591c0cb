"""Whether a picture shows what was burnt out of another that looks the same.

Two pictures look the same when their shapes agree and, made small, hardly a pixel outside the boxes differs. A crop is not known.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, field

from PIL import Image, ImageChops, ImageDraw, ImageStat

from desktop_app.rows.pictures import Preview
from desktop_app.rows.redaction import Box

_SIDE = 32
_SHAPE = 0.02
_MEAN, _MOST = 2.5, 40
"""Of 255: how far small pictures of the same may differ outside the boxes, on the whole and at one pixel."""
_SEEN = 0.05
"""At least this share of a picture must lie outside the boxes, or there is nothing to know it by."""
_FLAT = 6
"""Of 255: how much a burnt region may differ within itself, after one more compression."""
_METADATA = ("exif", "xmp", "comment", "photoshop", "XML:com.adobe.xmp")


@dataclass(frozen=True, slots=True)
class BurntPicture:
    """A picture as it is printed; `boxes` in pixels of the upright original."""

    shown: Preview = field(repr=False)
    boxes: tuple[Box, ...]


def shows_what_is_burnt(image: Image.Image, burnt: BurntPicture) -> bool:
    """Whether `image` is that picture with something in place of a box."""
    if not _same_shape(image.size, (burnt.shown.width, burnt.shown.height)):
        return False
    seen = image.convert("RGB")
    with Image.open(io.BytesIO(burnt.shown.jpeg)) as shown:
        if not _alike(seen, shown.convert("RGB"), burnt):
            return False
    return any(not _flat(seen, box, burnt) for box in burnt.boxes)


def tells_metadata(image: Image.Image) -> Sequence[str]:
    """What a picture in a report must not carry, as text."""
    return [str(image.info[name]) for name in _METADATA if image.info.get(name)]


def _same_shape(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return abs(one[0] * other[1] / (one[1] * other[0]) - 1) < _SHAPE + 1 / min(one)


def _alike(seen: Image.Image, shown: Image.Image, burnt: BurntPicture) -> bool:
    outside = Image.new("L", (_SIDE, _SIDE), 255)
    pen = ImageDraw.Draw(outside)
    across, down = _SIDE / burnt.shown.width, _SIDE / burnt.shown.height
    pad_across, pad_down = 2 + _SIDE * 16 / shown.width, 2 + _SIDE * 16 / shown.height
    for x, y, w, h in burnt.boxes:
        left, top = x * across - pad_across, y * down - pad_down
        pen.rectangle((left, top, (x + w) * across + pad_across, (y + h) * down + pad_down), fill=0)
    if (ImageStat.Stat(outside).mean[0] / 255) < _SEEN:
        return False
    small = [one.convert("L").resize((_SIDE, _SIDE), Image.Resampling.BOX) for one in (seen, shown)]
    difference = ImageChops.difference(*small)
    found = ImageStat.Stat(difference, mask=outside)
    return bool(found.mean[0] < _MEAN and found.extrema[0][1] < _MOST)


def _flat(seen: Image.Image, box: Box, burnt: BurntPicture) -> bool:
    """One colour, black, within the box: its edges are padded."""
    across, down = seen.width / burnt.shown.width, seen.height / burnt.shown.height
    x, y, w, h = box
    left, top = int(x * across), int(y * down)
    right, bottom = max(left + 1, int((x + w) * across)), max(top + 1, int((y + h) * down))
    bands = seen.crop((left, top, right, bottom)).split()
    return all(ImageStat.Stat(band).extrema[0][1] <= _FLAT for band in bands)
