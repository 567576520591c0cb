"""One tall PNG (ISO 15948) from strips, row by row: never the whole picture in memory."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from typing import BinaryIO

import numpy as np

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_UP = b"\x02"


def write_png(stream: BinaryIO, width: int, strips: Iterable[bytes]) -> int:
    """`strips`: RGB rows of `width` pixels, 3 bytes each, from the top. The picture's height: as many rows as came."""
    stream.write(_SIGNATURE)
    _header(stream, width, 0)
    engine = zlib.compressobj(6)
    above = np.zeros((1, width * 3), np.uint8)
    height = 0
    for strip in strips:
        rows = np.frombuffer(strip, np.uint8).reshape(-1, width * 3)
        filtered = rows - np.concatenate((above, rows[:-1]))
        marked = np.concatenate((np.full((len(rows), 1), _UP[0], np.uint8), filtered), axis=1)
        if packed := engine.compress(marked.tobytes()):
            _chunk(stream, b"IDAT", packed)
        above, height = rows[-1:], height + len(rows)
    _chunk(stream, b"IDAT", engine.flush())
    _chunk(stream, b"IEND", b"")
    stream.seek(len(_SIGNATURE))
    _header(stream, width, height)
    return height


def _header(stream: BinaryIO, width: int, height: int) -> None:
    _chunk(stream, b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))


def _chunk(stream: BinaryIO, kind: bytes, data: bytes) -> None:
    stream.write(struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)))
