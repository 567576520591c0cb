"""Withheld positions: which files tell one, and the stripped copies that stand for them (asset.derive entries).

A file is judged by the record of its capture and by its own bytes. A copy is made once and used again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from archive_schema import entries as e
from archive_schema.projection.decode import valid_body
from archive_schema.read_words import OCR_ROLE
from desktop_app import __version__
from desktop_app.analysis.positions import Positions
from desktop_app.analysis.recording.telling import positions_of
from desktop_app.capture.mimes import is_drawn, is_recording
from desktop_app.errors import AppError
from desktop_app.rows.items import AssetRow
from desktop_app.services.archive import OpenArchive
from desktop_app.storage.blobs import StoredBlob
from desktop_app.storage.journal import Draft
from desktop_app.storage.queries import items as item_queries

STRIPPED = "stripped"
_NOT_ORIGINAL = (STRIPPED, "redacted", "thumbnail", "text", "still")


@dataclass(frozen=True, slots=True)
class Located:
    """What tells a position. `records`: captures; `files`: SHA-256 that stay at home; `words`: kinds by SHA-256."""

    records: frozenset[str] = frozenset()
    files: frozenset[str] = frozenset()
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    unseen: frozenset[str] = frozenset()
    """Files that are not looked into: broken recordings, archives of web traffic."""
    read: frozenset[str] = frozenset()
    """Of `files`, the words that a machine read in others of them: they stay with what they were read in."""


Owned = list[tuple[str, AssetRow]]


def owned_assets(archive: OpenArchive, owners: set[str] | None) -> Owned:
    """(capture, asset) of the captures among `owners` (all when None)."""
    with archive.reading() as view:
        return [(o, a) for o, a in item_queries.assets_with_owner(view) if owners is None or o in owners]


def find_located(archive: OpenArchive, owned: Owned) -> Located:
    """Look at the records and into every file that would leave."""
    records = _located_records(archive, {owner for owner, _ in owned})
    files = {a.sha256 for owner, a in owned if owner in records and a.role not in _NOT_ORIGINAL}
    # What ProofMode writes tells where, in columns that no pattern of positions fits.
    files |= {a.sha256 for _, a in owned if a.role == "proof" and a.mime in ("text/csv", "application/json")}
    words: dict[str, tuple[str, ...]] = {}
    unseen: set[str] = set()
    for sha256, mime in {a.sha256: a.mime for _, a in owned if a.sha256 not in files}.items():
        found = _positions(archive, sha256, mime)
        if not found.looked:
            unseen.add(sha256)
        elif found.found and (is_drawn(mime) or is_recording(mime)):
            files.add(sha256)
        elif found.found:
            words[sha256] = found.found
    read = {a.sha256 for _, a in owned if a.role == OCR_ROLE and a.parent in files}
    return Located(frozenset(records), frozenset(files | read), words, frozenset(unseen), frozenset(read))


def _positions(archive: OpenArchive, sha256: str, mime: str) -> Positions:
    if not archive.blobs.has(sha256):
        return Positions()
    try:
        if is_recording(mime):
            # Four gigabytes are not taken into memory; what leaves is hashed again when it is written.
            return positions_of(archive.parser.recording(archive.blobs.path(sha256), mime))
        return archive.parser.positions(archive.blobs.read(sha256), mime)
    except AppError as error:
        if error.exit_code == 5:
            raise
        return Positions(looked=False)


def _located_records(archive: OpenArchive, captures: set[str]) -> set[str]:
    """Captures whose record has a fact that tells a position."""
    found = set()
    for entry in archive.store.journal.of_entities(captures):
        body = valid_body(entry.kind, entry.payload)[0] if entry.kind == "capture.add" else None
        if any(tells_position(str(fact["name"])) for fact in (body or {}).get("facts", ())):
            found.add(entry.entity)
    return found


def tells_position(name: str) -> bool:
    """Whether a fact of this name tells where something was made."""
    low = name.lower()
    return low in ("latitude", "longitude") or "gps" in low or _is_place_tag(low)


def _is_place_tag(name: str) -> bool:
    """A recording's tag that tells where it was made, in a form that could not be read."""
    return name.startswith("tag ") and any(word in name for word in ("location", "xyz", "iso6709"))


