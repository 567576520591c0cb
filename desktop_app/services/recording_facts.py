"""What is known of a video or sound at capture: its container's facts, stills of a video, a thumbnail."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop_app.analysis.recording.model import RecordingFacts, Stream
from desktop_app.capture.mimes import Kind
from desktop_app.capture.model import Fact
from desktop_app.errors import InputError
from desktop_app.rows.times import clock
from desktop_app.services.parsing.parser import Parser
from desktop_app.services.parsing.stills import SIDE, draw_stills

_TOOL = "attest"
_FILE = "the file's own metadata"
MOST_PIXELS = 64_000_000
"""Of one picture of a video that is decoded: twice 8K."""
METHOD = f"single pictures decoded by Qt Multimedia's FFmpeg, JPEG of at most {SIDE} pixels, without metadata"


@dataclass(frozen=True, slots=True)
class DrawnStill:
    """One picture of a video, and its look-alike hashes ("" where it has none)."""

    at_ms: int
    jpeg: bytes
    phash64: str
    dhash64: str


@dataclass(frozen=True, slots=True)
class ReadRecording:
    """`kind` by its streams, whatever the name says; `damage` in words."""

    kind: Kind
    facts: tuple[Fact, ...]
    stills: tuple[DrawnStill, ...]
    thumbnail: bytes
    damage: str
    title: str
    conversions: tuple[str, ...]


def read_recording(parser: Parser, path: Path, mime: str) -> ReadRecording:
    """Never raises for what is in the file: what cannot be read is said, and the file kept as it came."""
    try:
        found = parser.recording(path, mime)
    except InputError as error:
        said = f"kept as it came, could not be read: {error.message}"
        return ReadRecording(
            "audio" if mime.startswith("audio/") else "video", (_seen("damaged", said),), (), b"", said, "", ()
        )
    pictures = found.has_pictures or (mime.startswith("video/") and not found.streams)
    stills, thumbnail, fault = _stills(parser, path, found) if pictures else ((), b"", "")
    damage = "; ".join(filter(None, (found.damage, f"no stills: {fault}" if fault and not stills else "")))
    said = f"kept as it came, could not be read: {damage}" if damage and not found.streams and not stills else damage
    facts = [*_facts(found), *([_seen("damaged", said)] if said else [])]
    facts += [_seen("stills", f"{len(stills)}; not all could be drawn: {fault}")] if fault and stills else []
    made = (f"stills: {METHOD}", "thumbnail: of a still, JPEG of at most 320 pixels") if stills else ()
    return ReadRecording("video" if pictures else "audio", tuple(facts), stills, thumbnail, said, found.title, made)


def _seen(name: str, value: str) -> Fact:
    return Fact(name, value, "observed", _TOOL)


def _facts(found: RecordingFacts) -> list[Fact]:
    seen = [("container", found.container), ("duration", clock(found.duration_ms, 3) if found.duration_ms else "")]
    seen += [(f"stream {number}", described(stream)) for number, stream in enumerate(found.streams, 1)]
    said = [("recorded at", found.created_at), ("device", found.device), *found.metadata]
    if found.place:
        # Attest reads the numbers; that it was filmed there is the file's own word.
        said += [("latitude", found.place[0]), ("longitude", found.place[1])]
    return [_seen(name, value) for name, value in seen if value] + [
        Fact(name if name in ("recorded at", "device", "latitude", "longitude") else f"tag {name}", value, "imported", _FILE)
        for name, value in said if value
    ]  # fmt: skip


def described(stream: Stream) -> str:
    """A stream in words."""
    parts = [stream.kind, stream.codec]
    parts += [f"{stream.width} × {stream.height}"] if stream.width else []
    parts += [f"{stream.frame_rate} frames a second"] if stream.frame_rate else []
    parts += [f"turned {stream.rotation}° clockwise to be upright"] if stream.rotation else []
    parts += [f"{stream.sample_rate} Hz"] if stream.sample_rate else []
    parts += [f"{stream.channels} channel{'s' * (stream.channels != 1)}"] if stream.channels else []
    return ", ".join([*parts, *([f"language {stream.language}"] if stream.language else [])])


def _stills(parser: Parser, path: Path, found: RecordingFacts) -> tuple[tuple[DrawnStill, ...], bytes, str]:
    """(stills, thumbnail, why not all)."""
    largest = max((stream.width * stream.height for stream in found.streams), default=0)
    if largest > MOST_PIXELS:
        return (), b"", f"its pictures have {largest} pixels, more than can be decoded safely"
    drawn = draw_stills(path, parser.seconds)
    made: list[DrawnStill] = []
    thumbnails: list[bytes] = []
    for still in drawn.found:
        try:
            facts, small = parser.picture(still.jpeg)
        except InputError:
            continue
        made.append(DrawnStill(still.at_ms, still.jpeg, facts.phash64, facts.dhash64))
        thumbnails.append(small)
    # A blank first picture tells nothing in a list.
    best = next((at for at, still in enumerate(made) if still.phash64), 0)
    return tuple(made), thumbnails[best] if thumbnails else b"", drawn.fault
