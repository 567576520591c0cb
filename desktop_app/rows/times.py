"""Places in a recording, as people write them: 12.5, 1:02.25, 1:00:02.25; and as they are shown, 0:12.5."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_WRITTEN = re.compile(r"(?:(?:(\d{1,3}):)?(\d{1,5}):)?(\d{1,6})(?:[.,](\d{1,3}))?")


def clock(at_ms: int, places: int = 1) -> str:
    """Minutes and seconds, hours where there are any, with at least `places` decimals and all that are needed."""
    seconds, rest = divmod(at_ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    decimals = f"{rest:03d}"
    while len(decimals) > places and decimals.endswith("0"):
        decimals = decimals[:-1]
    front = f"{hours}:{minutes:02d}" if hours else str(minutes)
    return f"{front}:{seconds:02d}{'.' if decimals else ''}{decimals}"


def span(start_ms: int, end_ms: int) -> str:
    """From and to; one time for a single moment."""
    return clock(start_ms) if start_ms == end_ms else f"{clock(start_ms)}–{clock(end_ms)}"


def anchor_time(anchor: Mapping[str, Any]) -> str:
    """Of a claim's anchor as the journal holds it, "" for one that is pinned to no time."""
    return span(int(anchor["start_ms"]), int(anchor["end_ms"])) if anchor.get("type") == "time" else ""


def milliseconds(written: str) -> int:
    """What `clock` or a person writes: seconds, m:ss or h:mm:ss, with decimals. ValueError for anything else."""
    match = _WRITTEN.fullmatch(written.strip())
    if match is None:
        raise ValueError(written)
    hours, minutes, seconds, decimals = (part or "0" for part in match.groups())
    if (match[2] is not None and int(seconds) > 59) or (match[1] is not None and int(minutes) > 59):
        raise ValueError(written)
    return ((int(hours) * 60 + int(minutes)) * 60 + int(seconds)) * 1000 + int(decimals.ljust(3, "0"))


def evenly(length_ms: int, count: int) -> list[int]:
    """The middles of `count` equal parts; fewer for less than `count` seconds."""
    parts = max(1, min(count, length_ms // 1000))
    return [length_ms * (2 * at + 1) // (2 * parts) for at in range(parts)]
