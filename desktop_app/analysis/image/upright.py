"""A small picture to work on: turned as the camera says, in grey or RGB, transparent parts on white paper."""

from __future__ import annotations

from collections.abc import Iterator

from PIL import Image

WORKING_SIDE = 512
_BAND = 256
"""Rows at a time."""
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""EXIF 2.32, tag 274: what undoes each orientation."""


def upright(image: Image.Image, orientation: int) -> Image.Image:
    """A decoded picture made smaller first (its sides stay 512 or more), so that a large one fits into memory."""
    return turned(plain(smaller(image, min(image.width, image.height) // WORKING_SIDE)), orientation)


def turned(image: Image.Image, orientation: int) -> Image.Image:
    """As its camera was held. `orientation`: EXIF 2.32, tag 274."""
    turn = _TURNS.get(orientation)
    return image.transpose(turn) if turn is not None else image


def smaller(image: Image.Image, factor: int) -> Image.Image:
    """Each `factor` by `factor` pixels become their mean; modes without a mean become RGBA or grey, a band at a time,
    for a whole picture in those would fill the memory."""
    if factor < 2:
        return image
    if image.mode not in ("P", "PA", "1") and not image.mode.startswith("I;16"):
        return image.reduce(factor)
    bands = [_with_mean(band).reduce(factor) for band in _bands(image, factor)]
    made = Image.new(bands[0].mode, (bands[0].width, sum(band.height for band in bands)))
    top = 0
    for band in bands:
        made.paste(band, (0, top))
        top += band.height
    return made


def _bands(image: Image.Image, factor: int) -> Iterator[Image.Image]:
    step = max(1, _BAND // factor) * factor
    for top in range(0, image.height, step):
        yield image.crop((0, top, image.width, min(image.height, top + step)))


def _with_mean(band: Image.Image) -> Image.Image:
    return plain(band) if band.mode.startswith("I;16") else band.convert("RGBA")


def plain(image: Image.Image) -> Image.Image:
    """In grey or RGB of eight bits, transparent parts on white paper."""
    if image.mode in ("L", "RGB"):
        return image
    if image.mode in ("I", "F") or image.mode.startswith("I;16"):
        return _eight_bits(image)
    if not image.has_transparency_data:
        return image.convert("RGB")
    seen = image.convert("RGBA")
    paper = Image.new("RGB", seen.size, "white")
    paper.paste(seen, mask=seen.getchannel("A"))
    return paper


def _eight_bits(image: Image.Image) -> Image.Image:
    # Pillow's own conversion cuts everything above 255 to white.
    deep = image.convert("F")
    _low, high = deep.getextrema()
    most = 65_535.0 if image.mode.startswith("I;16") else max(255.0, high) if isinstance(high, float) else 255.0
    return deep.point(lambda value: value * (255 / most) + 0).convert("L")
