"""A stranger's ZIP (APPNOTE 6.3), read by its directory alone: names, sizes, overlaps and methods are checked first.

Python's own reader takes over what the directory says and, before 3.11.8, members that overlap; a WACZ of gigabytes
is also never held in memory. Local headers must agree with the directory, data descriptors are allowed.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.capture.readers.unpacked import bomb, damaged
from desktop_app.capture.web_archive.window import Window
from desktop_app.errors import InputError

MAX_MEMBERS = 20_000
MAX_DIRECTORY_BYTES = 16 * 1024 * 1024
MAX_RATIO = 1_000
_SMALL_BYTES = 1024 * 1024
_CHUNK = 256 * 1024
_BIG = 0xFFFFFFFF
_END = struct.Struct("<4s4H2IH")
_LOCATOR = struct.Struct("<4sIQI")
_END64 = struct.Struct("<4sQ2H2I4Q")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_LOCAL = struct.Struct("<4s5H3I2H")
_OUTSIDE = re.compile(r"^/|\\|^[A-Za-z]:|(^|/)\.\.(/|$)|[\x00-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Member:
    """One file inside. `packed`: deflated (method 8), else stored. `start`: where its bytes begin in the ZIP."""

    name: str
    packed: bool
    crc: int
    packed_bytes: int
    size_bytes: int
    start: int


@dataclass(frozen=True, slots=True)
class _Entry:
    """One line of the directory."""

    raw_name: bytes
    name: str
    flags: int
    method: int
    crc: int
    packed_bytes: int
    size_bytes: int
    offset: int


def read_members(window: Window) -> dict[str, Member]:
    """The files inside, by name. InputError `file-damaged`, `file-bomb`, `file-names-outside`, `file-locked`."""
    count, start, length = _end(window)
    entries = _entries(window.read_at(start, length), count)
    _check_names(entries)
    found = {entry.name: _member(window, entry) for entry in entries if not entry.name.endswith("/")}
    _check_places(list(found.values()), start)
    return found


def _end(window: Window) -> tuple[int, int, int]:
    """(members, start of the directory, its length)"""
    tail_start = max(0, window.size - 65_557)
    tail = window.read_at(tail_start, 65_557)
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or at + _END.size > len(tail):
        raise damaged("the ZIP's end is missing; it may have been cut off")
    _, disk, disk_too, here, count, length, start, note = _END.unpack_from(tail, at)
    if at + _END.size + note != len(tail) or disk or disk_too or here != count:
        raise damaged("the ZIP's end is not as it must be")
    if 0xFFFF in (count, here) or _BIG in (length, start):
        count, start, length = _end64(window, tail_start + at, (count, start, length))
    if count > MAX_MEMBERS or length > MAX_DIRECTORY_BYTES:
        raise bomb()
    if start + length > tail_start + at:
        raise damaged("the ZIP's directory is not where it must be")
    return count, start, length


def _end64(window: Window, at: int, short: tuple[int, int, int]) -> tuple[int, int, int]:
    locator = window.read_at(at - _LOCATOR.size, _LOCATOR.size) if at >= _LOCATOR.size else b""
    if len(locator) < _LOCATOR.size or not locator.startswith(b"PK\x06\x07"):
        return short
    data = window.read_at(_LOCATOR.unpack(locator)[2], _END64.size)
    if len(data) < _END64.size or not data.startswith(b"PK\x06\x06"):
        raise damaged("the ZIP's end is not as it must be")
    *_, here, count, length, start = _END64.unpack(data)
    if here != count:
        raise damaged("the ZIP's end is not as it must be")
    return count, start, length


def _entries(data: bytes, count: int) -> list[_Entry]:
    found: list[_Entry] = []
    place = 0
    for _ in range(count):
        if place + _CENTRAL.size > len(data):
            raise damaged("the ZIP's directory is cut off")
        head = _CENTRAL.unpack_from(data, place)
        if head[0] != b"PK\x01\x02":
            raise damaged("the ZIP's directory is not as it must be")
        place += _CENTRAL.size
        raw, extra = data[place : place + head[10]], data[place + head[10] : place + head[10] + head[11]]
        place += head[10] + head[11] + head[12]
        found.append(_entry(head, raw, extra))
    return found


def _entry(head: tuple[int, ...], raw: bytes, extra: bytes) -> _Entry:
    size, packed, offset = _wide(head, extra)
    name = raw.decode("utf-8" if head[3] & 0x800 else "cp437", "replace")
    return _Entry(raw, name, head[3], head[4], head[7], packed, size, offset)


def _wide(head: tuple[int, ...], extra: bytes) -> tuple[int, int, int]:
    """(size, packed size, offset), with the ZIP64 extra field's where the short ones are full."""
    values = [head[9], head[8], head[16]]
    place = 0
    while place + 4 <= len(extra):
        tag, length = struct.unpack_from("<2H", extra, place)
        if tag == 1:
            wide = struct.unpack_from(f"<{min(length, len(extra) - place - 4) // 8}Q", extra, place + 4)
            numbers = iter(wide)
            values = [next(numbers, _BIG) if value == _BIG else value for value in values]
            break
        place += 4 + length
    return values[0], values[1], values[2]


