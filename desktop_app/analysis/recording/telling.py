"""What a recording's container tells of a place, a device and people; its pictures and its sound are not looked at."""

from __future__ import annotations

import io

from desktop_app.analysis.positions import Positions, Told, positions_in_text
from desktop_app.analysis.recording.model import RecordingFacts
from desktop_app.analysis.recording.read import read_recording

_MEASURED = ("gpmd", "camm", "mebx", "rtmd", "fdsc")
"""Tracks in which cameras write what their sensors measure, positions among it."""
_PLACES = ("location", "xyz", "gps", "iso6709")


def is_recording(mime: str) -> bool:
    """Whether a type is video or sound."""
    return mime.startswith(("video/", "audio/"))


def positions_of(facts: RecordingFacts) -> Positions:
    """Kinds of place that stand in it. What describes no streams could not be read, and so was not looked into."""
    found = ["position in a recording's metadata"] if facts.place else []
    if not facts.place and any(word in name.lower() for name, _ in facts.metadata for word in _PLACES):
        found.append("field of a position in a recording's metadata")
    if any(stream.kind == "data" and stream.codec in _MEASURED for stream in facts.streams):
        found.append("track of measurements in a recording, perhaps positions")
    words = " ".join(f"{name}: {value}" for name, value in facts.metadata)
    found += [f"{kind} in a recording's metadata" for kind in positions_in_text(words)] if not found else []
    return Positions(tuple(found), looked=bool(facts.streams) or bool(found))


def told_of(facts: RecordingFacts) -> Told:
    """The same, with all tags."""
    found = positions_of(facts)
    place = ", ".join(facts.place) if facts.place else ""
    own = [("device", facts.device)] if facts.device else []
    return Told(found.found, place, (*own, *facts.metadata), found.looked)


def facts_in(data: bytes, mime: str) -> RecordingFacts:
    """Of a recording that is in memory."""
    return read_recording(io.BytesIO(data), mime)
