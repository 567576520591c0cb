"""A picture made ready for a screen or a page."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Preview:
    """A JPEG without metadata, and the size in pixels of the upright original: regions are counted in those."""

    jpeg: bytes
    width: int
    height: int
