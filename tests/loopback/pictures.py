"""Pictures of one colour, to be found again in the picture of a page; and a moving one."""

from __future__ import annotations

import io
import struct

from PIL import Image

Colour = tuple[int, int, int]


def picture(colour: Colour, kind: str = "PNG", size: tuple[int, int] = (160, 90)) -> bytes:
    """PNG, GIF or WEBP; the colour is exactly that one."""
    made = io.BytesIO()
    Image.new("RGB", size, colour).save(made, kind, lossless=True)
    return made.getvalue()


def bomb() -> bytes:
    """A PNG of 100 kB that unpacks to 1.2 GB."""
    made = io.BytesIO()
    Image.new("1", (40_000, 30_000)).save(made, "PNG")
    return made.getvalue()


def webm(colours: tuple[Colour, ...], size: tuple[int, int] = (64, 48), milliseconds: int = 200) -> bytes:
    """A silent film: each colour is one VP8 key frame (a lossy WebP holds one, RFC 9649, 2.5) in a WebM of one cluster."""
    frames = [_vp8(colour, size) for colour in colours]
    blocks = [
        _element(0xA3, b"\x81" + struct.pack(">hB", number * milliseconds, 0x80) + frame)
        for number, frame in enumerate(frames)
    ]
    head = _element(0x4282, b"webm") + _number(0x4287, 2) + _number(0x4285, 2)
    info = _number(0x2AD7B1, 1_000_000) + _element(0x4489, struct.pack(">d", len(frames) * milliseconds))
    video = _element(0xE0, _number(0xB0, size[0]) + _number(0xBA, size[1]))
    track = _number(0xD7, 1) + _number(0x73C5, 1) + _number(0x83, 1) + _element(0x86, b"V_VP8") + video
    segment = (
        _element(0x1549A966, info)
        + _element(0x1654AE6B, _element(0xAE, track))
        + _element(0x1F43B675, _number(0xE7, 0) + b"".join(blocks))
    )
    return _element(0x1A45DFA3, head) + _element(0x18538067, segment)


def _vp8(colour: Colour, size: tuple[int, int]) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", size, colour).save(made, "WEBP", quality=90)
    webp = made.getvalue()
    at = webp.index(b"VP8 ")
    (length,) = struct.unpack("<I", webp[at + 4 : at + 8])
    return webp[at + 8 : at + 8 + length]


def _element(name: int, content: bytes) -> bytes:
    """EBML (RFC 8794): id, length in eight bytes, content."""
    written = name.to_bytes((name.bit_length() + 7) // 8, "big")
    return written + (len(content) | 1 << 56).to_bytes(8, "big") + content


def _number(name: int, value: int) -> bytes:
    return _element(name, value.to_bytes(max(1, (value.bit_length() + 7) // 8), "big"))
