"""Recordings for tests: files drawn for them (a ball over a courtyard, a rising tone), and WAV and AVI made here."""

from __future__ import annotations

import io
import math
import struct
from pathlib import Path

from PIL import Image, ImageDraw

FILES = Path(__file__).parent / "files"
MIMES = {
    "phone.mp4": "video/mp4", "phone.mov": "video/quicktime", "clip.3gp": "video/3gpp", "clip.webm": "video/webm",
    "clip.mkv": "video/x-matroska", "clip.ts": "video/mp2t", "voice.mp3": "audio/mpeg", "voice.m4a": "audio/mp4",
    "voice.ogg": "audio/ogg", "voice.flac": "audio/flac", "voice.amr": "audio/amr",
}  # fmt: skip


def drawn(name: str) -> bytes:
    """One of the committed files."""
    return (FILES / name).read_bytes()


def _chunk(kind: bytes, data: bytes) -> bytes:
    return kind + struct.pack("<I", len(data)) + data + b"\0" * (len(data) & 1)


def _list(kind: bytes, *parts: bytes) -> bytes:
    return _chunk(b"LIST", kind + b"".join(parts))


def wav(seconds: float = 1.0, hertz: int = 4_000, *tags: bytes) -> bytes:
    """A tone of 16 bits, one channel."""
    samples = [int(9_000 * math.sin(at * 2 * math.pi * 440 / hertz)) for at in range(int(seconds * hertz))]
    data = struct.pack(f"<{len(samples)}h", *samples)
    form = struct.pack("<HHIIHH", 1, 1, hertz, 2 * hertz, 2, 16)
    info = [_list(b"INFO", *(_chunk(tag[:4], tag[4:]) for tag in tags))] if tags else []
    body = b"WAVE" + _chunk(b"fmt ", form) + b"".join(info) + _chunk(b"data", data)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def picture(at: int, size: tuple[int, int] = (160, 120)) -> bytes:
    """One JPEG of a moving ball."""
    image = Image.new("RGB", size, (30, 60, 110))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 80, *size), fill=(90, 80, 60))
    draw.polygon([(20, 80), (60, 40), (100, 80)], fill=(150, 60, 50))
    draw.ellipse((5 * at, 20, 5 * at + 24, 44), fill=(240, 200, 40))
    out = io.BytesIO()
    image.save(out, "JPEG", quality=60)
    return out.getvalue()


def avi(frames: int = 20, rate: int = 10, size: tuple[int, int] = (160, 120)) -> bytes:
    """Motion JPEG without sound."""
    pictures = [picture(at, size) for at in range(frames)]
    most = max(map(len, pictures))
    main = struct.pack("<14I", 1_000_000 // rate, most * rate, 0, 0x10, frames, 0, 1, most, *size, 0, 0, 0, 0)
    head = b"vidsMJPG" + struct.pack("<10I4H", 0, 0, 0, 1, rate, 0, frames, most, 0xFFFFFFFF, 0, 0, 0, *size)
    form = struct.pack("<IiiHH4sIiiII", 40, *size, 1, 24, b"MJPG", 3 * size[0] * size[1], 0, 0, 0, 0)
    header = _list(b"hdrl", _chunk(b"avih", main), _list(b"strl", _chunk(b"strh", head), _chunk(b"strf", form)))
    movie, index, place = b"", b"", 4
    for one in pictures:
        chunk = _chunk(b"00dc", one)
        index += struct.pack("<4sIII", b"00dc", 0x10, place, len(one))
        movie, place = movie + chunk, place + len(chunk)
    body = b"AVI " + header + _list(b"movi", movie) + _chunk(b"idx1", index)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def box(kind: bytes, data: bytes) -> bytes:
    """One MP4 box."""
    return struct.pack(">I4s", 8 + len(data), kind) + data
