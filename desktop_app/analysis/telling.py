"""What a file's own bytes tell beside what it shows: positions, and names and devices in its metadata."""

from __future__ import annotations

from desktop_app.analysis.image.metadata import gps, metadata
from desktop_app.analysis.image.open import opened
from desktop_app.analysis.position_search import positions_in
from desktop_app.analysis.positions import Positions, Told
from desktop_app.analysis.recording.telling import facts_in, is_recording, told_of
from desktop_app.errors import InputError


def told_by(data: bytes, mime: str) -> Told:
    """Never raises for what a hostile file holds."""
    if is_recording(mime):
        return told_of(facts_in(data, mime))
    found: Positions = positions_in(data, mime)
    if not mime.startswith("image/") or mime == "image/svg+xml":
        return Told(found.found, looked=found.looked)
    try:
        with opened(data) as image:
            place = gps(image)
            return Told(found.found, ", ".join(place) if place else "", tuple(metadata(image)))
    except InputError:
        return Told(found.found, looked=False)
