"""What pins something to a part of a file, as it is typed."""

from __future__ import annotations

from desktop_app.errors import UsageError


def region_of(text: str) -> tuple[int, int, int, int]:
    """X,Y,W,H in pixels. UsageError `region-form`."""
    parts = text.split(",")
    if len(parts) != 4 or not all(part.strip().isdigit() for part in parts):
        raise UsageError("region-form", "A region is four whole numbers.", "Write --region X,Y,W,H in pixels.")
    x, y, w, h = (int(part) for part in parts)
    return x, y, w, h
