"""Look-alike hashes (phash64, dhash64) of a picture and of its mirror image, with numpy alone.

A near value means "looks alike", never "same"; crops of more than some percent escape both.
"""

from __future__ import annotations

import math

import numpy as np
from PIL import Image, ImageOps

_SIDE = 32
_FLAT = 12
_DCT = np.array(
    [[math.cos(math.pi * (2 * x + 1) * u / (2 * _SIDE)) for x in range(_SIDE)] for u in range(_SIDE)], dtype=np.float64
)


def hashes(picture: Image.Image) -> tuple[str, str, str, str]:
    """(phash64, dhash64, both of the mirror image) of an upright picture, uniform borders trimmed first.

    Four times "" for a picture of one shade: all blank pictures would look alike.
    """
    grey = _trim(picture.convert("L"))
    low, high = grey.getextrema()
    if not isinstance(low, int | float) or not isinstance(high, int | float) or high - low <= _FLAT:
        return "", "", "", ""
    mirrored = ImageOps.mirror(grey)
    return _phash(grey), _dhash(grey), _phash(mirrored), _dhash(mirrored)


def _trim(grey: Image.Image) -> Image.Image:
    """Without letterbox bars: rows and columns of one shade at the edges."""
    pixels = np.asarray(grey, dtype=np.int16)
    rows = np.flatnonzero(np.ptp(pixels, axis=1) > _FLAT)
    columns = np.flatnonzero(np.ptp(pixels, axis=0) > _FLAT)
    if len(rows) < 16 or len(columns) < 16:
        return grey
    return grey.crop((int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1))


def _hex(bits: np.ndarray) -> str:
    return np.packbits(bits.astype(np.uint8).ravel()).tobytes().hex()


def _phash(grey: Image.Image) -> str:
    pixels = np.asarray(grey.resize((_SIDE, _SIDE), Image.Resampling.LANCZOS), dtype=np.float64)
    low = (_DCT @ pixels @ _DCT.T)[:8, :8]
    return _hex(low > np.median(low))


def _dhash(grey: Image.Image) -> str:
    pixels = np.asarray(grey.resize((9, 8), Image.Resampling.LANCZOS), dtype=np.int16)
    return _hex(pixels[:, 1:] > pixels[:, :-1])


def distance(first: str, second: str) -> int:
    """How many of 64 bits differ."""
    return (int(first, 16) ^ int(second, 16)).bit_count()
