"""What is read from a recording's container."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

StreamKind = Literal["video", "audio", "subtitles", "data"]


@dataclass(frozen=True, slots=True)
class Stream:
    """One stream. Sizes in pixels as stored, before turning; `rotation`: degrees clockwise to turn it upright.

    0 and "" where the container does not tell. `frame_rate`: frames a second, decimal.
    """

    kind: StreamKind
    codec: str
    width: int = 0
    height: int = 0
    frame_rate: str = ""
    rotation: int = 0
    sample_rate: int = 0
    channels: int = 0
    language: str = ""


@dataclass(frozen=True, slots=True)
class RecordingFacts:
    """A recording as its container describes it; nothing of it was decoded.

    `created_at` (ISO 8601), `device`, `title`, `place` (latitude, longitude as decimal strings) and `metadata` (name and
    value) are the file's own words. `damage` says in words what is missing, "" when nothing is known to be.
    """

    container: str
    duration_ms: int = 0
    streams: tuple[Stream, ...] = ()
    created_at: str = ""
    device: str = ""
    title: str = ""
    place: tuple[str, str] | None = None
    metadata: tuple[tuple[str, str], ...] = ()
    damage: str = ""

    @property
    def has_pictures(self) -> bool:
        """Whether there is a video stream."""
        return any(stream.kind == "video" for stream in self.streams)
