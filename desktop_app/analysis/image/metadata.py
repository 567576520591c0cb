"""EXIF, GPS, IPTC and XMP as name and value, bounded; nothing is trusted, everything is text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from PIL import ExifTags, IptcImagePlugin
from PIL.ImageFile import ImageFile

MAX_FACTS = 300
MAX_VALUE = 500
_IPTC = {
    (2, 5): "ObjectName",
    (2, 55): "DateCreated",
    (2, 80): "By-line",
    (2, 90): "City",
    (2, 101): "Country",
    (2, 105): "Headline",
    (2, 110): "Credit",
    (2, 115): "Source",
    (2, 116): "Copyright",
    (2, 120): "Caption",
}
_XMP_WRAPPERS = frozenset(("xmpmeta", "RDF", "Description", "Alt", "Seq", "Bag", "li", "text"))
_XMP_DEPTH = 12
"""Named faces lie nine deep (Metadata Working Group, image regions)."""
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
_SUB_IFDS = (ExifTags.IFD.Exif, ExifTags.IFD.GPSInfo)


def metadata(image: ImageFile) -> list[tuple[str, str]]:
    """(name, value) pairs such as ("EXIF Make", "…"), at most 300."""
    found: list[tuple[str, str]] = []
    for reader in (_exif, _iptc, _xmp):
        try:
            found += list(reader(image))
        except (OSError, ValueError, KeyError, TypeError, SyntaxError, AttributeError, ZeroDivisionError):
            found.append((f"{reader.__name__[1:].upper()}", "could not be read"))
    return found[:MAX_FACTS]


def _text(value: Any) -> str:
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace") if len(value) < 2_000 else f"{len(value)} bytes"
    return _CONTROL.sub("", str(value)).strip()[:MAX_VALUE]


def _exif(image: ImageFile) -> Iterator[tuple[str, str]]:
    exif = image.getexif()
    for number, value in exif.items():
        if number not in (ExifTags.Base.ExifOffset, ExifTags.Base.GPSInfo):
            yield f"EXIF {ExifTags.TAGS.get(number, f'tag {number}')}", _text(value)
    for ifd in _SUB_IFDS:
        names = ExifTags.GPSTAGS if ifd == ExifTags.IFD.GPSInfo else ExifTags.TAGS
        prefix = "GPS" if ifd == ExifTags.IFD.GPSInfo else "EXIF"
        for number, value in exif.get_ifd(ifd).items():
            yield f"{prefix} {names.get(number, f'tag {number}')}", _text(value)


def _iptc(image: ImageFile) -> Iterator[tuple[str, str]]:
    for key, value in (IptcImagePlugin.getiptcinfo(image) or {}).items():
        if key in _IPTC:
            values = value if isinstance(value, list) else [value]
            yield f"IPTC {_IPTC[key]}", "; ".join(_text(v) for v in values)


def _xmp(image: ImageFile) -> Iterator[tuple[str, str]]:
    if not hasattr(image, "getxmp"):
        return
    yield from _flat(image.getxmp(), "XMP", 0)


def _flat(value: Any, name: str, depth: int) -> Iterator[tuple[str, str]]:
    if depth > _XMP_DEPTH:
        return
    if isinstance(value, dict):
        for key, inner in value.items():
            short = name if key in _XMP_WRAPPERS else f"{name} {key}"
            if key not in ("lang", "about", "xmptk", "parseType"):
                yield from _flat(inner, short, depth + 1)
    elif isinstance(value, list):
        for inner in value:
            yield from _flat(inner, name, depth + 1)
    elif value is not None and _text(value):
        yield name, _text(value)


def gps(image: ImageFile) -> tuple[str, str] | None:
    """(latitude, longitude) in decimal degrees with six places, or None."""
    try:
        found = image.getexif().get_ifd(ExifTags.IFD.GPSInfo)
        latitude = _degrees(found[2], found.get(1, "N"), "S", 90)
        longitude = _degrees(found[4], found.get(3, "E"), "W", 180)
    except (KeyError, ValueError, TypeError, ZeroDivisionError, OSError, SyntaxError, IndexError):
        return None
    return f"{latitude:.6f}", f"{longitude:.6f}"


def _degrees(parts: Any, reference: Any, negative: str, limit: int) -> float:
    degrees, minutes, seconds = (float(part) for part in parts)
    value = degrees + minutes / 60 + seconds / 3600
    if not 0 <= value <= limit:
        raise ValueError("not on the globe")
    return -value if str(reference).strip("\x00") == negative else value
