"""Tags of MP4, QuickTime and 3GP: user data, iTunes items, QuickTime's named keys."""

from __future__ import annotations

import struct
from collections.abc import Sequence

from desktop_app.analysis.recording import told
from desktop_app.analysis.recording.source import Source

Part = tuple[bytes, int, int]
"""Kind, start and end of a box."""
_STRUCTURE = (b"hdlr", b"keys", b"free", b"skip", b"mdta")


def tags_of(source: Source, kind: bytes, parts: Sequence[Part]) -> list[tuple[str, str]]:
    """Name and value of each; what is not understood is named with its size: it may tell something."""
    if kind in (b"gps ", b"uuid"):
        return [_unread(source, *parts[0])]
    keys = next((_keys(source.at(start, end - start)) for name, start, end in parts if name == b"keys"), [])
    found: list[tuple[str, str]] = []
    for name, start, end in parts[: told.MOST_TAGS]:
        if name not in _STRUCTURE:
            found.append(_tag(source, name, start, end, keys))
    return [tag for tag in found if tag[1]]


def _tag(source: Source, name: bytes, start: int, end: int, keys: Sequence[str]) -> tuple[str, str]:
    data = source.at(start, min(end - start, 65_536))
    number = int.from_bytes(name, "big")
    shown = keys[number - 1] if 0 < number <= len(keys) else told.text(name.replace(b"\xa9", "©".encode()))
    if data[4:8] == b"data":
        return shown, _value(data)
    if name == b"loci":
        return "location", _loci(data)
    if name[:1] == b"\xa9" and len(data) >= 4:
        size = int.from_bytes(data[:2], "big")
        return shown, told.text(data[4 : 4 + size])
    if name in (b"titl", b"dscp", b"auth", b"perf", b"gnre", b"cprt"):
        return shown, told.text(data[6:])
    return _unread(source, name, start, end)


def _value(data: bytes) -> str:
    """Of a `data` box: text, or that there is a picture or number."""
    size, kind = int.from_bytes(data[:4], "big"), int.from_bytes(data[8:12], "big") & 0xFFFFFF
    body = data[16:size]
    return told.text(body) if kind == 1 else f"{max(0, size - 16)} bytes, not text"


def _keys(data: bytes) -> list[str]:
    found, place = list[str](), 8
    while place + 8 <= len(data) and len(found) < told.MOST_TAGS:
        size = int.from_bytes(data[place : place + 4], "big")
        if size < 8:
            break
        found.append(told.text(data[place + 8 : place + size]))
        place += size
    return found


def _loci(data: bytes) -> str:
    """3GPP TS 26.244, 8.10: name, role, longitude, latitude as 16.16 numbers."""
    end = data.find(b"\x00", 6)
    if end < 0 or len(data) < end + 10:
        return ""
    longitude, latitude = struct.unpack_from(">ii", data, end + 2)
    return f"{latitude / 65_536:+09.5f}{longitude / 65_536:+010.5f}/"


def _unread(_source: Source, name: bytes, start: int, end: int) -> tuple[str, str]:
    word = told.text(name) or name.hex()
    return (
        (f"{'gps ' if b'gps' in name.lower() else ''}box {word}", f"{end - start} bytes, not read")
        if end > start
        else (word, "")
    )
