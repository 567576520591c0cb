"""JPEG, PNG and WebP without their metadata, the coded pixels byte for byte as they were.

Kept is what is needed to show the picture (ITU T.81 Annex B; PNG 3rd edition, 11; RFC 9649); all else is dropped, also
whatever follows the picture's end. ValueError for what is not built as its format demands.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator

_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]", re.S)
_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT = frozenset(
    b"IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs acTL fcTL fdAT".split()
)
_WEBP_KEPT = (b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP")
_WEBP_EXIF, _WEBP_XMP = 0x08, 0x04


def orientation_exif(orientation: int) -> bytes:
    """A TIFF structure that says how the camera was held and nothing else; b"" for 1, the common case."""
    if orientation not in range(2, 9):
        return b""
    return struct.pack(">2sHIHHHIHHI", b"MM", 42, 8, 1, 0x0112, 3, 1, orientation, 0, 0)


def bare_jpeg(data: bytes, exif: bytes) -> bytes:
    """Without APP and COM segments, but for JFIF, ICC_PROFILE and Adobe; `exif` is put in their place."""
    first, rest = b"", []
    for marker, body in _jpeg_parts(data):
        if marker == 0xE0 and body[2:7] == b"JFIF\x00":
            first = b"\xff\xe0\x00\x10" + body[2:14] + b"\x00\x00"
        elif (marker == 0xE2 and body[2:14] == b"ICC_PROFILE\x00") or not (0xE0 <= marker <= 0xEF or marker >= 0xF0):
            rest.append(bytes((0xFF, marker)) + body)
        elif marker == 0xEE and body[2:7] == b"Adobe":
            rest.append(b"\xff\xee\x00\x0e" + body[2:14])
    tag = b"\xff\xe1" + struct.pack(">H", len(exif) + 8) + b"Exif\x00\x00" + exif if exif else b""
    return b"".join((b"\xff\xd8", first, tag, *rest))


def _jpeg_parts(data: bytes) -> Iterator[tuple[int, bytes]]:
    """(marker, its segment with the length, and after SOS the coded pixels), up to EOI."""
    if data[:2] != b"\xff\xd8":
        raise ValueError("no JPEG")
    place = 2
    while True:
        while data[place : place + 2] == b"\xff\xff":
            place += 1
        if data[place : place + 1] != b"\xff" or place + 2 > len(data):
            raise ValueError("no marker where one must be")
        marker = data[place + 1]
        if marker == 0xD9:
            yield marker, b""
            return
        length = int.from_bytes(data[place + 2 : place + 4], "big")
        end = place + 2 + length
        if length < 2 or end > len(data):
            raise ValueError("a segment is cut off")
        if marker == 0xDA:
            found = _MARKER.search(data, end)
            if found is None:
                raise ValueError("no end mark")
            end = found.start()
        yield marker, data[place + 2 : end]
        place = end


def bare_png(data: bytes, exif: bytes) -> bytes:
    """Without text, time, EXIF and unknown chunks; `exif` is put before the pixels."""
    out = [_PNG]
    for name, body in _png_chunks(data):
        if name == b"IDAT" and exif:
            out.append(_png_chunk(b"eXIf", exif))
            exif = b""
        if name in _PNG_KEPT:
            # A profile's name is free text.
            kept = b"ICC Profile" + body[body.index(b"\x00") :] if name == b"iCCP" else body
            out.append(_png_chunk(name, kept))
    return b"".join(out)


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    if data[:8] != _PNG:
        raise ValueError("no PNG")
    place = 8
    while True:
        if place + 12 > len(data):
            raise ValueError("no IEND")
        length, name = struct.unpack_from(">I4s", data, place)
        if place + 12 + length > len(data):
            raise ValueError("a chunk is cut off")
        yield name, data[place + 8 : place + 8 + length]
        if name == b"IEND":
            return
        place += 12 + length


def _png_chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def bare_webp(data: bytes, exif: bytes) -> bytes:
    """Without EXIF, XMP and unknown chunks; `exif` is put at the end where the extended header allows it."""
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP":
        raise ValueError("no WebP")
    out, extended = [], False
    for name, body in _riff_chunks(data[12 : 8 + int.from_bytes(data[4:8], "little")]):
        if name not in _WEBP_KEPT:
            continue
        if name == b"VP8X":
            extended = True
            body = bytes((body[0] & ~(_WEBP_EXIF | _WEBP_XMP) | (_WEBP_EXIF if exif else 0),)) + body[1:]
        elif name == b"ANMF":
            inner = (_riff_chunk(n, b) for n, b in _riff_chunks(body[16:]) if n in (b"VP8 ", b"VP8L", b"ALPH"))
            body = body[:16] + b"".join(inner)
        out.append(_riff_chunk(name, body))
    if exif and extended:
        out.append(_riff_chunk(b"EXIF", exif))
    whole = b"WEBP" + b"".join(out)
    return b"RIFF" + struct.pack("<I", len(whole)) + whole


def _riff_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    place = 0
    while place < len(data):
        if place + 8 > len(data):
            raise ValueError("a chunk is cut off")
        name, length = struct.unpack_from("<4sI", data, place)
        if place + 8 + length > len(data):
            raise ValueError("a chunk is cut off")
        yield name, data[place + 8 : place + 8 + length]
        place += 8 + length + length % 2


def _riff_chunk(name: bytes, body: bytes) -> bytes:
    return name + struct.pack("<I", len(body)) + body + b"\x00" * (len(body) % 2)
