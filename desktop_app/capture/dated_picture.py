"""A second PNG of a page's picture, with a strip above it that says when and from where it was taken.

The picture's own compressed pixels are copied as they are (RFC 1950 and 1951): the strip is a piece of the deflate stream
that ends at a whole byte, its last row is all zeros, which is what the first row of a picture is filtered against (PNG
specification, 9.2), and the two Adler-32 are joined. So a picture of any height costs little time and no memory, and whoever
cuts the strip off has the very pixels of the raw picture.
"""

from __future__ import annotations

import hashlib
import io
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from desktop_app.capture.strip_words import Label, draw_strip
from desktop_app.errors import InputError

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_MODES = {0: "L", 2: "RGB", 4: "LA", 6: "RGBA"}
_SAMPLES = {0: 1, 2: 3, 4: 2, 6: 4}
_COLOUR_CHUNKS = (b"sRGB", b"gAMA", b"cHRM", b"iCCP", b"pHYs")
_PIECE = 256 * 1024
_LEAST_WIDTH, _MOST_WIDTH, _MOST_HEIGHT = 200, 20_000, 500_000
_MOST_COLOUR_BYTES = 4 * 1024 * 1024
_BASE = 65_521


@dataclass(frozen=True, slots=True)
class Dated:
    """What was made. `strip_rows`: rows of the strip above the picture; `raw_sha256`: of the raw picture's file."""

    width: int
    height: int
    strip_rows: int
    raw_sha256: str

    @property
    def recipe(self) -> dict[str, str]:
        """How it was made, for the record: enough to undo it."""
        return {
            "method": "strip with date, time, address and the raw picture's SHA-256 above the picture",
            "strip_rows": str(self.strip_rows),
            "picture": "the raw picture's pixels below the strip, unchanged",
        }


@dataclass(slots=True)
class _Raw:
    """What the first reading of the raw picture found."""

    width: int
    height: int
    colour: int
    sha256: str
    kept: list[tuple[bytes, bytes]] = field(default_factory=list)
    packed_bytes: int = 0
    adler: int = 1


def date_picture(raw: BinaryIO, out: BinaryIO, label: Label) -> Dated:
    """Write OUT (seekless) from RAW (seekable). InputError `picture-not-dated` for what is no whole, plain PNG of 8 bits."""
    found = _examine(raw)
    said = f"{found.width} x {found.height} pixels, SHA-256 of its file {found.sha256}"
    strip = draw_strip(label, said, found.width, _MODES[found.colour])
    out.write(_SIGNATURE)
    head = struct.pack(">IIBBBBB", found.width, found.height + strip.height, 8, found.colour, 0, 0, 0)
    for kind, body in ((b"IHDR", head), *found.kept):
        _write(out, kind, body)
    pixels = _rows(strip.tobytes(), found.width * _SAMPLES[found.colour])
    _write(out, b"IDAT", b"\x78\xda" + _open_stream(pixels))
    for piece in _middle(raw, found.packed_bytes):
        _write(out, b"IDAT", piece)
    adler = _joined(zlib.adler32(pixels), found.adler, _size(found))
    _write(out, b"IDAT", struct.pack(">I", adler))
    _write(out, b"IEND", b"")
    return Dated(found.width, found.height, strip.height, found.sha256)


def top_of(raw: BinaryIO, rows: int) -> bytes:
    """The first `rows` of the picture as a PNG of its own, for a small picture. InputError `picture-not-dated`."""
    chunks = _chunks(raw)
    found = _headed(*next(chunks, (b"", b"")), "")
    height = min(rows, found.height)
    wanted = _size(found) // found.height * height
    engine, pixels = zlib.decompressobj(), b""
    for packed in (body for kind, body in chunks if kind == b"IDAT"):
        try:
            pixels += engine.decompress(packed, wanted - len(pixels)) if len(pixels) < wanted else b""
        except zlib.error:
            raise _unfit("its pixels are not whole") from None
    if len(pixels) < wanted:
        raise _unfit("its pixels are not whole")
    out = io.BytesIO()
    out.write(_SIGNATURE)
    head = struct.pack(">IIBBBBB", found.width, height, 8, found.colour, 0, 0, 0)
    for kind, body in ((b"IHDR", head), (b"IDAT", zlib.compress(pixels, 1)), (b"IEND", b"")):
        _write(out, kind, body)
    return out.getvalue()


