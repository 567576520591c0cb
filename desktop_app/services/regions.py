"""Pinning a claim to a part of a picture: a rectangle or a polygon, in pixels of the picture as it is shown."""

from __future__ import annotations

from collections.abc import Sequence

from archive_schema import entries as e
from desktop_app.capture.mimes import is_drawn
from desktop_app.errors import InputError
from desktop_app.rows.items import CaptureRow
from desktop_app.services.picture_facts import frames_of

MAX_CORNERS = 200
_ON_ITS_SIDE = ("5", "6", "7", "8")
"""EXIF 2.32, tag 274: width and height change places."""


def region_anchor(capture: CaptureRow, region: tuple[int, int, int, int], frame: int = 1) -> e.RegionAnchor:
    """A rectangle of a picture of the file. InputError `not-a-picture`, `region-outside` or `no-such-frame`."""
    x, y, w, h = region
    sha256 = _picture(capture)
    if not 1 <= frame <= (frames := frames_of(capture.record)):
        raise InputError("no-such-frame", "The file has no such picture.", f"It has {frames}; count from 1.")
    # Sheets of a scan may differ in size; the record tells that of the first.
    width, height = upright_size(capture) if frame == 1 else (0, 0)
    if x < 0 or y < 0 or w < 1 or h < 1 or (width and (x + w > width or y + h > height)):
        advice = f"The picture is {width} × {height} pixels; give X,Y,W,H inside it."
        raise InputError("region-outside", "That region is not inside the picture.", advice)
    return e.RegionAnchor(x=x, y=y, w=w, h=h, asset_sha256=sha256, frame=frame)


def polygon_anchor(capture: CaptureRow, corners: Sequence[tuple[int, int]], frame: int = 1) -> e.RegionAnchor:
    """A polygon and the rectangle around it. InputError `not-a-picture`, `region-outside` or `region-corners`."""
    across, down = [x for x, _y in corners], [y for _x, y in corners]
    if not 3 <= len(set(corners)) <= len(corners) <= MAX_CORNERS or not _area(corners):
        advice = f"Give three to {MAX_CORNERS} corners that do not lie on one line."
        raise InputError("region-corners", "Those corners are no polygon.", advice)
    box = (min(across), min(down), max(across) - min(across), max(down) - min(down))
    around = region_anchor(capture, box, frame)
    return around.model_copy(update={"points": [[x, y] for x, y in corners]})


def _area(corners: Sequence[tuple[int, int]]) -> int:
    """Twice the area (shoelace formula)."""
    pairs = zip(corners, (*corners[1:], corners[0]), strict=True)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs))


def _picture(capture: CaptureRow) -> str:
    pictures = [a.sha256 for a in capture.assets if a.role == "original" and is_drawn(a.mime)]
    if not pictures:
        raise InputError("not-a-picture", "That item has no picture to mark.", "Pin the claim to words instead.")
    return pictures[0]


def upright_size(capture: CaptureRow) -> tuple[int, int]:
    """(width, height) of the picture turned as its camera says; (0, 0) when the record does not tell."""
    facts = {fact["name"]: fact["value"] for fact in capture.record.get("facts", ())}
    try:
        width, height = int(facts.get("width", 0)), int(facts.get("height", 0))
    except ValueError:
        return 0, 0
    return (height, width) if facts.get("EXIF Orientation") in _ON_ITS_SIDE else (width, height)
