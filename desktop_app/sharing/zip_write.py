"""A plain ZIP (ZIP64 where needed): stored members, true CRC and sizes in local headers, fixed dates, nothing hidden."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

DATE, TIME = 0x21, 0
CHUNK = 1024 * 1024
LOCAL = struct.Struct("<4s5H3I2H")
CENTRAL = struct.Struct("<4s6H3I5H2I")
BIG = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Member:
    """One written member."""

    name: bytes
    method: int
    crc: int
    packed: int
    size: int
    offset: int


class ZipWriter:
    """Writes members one after the other, then the central directory."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._members: list[Member] = []

    def add(self, name: str, chunks: Iterator[bytes], *, deflate: bool = False) -> Member:
        """Write a member; its header is completed once its bytes are known."""
        stream, encoded = self._stream, name.encode("ascii")
        offset = stream.tell()
        method = 8 if deflate else 0
        stream.write(_local(encoded, method, 0, 0, 0))
        packer = zlib.compressobj(6, zlib.DEFLATED, -15) if deflate else None
        crc = size = packed = 0
        for chunk in chunks:
            crc = zlib.crc32(chunk, crc)
            size += len(chunk)
            out = packer.compress(chunk) if packer else chunk
            packed += stream.write(out)
        if packer:
            packed += stream.write(packer.flush())
        end = stream.tell()
        stream.seek(offset)
        stream.write(_local(encoded, method, crc, packed, size))
        stream.seek(end)
        member = Member(encoded, method, crc, packed, size, offset)
        self._members.append(member)
        return member

    def finish(self) -> None:
        """Write the central directory with its ZIP64 records."""
        start = self._stream.tell()
        for member in self._members:
            self._stream.write(_central(member))
        size = self._stream.tell() - start
        count = len(self._members)
        end64 = self._stream.tell()
        self._stream.write(struct.pack("<4sQ2H2I4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, count, count, size, start))
        self._stream.write(struct.pack("<4sIQI", b"PK\x06\x07", 0, end64, 1))
        self._stream.write(
            struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, min(count, 0xFFFF), min(count, 0xFFFF), BIG, BIG, 0)
        )


def _extra(packed: int, size: int, offset: int | None) -> bytes:
    numbers = [size, packed] if offset is None else [size, packed, offset]
    return struct.pack(f"<2H{len(numbers)}Q", 1, 8 * len(numbers), *numbers)


def _local(name: bytes, method: int, crc: int, packed: int, size: int) -> bytes:
    extra = _extra(packed, size, None)
    return LOCAL.pack(b"PK\x03\x04", 45, 0, method, TIME, DATE, crc, BIG, BIG, len(name), len(extra)) + name + extra


def _central(member: Member) -> bytes:
    extra = _extra(member.packed, member.size, member.offset)
    head = CENTRAL.pack(
        b"PK\x01\x02", 0x032D, 45, 0, member.method, TIME, DATE, member.crc, BIG, BIG, len(member.name), len(extra),
        0, 0, 0, 0o100644 << 16, BIG,
    )  # fmt: skip
    return head + member.name + extra
