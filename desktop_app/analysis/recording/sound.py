"""Sound without a container: MP3 with ID3 (ISO/IEC 11172-3, id3.org 2.3 and 2.4), AAC in ADTS, AMR (RFC 4867)."""

from __future__ import annotations

from desktop_app.analysis.recording import told
from desktop_app.analysis.recording.model import RecordingFacts, Stream
from desktop_app.analysis.recording.source import EndOfStepsError, Source, cut_off

_RATES = ((11_025, 12_000, 8_000), (0, 0, 0), (22_050, 24_000, 16_000), (44_100, 48_000, 32_000))
_KILOBITS = (
    (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
    (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
)
_AAC_RATES = (96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350)
_AMR = {
    b"#!AMR\n": (8_000, (12, 13, 15, 17, 19, 20, 26, 31, 5)),
    b"#!AMR-WB\n": (16_000, (17, 23, 32, 36, 40, 46, 50, 58, 60, 5)),
}
_ENCODINGS = ("latin-1", "utf-16", "utf-16-be", "utf-8")


def layer3(head: bytes) -> tuple[int, int, int, int]:
    """(bytes of the frame, samples in it, sample rate, channels) of an MPEG layer III header; zeros for none."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE6 != 0xE2 or head[1] >> 3 & 3 == 1:
        return 0, 0, 0, 0
    version, rate_at, bits_at = head[1] >> 3 & 3, head[2] >> 2 & 3, head[2] >> 4
    if rate_at == 3 or bits_at in (0, 15):
        return 0, 0, 0, 0
    hertz, bits = _RATES[version][rate_at], _KILOBITS[version == 3][bits_at] * 1000
    samples = 1152 if version == 3 else 576
    return samples // 8 * bits // hertz + (head[2] >> 1 & 1), samples, hertz, 1 if head[3] >> 6 == 3 else 2


def adts(head: bytes) -> tuple[int, int, int]:
    """(bytes of the frame, sample rate, channels) of an ADTS header (ISO/IEC 14496-3, 1.A.2); zeros for none."""
    if len(head) < 7 or head[0] != 0xFF or head[1] & 0xF6 != 0xF0 or head[2] >> 2 & 15 >= len(_AAC_RATES):
        return 0, 0, 0
    size = (head[3] & 3) << 11 | head[4] << 3 | head[5] >> 5
    return (size, _AAC_RATES[head[2] >> 2 & 15], (head[2] & 1) << 2 | head[3] >> 6) if size >= 7 else (0, 0, 0)


def read_mp3(source: Source) -> RecordingFacts:
    """The tags, and the length by Xing's count of frames or by the bit rate of the first."""
    tags, start = _id3(source)
    place = _first_frame(source, start)
    size, samples, hertz, channels = layer3(source.at(place, 4))
    frame = source.at(place, min(size, 4_096))
    mark = max(frame.find(b"Xing"), frame.find(b"Info"))
    frames, announced = 0, 0
    if 0 < mark < 64:
        flags = int.from_bytes(frame[mark + 4 : mark + 8], "big")
        frames = int.from_bytes(frame[mark + 8 : mark + 12], "big") if flags & 1 else 0
        announced = int.from_bytes(frame[mark + 12 : mark + 16], "big") if flags & 3 == 3 else 0
    missing = announced - (source.size - place)
    seconds = frames * samples / hertz if frames and hertz else 0.0
    if size and not seconds:
        seconds = (source.size - place) / size * samples / hertz
    return _told(
        "MP3", tags, Stream("audio", "MP3", sample_rate=hertz, channels=channels), seconds,
        cut_off(missing) if missing > 0 else "" if size else "it holds no frame of sound",
    )  # fmt: skip


def _told(container: str, tags: list[tuple[str, str]], stream: Stream, seconds: float, damage: str) -> RecordingFacts:
    return RecordingFacts(
        container=container,
        duration_ms=round(min(seconds, 10**7) * 1000),
        streams=(stream,) if stream.sample_rate else (),
        created_at=told.made_at(tags),
        device=told.device_of(tags),
        title=told.title_of(tags),
        place=told.place_of(tags),
        metadata=tuple(tags[: told.MOST_TAGS]),
        damage=damage,
    )


def _first_frame(source: Source, start: int) -> int:
    data = source.at(start, 65_536)
    for place in range(len(data) - 4):
        size = layer3(data[place : place + 4])[0] if data[place] == 0xFF else 0
        if size and (place + size + 4 > len(data) or layer3(data[place + size : place + size + 4])[0]):
            return start + place
    return start


def _id3(source: Source) -> tuple[list[tuple[str, str]], int]:
    """Tags of version 2 (text frames; others are named with their size), and where they end."""
    head = source.at(0, 10)
    if head[:3] != b"ID3" or len(head) < 10:
        return [], 0
    end = 10 + _seven(head[6:10])
    data, place, found = source.at(10, min(end - 10, 1_000_000)), 0, list[tuple[str, str]]()
    while place + 10 <= len(data) and len(found) < told.MOST_TAGS and data[place]:
        name, raw = told.text(data[place : place + 4]), data[place + 4 : place + 8]
        size = _seven(raw) if head[3] >= 4 else int.from_bytes(raw, "big")
        body = data[place + 10 : place + 10 + size]
        found.append((name, _words(body) if name.startswith("T") else f"{size} bytes, not read"))
        place += 10 + size
    return [tag for tag in found if tag[1]], end


def _seven(data: bytes) -> int:
    return sum((byte & 127) << shift for byte, shift in zip(data, (21, 14, 7, 0), strict=True))


def _words(body: bytes) -> str:
    encoding = _ENCODINGS[body[0]] if body and body[0] < 4 else "latin-1"
    return told.clean(body[1 : 2 * told.MOST_VALUE].decode(encoding, "replace").replace("\0", " "))


def read_adts(source: Source) -> RecordingFacts:
    """Frame by frame; of a long one, the length by the mean of what was looked at."""
    tags, start = _id3(source)
    place, frames = start, 0
    size, hertz, channels = adts(source.at(place, 7))
    try:
        while step := adts(source.at(place, 7))[0]:
            source.step()
            place, frames = place + step, frames + 1
    except EndOfStepsError:
        frames = round(frames * (source.size - start) / (place - start))
        place = source.size
    damage = cut_off(place - source.size) if place > source.size else "" if size else "it holds no frame of sound"
    return _told(
        "AAC", tags, Stream("audio", "AAC", sample_rate=hertz, channels=channels), frames * 1024 / (hertz or 1), damage
    )


def read_amr(source: Source) -> RecordingFacts:
    """Frames of 20 ms."""
    magic = next((magic for magic in _AMR if source.at(0, 9).startswith(magic)), b"#!AMR\n")
    hertz, sizes = _AMR[magic]
    place, frames = len(magic), 0
    try:
        while data := source.at(place, 1):
            source.step()
            kind = data[0] >> 3 & 15
            place, frames = place + 1 + (sizes[kind] if kind < len(sizes) else 0), frames + 1
    except EndOfStepsError:
        frames = round(frames * source.size / place)
        place = source.size
    damage = cut_off(place - source.size) if place > source.size else ""
    return _told(
        "AMR",
        [],
        Stream("audio", "AMR-WB" if hertz == 16_000 else "AMR", sample_rate=hertz, channels=1),
        frames / 50,
        damage,
    )
