"""How long an animated GIF plays and how often: its control blocks alone are read (GIF89a, 23; the NETSCAPE2.0 extension)."""

from __future__ import annotations

from dataclasses import dataclass

_MOST_BLOCKS = 1_000_000
_LOOPS = b"NETSCAPE2.0"


@dataclass(frozen=True, slots=True)
class Animation:
    """`plays_ms`: one time through, as the file says; `times`: how often, 0 without end."""

    plays_ms: int
    times: int


def animation(data: bytes) -> Animation | None:
    """None for a file of one picture, and where the blocks are broken before the second."""
    if data[:3] != b"GIF" or len(data) < 13:
        return None
    place = 13 + (3 << (data[10] & 7) + 1 if data[10] & 0x80 else 0)
    pictures, hundredths, times = 0, 0, 1
    for _ in range(_MOST_BLOCKS):
        kind = data[place : place + 1]
        if kind == b"\x21":
            if data[place + 1 : place + 2] == b"\xf9":
                hundredths += int.from_bytes(data[place + 4 : place + 6], "little")
            elif data[place + 3 : place + 14] == _LOOPS and data[place + 14 : place + 16] == b"\x03\x01":
                more = int.from_bytes(data[place + 16 : place + 18], "little")
                times = more + 1 if more else 0
            place = _after(data, place + 2)
        elif kind == b"\x2c" and place + 10 <= len(data):
            pictures += 1
            flags = data[place + 9]
            place = _after(data, place + 11 + (3 << (flags & 7) + 1 if flags & 0x80 else 0))
        else:
            break
    return Animation(10 * hundredths, times) if pictures > 1 else None


def _after(data: bytes, place: int) -> int:
    """Behind the sub-blocks that begin here."""
    while place < len(data) and data[place]:
        place += data[place] + 1
    return place + 1
