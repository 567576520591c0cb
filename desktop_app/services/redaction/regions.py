"""Regions of pictures that are burnt out in every report: drawn with a reason, taken back with one, never forgotten.

They are entries of the picture's capture: they travel and merge with it. The stored picture stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from archive_schema import entries as e
from desktop_app.capture.mimes import is_drawn
from desktop_app.errors import InputError
from desktop_app.rows.ids import CaptureId, EntryId, ItemId, KeyText
from desktop_app.rows.items import AssetRow, CaptureRow
from desktop_app.rows.redaction import Box, BurntRegion
from desktop_app.services import pictures, reading
from desktop_app.services.archive import OpenArchive
from desktop_app.services.stripping import STRIPPED
from desktop_app.storage.journal import Draft
from desktop_app.storage.queries import items as item_queries
from desktop_app.storage.queries import related

REDACTED = "redacted"
"""The role of a copy with its regions burnt out."""
_COPIES = (REDACTED, "thumbnail")
_LOOKED_AT = 64
"""Pixels a side: enough to learn a picture's own size."""


def regions(archive: OpenArchive) -> list[BurntRegion]:
    """All that stand, by picture, oldest first. What somebody took back or withdrew, or a stranger drew, does not stand."""
    journal = archive.store.journal
    added, removed = journal.of_kind(e.RedactAdd.kind), journal.of_kind(e.RedactRemove.kind)
    with archive.reading() as view:
        standing = related.standing_of(view, [entry.id for entry, _body in (*added, *removed)])
    gone = {ref for entry, _body in removed if standing.get(entry.id) == "counted" for ref in entry.refs}
    found = [
        BurntRegion(
            entry=EntryId(entry.id),
            capture=CaptureId(entry.entity),
            sha256=body["anchor"]["asset_sha256"],
            frame=body["anchor"].get("frame", 1),
            box=(body["anchor"]["x"], body["anchor"]["y"], body["anchor"]["w"], body["anchor"]["h"]),
            reason=body["reason"],
            by=KeyText(entry.author),
            at_ms=entry.time[0],
        )
        for entry, body in added
        if standing.get(entry.id) == "counted" and entry.id not in gone
    ]
    return sorted(found, key=lambda one: (one.sha256, one.at_ms, one.entry))


def by_picture(archive: OpenArchive) -> Mapping[str, tuple[BurntRegion, ...]]:
    """By the SHA-256 of every file that shows those pixels: the one that was drawn on, its stripped copies, their original."""
    standing = regions(archive)
    if not standing:
        return {}
    twins = _twins(archive, {one.capture for one in standing})
    found: dict[str, list[BurntRegion]] = {}
    for one in standing:
        for sha256 in sorted({one.sha256} | twins.get(one.sha256, set())):
            found.setdefault(sha256, []).append(one)
    return {sha256: tuple(those) for sha256, those in sorted(found.items())}


def _twins(archive: OpenArchive, captures: Iterable[str]) -> dict[str, set[str]]:
    """Files with the same pixels: an original and its copies without metadata, each named by the others."""
    with archive.reading() as view:
        owned = item_queries.assets_with_owner(view)
    families: dict[str, set[str]] = {}
    for _owner, asset in owned:
        if asset.role == STRIPPED:
            families.setdefault(asset.parent, {asset.parent}).add(asset.sha256)
    return {one: family for family in families.values() for one in family}


def regions_of(archive: OpenArchive, item: ItemId) -> list[BurntRegion]:
    """Those on pictures of one item's captures, wherever they were drawn."""
    with archive.reading() as view:
        shown = {asset.sha256 for capture in item_queries.captures(view, item) for asset in capture.assets}
    return [one for one in regions(archive) if one.sha256 in shown]


def add_region(
    archive: OpenArchive, item: ItemId, box: Box, reason: str, *, sha256: str = "", frame: int = 1,
    capture: CaptureId | None = None,
) -> BurntRegion:  # fmt: skip
    """Burn a region out of every report. `sha256`: a picture of the capture, by default the one that is shown.

    InputError `redaction-reason-missing`, `not-a-picture`, `no-such-frame`, `region-outside`, or what the picture's reader raises.
    """
    if not reason.strip():
        raise InputError("redaction-reason-missing", "A redaction needs a reason.", "Say why, with --reason.")
    found = reading.find_capture(archive, item, capture)
    picture = _picture(archive, found, sha256)
    _check_inside(archive, picture, box, frame)
    x, y, w, h = box
    anchor = e.RegionAnchor(x=x, y=y, w=w, h=h, asset_sha256=picture, frame=frame)
    made = archive.append([Draft(found.capture, e.RedactAdd(anchor=anchor, reason=reason.strip()))])[0]
    return BurntRegion(
        EntryId(made.id), found.capture, picture, frame, box, reason.strip(), KeyText(made.author), made.time[0]
    )


def _picture(archive: OpenArchive, capture: CaptureRow, sha256: str) -> str:
    drawn = {a.sha256 for a in capture.assets if _can_be_burnt(a)}
    wanted = sha256 or reading.shown_picture(archive, capture)
    if wanted not in drawn:
        advice = "Name one of its pictures with --file SHA256; 'attest show' lists them."
        raise InputError("not-a-picture", "That item has no picture to mark.", advice)
    return wanted


def _can_be_burnt(asset: AssetRow) -> bool:
    return is_drawn(asset.mime) and asset.role not in _COPIES


def _check_inside(archive: OpenArchive, sha256: str, box: Box, frame: int) -> None:
    if frame < 1:
        raise InputError("no-such-frame", "The file has no such picture.", "Count from 1.")
    whole = pictures.preview(archive, sha256, _LOOKED_AT, frame - 1)
    x, y, w, h = box
    if x < 0 or y < 0 or w < 1 or h < 1 or x + w > whole.width or y + h > whole.height:
        advice = f"The picture is {whole.width} × {whole.height} pixels; give X,Y,W,H inside it."
        raise InputError("region-outside", "That region is not inside the picture.", advice)


def remove_region(archive: OpenArchive, entry: EntryId, reason: str) -> BurntRegion:
    """Show a region again. InputError `no-such-redaction`, `redaction-reason-missing`."""
    if not reason.strip():
        raise InputError("redaction-reason-missing", "A redaction needs a reason.", "Say why, with --reason.")
    found = next((one for one in regions(archive) if one.entry == entry), None)
    if found is None:
        advice = "Look it up with 'attest redactions'."
        raise InputError("no-such-redaction", "No such redaction stands in this archive.", advice)
    archive.append([Draft(found.capture, e.RedactRemove(reason=reason.strip()), (found.entry,))])
    return found
