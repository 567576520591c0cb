"""A stretch of an open file: a whole WARC, or one that lies stored inside a WACZ."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Any, BinaryIO


@dataclass(frozen=True, slots=True)
class Window:
    """`size` bytes of a seekable stream from `start` on. Not for use by two threads at once."""

    stream: BinaryIO
    start: int
    size: int

    def read_at(self, place: int, size: int) -> bytes:
        """At most `size` bytes from `place` on; nothing outside the stretch. OSError."""
        size = min(size, self.size - place)
        if size <= 0:
            return b""
        self.stream.seek(self.start + place)
        return self.stream.read(size)

    def find(self, mark: bytes, place: int) -> int:
        """Where `mark` next stands from `place` on; -1 when nowhere."""
        left = b""
        while chunk := self.read_at(place, 64 * 1024):
            at = (left + chunk).find(mark)
            if at >= 0:
                return place - len(left) + at
            left = (left + chunk)[1 - len(mark) :]
            place += len(chunk)
        return -1


class _Part(io.RawIOBase):
    def __init__(self, stream: BinaryIO, start: int, size: int) -> None:
        self._stream, self._left = stream, size
        stream.seek(start)

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, room: Any) -> int:
        """As many bytes as there is room for."""
        found = self._stream.read(min(len(room), self._left))
        room[: len(found)] = found
        self._left -= len(found)
        return len(found)

    def close(self) -> None:
        """The whole file, too."""
        self._stream.close()
        super().close()


def part_of(stream: BinaryIO, start: int, size: int) -> BinaryIO:
    """A stretch of an open file as a file of its own, read from its beginning; closing it closes the whole."""
    return io.BufferedReader(_Part(stream, start, size), 256 * 1024)


def whole(stream: BinaryIO) -> Window:
    """All of an open file."""
    return Window(stream, 0, stream.seek(0, 2))
