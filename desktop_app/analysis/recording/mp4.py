"""MP4, QuickTime and 3GP: the box tree (ISO/IEC 14496-12, QuickTime File Format). Samples are never read."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop_app.analysis.recording import told
from desktop_app.analysis.recording.model import RecordingFacts, Stream, StreamKind
from desktop_app.analysis.recording.mp4_tags import tags_of
from desktop_app.analysis.recording.source import EndOfStepsError, Source, cut_off

_KINDS: dict[bytes, StreamKind] = {b"vide": "video", b"soun": "audio", b"sbtl": "subtitles", b"subt": "subtitles", b"text": "subtitles"}  # fmt: skip
_TURNS = {(0, 1, -1, 0): 90, (-1, 0, 0, -1): 180, (0, -1, 1, 0): 270}
"""Matrices of the track header (a, b, c, d) and the clockwise turn they stand for."""


@dataclass(frozen=True, slots=True)
class Box:
    """One box: `start` and `end` of its content; `beyond`: bytes that its length announces behind the file's end."""

    kind: bytes
    start: int
    end: int
    beyond: int = 0


@dataclass(slots=True)
class _Movie:
    tags: list[tuple[str, str]] = field(default_factory=list)
    streams: list[Stream] = field(default_factory=list)
    seconds: float = 0.0
    fragments: float = 0.0
    created: str = ""
    damage: str = ""


def boxes(source: Source, start: int, end: int) -> Iterator[Box]:
    """The boxes in a stretch, in order. EndOfStepsError."""
    place = start
    while place + 8 <= end:
        source.step()
        head = source.at(place, 16)
        if len(head) < 8:
            return
        size, kind, content = int.from_bytes(head[:4], "big"), head[4:8], place + 8
        if size == 1:
            size, content = int.from_bytes(head[8:16], "big"), place + 16
        stop = end if size == 0 else place + size
        if stop < content:
            return
        yield Box(kind, content, min(stop, end), max(0, stop - end))
        place = stop


def read_mp4(source: Source) -> RecordingFacts:
    """The facts of the boxes."""
    movie, seen = _Movie(), set()
    brand = source.at(8, 4) if source.at(4, 4) == b"ftyp" else b"qt  "
    try:
        for box in boxes(source, 0, source.size):
            seen.add(box.kind)
            if box.beyond:
                movie.damage = cut_off(box.beyond)
            if box.kind == b"moov":
                _movie(source, box, movie)
            elif box.kind == b"sidx":
                movie.fragments += _segment_seconds(source, box)
    except EndOfStepsError:
        movie.damage = "it has more parts than are looked at"
    if b"moov" not in seen:
        movie.damage = f"its index (moov) is missing{'; ' + movie.damage if movie.damage else ''}"
    name = {b"qt  ": "QuickTime", b"3gp": "3GP", b"3g2": "3GP"}.get(brand if brand == b"qt  " else brand[:3], "MP4")
    tags = movie.tags[: told.MOST_TAGS]
    return RecordingFacts(
        container=name,
        duration_ms=round((movie.seconds or movie.fragments) * 1000),
        streams=tuple(movie.streams),
        created_at=told.made_at(tags) or movie.created,
        device=told.device_of(tags),
        title=told.title_of(tags),
        place=told.place_of(tags),
        metadata=tuple(tags),
        damage=movie.damage,
    )


def _movie(source: Source, moov: Box, movie: _Movie) -> None:
    for box in boxes(source, moov.start, moov.end):
        if box.kind == b"mvhd":
            movie.created, movie.seconds = _header(source, box)
        elif box.kind == b"trak":
            if (stream := _track(source, box)) and len(movie.streams) < 64:
                movie.streams.append(stream)
        elif box.kind in (b"udta", b"meta", b"gps ", b"uuid"):
            movie.tags += tags_of(source, box.kind, [(b.kind, b.start, b.end) for b in _inner(source, box)])


