"""Ogg (RFC 3533) with Opus, Vorbis, FLAC, Speex or Theora, and FLAC by itself (RFC 9639)."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from desktop_app.analysis.recording import told
from desktop_app.analysis.recording.model import RecordingFacts, Stream
from desktop_app.analysis.recording.source import Source

_MOST_HEADERS = 512 * 1024
_TAIL = 128 * 1024


def _pages(source: Source) -> Iterator[tuple[int, int, int, bytes, bool]]:
    """(flags, position, serial, body, whether its last packet goes on) of the first pages."""
    place = 0
    while place < _MOST_HEADERS and (head := source.at(place, 27))[:4] == b"OggS" and len(head) == 27:
        source.step()
        lengths = source.at(place + 27, head[26])
        size = sum(lengths)
        serial = int.from_bytes(head[14:18], "little")
        position = int.from_bytes(head[6:14], "little", signed=True)
        yield head[5], position, serial, source.at(place + 27 + len(lengths), size), lengths[-1:] == b"\xff"
        place += 27 + len(lengths) + size


def read_ogg(source: Source) -> RecordingFacts:
    """The facts of the header packets, and the length by the last page's position."""
    firsts: dict[int, bytes] = {}
    seconds: dict[int, bytes] = {}
    for flags, _position, serial, body, goes_on in _pages(source):
        if flags & 2:
            firsts[serial] = body
        elif (
            serial in firsts
            and len(seconds.get(serial, b"")) < _MOST_HEADERS
            and not seconds.get(serial, b"").endswith(b"\0END")
        ):
            seconds[serial] = seconds.get(serial, b"") + body + (b"" if goes_on else b"\0END")
    streams = [stream for first in firsts.values() if (stream := _stream(first))]
    tags = [tag for serial, first in firsts.items() for tag in _tags(first, seconds.get(serial, b""))]
    last, ended = _end(source, firsts)
    damage = "" if ended else "its last page is missing; the file may have been cut off"
    return RecordingFacts(
        container="Ogg",
        duration_ms=last,
        streams=tuple(streams[:64]),
        created_at=told.made_at(tags),
        device=told.device_of(tags),
        title=told.title_of(tags),
        place=told.place_of(tags),
        metadata=tuple(tags[: told.MOST_TAGS]),
        damage=damage if streams else "it describes no streams",
    )


def _stream(first: bytes) -> Stream | None:
    if first.startswith(b"OpusHead") and len(first) >= 12:
        return Stream("audio", "Opus", sample_rate=48_000, channels=first[9])
    if first.startswith(b"\x01vorbis") and len(first) >= 16:
        return Stream("audio", "Vorbis", sample_rate=int.from_bytes(first[12:16], "little"), channels=first[11])
    if first.startswith(b"\x7fFLAC") and len(first) >= 51:
        return _flac_stream(first[17:51])
    if first.startswith(b"Speex   ") and len(first) >= 52:
        hertz, _mode, _version, channels = struct.unpack_from("<4I", first, 36)
        return Stream("audio", "Speex", sample_rate=hertz, channels=channels)
    if first.startswith(b"\x80theora") and len(first) >= 30:
        width, height = int.from_bytes(first[14:17], "big"), int.from_bytes(first[17:20], "big")
        return Stream("video", "Theora", width, height, told.rate(*struct.unpack_from(">II", first, 22)))
    return None


def _tags(first: bytes, second: bytes) -> list[tuple[str, str]]:
    for mark in (b"OpusTags", b"\x03vorbis", b"\x81theora"):
        if second.startswith(mark):
            return comments(second[len(mark) :])
    if first.startswith(b"\x7fFLAC"):
        return comments(second[4:])
    return comments(second) if first.startswith(b"Speex") else []


def comments(data: bytes) -> list[tuple[str, str]]:
    """Vorbis comments: the program that wrote it, then NAME=value; pictures inside are named, not kept."""
    found, place = [], 0

    def piece() -> bytes:
        nonlocal place
        size = int.from_bytes(data[place : place + 4], "little")
        start, place = place + 4, place + 4 + size
        return data[start:place]

    found.append(("encoder", told.text(piece())))
    count = int.from_bytes(data[place : place + 4], "little")
    place += 4
    for _ in range(min(count, told.MOST_TAGS)):
        if place >= len(data):
            break
        name, _, value = piece().partition(b"=")
        picture = name.upper() == b"METADATA_BLOCK_PICTURE"
        found.append((told.text(name), f"{len(value)} bytes, a picture" if picture else told.text(value)))
    return [tag for tag in found if tag[1]]


def _end(source: Source, firsts: dict[int, bytes]) -> tuple[int, bool]:
    """(milliseconds, whether a page marked as the last is there) by the pages at the end."""
    data = source.at(max(0, source.size - _TAIL), _TAIL)
    longest, ended, place = 0.0, False, data.find(b"OggS")
    while place >= 0:
        head = data[place : place + 27]
        if len(head) == 27 and head[4] == 0:
            position = int.from_bytes(head[6:14], "little", signed=True)
            longest = max(longest, _time(firsts.get(int.from_bytes(head[14:18], "little"), b""), position))
            size = 27 + head[26] + sum(data[place + 27 : place + 27 + head[26]])
            ended = ended or (bool(head[5] & 4) and place + size <= len(data))
        place = data.find(b"OggS", place + 4)
    return round(min(longest, 10**7) * 1000), ended


def _time(first: bytes, position: int) -> float:
    """Seconds of a granule position."""
    if position <= 0:
        return 0.0
    if first.startswith(b"OpusHead"):
        return max(0, position - int.from_bytes(first[10:12], "little")) / 48_000
    if first.startswith(b"\x80theora") and len(first) >= 42:
        up, down = struct.unpack_from(">II", first, 22)
        shift = (int.from_bytes(first[40:42], "big") >> 5) & 31
        return ((position >> shift) + (position & ((1 << shift) - 1))) * down / up if up else 0.0
    stream = _stream(first)
    return position / stream.sample_rate if stream and stream.sample_rate else 0.0


def _flac_stream(info: bytes) -> Stream:
    packed = int.from_bytes(info[10:18], "big")
    return Stream("audio", "FLAC", sample_rate=packed >> 44, channels=(packed >> 41 & 7) + 1)


def read_flac(source: Source) -> RecordingFacts:
    """The facts of the metadata blocks."""
    place, last, tags, stream, seconds = 4, False, list[tuple[str, str]](), None, 0.0
    while not last and len(head := source.at(place, 4)) == 4:
        source.step()
        last, kind, size = bool(head[0] & 0x80), head[0] & 0x7F, int.from_bytes(head[1:], "big")
        if kind == 0 and len(info := source.at(place + 4, 34)) == 34:
            stream = _flac_stream(info)
            samples = int.from_bytes(info[10:18], "big") & (1 << 36) - 1
            seconds = samples / stream.sample_rate if stream.sample_rate else 0.0
        elif kind == 4:
            tags += comments(source.at(place + 4, min(size, _MOST_HEADERS)))
        elif kind == 6:
            tags.append(("picture", f"{size} bytes, a picture"))
        place += 4 + size
    return RecordingFacts(
        container="FLAC",
        duration_ms=round(min(seconds, 10**7) * 1000),
        streams=(stream,) if stream else (),
        created_at=told.made_at(tags),
        device=told.device_of(tags),
        title=told.title_of(tags),
        place=told.place_of(tags),
        metadata=tuple(tags[: told.MOST_TAGS]),
        damage=("its sound is missing; the file may have been cut off" if place >= source.size else "")
        if stream
        else "it describes no stream",
    )
