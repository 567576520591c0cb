"""Capturing: bytes in, facts out of them, one transaction of entries; one bad source never stops the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from pydantic import ValidationError

from archive_schema import entries as e
from desktop_app.analysis.claims.suggest import suggest
from desktop_app.capture.address import looks_like_address, normalise
from desktop_app.capture.model import CapturedSource, Method, Refused
from desktop_app.capture.sources import Wanted, expand, read_file, read_words
from desktop_app.capture.web.fetcher import WAIT_SECONDS, fetch
from desktop_app.errors import AppError, CancelledError
from desktop_app.files import shown
from desktop_app.rows.ids import CaptureId, EntryId, ItemId
from desktop_app.services.archive import OpenArchive, not_recordable
from desktop_app.services.capture_media import came_along, derived
from desktop_app.services.capture_record import Stated, make_record, text_of
from desktop_app.services.capture_run import Batch, Run
from desktop_app.services.facts_of import Read, read_source
from desktop_app.services.opening import opened
from desktop_app.services.parsing.parser import SECONDS
from desktop_app.services.tagging import find_or_create
from desktop_app.storage.journal import new_entity

__all__ = ["Captured", "Refused", "Stated", "capture_sources", "capture_words"]


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
    source: str = ""
    """What it was captured from, as it was asked for."""
    page_state: str = ""
    """ok · login wall · cookie wall · error page · empty; "" where it is no page."""
    entries: tuple[EntryId, ...] = field(default=(), repr=False)
    """What was written for it; taking it back means withdrawing these."""


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
    """Capture each source in turn. Yields what became of it, once it can be seen: at most a second after it is durable,
    for captures that are quick come in groups. A full disk refuses the large ones, small ones may fit.
    """
    archive.store.check_writable()
    wanted = [found for source in sources for found in _expand(source)]
    collection = find_or_create(archive, "collection", stated.collection) if stated.collection else None
    archive.parser.seconds = read_seconds
    run = Run(archive, stated, collection)
    try:
        yield from _in_groups(run, wanted, lambda one: _outcome(run, one, stdin, cancelled, wait), progress, cancelled)
    finally:
        run.show()


def _in_groups(
    run: Run,
    wanted: Sequence[Wanted | Refused],
    outcome: Callable[[Wanted], Captured | Refused],
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> Iterator[Captured | Refused]:
    group: list[Captured | Refused] = []
    stopped = False
    for number, one in enumerate(wanted):
        if run.is_due(before=one.source):
            run.show_if_possible()
            yield from group
            group.clear()
        try:
            progress(number, len(wanted))
            stopped = cancelled()
            if not stopped:
                group.append(one if isinstance(one, Refused) else outcome(one))
        except CancelledError:
            stopped = True
        if stopped:
            break
    run.show_if_possible()
    yield from group
    if stopped:
        raise CancelledError
    progress(len(wanted), len(wanted))


def _outcome(run: Run, wanted: Wanted, stdin: bytes, cancelled: Callable[[], bool], wait: float) -> Captured | Refused:
    try:
        return _capture(run, _read(wanted, stdin, cancelled, wait))
    except AppError as error:
        return _refused(wanted.source, run.archive.explained(error) or error)


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


def capture_words(archive: OpenArchive, data: bytes, stated: Stated, method: Method = "text") -> Captured:
    """Text, HTML or a picture without a file: typed, piped in, or ("clipboard") copied in another program."""
    archive.store.check_writable()
    run = Run(archive, stated)
    captured = _capture(run, read_words(data, method=method))
    run.show()
    return captured


def _capture(run: Run, source: CapturedSource) -> Captured:
    batch = Batch()
    with _all_or_nothing(run.archive, batch):
        return _written(run, batch, opened(run.archive.parser, source))


@contextmanager
def _all_or_nothing(archive: OpenArchive, batch: Batch) -> Iterator[None]:
    """When the body fails, files that no entry names are taken out of the store again (one writer: nobody else's)."""
    try:
        yield
    except BaseException as error:
        archive.store.take_back(batch.blobs)
        if isinstance(error, ValidationError):
            raise not_recordable(error) from None
        raise


def _written(run: Run, batch: Batch, source: CapturedSource) -> Captured:
    stated = run.stated
    read = read_source(run.archive.parser, source)
    assets = [run.store(batch, file) for file in source.files]
    item, again = run.item_of(batch, normalise(stated.address or source.address), assets[0].sha256)
    capture = new_entity()
    title = stated.title or text_of(read.title) or source.files[0].name
    if not again:
        batch.add(item, e.EntityCreate(type="item", fields=_fields(run, batch, source, read, title)))
    media, missing = came_along(run, batch, source, read, item)
    assets += derived(run, batch, read)
    record = make_record(source, stated, read, item, assets, media, missing, run.clock)
    batch.add(capture, record)
    run.collect(batch, item, again)
    if stated.obtained_from:
        batch.add(item, e.FieldSet(field="obtained_from", value=stated.obtained_from))
    written = run.keep(batch)
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
        source=source.source,
        page_state=record.page_state,
        entries=written,
    )


def _fields(run: Run, batch: Batch, source: CapturedSource, read: Read, title: str) -> dict[str, e.Value]:
    stated = run.stated
    outlet = stated.source or read.site
    values: dict[str, e.Value] = {
        "kind": source.kind,
        "title": title[:4_000],
        "language": read.language,
        "published_at": stated.published_at or read.published_at,
        "modified_at": read.modified_at,
        "authors": [text_of(author)[:200] for author in read.authors],
        "site": text_of(read.site)[:500],
        "source": run.outlet(batch, text_of(outlet)[:500]) if outlet else "",
        "caption": text_of(read.caption)[:4_000],
        "credit": text_of(read.credit)[:1_000],
        "why": stated.why,
        "address": stated.address,
        "inbox": True,
    }
    return {name: value for name, value in values.items() if value not in ("", [], None)}
