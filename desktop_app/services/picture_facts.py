"""What a picture's record says, sorted for a person: position, time and camera, the file, and all metadata."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

_GROUPS = (
    ("Position", ("latitude", "longitude")),
    ("Time and camera", ("taken at", "camera")),
    ("File", ("format", "width", "height", "frames", "animation", "damaged")),
)
_PREFIXES = ("GPS", "EXIF", "IPTC", "XMP")
_LOOKS = "Look-alike hashes"


@dataclass(frozen=True, slots=True)
class PictureFact:
    """One fact; `how` it is known (observed, stated, imported) and by what."""

    group: str
    name: str
    value: str
    how: str
    by: str


def picture_facts(record: Mapping[str, Any]) -> list[PictureFact]:
    """The facts about a picture, in groups; those about how it was captured stand in the record."""
    found: list[PictureFact] = []
    for fact in record.get("facts", ()):
        group = _group(str(fact["name"]))
        if group:
            found.append(PictureFact(group, fact["name"], fact["value"], fact["how"], fact.get("by", "")))
    order = [name for name, _names in _GROUPS] + [*_PREFIXES, _LOOKS]
    return sorted(found, key=lambda fact: order.index(fact.group))


def is_embedded(name: str) -> bool:
    """Whether a fact is told by the metadata inside a picture: EXIF, GPS, IPTC, XMP, and what was read from them."""
    return _group(name) in ("Position", "Time and camera", *_PREFIXES)


def _group(name: str) -> str:
    for group, names in _GROUPS:
        if name in names:
            return group
    first = name.split(" ", 1)[0]
    return first if first in _PREFIXES else _LOOKS if "hash64" in name else ""


def position(facts: Sequence[PictureFact]) -> str:
    """ "latitude, longitude" in decimal degrees, "" when the record has none."""
    found = {fact.name: fact.value for fact in facts if fact.group == "Position"}
    return f"{found['latitude']}, {found['longitude']}" if {"latitude", "longitude"} <= found.keys() else ""


def frames_of(record: Mapping[str, Any]) -> int:
    """How many pictures the file holds: sheets of a TIFF, frames of an animation; 1 where the record does not tell."""
    value = next((str(fact["value"]) for fact in record.get("facts", ()) if fact["name"] == "frames"), "1")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 10 else 1
