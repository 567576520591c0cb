"""The bytes of a WARC from a place on: as they lie there, or one gzip member (RFC 1952) unpacked. Memory is bounded."""

from __future__ import annotations

import zlib
from typing import Protocol

from desktop_app.capture.web_archive.window import Window

GZIP = b"\x1f\x8b\x08"
_RAW_BYTES = 64 * 1024
_OUT_BYTES = 256 * 1024


class BrokenError(Exception):
    """The bytes are not what they must be, from here on; in words."""


class Flow(Protocol):
    """Bytes in order. `end`: where the next record can begin in the file, once this one is read."""

    def read(self, size: int) -> bytes:
        """Up to `size` bytes, b"" at the end. BrokenError."""

    def line(self, limit: int) -> bytes:
        """Up to and with the next line feed; BrokenError when none comes within `limit` bytes."""

    def end(self) -> int:
        """The place after what was read; for a packed record the place after its member. BrokenError."""


def flow_at(window: Window, place: int, packed: bool) -> Flow:
    """The flow that begins at `place`."""
    return Member(window, place) if packed else Plain(window, place)


class Plain:
    """Bytes as they lie there."""

    def __init__(self, window: Window, place: int) -> None:
        self._window, self._place = window, place
        self._held, self._at = b"", 0

    def read(self, size: int) -> bytes:
        """See `Flow`."""
        if self._at == len(self._held):
            self._fill(size)
        found = self._held[self._at : self._at + size]
        self._at += len(found)
        return found

    def _fill(self, size: int) -> None:
        self._held, self._at = self._window.read_at(self._place, max(_RAW_BYTES, size)), 0
        self._place += len(self._held)

    def line(self, limit: int) -> bytes:
        """See `Flow`."""
        return _line(self, limit)

    def give_back(self, size: int) -> None:
        """The last `size` bytes that were read in one piece are read again."""
        self._at -= size

    def end(self) -> int:
        """See `Flow`."""
        return self._place - len(self._held) + self._at


class Member:
    """One gzip member, unpacked piece by piece: a bomb costs time, never memory."""

    def __init__(self, window: Window, place: int) -> None:
        self._window, self._place = window, place
        self._engine = zlib.decompressobj(31)
        self._raw = b""
        self._held, self._at = b"", 0

    def read(self, size: int) -> bytes:
        """See `Flow`."""
        while self._at == len(self._held):
            if self._engine.eof:
                return b""
            self._fill()
        found = self._held[self._at : self._at + size]
        self._at += len(found)
        return found

    def _fill(self) -> None:
        if not self._raw:
            self._raw = self._window.read_at(self._place, _RAW_BYTES)
            self._place += len(self._raw)
            if not self._raw:
                raise BrokenError("the file ends inside a packed record")
        try:
            self._held, self._at = self._engine.decompress(self._raw, _OUT_BYTES), 0
        except zlib.error:
            raise BrokenError("a packed record is damaged") from None
        self._raw = self._engine.unconsumed_tail
        if self._engine.eof:
            self._place -= len(self._engine.unused_data)

    def line(self, limit: int) -> bytes:
        """See `Flow`."""
        return _line(self, limit)

    def give_back(self, size: int) -> None:
        """The last `size` bytes that were read in one piece are read again."""
        self._at -= size

    def end(self) -> int:
        """See `Flow`."""
        while self._at < len(self._held) or not self._engine.eof:
            if not self.read(_OUT_BYTES):
                break
        return self._place


def _line(flow: Plain | Member, limit: int) -> bytes:
    parts: list[bytes] = []
    size = 0
    while piece := flow.read(512):
        at = piece.find(b"\n") + 1
        if at:
            flow.give_back(len(piece) - at)
            parts.append(piece[:at])
            return b"".join(parts)
        parts.append(piece)
        size += len(piece)
        if size > limit:
            raise BrokenError("a header line is longer than is read")
    return b"".join(parts)
