"""A picture without its metadata: the same pixels, so that it can stand for an original that stays at home."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable

from PIL import Image
from PIL.ImageFile import ImageFile

from desktop_app.analysis.image.containers import bare_jpeg, bare_png, bare_webp, orientation_exif
from desktop_app.analysis.image.metadata import metadata
from desktop_app.analysis.image.model import Stripped
from desktop_app.analysis.image.open import opened
from desktop_app.errors import InputError

_ORIENTATION = 0x0112
_CONTAINERS: dict[str, Callable[[bytes, bytes], bytes]] = {
    "JPEG": bare_jpeg,
    "MPO": bare_jpeg,
    "PNG": bare_png,
    "WEBP": bare_webp,
}
_LOSSLESS = ("1", "L", "LA", "P", "PA", "RGB", "RGBA", "I;16")
"""Pillow's modes that a PNG holds without loss."""


def strip_picture(data: bytes) -> tuple[Stripped, bytes]:
    """The picture without metadata, its pixels compared with the original's.

    InputError as for reading a picture, and `image-not-strippable` where nothing without loss is known.
    """
    with opened(data) as image:
        name, held = image.format or "", image.getexif().get(_ORIENTATION, 1)
        before = _pixels(image)
        bare, made = _bare(data, image, name, held if isinstance(held, int) else 1)
    with opened(bare) as image:
        left = [key for key, _value in metadata(image) if key != "EXIF Orientation"]
        if left or image.info.get("comment") or _pixels(image) != before:
            raise _not_strippable("metadata stayed, or pixels changed")
    return made, bare


def _bare(data: bytes, image: ImageFile, name: str, orientation: int) -> tuple[bytes, Stripped]:
    if strip := _CONTAINERS.get(name):
        mime = "image/jpeg" if name == "MPO" else Image.MIME[name]
        try:
            return strip(data, orientation_exif(orientation)), Stripped(mime, "metadata dropped, pixels untouched")
        except (ValueError, IndexError) as error:
            raise _not_strippable(str(error)) from None
    return _as_png(image, name, orientation), Stripped("image/png", f"{name} re-encoded without loss as PNG")


def _as_png(image: ImageFile, name: str, orientation: int) -> bytes:
    if getattr(image, "n_frames", 1) > 1:
        raise _not_strippable(f"{name} with several pictures")
    if image.mode not in _LOSSLESS:
        raise _not_strippable(f"{name} with pixels that PNG cannot hold")
    out = io.BytesIO()
    given = {"icc_profile": profile} if (profile := image.info.get("icc_profile")) else {}
    if "transparency" in image.info:
        given["transparency"] = image.info["transparency"]
    image.copy().save(out, "PNG", **given)
    return bare_png(out.getvalue(), orientation_exif(orientation))


def _pixels(image: ImageFile) -> tuple[str, tuple[int, int], str, bytes]:
    """Mode, size and bytes of the first picture, and its palette."""
    image.load()
    palette = image.getpalette("RGB") if image.mode in ("P", "PA") else None
    used = bytes(palette or ())[: 3 * 256].rstrip(b"\x00")
    return image.mode, image.size, hashlib.sha256(image.tobytes()).hexdigest(), used


def _not_strippable(why: str) -> InputError:
    advice = "Leave it out, or make a copy without metadata with a tool you trust and capture that beside it."
    message = "No copy of the picture without its metadata can be made."
    return InputError("image-not-strippable", message, advice, {"why": why[:200]})
