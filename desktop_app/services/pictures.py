"""Pictures for the screen: from the stored bytes, checked, bounded, without metadata."""

from __future__ import annotations

from desktop_app.services.archive import OpenArchive


def stored_picture(archive: OpenArchive, sha256: str) -> bytes:
    """A stored thumbnail's bytes, checked."""
    return archive.blobs.read(sha256)


def screen_picture(archive: OpenArchive, sha256: str, side: int) -> bytes:
    """A JPEG at most `side` pixels wide and high. EvidenceError when the bytes do not match, InputError when unreadable."""
    from desktop_app.analysis.image.preview import screen_preview

    return screen_preview(archive.blobs.read(sha256), side)
