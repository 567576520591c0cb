"""`near:"Tarn" 20km`: a place or a pair of coordinates, and how far from it."""

from __future__ import annotations

import re

from desktop_app.rows.search import Node
from desktop_app.search.folding import fold
from desktop_app.search.refusals import refuse
from desktop_app.sentence import Sentence

_UNITS = {"km": 1_000.0, "км": 1_000.0, "كم": 1_000.0, "m": 1.0, "м": 1.0, "م": 1.0, "mi": 1_609.344}
AROUND = re.compile(
    r'(?<=near:)(?P<centre>"[^"]*"|[^\s()"]+)\s+(?P<number>\d{1,5}(?:[.,\u066b]\d{1,3})?)\s*'
    rf"(?P<unit>{'|'.join(sorted(_UNITS, key=len, reverse=True))})(?=[\s)]|\Z)",
    re.IGNORECASE,
)
ADVICE = Sentence('Write near:"Tarn" 20km, or coordinates in decimal degrees: near:"40.25,-30.5" 20km.')
_PAIR = re.compile(r"([+-]?\d{1,3}(?:\.\d{1,12})?)[,\s]+([+-]?\d{1,3}(?:\.\d{1,12})?)\Z")


def metres(number: str, unit: str) -> int:
    """A distance as typed, in whole metres."""
    plain = fold(number).replace(",", ".").replace("\u066b", ".")
    return round(float(plain) * _UNITS[unit.casefold()])


def around(centre: str, distance: int) -> Node:
    """What lies within so many metres of the centre. A place's name waits for the archive's own places. InputError."""
    wanted = centre.strip('"').strip()
    found = _PAIR.match("".join(fold(c) if c.isdigit() else c for c in wanted).replace("−", "-"))
    if not wanted or not distance:
        raise refuse(centre, "near: needs a place and a distance", ADVICE)
    if found is None:
        return Node("around", name=wanted, distance=distance)
    latitude, longitude = float(found[1]), float(found[2])
    if abs(latitude) > 90 or abs(longitude) > 180:
        raise refuse(centre, Sentence("there is no place on Earth at “{wanted}”", wanted=wanted[:40]), ADVICE)
    return Node("around", value=f"{latitude},{longitude}", distance=distance)
