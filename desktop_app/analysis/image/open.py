"""Opening pictures safely: our own pixel limit, no truncated files taken for whole ones."""

from __future__ import annotations

import io
import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from PIL import Image, UnidentifiedImageError
from PIL.ImageFile import ImageFile

from desktop_app.errors import InputError

MAX_PIXELS = 100_000_000
MAX_MADE_OF = 5_000_000_000
"""Pixels of all frames that are drawn over each other before one is seen."""
_BY_THEMSELVES = ("TIFF", "MPO")
"""Files whose pictures do not build on each other."""
FORMATS = ("JPEG", "PNG", "WEBP", "TIFF", "GIF", "HEIF", "BMP")
_DECODER_ERRORS = (
    *(OSError, ValueError, SyntaxError, EOFError, MemoryError, TypeError, KeyError, IndexError, AttributeError),
    *(ArithmeticError, RecursionError, NotImplementedError, struct.error),
)
"""What Pillow's readers were seen to raise on damaged files."""


def _refusal(code: str, message: str, advice: str, error: object = "") -> InputError:
    return InputError(code, message, advice, {"decoder": str(error)[:200]})


@contextmanager
def opened(data: bytes) -> Iterator[ImageFile]:
    """The picture in `data`, not yet decoded.

    InputError `image-unreadable`, `image-truncated` or `image-bomb` (more than 100 million pixels).
    """
    from pi_heif import register_heif_opener

    register_heif_opener()
    with warnings.catch_warnings():
        # Pillow warns at its own limit; ours decides. What it says of broken metadata is said in the facts.
        warnings.simplefilter("ignore")
        try:
            with Image.open(io.BytesIO(data), formats=FORMATS) as image:
                check_size(image)
                assert isinstance(image, ImageFile)
                yield image
        except Image.DecompressionBombError as error:
            raise bomb(error) from None
        except UnidentifiedImageError:
            advice = "Ask for the original file again."
            raise _refusal("image-unreadable", "The picture cannot be read.", advice) from None
        except _DECODER_ERRORS as error:
            advice = "Ask for the whole file; it may have been cut off while copying."
            raise _refusal("image-truncated", "The picture is damaged or cut off.", advice, error) from None


def turn_to(image: ImageFile, frame: int) -> None:
    """To a picture of a file of several, from 0. InputError `image-bomb` for one that is made of too many before it."""
    if frame and image.format not in _BY_THEMSELVES and image.width * image.height * frame > MAX_MADE_OF:
        raise bomb(f"{image.width} x {image.height}, {frame} times")
    if frame:
        image.seek(frame)
        check_size(image)


def bomb(error: object = "") -> InputError:
    """The refusal of a picture that would fill the memory."""
    advice = "If it is real, make a smaller copy, capture that, and keep the original elsewhere."
    return _refusal("image-bomb", "The picture has more pixels than can be opened safely.", advice, error)


def check_size(image: Image.Image) -> None:
    """InputError `image-bomb` beyond 100 million pixels."""
    if image.width * image.height > MAX_PIXELS:
        raise bomb(f"{image.width} x {image.height}")
