"""Video and sound in the archive: their stills, and claims that are pinned to a stretch of time."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from archive_schema import entries as e
from desktop_app.capture.mimes import is_recording
from desktop_app.errors import InputError
from desktop_app.files import translated
from desktop_app.rows.claims import ClaimRow
from desktop_app.rows.items import CaptureRow
from desktop_app.rows.times import clock, milliseconds
from desktop_app.services.archive import OpenArchive
from desktop_app.storage.blobs import CHUNK_BYTES, altered

STILL = "still"


@dataclass(frozen=True, slots=True)
class StillRow:
    """One picture of a video."""

    at_ms: int
    sha256: str


def stills_of(capture: CaptureRow) -> tuple[StillRow, ...]:
    """In the order of time; a recipe that tells no time is none of ours."""
    found = [
        StillRow(int(at), asset.sha256)
        for asset in capture.assets
        if asset.role == STILL and asset.parent and (at := asset.recipe.get("at_ms", "")).isdecimal() and len(at) < 12
    ]
    return tuple(sorted(found, key=lambda still: still.at_ms))


def nearest_still(capture: CaptureRow, start_ms: int, end_ms: int) -> StillRow | None:
    """The first within the stretch, else the one nearest to its middle; None where there are no stills."""
    stills = stills_of(capture)
    within = [still for still in stills if start_ms <= still.at_ms <= end_ms]
    middle = (start_ms + end_ms) // 2
    return within[0] if within else min(stills, key=lambda still: abs(still.at_ms - middle), default=None)


def still_for(claim: ClaimRow, captures: Sequence[CaptureRow]) -> str:
    """SHA-256 of the still that is nearest to a claim's stretch; "" for other claims and where there is none."""
    capture = next((one for one in captures if one.capture == claim.capture), None)
    found = nearest_still(capture, *claim.time) if capture and claim.time else None
    return found.sha256 if found else ""


def recording_of(capture: CaptureRow) -> str:
    """SHA-256 of the recording that a capture got, "" when it is none."""
    return next((a.sha256 for a in capture.assets if a.role == "original" and is_recording(a.mime)), "")


def length_ms(capture: CaptureRow) -> int:
    """How long it is by its record, 0 when that does not tell."""
    told = (str(fact["value"]) for fact in capture.record.get("facts", ()) if fact["name"] == "duration")
    try:
        return milliseconds(next(told, "0"))
    except ValueError:
        return 0


def open_recording(archive: OpenArchive, sha256: str) -> BinaryIO:
    """Its bytes as an open file, unchecked. EvidenceError `asset-missing`."""
    return archive.blobs.open(sha256)


def check_recording(archive: OpenArchive, sha256: str, still_wanted: Callable[[], None]) -> None:
    """EvidenceError `asset-altered` or `asset-missing`; `still_wanted` raises CancelledError when nobody waits any more."""
    digest = hashlib.sha256()
    with archive.blobs.open(sha256) as stream, translated():
        for chunk in iter(lambda: stream.read(CHUNK_BYTES), b""):
            still_wanted()
            digest.update(chunk)
    if digest.hexdigest() != sha256:
        raise altered(sha256)


def time_anchor(capture: CaptureRow, stretch: tuple[int, int]) -> e.TimeAnchor:
    """A stretch of a recording in milliseconds; both the same for a moment. InputError `not-a-recording`, `time-outside`."""
    sha256 = recording_of(capture)
    if not sha256:
        raise InputError(
            "not-a-recording", "That item has no recording.", "Pin the claim to words or a region instead."
        )
    start, end = stretch
    length = length_ms(capture)
    if not 0 <= start <= end or (length and end > length):
        advice = (
            f"The recording is {clock(length)} long; give FROM-TO inside it." if length else "Give FROM-TO, FROM first."
        )
        raise InputError("time-outside", "That stretch is not inside the recording.", advice)
    return e.TimeAnchor(start_ms=start, end_ms=end, asset_sha256=sha256)
