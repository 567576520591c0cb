"""Putting together what the tags of a recording tell: position, device, time, title; whatever the container calls them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

MOST_TAGS = 200
MOST_VALUE = 2_000
_ISO_6709 = re.compile(r"^([+-]\d{2}(?:\.\d{1,10})?)([+-]\d{3}(?:\.\d{1,10})?)")
"""ISO 6709, annex H: decimal degrees."""
_PAIR = re.compile(r"^\s*([+-]?\d{1,2}\.\d{1,10})[\s,]+([+-]?\d{1,3}\.\d{1,10})\s*$")
_PLACES = ("location", "xyz", "iso6709", "gps")
_MAKES, _MODELS = ("make", "©mak", "manufacturer"), ("model", "©mod")
_TITLES = ("title", "©nam", "inam", "tit2", "displayname")
_MADE = (
    "creationdate",
    "creation_time",
    "date_recorded",
    "©day",
    "date",
    "icrd",
    "idit",
    "tdrc",
    "date_digitized",
    "bext date",
)

Tags = Sequence[tuple[str, str]]


def clean(value: str) -> str:
    """A tag's words without control characters, bounded."""
    return "".join(letter if letter.isprintable() else " " for letter in value[:MOST_VALUE]).strip()


def text(data: bytes) -> str:
    """UTF-8 as most tags are written; what is not stands as Latin letters."""
    data = data[: 2 * MOST_VALUE].rstrip(b"\x00")
    try:
        return clean(data.decode("utf-8"))
    except UnicodeDecodeError:
        return clean(data.decode("latin-1"))


def place_of(tags: Tags) -> tuple[str, str] | None:
    """(latitude, longitude) of the first tag that tells one in decimal degrees."""
    for name, value in tags:
        if any(word in name.lower() for word in _PLACES) and (found := _ISO_6709.match(value) or _PAIR.match(value)):
            latitude, longitude = float(found[1]), float(found[2])
            if abs(latitude) <= 90 and abs(longitude) <= 180:
                return f"{latitude:.7g}", f"{longitude:.7g}"
    return None


def device_of(tags: Tags) -> str:
    """Maker and model."""
    return " ".join(filter(None, (_first(tags, _MAKES), _first(tags, _MODELS))))


def title_of(tags: Tags) -> str:
    """The title, "" without."""
    return _first(tags, _TITLES)


def made_at(tags: Tags) -> str:
    """When it was recorded, as far as that is written as ISO 8601; "" otherwise."""
    for wanted in _MADE:
        for name, value in tags:
            if name.lower().rsplit(".", 1)[-1] == wanted and (found := iso(value)):
                return found
    return ""


def _first(tags: Tags, names: tuple[str, ...]) -> str:
    return next((value for name, value in tags if name.lower().rsplit(".", 1)[-1] in names and value), "")


def iso(value: str) -> str:
    """A time as it is written, if that is ISO 8601 with a day; "" otherwise."""
    written = value.strip().replace("Z", "+00:00")
    try:
        datetime.fromisoformat(written)
    except ValueError:
        return ""
    return value.strip() if len(written) >= 10 else ""


def since(year: int, seconds: float) -> str:
    """ISO 8601 in UTC of seconds since the start of a year; "" for none and for times that no clock tells."""
    if seconds <= 0:
        return ""
    try:
        return (datetime(year, 1, 1, tzinfo=UTC) + timedelta(seconds=int(seconds))).isoformat().replace("+00:00", "Z")
    except OverflowError:
        return ""


def rate(frames: float, seconds: float) -> str:
    """Frames a second, three decimals at most; "" where that cannot be."""
    found = frames / seconds if seconds > 0 else 0.0
    return f"{found:.3f}".rstrip("0").rstrip(".") if 0 < found < 100_000 else ""
