"""All web captures of an archive as one WACZ file, for any reader of web archives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from archive_schema.projection.decode import valid_body
from desktop_app import files
from desktop_app.capture.web.surt import surt_key
from desktop_app.capture.web.warc_index import WarcRecord, records_of
from desktop_app.errors import EvidenceError, InputError
from desktop_app.rows.ids import ItemId
from desktop_app.rows.items import ItemRow, WebArchiveRow
from desktop_app.services import reading
from desktop_app.services.archive import OpenArchive
from desktop_app.sharing.model import BlobSource
from desktop_app.sharing.wacz import WaczContent, WaczFile, WaczLine, WaczPage, write_wacz
from desktop_app.storage.blobs import altered
from desktop_app.storage.queries import items as item_queries

_NO_ARCHIVE = "items that were not captured from the web"
_NO_PAGE = "web captures that hold no page"
_WITHDRAWN = "web captures that hold something withdrawn"
_REASONS = {
    "asset-missing": "web captures whose stored file is missing",
    "asset-altered": "web captures whose stored file does not match its hash",
    "warc-unreadable": "web captures whose stored file cannot be read",
}


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many stayed at home, why, and of which items."""

    count: int
    reason: str
    items: tuple[ItemId, ...]


@dataclass(frozen=True, slots=True)
class Exported:
    """Rows that were written (of a WACZ: pages), and what was left out."""

    rows: int
    left_out: tuple[LeftOut, ...] = ()
    decided: tuple[tuple[int, str], ...] = ()
    """What left although a flag or a consent stood against it: (how many, cause and reason)."""


@dataclass(frozen=True, slots=True)
class _Web:
    """One web archive that goes along."""

    row: WebArchiveRow
    page: WarcRecord
    records: Sequence[WarcRecord]
    name: str


def export_web(archive: OpenArchive, out: Path) -> Exported:
    """Write OUT. The same archive gives the same bytes. InputError `no-web-capture` when there is nothing to write."""
    items = {row.item: row for row in reading.list_items(archive)}
    with archive.reading() as view:
        rows = [row for row in item_queries.web_archives(view) if row.item in items]
    withdrawn = _withdrawn_originals(archive)
    chosen: list[_Web] = []
    left: list[tuple[str, ItemId]] = _not_from_the_web(items, rows)
    for row in rows:
        found = _web(archive, row, withdrawn)
        if isinstance(found, _Web):
            chosen.append(found)
        else:
            left.append((found, row.item))
    if not chosen:
        advice = "Capture an address first, or export another format."
        raise InputError("no-web-capture", "There is no web capture to export in this archive.", advice)
    with files.saving(out) as stream:
        write_wacz(stream, _content(archive, chosen, items))
    return Exported(len(chosen), _summed(left))


def _not_from_the_web(items: Mapping[ItemId, ItemRow], rows: Sequence[WebArchiveRow]) -> list[tuple[str, ItemId]]:
    """Items without a web archive; pictures that came with a page are in the page's."""
    web = {row.item for row in rows}
    return [(_NO_ARCHIVE, item) for item, row in sorted(items.items()) if not web & {item, row.parent}]


def _withdrawn_originals(archive: OpenArchive) -> frozenset[str]:
    """The bytes that are the thing itself of a withdrawn capture and of no standing one: no web archive may carry them."""
    withdrawn = sorted(archive.store.standing().withdrawn)
    found = set()
    for entry in archive.store.journal.get(withdrawn):
        body = valid_body(entry.kind, entry.payload)[0] if entry.kind == "capture.add" else None
        found |= {asset["sha256"] for asset in (body or {}).get("assets", ())[:1]}
    with archive.reading() as view:
        return frozenset(found - item_queries.originals(view))


def _web(archive: OpenArchive, row: WebArchiveRow, withdrawn: frozenset[str]) -> _Web | str:
    """The web archive with its records, or why it stays at home."""
    try:
        if not archive.blobs.matches(row.sha256):
            raise altered(row.sha256)
        with archive.blobs.open(row.sha256) as stream:
            packed = stream.read(2) == b"\x1f\x8b"
            stream.seek(0)
            records = records_of(stream)
    except EvidenceError as error:
        return _REASONS[error.code]
    if any(record.content_sha256 in withdrawn for record in records):
        return _WITHDRAWN
    page = _page_record(records, row.address)
    return _Web(row, page, records, f"{row.sha256}.warc{'.gz' if packed else ''}") if page else _NO_PAGE


def _page_record(records: Sequence[WarcRecord], address: str) -> WarcRecord | None:
    """The page's own record: of the address itself, else of one that is the same to an index, else the first good one."""
    key = surt_key(address)
    pages = [record for record in records if record.kind != "metadata"]
    return max(
        pages,
        key=lambda r: (r.address == address, surt_key(r.address) == key, r.status.startswith("2")),
        default=None,
    )


def _content(archive: OpenArchive, chosen: Sequence[_Web], items: Mapping[ItemId, ItemRow]) -> WaczContent:
    named = {web.name: web for web in chosen}
    return WaczContent(
        title=archive.name(),
        created=max(web.page.date for web in chosen),
        files=[WaczFile(name, _source(archive, web.row)) for name, web in named.items()],
        pages=[WaczPage(web.row.capture, web.page.address, web.page.date, items[web.row.item].title) for web in chosen],
        lines=[_line(record, name) for name, web in named.items() for record in web.records],
    )


def _source(archive: OpenArchive, row: WebArchiveRow) -> BlobSource:
    def opened() -> BinaryIO:
        return archive.blobs.open(row.sha256)

    return BlobSource(row.sha256, row.size_bytes, opened)


def _line(record: WarcRecord, file: str) -> WaczLine:
    return WaczLine(
        key=surt_key(record.address),
        date=record.date,
        address=record.address,
        mime=record.mime,
        status=record.status,
        digest=record.digest,
        offset=record.offset,
        length=record.length,
        file=file,
    )


def _summed(left: Sequence[tuple[str, ItemId]]) -> tuple[LeftOut, ...]:
    reasons = dict.fromkeys(reason for reason, _item in left)
    found = {reason: [item for why, item in left if why == reason] for reason in reasons}
    return tuple(LeftOut(len(items), reason, tuple(dict.fromkeys(items))) for reason, items in found.items())
