"""All web captures of an archive as one WACZ file, for any reader of web archives."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from desktop_app import files
from desktop_app.capture.web.surt import surt_key
from desktop_app.capture.web.warc_index import StoredWarc, WarcRecord, warcs_of
from desktop_app.capture.web_archive.window import part_of
from desktop_app.errors import EvidenceError, InputError
from desktop_app.rows.ids import ItemId, Sha256
from desktop_app.rows.items import ItemRow, WebArchiveRow
from desktop_app.services import reading
from desktop_app.services.archive import OpenArchive
from desktop_app.services.withdrawn import withdrawn_originals
from desktop_app.sharing.model import BlobSource
from desktop_app.sharing.wacz import WaczContent, WaczFile, WaczLine, WaczPage, write_wacz
from desktop_app.storage.blobs import altered
from desktop_app.storage.queries import items as item_queries

_CHUNK = 1024 * 1024
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
class _File:
    """One WARC that goes along: its name below `archive/`, where it lies, and its records."""

    name: str
    blob: BlobSource
    records: Sequence[WarcRecord]


@dataclass(frozen=True, slots=True)
class _Stored:
    """One stored web archive that may go along: its WARCs, and their records by address."""

    files: tuple[_File, ...]
    by_address: Mapping[str, Sequence[WarcRecord]]


@dataclass(frozen=True, slots=True)
class _Web:
    """One capture whose page goes along."""

    row: WebArchiveRow
    page: WarcRecord


def export_web(archive: OpenArchive, out: Path) -> Exported:
    """Write OUT. The same archive gives the same bytes. InputError `no-web-capture` when there is nothing to write."""
    items = {row.item: row for row in reading.list_items(archive)}
    with archive.reading() as view:
        rows = [row for row in item_queries.web_archives(view) if row.item in items]
    withdrawn = withdrawn_originals(archive)
    stored = {sha256: _stored(archive, sha256, withdrawn) for sha256 in dict.fromkeys(row.sha256 for row in rows)}
    chosen: list[_Web] = []
    left: list[tuple[str, ItemId]] = _not_from_the_web(items, rows)
    for row in rows:
        found = _web(row, stored[row.sha256])
        if isinstance(found, _Web):
            chosen.append(found)
        else:
            left.append((found, row.item))
    if not chosen:
        advice = "Capture an address first, or export another format."
        raise InputError("no-web-capture", "There is no web capture to export in this archive.", advice)
    with files.saving(out) as stream:
        write_wacz(stream, _content(archive, chosen, stored, items))
    return Exported(len(chosen), _summed(left))


def _not_from_the_web(items: Mapping[ItemId, ItemRow], rows: Sequence[WebArchiveRow]) -> list[tuple[str, ItemId]]:
    """Items without a web archive; pictures that came with a page are in the page's."""
    web = {row.item for row in rows}
    return [(_NO_ARCHIVE, item) for item, row in sorted(items.items()) if not web & {item, row.parent}]


def _stored(archive: OpenArchive, sha256: str, withdrawn: frozenset[str]) -> _Stored | str:
    """The WARCs of a stored file, or why it stays at home: with every page that is in it."""
    try:
        if not archive.blobs.matches(sha256):
            raise altered(sha256)
        with archive.blobs.open(sha256) as stream:
            found = warcs_of(stream)
            if any(one.holds(withdrawn) for one in found):
                return _WITHDRAWN
            alone = len(found) == 1 and found[0].window.size == archive.blobs.path(sha256).stat().st_size
            named = [sha256 if alone else f"{sha256}-{number}" for number in range(1, len(found) + 1)]
            each = tuple(_file(archive, sha256, name, one) for name, one in zip(named, found, strict=True))
    except EvidenceError as error:
        return _REASONS[error.code]
    by_address: dict[str, list[WarcRecord]] = {}
    for file in each:
        for record in file.records:
            by_address.setdefault(record.address, []).append(record)
    return _Stored(each, by_address)


def _file(archive: OpenArchive, sha256: str, name: str, found: StoredWarc) -> _File:
    window = found.window
    digest = hashlib.sha256()
    for place in range(0, window.size, _CHUNK):
        digest.update(window.read_at(place, _CHUNK))

    def opened() -> BinaryIO:
        return part_of(archive.blobs.open(sha256), window.start, window.size)

    blob = BlobSource(digest.hexdigest(), window.size, opened)
    return _File(f"{name}.warc{'.gz' if found.packed else ''}", blob, found.records)


def _web(row: WebArchiveRow, stored: _Stored | str) -> _Web | str:
    """The capture with its page's record, or why it stays at home."""
    if isinstance(stored, str):
        return stored
    exact = stored.by_address.get(row.address)
    page = _page_record(exact or [record for file in stored.files for record in file.records], row)
    return _Web(row, page) if page else _NO_PAGE


def _page_record(records: Sequence[WarcRecord], row: WebArchiveRow) -> WarcRecord | None:
    """The page's own record: of the address itself and the time that is known of it, else of one that is the same to an
    index, else the first good one.
    """
    key, at = surt_key(row.address), row.captured_at[:19]
    return max(
        records,
        key=lambda r: (surt_key(r.address) == key, r.date[:19] == at, r.status.startswith("2")),
        default=None,
    )


def _content(
    archive: OpenArchive,
    chosen: Sequence[_Web],
    stored: Mapping[Sha256, _Stored | str],
    items: Mapping[ItemId, ItemRow],
) -> WaczContent:
    going = [file for sha256 in dict.fromkeys(web.row.sha256 for web in chosen) for file in _known(stored[sha256])]
    return WaczContent(
        title=archive.name(),
        created=max(web.page.date for web in chosen),
        files=[WaczFile(file.name, file.blob) for file in going],
        pages=[WaczPage(web.row.capture, web.page.address, web.page.date, items[web.row.item].title) for web in chosen],
        lines=[_line(record, file.name) for file in going for record in file.records],
    )


def _known(found: _Stored | str) -> tuple[_File, ...]:
    return () if isinstance(found, str) else found.files


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
