"""Reading a picture and making its thumbnail; the stored file is never changed."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from datetime import datetime

from PIL import Image

from desktop_app.analysis.image import look
from desktop_app.analysis.image.gif import animation
from desktop_app.analysis.image.metadata import gps, metadata
from desktop_app.analysis.image.model import ImageFacts
from desktop_app.analysis.image.open import opened
from desktop_app.analysis.image.png_rows import missing_rows
from desktop_app.analysis.image.upright import WORKING_SIDE, upright

THUMBNAIL = 320
_DATE = re.compile(r"(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)")
_OFFSET = re.compile(r"[+-]\d\d:\d\d")
_CAPTIONS = ("IPTC Caption", "XMP description", "EXIF ImageDescription")
_CREDITS = ("IPTC Credit", "IPTC By-line", "XMP creator", "EXIF Artist")


def read_image(data: bytes) -> tuple[ImageFacts, bytes]:
    """The facts and a JPEG thumbnail of at most 320 pixels, turned as the camera says, without metadata.

    InputError `image-unreadable`, `image-truncated`, `image-bomb`.
    """
    with opened(data) as image:
        width, height = image.size
        found = metadata(image)
        place = gps(image)
        frames = int(getattr(image, "n_frames", 1))
        name = "JPEG" if image.format == "MPO" else image.format or ""
        if name == "JPEG":
            # Only a hint for the decoder: it makes hashing and thumbnails ten times cheaper.
            image.draft("RGB", (WORKING_SIDE, WORKING_SIDE))
        image.load()
        orientation = _orientation(dict(reversed(found)))
        picture = upright(image, orientation)
        codes = look.hashes(picture)
        small = _thumbnail(picture)
    known = dict(reversed(found))
    facts = ImageFacts(
        format=name,
        mime=Image.MIME.get(name, "application/octet-stream"),
        width=width,
        height=height,
        frames=frames,
        orientation=orientation,
        taken_at=_taken_at(known),
        camera=_camera(known),
        caption=_first(known, _CAPTIONS),
        credit=_first(known, _CREDITS),
        gps=place,
        metadata=tuple(found),
        phash64=codes[0],
        dhash64=codes[1],
        phash64_mirrored=codes[2],
        dhash64_mirrored=codes[3],
        damage=_damage(data) if name == "PNG" else "",
        animation=animation(data) if name == "GIF" else None,
    )
    return facts, small


def _camera(known: Mapping[str, str]) -> str:
    return " ".join(filter(None, (known.get("EXIF Make", ""), known.get("EXIF Model", ""))))


def _damage(data: bytes) -> str:
    missing, rows = missing_rows(data)
    return f"its pixel data ends early: {rows - missing} of {rows} rows are there" if missing else ""


def _orientation(known: Mapping[str, str]) -> int:
    value = known.get("EXIF Orientation", "1")
    return int(value) if value in "12345678" and len(value) == 1 else 1


def _taken_at(known: Mapping[str, str]) -> str:
    """When the shutter closed. EXIF DateTime is when the file was last changed, and so is not asked."""
    match = _DATE.match(known.get("EXIF DateTimeOriginal", "") or known.get("EXIF DateTimeDigitized", ""))
    if not match:
        return ""
    offset = known.get("EXIF OffsetTimeOriginal", "")
    written = f"{match[1]}-{match[2]}-{match[3]}T{match[4]}{offset if _OFFSET.fullmatch(offset) else ''}"
    try:
        datetime.fromisoformat(written)
    except ValueError:
        return ""
    return written


def _first(known: Mapping[str, str], names: tuple[str, ...]) -> str:
    return next((known[name] for name in names if known.get(name)), "")


def _thumbnail(picture: Image.Image) -> bytes:
    small = picture.copy()
    small.thumbnail((THUMBNAIL, THUMBNAIL))
    # Rebuilt from its pixels, so that no metadata can ride along.
    bare = Image.frombytes(small.mode, small.size, small.tobytes())
    out = io.BytesIO()
    bare.save(out, "JPEG", quality=80)
    return out.getvalue()
