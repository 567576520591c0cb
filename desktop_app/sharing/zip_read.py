"""The ZIP's structure, checked byte by byte: every byte of the file belongs to exactly one thing that is allowed.

Only what `zip_write` writes is accepted; that closes every trick of the format at once: overlaps, hidden bytes,
prefixes and suffixes, local headers that differ from the central directory, encryption, links, other methods.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from typing import BinaryIO

from desktop_app.errors import InputError
from desktop_app.sharing.model import refused
from desktop_app.sharing.zip_write import BIG, CENTRAL, DATE, LOCAL, TIME, Member

TOP = "attest-bag"
MAX_MEMBERS = 2_000_000
MAX_DIRECTORY = 1024 * 1024 * 1024
_END = struct.Struct("<4s4H2IH")
_LOCATOR = struct.Struct("<4sIQI")
_END64 = struct.Struct("<4sQ2H2I4Q")
_TAIL = _END64.size + _LOCATOR.size + _END.size
ALLOWED = re.compile(
    rf"{TOP}/(?:bagit\.txt|bag-info\.txt|README\.txt|verify\.sh|signer\.pem|tagmanifest-sha256\.txt(?:\.sig)?|"
    r"manifest-sha256\.txt|data/journal/entries\.jsonl|data/ro-crate-metadata\.json|"
    r"data/extract\.json|data/items/[0-9a-f]{32}/(?:record\.json|text\.txt)|"
    r"data/timestamps/[0-9a-f]{64}\.(?:tsr|ots)|data/blobs/([0-9a-f]{2})/\1[0-9a-f]{62})\Z"
)


@dataclass(frozen=True, slots=True)
class Directory:
    """The members in the order in which they lie in the file."""

    members: tuple[Member, ...]


def read_directory(stream: BinaryIO) -> Directory:
    """InputError `shared-file-empty` or `not-a-shared-file`; EvidenceError `shared-file-…` for a broken structure."""
    size = stream.seek(0, 2)
    if size == 0:
        raise InputError("shared-file-empty", "The file is empty.", "Copy it again from where it came from.")
    stream.seek(0)
    if stream.read(4) != b"PK\x03\x04":
        stream.seek(0)
        if b"PK\x03\x04" in stream.read(65_536):
            raise refused("prefix", "There are bytes before the shared file's beginning.")
        raise InputError("not-a-shared-file", "That is not a shared file.", "Choose a file that ends in .attest.")
    count, start, length = _end(stream, size)
    members = _central_members(stream, count, start, length)
    _check_layout(stream, members, start)
    _check_names(members)
    return Directory(tuple(members))


def _end(stream: BinaryIO, size: int) -> tuple[int, int, int]:
    if size < _TAIL:
        raise refused("truncated", "The shared file is cut off.")
    stream.seek(size - _TAIL)
    tail = stream.read(_TAIL)
    end64 = _END64.unpack_from(tail)
    locator = _LOCATOR.unpack_from(tail, _END64.size)
    end = _END.unpack_from(tail, _END64.size + _LOCATOR.size)
    _, _, _, _, _, _, count, count_again, length, start = end64
    expected64 = (b"PK\x06\x06", 44, 45, 45, 0, 0, count, count, length, start)
    short = min(count, 0xFFFF)
    if (
        end64 != expected64
        or count != count_again
        or locator != (b"PK\x06\x07", 0, size - _TAIL, 1)
        or end != (b"PK\x05\x06", 0, 0, short, short, BIG, BIG, 0)
        or start + length != size - _TAIL
    ):
        raise refused("structure", "The shared file's end is not as it must be (cut off, or bytes added).")
    if count > MAX_MEMBERS or length > MAX_DIRECTORY:
        raise refused("too-many", "The shared file claims more members than are allowed.")
    return count, start, length


def _central_members(stream: BinaryIO, count: int, start: int, length: int) -> list[Member]:
    stream.seek(start)
    data = stream.read(length)
    members, place = [], 0
    for _ in range(count):
        if place + CENTRAL.size > len(data):
            raise refused("structure", "The shared file's directory is cut off.")
        head = CENTRAL.unpack_from(data, place)
        name_length, extra_length = head[10], head[11]
        end = place + CENTRAL.size + name_length + extra_length
        name = data[place + CENTRAL.size : place + CENTRAL.size + name_length]
        extra = data[end - extra_length : end]
        members.append(_member(head, name, extra))
        place = end
    if place != len(data):
        raise refused("structure", "The shared file's directory holds hidden bytes.")
    return members


def _member(head: tuple[object, ...], name: bytes, extra: bytes) -> Member:
    shown = name.decode("ascii", "replace")
    if len(extra) != 28:
        raise refused("structure", "A member's header is not as it must be.", shown)
    tag, extra_size, size, packed, offset = struct.unpack("<2H3Q", extra)
    method, crc = head[4], head[7]
    expected = (
        b"PK\x01\x02", 0x032D, 45, 0, method, TIME, DATE, crc, BIG, BIG, len(name), len(extra), 0, 0, 0,
        0o100644 << 16, BIG,
    )  # fmt: skip
    if head != expected or (tag, extra_size) != (1, 24) or method not in (0, 8):
        raise refused("structure", "A member is encrypted, a link, or written in a way that is not allowed.", shown)
    if method == 0 and size != packed:
        raise refused("structure", "A member's sizes contradict each other.", shown)
    assert isinstance(method, int) and isinstance(crc, int)
    return Member(name, method, crc, packed, size, offset)


def _check_layout(stream: BinaryIO, members: list[Member], start: int) -> None:
    """Members lie end to end from the first byte to the directory, and local headers say what the directory says."""
    place = 0
    for member in members:
        shown = member.name.decode("ascii", "replace")
        if member.offset != place:
            raise refused("overlap", "Members overlap, or bytes are hidden between them.", shown)
        stream.seek(place)
        extra = struct.pack("<2H2Q", 1, 16, member.size, member.packed)
        expected = LOCAL.pack(
            b"PK\x03\x04", 45, 0, member.method, TIME, DATE, member.crc, BIG, BIG, len(member.name), len(extra)
        )
        expected += member.name + extra
        if stream.read(len(expected)) != expected:
            raise refused("local-header", "A member's own header differs from the directory.", shown)
        place += len(expected) + member.packed
    if place != start:
        raise refused("overlap", "Bytes are hidden before the directory.")


def _check_names(members: list[Member]) -> None:
    seen: set[str] = set()
    for member in members:
        try:
            name = member.name.decode("ascii")
        except UnicodeDecodeError:
            raise refused("name", "A member's name has characters that are not allowed.") from None
        if name.casefold() in seen:
            raise refused("duplicate", "A member stands twice.", name)
        if not ALLOWED.match(name):
            raise refused("name", "A member has a name that is not allowed.", name)
        if member.method == 8 and not name.endswith("entries.jsonl"):
            raise refused("structure", "A member is packed that must not be.", name)
        seen.add(name.casefold())


def data_offset(member: Member) -> int:
    """Where a member's bytes begin."""
    return member.offset + LOCAL.size + len(member.name) + 20
