"""Pictures for screens and pages: from the stored bytes, checked, bounded, without metadata."""

from __future__ import annotations

from desktop_app.rows.pictures import Pixels, Preview
from desktop_app.services.archive import OpenArchive


def stored_picture(archive: OpenArchive, sha256: str) -> bytes:
    """A stored thumbnail's bytes, checked."""
    return archive.blobs.read(sha256)


def preview(archive: OpenArchive, sha256: str, side: int, frame: int = 0) -> Preview:
    """At most `side` pixels wide and high; `frame`: of several in a file, from 0. EvidenceError when the bytes do not match, InputError when unreadable."""
    # Pillow is loaded at the first picture: the window opens without it.
    from desktop_app.analysis.image.preview import make_preview

    return make_preview(archive.blobs.read(sha256), side, frame)


def pixels(archive: OpenArchive, sha256: str, frame: int = 0) -> Pixels:
    """Every pixel, held until nobody asks for tiles any more. Errors as those of `preview`."""
    from desktop_app.analysis.image.pixels import held_pixels

    return held_pixels(archive.blobs.read(sha256), frame)
