"""How much of a PNG's pixels is there: its decoder fills what is missing with nothing and does not say so."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_SAMPLES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_PASSES = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
"""Adam7 (PNG specification, 8.2): first column, first row, columns apart, rows apart."""
_PIECE = 1024 * 1024


def missing_rows(data: bytes) -> tuple[int, int]:
    """(rows that are missing wholly or in part, rows) of the default image; (0, 0) for what is no PNG.

    Of an interlaced picture the rows of all its seven passes.
    """
    head = next((body for kind, body in _chunks(data) if kind == b"IHDR" and len(body) == 13), None)
    if head is None:
        return 0, 0
    width, height, depth, colour, _method, _filter, interlaced = struct.unpack(">IIBBBBB", head)
    bits = depth * _SAMPLES.get(colour, 0)
    passes = [_reduced(width, height, *one) for one in _PASSES] if interlaced else [(width, height)]
    rows = [(1 + (columns * bits + 7) // 8, lines) for columns, lines in passes if columns and lines]
    return _missing(rows, _there(data, sum(size * lines for size, lines in rows)))


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_SIGNATURE) if data.startswith(_SIGNATURE) else len(data)
    while at + 8 <= len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        yield kind, data[at + 8 : at + 8 + size]
        at += size + 12


def _reduced(width: int, height: int, left: int, top: int, across: int, down: int) -> tuple[int, int]:
    return max(0, -(-(width - left) // across)), max(0, -(-(height - top) // down))


def _there(data: bytes, wanted: int) -> int:
    """How many bytes of pixel data come out, at most `wanted`."""
    engine, found = zlib.decompressobj(), 0
    for piece in (body for kind, body in _chunks(data) if kind == b"IDAT"):
        while piece and found < wanted and not engine.eof:
            try:
                found += len(engine.decompress(piece, _PIECE))
            except zlib.error:
                return found
            piece = engine.unconsumed_tail
    return min(found, wanted)


def _missing(rows: list[tuple[int, int]], there: int) -> tuple[int, int]:
    """Whole rows are counted from the first pass on."""
    whole = 0
    for size, lines in rows:
        here = min(lines, there // size)
        whole += here
        there -= here * size
        if here < lines:
            break
    every = sum(lines for _size, lines in rows)
    return every - whole, every
