"""Looking at what is archived: lists, one item with everything, its text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from archive_schema import layout
from desktop_app.capture.mimes import is_drawn
from desktop_app.errors import InputError
from desktop_app.rows.claims import ClaimRow
from desktop_app.rows.ids import CaptureId, ClaimId, ItemId
from desktop_app.rows.items import (
    AssetRow,
    CaptureRow,
    EntityRow,
    FieldValue,
    ItemFilter,
    ItemRow,
    LinkRow,
    NoteRow,
)
from desktop_app.services.archive import OpenArchive
from desktop_app.services.stripping import STRIPPED
from desktop_app.storage import listing
from desktop_app.storage.database import Reading
from desktop_app.storage.queries import claims as claim_queries
from desktop_app.storage.queries import entities
from desktop_app.storage.queries import items as item_queries


@dataclass(frozen=True, slots=True)
class ItemView:
    """Everything about one item, as one capture of it shows it."""

    row: ItemRow
    fields: Mapping[str, Any]
    field_values: tuple[FieldValue, ...]
    capture: CaptureRow | None
    captures: tuple[CaptureRow, ...]
    elsewhere: tuple[CaptureRow, ...]
    """Captures of the same address in other items, newest first: a colleague's, after a merge."""
    text: str
    picture: str
    """SHA-256 of the picture to show: the original, or the stripped copy that stands for it; "" when there is none."""
    claims: tuple[ClaimRow, ...]
    media: tuple[ItemRow, ...]
    tags: tuple[str, ...]
    notes: tuple[NoteRow, ...]
    links: tuple[LinkRow, ...]
    collector: Mapping[str, Any] = field(default_factory=dict)
    """Private fields of the capture: virtual identity, proxy; empty where they stayed at home."""


def list_items(
    archive: OpenArchive, *, kind: str | None = None, status: str | None = None, collection: str | None = None
) -> list[ItemRow]:
    """Rows of the items in a filter, newest first. `collection` is a name or an id."""
    with archive.reading() as view:
        found = _collection_id(view, collection) if collection else None
        ids = listing.item_ids(view, ItemFilter(kind=kind, status=status, collection=found))
        rows = item_queries.items(view, ids)
    return [rows[item] for item in ids]


def _collection_id(view: Any, name: str) -> str:
    found = name if entities.type_of(view, name) == "collection" else entities.by_name(view, "collection", name)
    if found is None:
        raise InputError(
            "no-such-collection", "There is no such collection.", "Make it with 'attest new'.", {"name": name}
        )
    return found


def item_ids(archive: OpenArchive, wanted: ItemFilter) -> list[ItemId]:
    """The ids of the items in a filter, those that came last first."""
    with archive.reading() as view:
        return listing.item_ids(view, wanted)


def item_rows(archive: OpenArchive, ids: Sequence[ItemId]) -> list[ItemRow]:
    """Rows for these ids, in that order, without those that are gone."""
    with archive.reading() as view:
        rows = item_queries.items(view, ids)
    return [rows[item] for item in ids if item in rows]


def counts(archive: OpenArchive) -> dict[str, dict[str, int]]:
    """Counts for the sidebar."""
    with archive.reading() as view:
        return item_queries.counts(view) | {"tag": entities.tag_counts(view)}


def list_entities(archive: OpenArchive, entity_type: str) -> list[EntityRow]:
    """All sources, collections, leads … by name."""
    with archive.reading() as view:
        return entities.entities(view, entity_type)


def show(archive: OpenArchive, item: ItemId, capture: CaptureId | None = None, *, words: bool = True) -> ItemView:
    """All about an item but its custody; without its words, nothing that is stored is opened.

    InputError `no-such-item` or `no-such-capture`.
    """
    with archive.reading() as view:
        rows = item_queries.items(view, [item])
        if item not in rows:
            raise InputError("no-such-item", "There is no such item in this archive.", "Look it up with 'attest list'.")
        captures = item_queries.captures(view, item)
        chosen = _choose(captures, capture)
        media = listing.item_ids(view, ItemFilter(parent=item))
        media_rows = item_queries.items(view, media)
        values = entities.field_values(view, item)
        return ItemView(
            row=rows[item],
            fields=entities.fields(view, item),
            field_values=tuple(values),
            capture=chosen,
            captures=tuple(captures),
            elsewhere=_elsewhere(view, item, captures),
            text=_text(archive, chosen)[0] if chosen and words else "",
            picture=shown_picture(archive, chosen) if chosen else "",
            claims=tuple(claim_queries.claims_of_items(view, [item])),
            media=tuple(media_rows[m] for m in media if m in media_rows),
            tags=tuple(dict.fromkeys(term for term, _ in entities.tags(view, item))),
            notes=tuple(entities.notes(view, item)),
            links=tuple(entities.links(view, item)),
            collector=entities.fields(view, chosen.capture) if chosen else {},
        )