def _inner(source: Source, box: Box) -> list[Box]:
    """Everything in `udta` or `meta`, a level at a time, `meta` with or without its four bytes of version."""
    if box.kind in (b"gps ", b"uuid"):
        return [box]
    versioned = box.kind == b"meta" and source.at(box.start + 4, 4) != b"hdlr"
    found = []
    for inner in boxes(source, box.start + (4 if versioned else 0), box.end):
        found += _inner(source, inner) if inner.kind in (b"meta", b"ilst") else [inner]
    return found


def _header(source: Source, box: Box) -> tuple[str, float]:
    """(created, seconds) of mvhd or mdhd: 1904 is year 0 of both."""
    data = source.at(box.start, 32)
    if len(data) < 20:
        return "", 0.0
    long = data[0] == 1 and len(data) == 32
    created, _, scale, length = struct.unpack_from(">QQIQ" if long else ">IIII", data, 4)
    unknown = length in (0xFFFFFFFF, 0xFFFFFFFFFFFFFFFF)
    return told.since(1904, created), 0.0 if unknown or not scale else min(length / scale, 10**7)


def _segment_seconds(source: Source, box: Box) -> float:
    """What a segment index adds up to."""
    data = source.at(box.start, 65_536)
    if len(data) < 32:
        return 0.0
    scale = int.from_bytes(data[8:12], "big")
    first = 24 if data[0] == 0 else 32
    count = int.from_bytes(data[first - 2 : first], "big")
    parts = [data[first + 12 * at + 4 : first + 12 * at + 8] for at in range(count)]
    return sum(int.from_bytes(part, "big") for part in parts) / scale if scale else 0.0


def _track(source: Source, trak: Box) -> Stream | None:
    kind: StreamKind = "data"
    rotation, seconds, language, frames = 0, 0.0, "", 0
    entry = b""
    for box in _flat(source, trak):
        if box.kind == b"tkhd":
            rotation = _rotation(source.at(box.start, 96))
        elif box.kind == b"mdhd":
            seconds, language = _header(source, box)[1], _language(source.at(box.start, 40))
        elif box.kind == b"hdlr":
            kind = _KINDS.get(source.at(box.start + 8, 4), kind)
        elif box.kind == b"stsd":
            entry = source.at(box.start + 8, 512)
        elif box.kind == b"stsz":
            frames = int.from_bytes(source.at(box.start + 8, 4), "big")
    if len(entry) < 8:
        return None
    codec = told.text(entry[4:8]) or "?"
    if kind == "video":
        width, height = (int.from_bytes(entry[at : at + 2], "big") for at in (32, 34))
        return Stream(kind, codec, width, height, told.rate(frames, seconds), rotation, language=language)
    if kind == "audio":
        channels, hertz = int.from_bytes(entry[24:26], "big"), int.from_bytes(entry[32:34], "big")
        return Stream(kind, codec, sample_rate=hertz, channels=channels, language=language)
    return Stream(kind, codec, language=language)


def _flat(source: Source, box: Box) -> Iterator[Box]:
    """The boxes of a track that tell something, its containers opened."""
    for inner in boxes(source, box.start, box.end):
        if inner.kind in (b"mdia", b"minf", b"stbl"):
            yield from _flat(source, inner)
        else:
            yield inner


def _rotation(data: bytes) -> int:
    """Of the matrix in a track header."""
    start = 52 if data[:1] == b"\x01" else 40
    if len(data) < start + 20:
        return 0
    a, b, _u, c, d = struct.unpack_from(">5i", data, start)
    one = tuple((value > 0x8000) - (value < -0x8000) for value in (a, b, c, d))
    return _TURNS.get((one[0], one[1], one[2], one[3]), 0)


def _language(data: bytes) -> str:
    """Three letters of five bits (ISO 639-2/T); `und` and what is older than that tell nothing."""
    place = 32 if data[:1] == b"\x01" else 20
    packed = int.from_bytes(data[place : place + 2], "big")
    letters = "".join(chr(0x60 + (packed >> shift & 31)) for shift in (10, 5, 0))
    return letters if letters.isalpha() and letters != "und" and packed >= 0x400 else ""
