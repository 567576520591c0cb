"""Rows about items and captures, as screens, the command line and the report read them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop_app.rows.ids import CaptureId, EntityId, EntryId, ItemId, KeyText, Sha256

Several = str | tuple[str, ...] | None
"""One value, several of which any will do, or any at all."""


@dataclass(frozen=True, slots=True)
class ItemFilter:
    """What a list shows; None = any. `collection` and `source` are entity ids.

    `year`: four digits; of publication or, when that is unknown, of capture. `integrity`: MATCH · MISMATCH · NOT CHECKED, as
    this installation last found it. `since`, `until`: days, months or years between which an item was published or, when that is unknown, captured.
    `among`: these items, in this order where no other is asked for. `within`: another filter that holds as well.
    """

    kind: Several = None
    status: Several = None
    collection: Several = None
    source: Several = None
    tag: Several = None
    inbox: bool | None = None
    parent: str | None = None
    embedded: bool = True
    language: Several = None
    place: Several = None
    year: Several = None
    integrity: Several = None
    since: str | None = None
    until: str | None = None
    among: tuple[ItemId, ...] | None = None
    within: ItemFilter | None = None


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One line of a list. Times are ISO 8601 in UTC, "" when unknown."""

    item: ItemId
    kind: str
    title: str
    source: str
    """The source's name."""
    source_id: str
    language: str
    published_at: str
    captured_at: str
    claims: int
    statuses: tuple[str, ...]
    parent: str
    graphic: bool
    differing: bool
    thumbnail: str
    """SHA-256 of a thumbnail asset, "" when there is none."""


@dataclass(frozen=True, slots=True)
class AssetRow:
    """One file of a capture. `parent` names what it was derived from, by `recipe`."""

    role: str
    sha256: Sha256
    mime: str
    size_bytes: int
    name: str
    address: str
    parent: str
    recipe: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class CaptureRow:
    """One act of getting an item, with its whole record (the body of its capture.add)."""

    capture: CaptureId
    item: ItemId
    at: str
    ended_at: str
    by: KeyText
    method: str
    address: str
    final_address: str
    page_state: str
    record: Mapping[str, Any]
    assets: tuple[AssetRow, ...]
    entry: EntryId


@dataclass(frozen=True, slots=True)
class WebArchiveRow:
    """A web archive (WARC or WACZ) that a capture stored. `address`: where the capture ended up, after redirects.

    `captured_at`: what the archive itself says of when, of one that others made; else "".
    """

    capture: CaptureId
    item: ItemId
    sha256: Sha256
    size_bytes: int
    address: str
    captured_at: str = ""


@dataclass(frozen=True, slots=True)
class FieldValue:
    """One standing value of one field; several of one name with different values: people differ."""

    name: str
    value: Any
    by: KeyText
    at_ms: int
    entry: EntryId


@dataclass(frozen=True, slots=True)
class EntityRow:
    """A source, collection, person, place, incident, lead, term, saved search or working file."""

    entity: EntityId
    type: str
    name: str
    fields: Mapping[str, Any]
    by: KeyText
    at_ms: int


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A researcher's note."""

    note: EntityId
    target: EntityId
    text: str
    by: KeyText
    at_ms: int


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A typed relation."""

    link: EntityId
    type: str
    origin: EntityId
    target: EntityId
    by: KeyText
    at_ms: int
    entry: EntryId


@dataclass(frozen=True, slots=True)
class CustodyRow:
    """One entry of the journal about an item, in words a judge can read."""

    entry: EntryId
    at_ms: int
    by: KeyText
    kind: str
    what: str
    standing: str
