"""Distances on the Earth: great circles on a sphere."""

from __future__ import annotations

from dataclasses import dataclass
from math import asin, cos, degrees, radians, sin, sqrt
from typing import Final

EARTH_M: Final = 6_371_008.8
"""Mean radius (IUGG: (2a + b) / 3 of the GRS 80 ellipsoid), in metres."""


@dataclass(frozen=True, slots=True)
class Position:
    """Decimal degrees, north and east positive."""

    latitude: float
    longitude: float


def position(latitude: object, longitude: object) -> Position | None:
    """Of decimal degrees as they are recorded; None for what is no place on Earth."""
    try:
        found = Position(float(str(latitude)), float(str(longitude)))
    except ValueError:
        return None
    return found if abs(found.latitude) <= 90 and abs(found.longitude) <= 180 else None


def metres_between(latitude: float, longitude: float, to_latitude: float, to_longitude: float) -> float:
    """By the haversine formula (R. W. Sinnott, Virtues of the Haversine, Sky & Telescope 68, 1984, 159)."""
    north, east = radians(to_latitude - latitude), radians(to_longitude - longitude)
    half = sin(north / 2) ** 2 + cos(radians(latitude)) * cos(radians(to_latitude)) * sin(east / 2) ** 2
    return 2 * EARTH_M * asin(min(1.0, sqrt(half)))


def box(centre: Position, metres: float) -> tuple[float, float, float, float] | None:
    """(south, north, west, east) around all that lies so near; None where a pole or the 180th meridian is within."""
    angle = metres / EARTH_M
    south, north = centre.latitude - degrees(angle), centre.latitude + degrees(angle)
    if south <= -90 or north >= 90:
        return None
    aside = degrees(asin(min(1.0, sin(angle) / cos(radians(centre.latitude)))))
    west, east = centre.longitude - aside, centre.longitude + aside
    return None if west < -180 or east > 180 else (south, north, west, east)
