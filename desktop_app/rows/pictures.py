"""A picture made ready for a screen or a page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Preview:
    """A JPEG without metadata, and the size in pixels of the upright original: regions are counted in those."""

    jpeg: bytes
    width: int
    height: int


TILE = 512
"""Pixels a side of a tile, at every level."""


@dataclass(frozen=True, slots=True)
class Tile:
    """A square of a picture; at level n every pixel stands for 2**n by 2**n of the original. `rgb`: three bytes a pixel."""

    level: int
    column: int
    row: int
    width: int
    height: int
    rgb: bytes


class Pixels(Protocol):
    """All pixels of one upright picture, held in memory."""

    width: int
    height: int

    def tile(self, level: int, column: int, row: int) -> Tile:
        """One tile; those at the right and lower edge may be smaller."""
        ...


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page of a document: its number from 0, of how many; `rgb`: three bytes a pixel."""

    number: int
    pages: int
    width: int
    height: int
    rgb: bytes
