"""WARC records (ISO 28500) where they lie: gzip member by member, with bounded memory. The file may be a stranger's."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

MAX_HEAD_BYTES = 128 * 1024
MAX_RECORDS = 200_000
MAX_UNPACKED_BYTES = 8 * 1024**3
MAX_INNER_BYTES = 64 * 1024**2
"""How deep in a gzip member a record may begin; those of a file that is compressed as a whole begin anywhere."""
_CHUNK = 64 * 1024
_GZIP = b"\x1f\x8b"


class Seekable(Protocol):
    """What is asked of an open file."""

    def seek(self, place: int, /) -> int:
        """Go to a place."""

    def read(self, size: int, /) -> bytes:
        """At most so many bytes."""


class Stretch:
    """A part of an open file, as a file of its own: a WARC that lies stored inside a WACZ."""

    def __init__(self, stream: Seekable, start: int, size: int) -> None:
        self._stream, self._start, self._size = stream, start, size
        self._place = 0

    def seek(self, place: int, /) -> int:
        """From the part's own beginning."""
        self._place = place
        return place

    def read(self, size: int, /) -> bytes:
        """Nothing outside the part."""
        self._stream.seek(self._start + self._place)
        data = self._stream.read(max(0, min(size, self._size - self._place)))
        self._place += len(data)
        return data


class BrokenWarcError(ValueError):
    """The bytes are no WARC, or break off."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record begins: bytes into the file, and then bytes into what is unpacked from there."""

    offset: int
    inner: int = 0


@dataclass(frozen=True, slots=True)
class Head:
    """A record's own headers (names in lower case, the first of each), and the length of what follows in bytes."""

    headers: dict[str, str]
    length: int

    def get(self, name: str) -> str:
        """One header, "" if absent."""
        return self.headers.get(name, "")


class Source:
    """The bytes from an offset on: as they lie, or what one gzip member holds."""

    def __init__(self, stream: Seekable, offset: int) -> None:
        stream.seek(offset)
        self._stream, self._taken = stream, offset
        first = self._raw()
        self.packed = first.startswith(_GZIP)
        self._engine = zlib.decompressobj(31) if self.packed else None
        self._waiting = first if self.packed else b""
        self._buffer = b"" if self.packed else first
        self.position = 0
        """Bytes given out so far."""
        self.began = 0
        """Where the last block began."""

    def _raw(self) -> bytes:
        data = self._stream.read(_CHUNK)
        self._taken += len(data)
        return data

    @property
    def end(self) -> int:
        """Where the gzip member ends in the file, once it was read to its end."""
        return self._taken - (len(self._engine.unused_data) if self._engine else 0)

    def _more(self) -> bytes:
        """The next bytes, at most a chunk; b"" at the end."""
        if self._engine is None:
            return self._raw()
        while not self._engine.eof:
            data = self._engine.unconsumed_tail or self._waiting or self._raw()
            self._waiting = b""
            if not data:
                raise BrokenWarcError("cut off")
            try:
                out = self._engine.decompress(data, _CHUNK)
            except zlib.error as error:
                raise BrokenWarcError("damaged") from error
            if out:
                return out
        return b""

    def read(self, size: int) -> bytes:
        """That many bytes, fewer only at the end."""
        parts, left = [], size
        while left > 0:
            data = self._buffer or self._more()
            if not data:
                break
            parts.append(data[:left])
            self._buffer = data[left:]
            left -= len(parts[-1])
        self.position += size - left
        return b"".join(parts)

    def skip(self, size: int) -> None:
        """Go on by so many bytes. BrokenWarcError when there are fewer."""
        left = size
        while left > 0:
            step = len(self.read(min(left, _CHUNK)))
            if not step:
                raise BrokenWarcError("cut off")
            left -= step

    def block(self, limit: int = MAX_HEAD_BYTES) -> bytes:
        """Lines up to an empty one, or `limit` bytes of them; empty lines before them are passed over. b"" at the end.

        BrokenWarcError when there is no end to them.
        """
        found, start = bytearray(), self.position
        while not found and self.position - start < min(limit, MAX_HEAD_BYTES):
            if not (byte := self.read(1)):
                return b""
            found += byte.strip()
        self.began = self.position - 1
        while b"\n\n" not in found[-4:].replace(b"\r", b""):
            left = limit - (self.position - start)
            data = self._buffer or self._more()
            if not data or len(found) > MAX_HEAD_BYTES:
                raise BrokenWarcError("no end of the headers")
            if left <= 0:
                break
            self._buffer = data
            found += self.read(min(left, data.find(b"\n") + 1 or len(data)))
        return bytes(found)

    def head(self) -> Head | None:
        """The next record's; None at the end. BrokenWarcError."""
        block = self.block()
        if not block:
            return None
        if not block.startswith(b"WARC/"):
            raise BrokenWarcError("no record")
        headers = dict(reversed(header_lines(block)))
        length = headers.get("content-length", "")
        if not length.isascii() or not length.isdigit() or len(length) > 15:
            raise BrokenWarcError("no length")
        return Head(headers, int(length))


def header_lines(block: bytes) -> list[tuple[str, str]]:
    """(name in lower case, value) of each line after the first; folded lines are joined (RFC 9112, 5.2)."""
    found: list[tuple[str, str]] = []
    for line in block.decode("utf-8", "replace").splitlines()[1:]:
        name, colon, value = line.partition(":")
        if line[:1] in (" ", "\t") and found:
            found[-1] = (found[-1][0], f"{found[-1][1]} {line.strip()}")
        elif colon:
            found.append((name.strip().lower(), value.strip()))
    return found


def walk(stream: Seekable) -> Iterator[tuple[Place, Head, Source]]:
    """Each record: where it begins, its head, and its content still to be read. BrokenWarcError where the file breaks."""
    offset, count, unpacked = 0, 0, 0
    while True:
        source = Source(stream, offset)
        while True:
            head = source.head()
            if head is None:
                break
            place = Place(offset, source.began) if source.packed else Place(offset + source.began)
            content = source.position
            yield place, head, source
            source.skip(head.length - (source.position - content))
            count += 1
            if count > MAX_RECORDS or unpacked + source.position > MAX_UNPACKED_BYTES:
                raise BrokenWarcError("too much")
        unpacked += source.position
        if not source.packed or source.end <= offset:
            return
        offset = source.end
        stream.seek(offset)
        if not stream.read(1):
            return


def at(stream: Seekable, place: Place) -> tuple[Head, Source]:
    """One record again. BrokenWarcError."""
    if place.inner > MAX_INNER_BYTES:
        raise BrokenWarcError("too deep")
    source = Source(stream, place.offset)
    source.skip(place.inner)
    head = source.head()
    if head is None:
        raise BrokenWarcError("no record")
    return head, source
