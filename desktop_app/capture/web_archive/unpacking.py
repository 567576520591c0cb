"""What must be laid open to be read at any place: deflated members of a package, WARCs packed as a whole."""

from __future__ import annotations

import zlib
from typing import BinaryIO

from desktop_app.capture.readers.unpacked import bomb
from desktop_app.capture.web_archive.window import Window, whole
from desktop_app.capture.web_archive.zip_members import Member, chunks_of

MAX_UNPACKED_BYTES = 16 * 1024**3
MAX_RATIO = 200
_SPARE_BYTES = 256 * 1024 * 1024
_RAW_BYTES = 64 * 1024
_OUT_BYTES = 1024 * 1024


def unpack_member(window: Window, member: Member, out: BinaryIO) -> Window:
    """A deflated member, written to `out`. InputError `file-damaged`, `file-bomb`; OSError."""
    if member.size_bytes > MAX_UNPACKED_BYTES:
        raise bomb()
    for chunk in chunks_of(window, member):
        out.write(chunk)
    return whole(out)


def unpack_window(window: Window, out: BinaryIO) -> Window:
    """All gzip members, written to `out` one after another, as far as they are whole. InputError `file-bomb`; OSError."""
    left = min(MAX_UNPACKED_BYTES, window.size * MAX_RATIO + _SPARE_BYTES)
    engine = zlib.decompressobj(31)
    place = 0
    while raw := window.read_at(place, _RAW_BYTES):
        place += len(raw)
        while raw:
            try:
                piece = engine.decompress(raw, _OUT_BYTES)
            except zlib.error:
                return whole(out)
            left -= out.write(piece)
            if left < 0:
                raise bomb()
            raw = engine.unconsumed_tail
            if engine.eof:
                raw, engine = engine.unused_data, zlib.decompressobj(31)
    return whole(out)
