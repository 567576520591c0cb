"""Matroska and WebM: EBML elements (RFC 8794, RFC 9559). Blocks are never read."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop_app.analysis.recording import told
from desktop_app.analysis.recording.model import RecordingFacts, Stream, StreamKind
from desktop_app.analysis.recording.source import EndOfStepsError, Source, cut_off

_SEGMENT, _INFO, _TRACKS, _TAGS, _CLUSTER, _ATTACHMENTS = (
    0x18538067, 0x1549A966, 0x1654AE6B, 0x1254C367, 0x1F43B675, 0x1941A469,
)  # fmt: skip
_DOCTYPE, _SCALE, _DURATION, _DATE, _TITLE, _MUXER, _WRITER = 0x4282, 0x2AD7B1, 0x4489, 0x4461, 0x7BA9, 0x4D80, 0x5741
_TRACK, _TYPE, _CODEC, _LANGUAGE, _EACH, _VIDEO, _AUDIO = 0xAE, 0x83, 0x86, 0x22B59C, 0x23E383, 0xE0, 0xE1
_WIDTH, _HEIGHT, _HERTZ, _CHANNELS = 0xB0, 0xBA, 0xB5, 0x9F
_TAG, _SIMPLE, _NAME, _STRING, _AT, _FILE, _FILE_NAME = 0x7373, 0x67C8, 0x45A3, 0x4487, 0xE7, 0x61A7, 0x466E
_KINDS: dict[int, StreamKind] = {1: "video", 2: "audio", 17: "subtitles"}
_NANO = 1_000_000_000


@dataclass(frozen=True, slots=True)
class _Element:
    kind: int
    start: int
    end: int
    beyond: int
    unknown: bool


@dataclass(slots=True)
class _Movie:
    scale: int = 1_000_000
    seconds: float = 0.0
    last: int = 0
    created: str = ""
    tags: list[tuple[str, str]] = field(default_factory=list)
    streams: list[Stream] = field(default_factory=list)
    damage: str = ""


def _number(data: bytes, keep_marker: bool) -> tuple[int, int, bool]:
    """(value, length, whether all its bits are ones: unknown) of a variable-size integer; length 0 for none."""
    if not data or not data[0]:
        return 0, 0, False
    length = 9 - data[0].bit_length()
    if len(data) < length:
        return 0, 0, False
    whole = int.from_bytes(data[:length], "big")
    value = whole & ((1 << 7 * length) - 1)
    return whole if keep_marker else value, length, value == (1 << 7 * length) - 1


def _elements(source: Source, start: int, end: int) -> Iterator[_Element]:
    """The children in a stretch. One of unknown size (a live recording's cluster) is opened: its own come next."""
    place = start
    while place < end:
        source.step()
        head = source.at(place, 12)
        kind, first, _ = _number(head, True)
        size, second, unknown = _number(head[first:], False)
        if not first or not second:
            return
        content = place + first + second
        stop = content + size
        if unknown:
            yield _Element(kind, content, end, 0, True)
            place = end if kind == _SEGMENT else content
            continue
        yield _Element(kind, content, min(stop, end), max(0, stop - end), False)
        place = stop


def read_matroska(source: Source) -> RecordingFacts:
    """The facts of the elements."""
    movie = _Movie()
    name = "Matroska"
    try:
        for element in _elements(source, 0, source.size):
            if element.kind == 0x1A45DFA3:
                kinds = {
                    e.kind: source.at(e.start, e.end - e.start) for e in _elements(source, element.start, element.end)
                }
                name = "WebM" if kinds.get(_DOCTYPE, b"").rstrip(b"\x00") == b"webm" else name
            elif element.kind == _SEGMENT:
                movie.damage = cut_off(element.beyond) if element.beyond else ""
                _segment(source, element, movie)
    except EndOfStepsError:
        movie.damage = movie.damage or "it has more parts than are looked at"
    seconds = movie.seconds * movie.scale / _NANO or movie.last * movie.scale / _NANO
    tags = movie.tags[: told.MOST_TAGS]
    return RecordingFacts(
        container=name,
        duration_ms=round(min(seconds, 10**7) * 1000),
        streams=tuple(movie.streams[:64]),
        created_at=told.made_at(tags) or movie.created,
        device=told.device_of(tags),
        title=told.title_of(tags),
        place=told.place_of(tags),
        metadata=tuple(tags),
        damage=movie.damage or ("" if movie.streams else "it describes no streams"),
    )


def _segment(source: Source, segment: _Element, movie: _Movie) -> None:
    for element in _elements(source, segment.start, segment.end):
        data = source.at(element.start, min(element.end - element.start, 64))
        if element.kind == _INFO:
            _info(source, element, movie)
        elif element.kind == _TRACKS:
            movie.streams += [
                _track(source, e) for e in _elements(source, element.start, element.end) if e.kind == _TRACK
            ]
        elif element.kind == _TAGS:
            movie.tags += _tags(source, element)
        elif element.kind == _ATTACHMENTS:
            movie.tags += [("attached file", name) for name in _attached(source, element)]
        elif element.kind == _CLUSTER and not element.unknown:
            first = next(_elements(source, element.start, element.end), None)
            movie.last = max(movie.last, _unsigned(source, first) if first and first.kind == _AT else 0)
        elif element.kind == _AT:
            movie.last = max(movie.last, int.from_bytes(data[:8], "big"))


def _unsigned(source: Source, element: _Element) -> int:
    return int.from_bytes(source.at(element.start, min(8, element.end - element.start)), "big")


def _float(data: bytes) -> float:
    value = struct.unpack(">f" if len(data) == 4 else ">d", data)[0] if len(data) in (4, 8) else 0.0
    return float(value) if 0 < value < 10**18 else 0.0


def _info(source: Source, info: _Element, movie: _Movie) -> None:
    for element in _elements(source, info.start, info.end):
        data = source.at(element.start, min(element.end - element.start, 8_000))
        if element.kind == _SCALE:
            movie.scale = min(max(1, int.from_bytes(data[:8], "big")), _NANO)
        elif element.kind == _DURATION:
            movie.seconds = _float(data)
        elif element.kind == _DATE and len(data) == 8:
            movie.created = told.since(2001, int.from_bytes(data, "big", signed=True) / _NANO)
        elif element.kind in (_TITLE, _MUXER, _WRITER):
            name = {_TITLE: "title", _MUXER: "muxing app", _WRITER: "writing app"}[element.kind]
            movie.tags.append((name, told.text(data)))


def _track(source: Source, track: _Element) -> Stream:
    held: dict[int, bytes] = {}
    for element in _elements(source, track.start, track.end):
        if element.kind in (_VIDEO, _AUDIO):
            held |= {
                e.kind: source.at(e.start, min(8, e.end - e.start))
                for e in _elements(source, element.start, element.end)
            }
        else:
            held[element.kind] = source.at(element.start, min(64, element.end - element.start))
    number = {kind: int.from_bytes(data[:8], "big") for kind, data in held.items()}
    kind = _KINDS.get(number.get(_TYPE, 0), "data")
    each = number.get(_EACH, 0)
    language = told.text(held.get(_LANGUAGE, b""))
    return Stream(
        kind,
        told.text(held.get(_CODEC, b"")) or "?",
        number.get(_WIDTH, 0) if kind == "video" else 0,
        number.get(_HEIGHT, 0) if kind == "video" else 0,
        told.rate(1, each / _NANO) if kind == "video" else "",
        sample_rate=int(_float(held.get(_HERTZ, b""))) if kind == "audio" else 0,
        channels=(number.get(_CHANNELS) or 1) if kind == "audio" else 0,
        language="" if language == "und" else language,
    )


def _tags(source: Source, tags: _Element) -> Iterator[tuple[str, str]]:
    for tag in _elements(source, tags.start, tags.end):
        if tag.kind != _TAG:
            continue
        for simple in _elements(source, tag.start, tag.end):
            if simple.kind == _SIMPLE:
                parts = {
                    e.kind: source.at(e.start, min(e.end - e.start, 8_000))
                    for e in _elements(source, simple.start, simple.end)
                }
                if value := told.text(parts.get(_STRING, b"")):
                    yield told.text(parts.get(_NAME, b"")) or "tag", value


def _attached(source: Source, attachments: _Element) -> Iterator[str]:
    for file in _elements(source, attachments.start, attachments.end):
        names = [e for e in _elements(source, file.start, file.end) if e.kind == _FILE_NAME]
        yield from (told.text(source.at(e.start, min(e.end - e.start, 500))) for e in names)
