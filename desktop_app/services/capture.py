"""Capturing: bytes in, facts out of them, one transaction of entries; one bad source never stops the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from pydantic import ValidationError

from archive_schema import entries as e
from desktop_app import __version__
from desktop_app.analysis.claims.suggest import suggest
from desktop_app.capture.address import looks_like_address, normalise
from desktop_app.capture.clock import synchronised, utc_offset
from desktop_app.capture.model import CapturedFile, CapturedSource, Fact, Refused
from desktop_app.capture.sources import Wanted, expand, read_file, read_words
from desktop_app.capture.web.fetcher import WAIT_SECONDS, fetch
from desktop_app.errors import AppError, CancelledError
from desktop_app.files import shown
from desktop_app.rows.ids import CaptureId, ItemId
from desktop_app.services.archive import OpenArchive, not_recordable
from desktop_app.services.capture_record import Stated, make_record, recorded_fact, text_of
from desktop_app.services.facts_of import Read, read_picture, read_source
from desktop_app.services.parsing.parser import SECONDS
from desktop_app.services.tagging import find, find_or_create
from desktop_app.storage.blobs import StoredBlob
from desktop_app.storage.journal import Draft, new_entity
from desktop_app.storage.queries import items as item_queries

__all__ = ["Captured", "Refused", "Stated", "capture_sources", "capture_words"]

MAX_MEDIA = 200


@dataclass(frozen=True, slots=True)
class Captured:
    """One capture that is in the archive."""

    item: ItemId
    capture: CaptureId
    kind: str
    title: str
    language: str
    published_at: str
    sha256: str
    assets: int
    media: tuple[ItemId, ...]
    referenced: tuple[e.Referenced, ...]
    checklist: tuple[e.ChecklistLight, ...]
    suggestions: int
    again: bool
    """The item was here already; this is one more capture of it."""
    damage: str = ""
    """What is missing of it; it is kept as it came."""


@dataclass(slots=True)
class _Batch:
    """Entries and blobs of one source while they are put together."""

    drafts: list[Draft] = field(default_factory=list)
    blobs: list[StoredBlob] = field(default_factory=list)


def capture_sources(
    archive: OpenArchive,
    sources: Sequence[str],
    stated: Stated,
    *,
    stdin: bytes = b"",
    wait: float = WAIT_SECONDS,
    read_seconds: float = SECONDS,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[Captured | Refused]:
    """Capture each source in turn. Yields what became of it: a full disk refuses the large ones, small ones may fit."""
    archive.store.check_writable()
    wanted = [found for source in sources for found in _expand(source)]
    collection = find_or_create(archive, "collection", stated.collection) if stated.collection else None
    archive.parser.seconds = read_seconds
    clock = synchronised()
    for number, one in enumerate(wanted):
        if cancelled():
            raise CancelledError
        progress(number, len(wanted))
        if isinstance(one, Refused):
            yield one
            continue
        try:
            source = _read(one, stdin, cancelled, wait)
            yield _capture(archive, source, stated, collection, clock)
        except AppError as error:
            yield _refused(one.source, error)
    progress(len(wanted), len(wanted))


def _refused(source: str, error: AppError) -> Refused:
    if isinstance(error, CancelledError):
        raise error
    return Refused(source, error.code, error.message, error.advice, error.exit_code)


def _expand(source: str) -> list[Wanted | Refused]:
    if source == "-":
        return [Wanted("-", None)]
    try:
        return list(expand([source]))
    except AppError as error:
        return [_refused(shown(source), error)]


def _read(wanted: Wanted, stdin: bytes, cancelled: Callable[[], bool], wait: float) -> CapturedSource:
    if wanted.source == "-":
        return read_words(stdin)
    if looks_like_address(wanted.source):
        return fetch(wanted.source, cancelled, wait)
    return read_file(wanted)


def capture_words(archive: OpenArchive, data: bytes, stated: Stated) -> Captured:
    """Text or HTML that was pasted."""
    archive.store.check_writable()
    return _capture(archive, read_words(data), stated, None, synchronised())


def _capture(
    archive: OpenArchive, source: CapturedSource, stated: Stated, collection: str | None, clock: str
) -> Captured:
    batch = _Batch()
    with _all_or_nothing(archive, batch):
        return _written(archive, batch, source, stated, collection, clock)


@contextmanager
def _all_or_nothing(archive: OpenArchive, batch: _Batch) -> Iterator[None]:
    """When the body fails, files that no entry names are taken out of the store again (one writer: nobody else's)."""
    try:
        yield
    except BaseException as error:
        archive.store.take_back(batch.blobs)
        if isinstance(error, ValidationError):
            raise not_recordable(error) from None
        raise


def _written(
    archive: OpenArchive, batch: _Batch, source: CapturedSource, stated: Stated, collection: str | None, clock: str
) -> Captured:
    read = read_source(archive.parser, source)
    assets = [_store(archive, batch, file) for file in source.files]
    item, again = _item_of(archive, source, stated, assets[0].sha256)
    capture = new_entity()
    title = stated.title or text_of(read.title) or source.files[0].name
    if not again:
        batch.drafts.append(
            Draft(item, e.EntityCreate(type="item", fields=_fields(archive, batch, source, stated, read, title)))
        )
    media, missing = _media(archive, batch, source, read, item)
    assets += _derived(archive, batch, read)
    record = make_record(source, stated, read, item, assets, media, missing, clock)
    batch.drafts.append(Draft(capture, record))
    if collection and not again:
        batch.drafts.append(Draft(new_entity(), e.LinkAdd(type="part of", origin=item, target=collection)))
    if stated.obtained_from:
        batch.drafts.append(Draft(item, e.FieldSet(field="obtained_from", value=stated.obtained_from)))
    archive.append(batch.drafts, batch.blobs)
    found = suggest(read.text, read.language or "en", stated.published_at or read.published_at) if read.text else None
    return Captured(
        item=ItemId(item),
        capture=CaptureId(capture),
        kind=source.kind,
        title=title,
        language=read.language,
        published_at=stated.published_at or read.published_at,
        sha256=assets[0].sha256,
        assets=len(assets),
        media=tuple(media),
        referenced=tuple(record.referenced),
        checklist=tuple(record.checklist),
        suggestions=len(found.suggestions) if found else 0,
        again=again,
        damage=read.damage,
    )


def _store(archive: OpenArchive, batch: _Batch, file: CapturedFile) -> e.Asset:
    stored = archive.blobs.put(file.content)
    batch.blobs.append(stored)
    return e.Asset(
        role=file.role,
        sha256=stored.sha256,
        mime=file.mime,
        size_bytes=stored.size_bytes,
        name=file.name[:1_000],
        address=file.address[:4_000],
    )


def _item_of(archive: OpenArchive, source: CapturedSource, stated: Stated, sha256: str) -> tuple[ItemId, bool]:
    """The same normalised address or the same original is the same item, captured once more."""
    key = normalise(stated.address or source.address)
    with archive.reading() as view:
        known = item_queries.item_by_address(view, key) if key else None
        known = known or item_queries.item_by_original(view, sha256)
    return (known, True) if known else (ItemId(new_entity()), False)


def _outlet(archive: OpenArchive, batch: _Batch, name: str) -> str:
    """The entity of who published it; a new one is written with the capture or not at all."""
    known = find(archive, "source", name)
    if known:
        return known
    made = new_entity()
    batch.drafts.append(Draft(made, e.EntityCreate(type="source", fields={"name": name})))
    return made


def _fields(
    archive: OpenArchive, batch: _Batch, source: CapturedSource, stated: Stated, read: Read, title: str
) -> dict[str, e.Value]:
    outlet = stated.source or read.site
    values: dict[str, e.Value] = {
        "kind": source.kind,
        "title": title[:4_000],
        "language": read.language,
        "published_at": stated.published_at or read.published_at,
        "modified_at": read.modified_at,
        "authors": [text_of(author)[:200] for author in read.authors],
        "site": text_of(read.site)[:500],
        "source": _outlet(archive, batch, text_of(outlet)[:500]) if outlet else "",
        "caption": text_of(read.caption)[:4_000],
        "credit": text_of(read.credit)[:1_000],
        "why": stated.why,
        "address": stated.address,
        "inbox": True,
    }
    return {name: value for name, value in values.items() if value not in ("", [], None)}


def _media(
    archive: OpenArchive, batch: _Batch, source: CapturedSource, read: Read, parent: str
) -> tuple[list[ItemId], list[e.Referenced]]:
    """Pictures that came with the page become items of their own; the others are referenced, not captured."""
    found: list[ItemId] = []
    missing: list[e.Referenced] = []
    for image in (read.article.images if read.article else ())[:MAX_MEDIA]:
        file = next((source.requisites[a] for a in image.addresses if a in source.requisites), None)
        picture = read_picture(archive.parser, file) if file else None
        if file is None or picture is None:
            address = next((a for a in image.addresses if not a.startswith("data:")), "")
            missing.append(
                e.Referenced(media="image", caption=text_of(image.caption)[:1_000], address=text_of(address)[:2_000])
            )
            continue
        asset = _store(archive, batch, CapturedFile("original", file.name, file.mime, file.content, file.address))
        item, again = _item_of(archive, _no_address(source), Stated(), asset.sha256)
        if not again and item not in found:
            fields = {
                "kind": "image",
                "title": image.caption or image.alt or file.name,
                "caption": image.caption,
                "credit": image.credit or picture.credit,
                "parent": parent,
            }
            kept: dict[str, e.Value] = {name: text_of(value)[:4_000] for name, value in fields.items() if value}
            batch.drafts.append(Draft(item, e.EntityCreate(type="item", fields=kept)))
        batch.drafts.append(Draft(new_entity(), _media_record(archive, batch, source, picture, asset, item)))
        found.append(item)
    return found, missing


def _no_address(source: CapturedSource) -> CapturedSource:
    return replace(source, address="")


def _media_record(
    archive: OpenArchive, batch: _Batch, source: CapturedSource, picture: Read, asset: e.Asset, item: str
) -> e.CaptureAdd:
    facts = [
        recorded_fact(Fact("came with", source.address or source.files[0].name, "observed", "attest")),
        *map(recorded_fact, picture.facts),
    ]
    thumbnail = _derived(archive, batch, picture)
    return e.CaptureAdd(
        item=item,
        method=f"{source.method}, with its page",
        started_at=source.started_at,
        ended_at=source.ended_at,
        utc_offset=utc_offset(),
        tools={"attest": __version__},
        assets=[asset, *thumbnail],
        facts=facts,
    )


def _derived(archive: OpenArchive, batch: _Batch, read: Read) -> list[e.Asset]:
    """The extracted text and the thumbnail: derivatives, each with its recipe in the record's conversions."""
    made = []
    if read.text:
        made.append(
            _store(archive, batch, CapturedFile("text", "text.txt", "text/plain; charset=utf-8", read.text.encode()))
        )
    if read.thumbnail:
        made.append(_store(archive, batch, CapturedFile("thumbnail", "thumbnail.jpg", "image/jpeg", read.thumbnail)))
    return made