def _elsewhere(view: Reading, item: ItemId, captures: Sequence[CaptureRow]) -> tuple[CaptureRow, ...]:
    keys = [str(capture.record.get("address_key") or "") for capture in captures]
    return tuple(one for one in item_queries.captures_of_addresses(view, keys) if one.item != item)


def shown_picture(archive: OpenArchive, capture: CaptureRow) -> str:
    """The original picture; where it was withheld, the copy without metadata. Both have the same pixels."""
    original = next((a.sha256 for a in capture.assets if a.role == "original" and is_drawn(a.mime)), "")
    if not original or archive.blobs.has(original):
        return original
    copies = (a.sha256 for a in capture.assets if a.role == STRIPPED and a.parent == original)
    return next((sha256 for sha256 in copies if archive.blobs.has(sha256)), original)


def page_picture(capture: CaptureRow | None) -> str:
    """SHA-256 of the picture of a page: with date and time where there is one, else as the browser drew it; "" for none."""
    found: dict[str, str] = {asset.role: asset.sha256 for asset in capture.assets} if capture else {}
    return found.get("picture-dated") or found.get("picture", "")


def _choose(captures: Sequence[CaptureRow], wanted: CaptureId | None) -> CaptureRow | None:
    if wanted is None:
        return captures[0] if captures else None
    for capture in captures:
        if capture.capture == wanted:
            return capture
    raise InputError("no-such-capture", "That item has no such capture.", "Look it up with 'attest show'.")


def find_capture(archive: OpenArchive, item: ItemId, capture: CaptureId | None = None) -> CaptureRow:
    """The named capture of an item, or its newest."""
    with archive.reading() as view:
        captures = item_queries.captures(view, item)
    if not captures:
        raise InputError("no-such-item", "There is no such item in this archive.", "Look it up with 'attest list'.")
    found = _choose(captures, capture)
    assert found is not None
    return found


def text_asset(capture: CaptureRow) -> AssetRow | None:
    """The text that claims of this capture are pinned to."""
    return next((asset for asset in capture.assets if asset.role == "text"), None)


def capture_text(archive: OpenArchive, capture: CaptureRow) -> tuple[str, str]:
    """(text, its SHA-256). InputError `no-text` for a capture without words."""
    if text_asset(capture) is None:
        raise InputError(
            "no-text", "That item has no text.", "Pin the claim to a region of the picture: --region X,Y,W,H."
        )
    return _text(archive, capture)


def _text(archive: OpenArchive, capture: CaptureRow) -> tuple[str, str]:
    asset = text_asset(capture)
    if asset is None:
        return "", ""
    return archive.blobs.read(asset.sha256).decode("utf-8"), asset.sha256


def claim_rows(archive: OpenArchive, ids: Sequence[ClaimId]) -> list[ClaimRow]:
    """Claims with their threads."""
    with archive.reading() as view:
        return claim_queries.claims(view, ids)


def claim_ids(archive: OpenArchive, *, status: str | None = None, kind: str | None = None) -> list[ClaimId]:
    """All claims across the archive, newest first."""
    with archive.reading() as view:
        return claim_queries.claim_ids(view, status=status, kind=kind)


def names(archive: OpenArchive) -> dict[str, str]:
    """Display names by key."""
    with archive.reading() as view:
        return entities.names(view)


def extract(archive: OpenArchive, sha256: str) -> bytes:
    """One asset's bytes, checked. InputError `no-such-asset`; EvidenceError when they do not match."""
    with archive.reading() as view:
        known = layout.SHA256_HEX.match(sha256) and item_queries.items_with_asset(view, sha256)
    if not known:
        raise InputError(
            "no-such-asset", "No capture here has a file with that hash.", "Look it up with 'attest show'."
        )
    return archive.blobs.read(sha256)
