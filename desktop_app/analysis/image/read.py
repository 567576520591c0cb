"""Reading a picture and making its thumbnail; the stored file is never changed."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping

from PIL import Image, ImageOps

from desktop_app.analysis.image import look
from desktop_app.analysis.image.metadata import gps, metadata
from desktop_app.analysis.image.model import ImageFacts
from desktop_app.analysis.image.open import opened

THUMBNAIL = 320
_HASH_SIDE = 512
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
        name, mime = image.format or "", Image.MIME.get(image.format or "", "application/octet-stream")
        if name == "JPEG":
            # Only a hint for the decoder: it makes hashing and thumbnails ten times cheaper, hashes stay comparable.
            image.draft("RGB", (_HASH_SIDE, _HASH_SIDE))
        image.load()
        codes = look.hashes(image)
        small = _thumbnail(image)
    known = dict(reversed(found))
    facts = ImageFacts(
        format=name,
        mime=mime,
        width=width,
        height=height,
        frames=frames,
        orientation=_orientation(known),
        taken_at=_taken_at(known),
        camera=" ".join(filter(None, (known.get("EXIF Make", ""), known.get("EXIF Model", "")))),
        caption=_first(known, _CAPTIONS),
        credit=_first(known, _CREDITS),
        gps=place,
        metadata=tuple(found),
        phash64=codes[0],
        dhash64=codes[1],
        phash64_mirrored=codes[2],
        dhash64_mirrored=codes[3],
    )
    return facts, small


def _orientation(known: Mapping[str, str]) -> int:
    value = known.get("EXIF Orientation", "1")
    return int(value) if value in "12345678" and len(value) == 1 else 1


def _taken_at(known: Mapping[str, str]) -> str:
    match = _DATE.match(known.get("EXIF DateTimeOriginal", "") or known.get("EXIF DateTime", ""))
    if not match:
        return ""
    offset = known.get("EXIF OffsetTimeOriginal", "")
    zone = offset if _OFFSET.fullmatch(offset) else ""
    return f"{match[1]}-{match[2]}-{match[3]}T{match[4]}{zone}"


def _first(known: Mapping[str, str], names: tuple[str, ...]) -> str:
    return next((known[name] for name in names if known.get(name)), "")


def _thumbnail(image: Image.Image) -> bytes:
    small = ImageOps.exif_transpose(image)
    small.thumbnail((THUMBNAIL, THUMBNAIL))
    if small.mode not in ("RGB", "L"):
        paper = Image.new("RGB", small.size, "white")
        rgba = small.convert("RGBA")
        paper.paste(rgba, mask=rgba.getchannel("A"))
        small = paper
    out = io.BytesIO()
    bare = Image.frombytes(small.mode, small.size, small.tobytes())
    bare.save(out, "JPEG", quality=80)
    return out.getvalue()