def _examine(raw: BinaryIO) -> _Raw:
    """Read it once: its form, its hash, and whether all its pixels are there."""
    digest = _sha256(raw)
    chunks = _chunks(raw)
    kind, body = next(chunks, (b"", b""))
    found = _headed(kind, body, digest)
    engine, size = zlib.decompressobj(), 0
    for kind, body in chunks:
        if kind == b"IDAT":
            size += _unpacked(engine, body, _size(found) - size)
            found.packed_bytes += len(body)
            found.adler = struct.unpack(">I", (struct.pack(">I", found.adler) + body)[-4:])[0]
        elif kind in _COLOUR_CHUNKS and not found.packed_bytes:
            found.kept.append((kind, body))
        elif kind in (b"tRNS", b"acTL"):
            raise _unfit("it has parts that a strip would change")
    if size != _size(found) or not engine.eof or engine.unused_data:
        raise _unfit("its pixels are not whole")
    return found


def _sha256(raw: BinaryIO) -> str:
    raw.seek(0)
    digest = hashlib.sha256()
    for piece in iter(lambda: raw.read(_PIECE), b""):
        digest.update(piece)
    return digest.hexdigest()


def _headed(kind: bytes, body: bytes, digest: str) -> _Raw:
    if kind != b"IHDR" or len(body) != 13:
        raise _unfit("it is no PNG")
    width, height, depth, colour, method, filtering, interlaced = struct.unpack(">IIBBBBB", body)
    if depth != 8 or colour not in _MODES or method or filtering or interlaced:
        raise _unfit("it is a PNG of another form")
    if not _LEAST_WIDTH <= width <= _MOST_WIDTH or not 1 <= height <= _MOST_HEIGHT:
        raise _unfit(f"it is {width} x {height} pixels large")
    return _Raw(width, height, colour, digest)


def _size(found: _Raw) -> int:
    return (found.width * _SAMPLES[found.colour] + 1) * found.height


def _unpacked(engine: zlib._Decompress, packed: bytes, left: int) -> int:
    """How many bytes of pixels come out; one more than `left` is too many."""
    size = 0
    while packed and not engine.eof:
        try:
            size += len(engine.decompress(packed, _PIECE))
        except zlib.error:
            raise _unfit("its pixels are not whole") from None
        if size > left:
            raise _unfit("it holds more pixels than it says")
        packed = engine.unconsumed_tail
    return size


def _chunks(raw: BinaryIO) -> Iterator[tuple[bytes, bytes]]:
    """(kind, body); pixels in pieces, other bodies whole, and only those that are needed."""
    raw.seek(0)
    if raw.read(len(_SIGNATURE)) != _SIGNATURE:
        return
    while len(head := raw.read(8)) == 8:
        size, kind = struct.unpack(">I4s", head)
        if kind == b"IDAT":
            yield from ((kind, piece) for piece in _pieces(raw, size))
        elif kind in (b"IHDR", *_COLOUR_CHUNKS) and size <= _MOST_COLOUR_BYTES:
            yield kind, raw.read(size)
        else:
            yield kind, b""
            raw.seek(size, 1)
        raw.seek(4, 1)


def _pieces(raw: BinaryIO, size: int) -> Iterator[bytes]:
    while size and (piece := raw.read(min(size, _PIECE))):
        size -= len(piece)
        yield piece


def _middle(raw: BinaryIO, packed_bytes: int) -> Iterator[bytes]:
    """The deflate stream alone: without zlib's two bytes before it and four behind it."""
    at = 0
    for kind, piece in _chunks(raw):
        if kind == b"IDAT":
            kept = piece[max(0, 2 - at) : max(0, packed_bytes - 4 - at)]
            at += len(piece)
            if kept:
                yield kept


def _rows(pixels: bytes, stride: int) -> bytes:
    """Rows as PNG has them, each with its filter: none."""
    return b"".join(b"\0" + pixels[at : at + stride] for at in range(0, len(pixels), stride))


def _open_stream(pixels: bytes) -> bytes:
    """Deflated up to a whole byte, with more to come."""
    engine = zlib.compressobj(9, zlib.DEFLATED, -15)
    return engine.compress(pixels) + engine.flush(zlib.Z_FULL_FLUSH)


def _joined(first: int, second: int, second_bytes: int) -> int:
    """The Adler-32 of two pieces one after the other, from those of each (zlib's adler32_combine)."""
    low = (first & 0xFFFF) + (second & 0xFFFF) - 1
    high = (first >> 16) + (second >> 16) + second_bytes % _BASE * ((first & 0xFFFF) - 1)
    return low % _BASE | high % _BASE << 16


def _write(out: BinaryIO, kind: bytes, body: bytes) -> None:
    out.write(struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)))


def _unfit(why: str) -> InputError:
    advice = "The raw picture is kept; its time stands in the record."
    return InputError("picture-not-dated", "No strip could be set beside the picture.", advice, {"why": why})
