"""What is read from a picture."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.analysis.image.gif import Animation


@dataclass(frozen=True, slots=True)
class ImageFacts:
    """Size in pixels of the stored file (before any turning), metadata as name and value, look-alike hashes.

    `damage` says in words what is missing of the pixels, "" when nothing is known to be.
    `gps` is (latitude, longitude) as decimal strings. Hashes are 16 hex digits; "" when the picture cannot be hashed.
    """

    format: str
    mime: str
    width: int
    height: int
    frames: int
    orientation: int
    taken_at: str
    camera: str
    caption: str
    credit: str
    gps: tuple[str, str] | None
    metadata: tuple[tuple[str, str], ...]
    phash64: str
    dhash64: str
    phash64_mirrored: str
    dhash64_mirrored: str
    damage: str = ""
    animation: Animation | None = None
    """Of a GIF that moves."""


@dataclass(frozen=True, slots=True)
class Stripped:
    """A picture without metadata and how it came about. `method` is in words."""

    mime: str
    method: str
