"""Positions in what is about to leave: a search for patterns. What it does not find may still tell a place."""

from __future__ import annotations

import re
from dataclasses import dataclass

_NUMBER = r"[-+−]?\d{1,3}[.٫]\d{3,15}"
_PATTERNS = (
    ("pair of coordinates", re.compile(rf"(?<![\d.])({_NUMBER})(?:°)?\s{{0,3}}[,;/|\s]\s{{0,3}}({_NUMBER})(?!\d|\.\d)")),
    ("degrees, minutes", re.compile(r"\d{1,3}\s?[°º]\s?\d{1,2}(?:[.,٫]\d{1,8})?\s?['′’](?:\s?\d{1,2})?")),
    ("geo: address", re.compile(r"\bgeo:[-\d]", re.I)),
    ("place on a map service", re.compile(r"/@-?\d{1,2}\.\d{2,15},-?\d|[?&;](?:ll|sll|mlat|mlon|center)=-?\d{1,3}\.", re.I)),
    ("field of a position", re.compile(r"[\"'>\s.:_](?:geo\.position|icbm|latitude|longitude|gps\w{0,20})\b[\"'\s:=>]", re.I)),
    ("MGRS reference", re.compile(r"\b\d{1,2}[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?(?:\d{4,5}\s\d{4,5}|\d{8}|\d{10})\b")),
    ("plus code", re.compile(r"\b[23456789CFGHJMPQRVWX]{8}\+[23456789CFGHJMPQRVWX]{2,3}\b")),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Positions:
    """What was found, in words; `looked` False: this kind of file is not looked into."""

    found: tuple[str, ...] = ()
    looked: bool = True


@dataclass(frozen=True, slots=True)
class Told:
    """`where`: kinds of pattern that tell a position; `place`: "latitude, longitude" in decimal degrees, "" without;
    `metadata`: name and value. `looked` False: this kind of file is not looked into.
    """

    where: tuple[str, ...] = ()
    place: str = ""
    metadata: tuple[tuple[str, str], ...] = ()
    looked: bool = True


def positions_in_text(text: str) -> tuple[str, ...]:
    """The kinds of pattern that occur."""
    return tuple(name for name, pattern in _PATTERNS if any(_plausible(match) for match in pattern.finditer(text)))


def _plausible(match: re.Match[str]) -> bool:
    if match.re.groups < 2:
        return True
    latitude, longitude = (float(part.replace("٫", ".").replace("−", "-")) for part in match.groups())
    return abs(latitude) <= 90 and abs(longitude) <= 180