def ensure_stripped(archive: OpenArchive, owned: Owned, located: Located) -> frozenset[str]:
    """Make the copies that are missing, in one transaction. Returns the files that a copy now stands for."""
    wanted = [(o, a) for o, a in owned if a.sha256 in located.files and is_drawn(a.mime)]
    wanted = [(o, a) for o, a in wanted if a.role not in _NOT_ORIGINAL and archive.blobs.has(a.sha256)]
    have = _standing_copies(archive, {owner for owner, _ in wanted}, located)
    drafts: list[Draft] = []
    blobs: dict[str, StoredBlob] = {}
    for owner, asset in wanted:
        if (owner, asset.sha256) not in have and archive.writable:
            made = _derived(archive, owner, asset, owner in located.records, blobs)
            drafts += [made] if made else []
    if drafts:
        archive.append(drafts, blobs.values())
    now = {(draft.entity, draft.payload.parent) for draft in drafts if isinstance(draft.payload, e.AssetDerive)}
    missing = {asset.sha256 for owner, asset in wanted if (owner, asset.sha256) not in have | now}
    return frozenset(asset.sha256 for _, asset in wanted) - missing


def _standing_copies(archive: OpenArchive, captures: Iterable[str], located: Located) -> set[tuple[str, str]]:
    """(capture, original) for which a usable copy is here: kept, not withdrawn, and itself without a position."""
    standing = archive.store.standing()
    found = set()
    for entry in archive.store.journal.of_entities(captures):
        if entry.kind != e.AssetDerive.kind or entry.id in standing.withdrawn:
            continue
        body = valid_body(entry.kind, entry.payload)[0]
        if body is None or standing.states.get(entry.id) != "counted" or not _is_usable(archive, body, located):
            continue
        if entry.entity not in located.records or body.get("stands_for"):
            found.add((entry.entity, str(body["parent"])))
    return found


def _is_usable(archive: OpenArchive, body: Mapping[str, Any], located: Located) -> bool:
    asset = body["asset"]
    return (
        asset["role"] == STRIPPED and asset["sha256"] not in located.files and bool(archive.blobs.has(asset["sha256"]))
    )


def _derived(
    archive: OpenArchive, owner: str, asset: AssetRow, record_stays: bool, blobs: dict[str, StoredBlob]
) -> Draft | None:
    """The entry of a new copy; None when no copy without loss can be made."""
    try:
        made, data = archive.parser.strip(archive.blobs.read(asset.sha256))
    except AppError as error:
        if error.exit_code == 5:
            raise
        return None
    stored = archive.blobs.put(data)
    blobs[stored.sha256] = stored
    copy = e.Asset(role=STRIPPED, sha256=stored.sha256, mime=made.mime, size_bytes=stored.size_bytes)
    recipe = {"tool": f"attest {__version__}", "method": made.method}
    stands_for = _stand_in(archive, owner) if record_stays else None
    return Draft(owner, e.AssetDerive(parent=asset.sha256, asset=copy, recipe=recipe, stands_for=stands_for))


def _stand_in(archive: OpenArchive, owner: str) -> e.StandIn | None:
    """What of a capture may be known while its record stays: no facts, no addresses."""
    with archive.reading() as view:
        capture = item_queries.capture(view, owner)
    if capture is None:
        return None
    return e.StandIn(
        item=capture.item,
        method=capture.method,
        started_at=capture.at,
        ended_at=capture.ended_at,
        assets=[
            e.Asset(role=a.role, sha256=a.sha256, mime=a.mime, size_bytes=a.size_bytes, name=a.name)
            for a in capture.assets
            if not a.parent
        ],
    )
