"""A picture made ready for reading: upright, grey, of bounded size. Runs in the reading program: the bytes are a stranger's.

Tesseract is given these plain pixels alone, so that it decodes nothing that came from elsewhere.
"""

from __future__ import annotations

from PIL import ImageOps

from desktop_app.analysis.image.open import opened
from desktop_app.analysis.image.upright import plain, smaller
from desktop_app.analysis.ocr.model import GreySize

MAX_SIDE = 5_000


def grey_picture(data: bytes) -> tuple[GreySize, bytes]:
    """Size, and one byte a pixel. InputError for what is no picture, truncated or too large."""
    with opened(data) as image:
        image.load()
        factor = max(1, -(-max(image.size) // MAX_SIDE))
        grey = plain(smaller(ImageOps.exif_transpose(image), factor)).convert("L")
        return GreySize(grey.width, grey.height, factor), grey.tobytes()
