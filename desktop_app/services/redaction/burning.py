"""Pictures with their regions burnt out: small ones for reports, whole ones as derivatives of the archive."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from archive_schema import entries as e
from desktop_app import __version__, files
from desktop_app.errors import InputError
from desktop_app.rows.pictures import Preview
from desktop_app.rows.redaction import BurntRegion
from desktop_app.services import pictures
from desktop_app.services.archive import OpenArchive
from desktop_app.services.redaction.regions import REDACTED, by_picture
from desktop_app.storage.journal import Draft

METHOD = "regions burnt out, 16 pixels padded, encoded anew as JPEG, metadata dropped"


def shown_preview(
    archive: OpenArchive, sha256: str, side: int, burnt: Mapping[str, Sequence[BurntRegion]], frame: int = 0
) -> Preview:
    """A picture as it may leave: with what stands in `burnt` gone. Errors as those of `pictures.preview`."""
    boxes = [one.box for one in burnt.get(sha256, ()) if one.frame == frame + 1]
    if not boxes:
        return pictures.preview(archive, sha256, side, frame)
    from desktop_app.analysis.image.burn import burnt_preview

    return burnt_preview(archive.blobs.read(sha256), side, boxes, frame)


def write_copy(archive: OpenArchive, sha256: str, out: Path, frame: int = 1) -> str:
    """The picture in full size with its regions burnt out, kept as a derivative and written to `out`; its SHA-256.

    InputError `nothing-redacted` for a picture without a region; what the picture's reader raises.
    """
    found = [one for one in by_picture(archive).get(sha256, ()) if one.frame == frame]
    if not found:
        advice = "Draw one first: 'attest redact FOLDER ITEM --region X,Y,W,H --reason WHY'."
        raise InputError("nothing-redacted", "No region of that picture is to be burnt out.", advice)
    from desktop_app.analysis.image.burn import burnt_copy

    archive.store.check_writable()
    data = burnt_copy(archive.blobs.read(sha256), [one.box for one in found], frame - 1)
    stored = archive.blobs.put(data)
    if not _is_kept(archive, found[0].capture, stored.sha256):
        asset = e.Asset(role=REDACTED, sha256=stored.sha256, mime="image/jpeg", size_bytes=stored.size_bytes)
        boxes = " ".join(f"{frame}:{x},{y},{w},{h}" for x, y, w, h in (one.box for one in found))
        recipe = {"tool": f"attest {__version__}", "method": METHOD, "regions": boxes}
        archive.append([Draft(found[0].capture, e.AssetDerive(parent=sha256, asset=asset, recipe=recipe))], [stored])
    files.write_file(out, data)
    return stored.sha256


def _is_kept(archive: OpenArchive, capture: str, sha256: str) -> bool:
    derived = [body for entry, body in archive.store.journal.of_kind(e.AssetDerive.kind) if entry.entity == capture]
    return any(body["asset"]["sha256"] == sha256 for body in derived)
