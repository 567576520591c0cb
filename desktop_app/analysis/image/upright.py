"""A small picture to work on: turned as the camera says, in grey or RGB, transparent parts on white paper."""

from __future__ import annotations

from PIL import Image

WORKING_SIDE = 512
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
    small = plain(_smaller(image))
    turn = _TURNS.get(orientation)
    return small.transpose(turn) if turn is not None else small


def _smaller(image: Image.Image) -> Image.Image:
    factor = min(image.width, image.height) // WORKING_SIDE
    if factor < 2:
        return image
    return (image.convert("RGBA") if image.mode in ("P", "PA", "1") else image).reduce(factor)


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