def _check_names(entries: list[_Entry]) -> None:
    seen: set[str] = set()
    for entry in entries:
        if _OUTSIDE.search(entry.name) or not entry.name:
            advice = "Do not open it with another program; keep it beside the archive and note its hash."
            details = {"name": entry.name[:200]}
            raise InputError("file-names-outside", "Names inside the file lead out of it.", advice, details)
        if entry.name.casefold() in seen:
            raise damaged("two parts of one name")
        seen.add(entry.name.casefold())
        if entry.flags & 0x2041:
            raise InputError(
                "file-locked", "The file is locked with a password.", "Save a copy without it, and capture both."
            )


def _member(window: Window, entry: _Entry) -> Member:
    """The member with the place of its bytes; its own header must say what the directory says."""
    data = window.read_at(entry.offset, _LOCAL.size)
    if len(data) < _LOCAL.size or not data.startswith(b"PK\x03\x04"):
        raise damaged(f"{entry.name[:100]}: no member where the directory says")
    _, _, flags, method, _, _, crc, packed, size, name_length, extra_length = _LOCAL.unpack(data)
    name = window.read_at(entry.offset + _LOCAL.size, name_length)
    late = flags & 8  # sizes and checksum follow the bytes, or stand in both places
    agrees = late or (crc == entry.crc and size in (entry.size_bytes, _BIG) and packed in (entry.packed_bytes, _BIG))
    if name != entry.raw_name or method != entry.method or not agrees:
        raise damaged(f"{entry.name[:100]}: its own header differs from the directory")
    if method not in (0, 8) or (method == 0 and entry.size_bytes != entry.packed_bytes):
        raise damaged(f"{entry.name[:100]}: packed in a way that is not read")
    if entry.size_bytes > _SMALL_BYTES and entry.size_bytes > MAX_RATIO * max(1, entry.packed_bytes):
        raise bomb()
    start = entry.offset + _LOCAL.size + name_length + extra_length
    return Member(entry.name, method == 8, entry.crc, entry.packed_bytes, entry.size_bytes, start)


def _check_places(members: list[Member], directory: int) -> None:
    """No two members share bytes, and none reaches into the directory."""
    place = 0
    for member in sorted(members, key=lambda one: one.start):
        if member.start < place or member.start + member.packed_bytes > directory:
            raise damaged(f"{member.name[:100]}: members overlap")
        place = member.start + member.packed_bytes


def chunks_of(window: Window, member: Member) -> Iterator[bytes]:
    """A member's bytes, unpacked. InputError `file-damaged` when size or checksum are not as the directory says."""
    engine = zlib.decompressobj(-15) if member.packed else None
    crc = size = 0
    for raw in _raw(window, member):
        for piece in _unpacked(engine, raw, member) if engine else (raw,):
            crc = zlib.crc32(piece, crc)
            size += len(piece)
            if size > member.size_bytes:
                raise damaged(f"{member.name[:100]}: larger than it says")
            yield piece
    if size != member.size_bytes or crc != member.crc:
        raise damaged(f"{member.name[:100]}: its checksum does not match")


def _raw(window: Window, member: Member) -> Iterator[bytes]:
    place, end = member.start, member.start + member.packed_bytes
    while place < end and (chunk := window.read_at(place, min(_CHUNK, end - place))):
        yield chunk
        place += len(chunk)


def _unpacked(engine: zlib._Decompress, raw: bytes, member: Member) -> Iterator[bytes]:
    piece = b""
    try:
        while raw or len(piece) == _CHUNK:
            piece = engine.decompress(raw, _CHUNK)
            yield piece
            raw = engine.unconsumed_tail
        if engine.eof and engine.unused_data:
            raise damaged(f"{member.name[:100]}: bytes after its end")
    except zlib.error:
        raise damaged(f"{member.name[:100]}: cannot be unpacked") from None


def content(window: Window, member: Member, most_bytes: int) -> bytes:
    """All of a small member. InputError as `chunks_of`, or `file-bomb` when it is larger than `most_bytes`."""
    if member.size_bytes > most_bytes:
        raise bomb()
    return b"".join(chunks_of(window, member))
