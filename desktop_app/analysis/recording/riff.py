"""WAV and AVI: RIFF chunks (RIFF, RF64 of EBU Tech 3306, OpenDML's length)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop_app.analysis.recording import told
from desktop_app.analysis.recording.model import RecordingFacts, Stream
from desktop_app.analysis.recording.source import EndOfStepsError, Source, cut_off

_SOUNDS = {1: "PCM", 2: "ADPCM", 3: "PCM float", 6: "A-law", 7: "µ-law", 0x11: "IMA ADPCM", 0x31: "GSM", 0x55: "MP3", 0xFF: "AAC", 0x2000: "AC-3"}  # fmt: skip
_UNREAD = (b"_PMX", b"iXML", b"id3 ", b"ID3 ", b"aXML")


@dataclass(frozen=True, slots=True)
class _Chunk:
    kind: bytes
    start: int
    end: int
    beyond: int


@dataclass(slots=True)
class _Riff:
    tags: list[tuple[str, str]] = field(default_factory=list)
    streams: list[Stream] = field(default_factory=list)
    seconds: float = 0.0
    bytes_a_second: int = 0
    each: float = 0.0
    frames: int = 0
    sound_bytes: int = 0
    long_data: int = 0
    damage: str = ""


def _chunks(source: Source, start: int, end: int) -> Iterator[_Chunk]:
    place = start
    while place + 8 <= end:
        source.step()
        head = source.at(place, 8)
        if len(head) < 8:
            return
        size = int.from_bytes(head[4:], "little")
        stop = place + 8 + size
        yield _Chunk(head[:4], place + 8, min(stop, end), max(0, stop - end))
        place = stop + (size & 1)


def read_riff(source: Source) -> RecordingFacts:
    """The facts of the chunks."""
    found = _Riff()
    form = source.at(8, 4)
    announced = int.from_bytes(source.at(4, 4), "little") + 8
    if announced > source.size + 1 and source.at(0, 4) == b"RIFF" and announced < 0xFFFFFFF0:
        found.damage = cut_off(announced - source.size)
    try:
        _walk(source, 12, source.size, found)
    except EndOfStepsError:
        found.damage = found.damage or "it has more parts than are looked at"
    if form == b"WAVE":
        found.seconds = found.sound_bytes / found.bytes_a_second if found.bytes_a_second else 0.0
    else:
        found.seconds = found.frames * found.each
    return RecordingFacts(
        container="WAV" if form == b"WAVE" else "AVI",
        duration_ms=round(min(found.seconds, 10**7) * 1000),
        streams=tuple(found.streams[:64]),
        created_at=told.made_at(found.tags),
        device=told.device_of(found.tags),
        title=told.title_of(found.tags),
        place=told.place_of(found.tags),
        metadata=tuple(found.tags[: told.MOST_TAGS]),
        damage=found.damage or ("" if found.streams else "it describes no streams"),
    )


def _walk(source: Source, start: int, end: int, found: _Riff) -> None:
    for chunk in _chunks(source, start, end):
        data = source.at(chunk.start, min(chunk.end - chunk.start, 1_024))
        if chunk.kind in (b"LIST", b"RIFF"):
            _list(source, chunk, data[:4], found)
        elif chunk.kind == b"ds64":
            found.long_data = int.from_bytes(data[8:16], "little")
        elif chunk.kind == b"fmt ":
            found.streams.append(_sound(data))
            found.bytes_a_second = int.from_bytes(data[8:12], "little")
        elif chunk.kind == b"data":
            # Of RF64 the length stands in ds64; what a recorder was cut off from, it left at 0 or at the most.
            whole = found.long_data or chunk.end - chunk.start
            found.sound_bytes += min(whole, source.size - chunk.start)
            if chunk.beyond and not found.long_data:
                found.damage = found.damage or cut_off(chunk.beyond)
            if found.long_data:
                return
        elif chunk.kind == b"bext":
            found.tags += _broadcast(source.at(chunk.start, 348))
        elif chunk.kind == b"IDIT":
            found.tags.append(("IDIT", told.text(data)))
        elif chunk.kind in _UNREAD:
            found.tags.append((f"chunk {told.text(chunk.kind)}", f"{chunk.end - chunk.start} bytes, not read"))


def _list(source: Source, chunk: _Chunk, kind: bytes, found: _Riff) -> None:
    if kind in (b"hdrl", b"odml", b"AVI "):
        if kind == b"hdrl" and source.at(chunk.start + 4, 4) == b"avih":
            (each,) = struct.unpack("<I", source.at(chunk.start + 12, 4).ljust(4, b"\0"))
            found.each, found.frames = each / 1_000_000, int.from_bytes(source.at(chunk.start + 28, 4), "little")
        _walk(source, chunk.start + 4, chunk.end, found)
    elif kind == b"strl":
        _stream(source, chunk, found)
    elif kind in (b"INFO", b"exif"):
        for inner in _chunks(source, chunk.start + 4, chunk.end):
            value = told.text(source.at(inner.start, min(inner.end - inner.start, 4_000)))
            found.tags += [(told.text(inner.kind), value)] if value else []


def _stream(source: Source, chunk: _Chunk, found: _Riff) -> None:
    held = {
        one.kind: source.at(one.start, min(one.end - one.start, 256))
        for one in _chunks(source, chunk.start + 4, chunk.end)
    }
    head, form = held.get(b"strh", b"").ljust(40, b"\0"), held.get(b"strf", b"")
    scale, rate, _start, length = struct.unpack_from("<4I", head, 20)
    if head[:4] == b"vids" and len(form) >= 20:
        width, height = struct.unpack_from("<ii", form, 4)
        codec = told.text(form[16:20]) or told.text(head[4:8]) or "uncompressed"
        found.streams.append(Stream("video", codec, abs(width), abs(height), told.rate(rate, scale)))
        if rate and length:
            found.each, found.frames = scale / rate, length
    elif head[:4] == b"auds" and len(form) >= 14:
        found.streams.append(_sound(form))


def _sound(form: bytes) -> Stream:
    kind, channels, hertz = struct.unpack_from("<HHI", form.ljust(16, b"\0"))
    if kind == 0xFFFE and len(form) >= 26:
        kind = int.from_bytes(form[24:26], "little")
    return Stream("audio", _SOUNDS.get(kind, f"format 0x{kind:04x}"), sample_rate=hertz, channels=channels)


def _broadcast(data: bytes) -> list[tuple[str, str]]:
    """EBU Tech 3285: description, originator and the recorder's own date and time."""
    date, time = told.text(data[320:330]).replace(":", "-"), told.text(data[330:338]).replace("-", ":")
    parts = [("bext description", data[:256]), ("bext originator", data[256:288]), ("bext reference", data[288:320])]
    found = [(name, told.text(value.split(b"\0")[0])) for name, value in parts]
    found.append(("bext date", f"{date}T{time}" if date and time else date))
    return [tag for tag in found if tag[1]]
