"""Capturing: bytes in, facts out of them, one transaction of entries; one bad source never stops the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace

from pydantic import ValidationError

from archive_schema import entries as e
from archive_schema import layout
from desktop_app.analysis.claims.suggest import suggest
from desktop_app.capture.address import looks_like_address, normalise
from desktop_app.capture.companions import add_companions, with_companions
from desktop_app.capture.mimes import is_recording
from desktop_app.capture.model import CapturedSource, Method, Refused
from desktop_app.capture.sources import Wanted, expand, read_file, read_words
from desktop_app.capture.told import NOTHING_TOLD, Told
from desktop_app.capture.web.fetcher import WAIT_SECONDS
from desktop_app.capture.web.proxy import reach_proxy
from desktop_app.errors import AppError, CancelledError
from desktop_app.files import shown
from desktop_app.rows.ids import CaptureId, EntryId, ItemId
from desktop_app.services.archive import OpenArchive, not_recordable
from desktop_app.services.arriving import INSTEAD, arrived
from desktop_app.services.bundles import Bundles
from desktop_app.services.capture_media import add_stills, came_along, derived, still_missing
from desktop_app.services.capture_record import Stated, make_record, text_of
from desktop_app.services.capture_run import Batch, Run, Writing, here
from desktop_app.services.capture_told import add_told, checked, joined, missing_of, reference_source
from desktop_app.services.dating import dated, small_picture
from desktop_app.services.facts_of import Read, read_source
from desktop_app.services.opening import opened
from desktop_app.services.parsing.parser import SECONDS
from desktop_app.services.rendered import compared
from desktop_app.services.tagging import find_or_create
from desktop_app.services.way import PLAIN, Way
from desktop_app.services.web_pages import Opening, Steps, WebPage
from desktop_app.storage.journal import new_entity

_SMALL = "thumbnail: JPEG of at most 320 pixels of the top of the page's picture"
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
    method: str = ""
    fallback: str = ""
    """Why a browser did not capture it although it was asked first; "" where it did, or was not asked."""
    partial: str = ""
    """Why a page was saved before it was done."""
    entries: tuple[EntryId, ...] = field(default=(), repr=False)
    """What was written for it; taking it back means withdrawing these."""


@dataclass(frozen=True, slots=True)
class Given:
    """What every source of one call is read with. `wait`: seconds of a server's silence; `read_seconds`: of one reader."""

    stdin: bytes = b""
    wait: float = WAIT_SECONDS
    read_seconds: float = SECONDS
    cancelled: Callable[[], bool] = lambda: False
    said: Callable[[str], None] = lambda _phase: None


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
    way: Way = PLAIN,
    said: Callable[[str], None] = lambda _phase: None,
    writing: Writing = here,
) -> Iterator[Captured | Refused]:
    """Capture each source in turn. Yields what became of it, once it can be seen: at most a second after it is durable,
    for captures that are quick come in groups. A full disk refuses the large ones, small ones may fit.

    `way`: how addresses are captured; a proxy that is not there ends the call before anything is sent (InputError
    `proxy-malformed`, `proxy-not-answering`). `said`: what a browser is doing. `writing`: where the archive is written.
    """
    archive.store.check_writable()
    given = Given(stdin, wait, read_seconds, cancelled, said)
    with Bundles(archive, cancelled) as bundles:
        each = [found for source in sources for found in bundles.unfolded(_expand(source))]
        wanted = with_companions(each)
        yield from capture_wanted(archive, wanted, stated, way, given, progress=progress, writing=writing)


def capture_wanted(
    archive: OpenArchive,
    wanted: Sequence[Wanted | Refused],
    stated: Stated,
    way: Way,
    given: Given,
    *,
    progress: Callable[[int, int], None],
    writing: Writing,
    asked: Callable[[str], None] = lambda _source: None,
) -> Iterator[Captured | Refused]:
    """The same of what is known already; an outcome for each, in order. `asked` is told each before it is asked for."""
    if any(isinstance(one, Wanted) and looks_like_address(one.source) for one in wanted):
        reach_proxy(way.proxy)
    collection = writing(lambda: _collection(archive, stated))
    archive.parser.seconds = given.read_seconds
    run = Run(archive, stated, collection, way, writing)

    steps = Steps(archive, wanted, given.cancelled)

    def outcome(one: Wanted | WebPage) -> Captured | Refused:
        asked(one.source)
        return _outcome(run, one, given)

    try:
        yield from _in_groups(run, steps, outcome, progress, given.cancelled)
    finally:
        run.show()


def _collection(archive: OpenArchive, stated: Stated) -> str | None:
    return find_or_create(archive, "collection", stated.collection) if stated.collection else None


def _in_groups(
    run: Run,
    steps: Steps,
    outcome: Callable[[Wanted | WebPage], Captured | Refused],
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> Iterator[Captured | Refused]:
    group: list[Captured | Refused] = []
    stopped = False
    number = 0
    with closing(iter(steps)) as each:
        for one in each:
            if isinstance(one, Opening) or run.is_due(before=one.source):
                run.show_if_possible()
                yield from group
                group.clear()
            try:
                progress(number, steps.total)
                stopped = cancelled()
                if not stopped and not isinstance(one, Opening):
                    group.append(one if isinstance(one, Refused) else outcome(one))
                    number += 1
            except CancelledError:
                stopped = True
            if stopped:
                break
    run.show_if_possible()
    yield from group
    if stopped or steps.stopped:
        raise CancelledError
    progress(number, number)


def _outcome(run: Run, wanted: Wanted | WebPage, given: Given) -> Captured | Refused:
    told = wanted.told if isinstance(wanted, Wanted) else NOTHING_TOLD
    try:
        with _read(run, wanted, given) as source:
            return run.writing(lambda: _capture(run, source, told))
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


@contextmanager
def _read(run: Run, wanted: Wanted | WebPage, given: Given) -> Iterator[CapturedSource]:
    """What one source holds; files that came for it may be gone when the block ends."""
    if isinstance(wanted, WebPage):
        yield wanted.read()
        return
    if wanted.path is None and wanted.told.words:
        yield reference_source(wanted.source, wanted.told)
        return
    if not looks_like_address(wanted.source):
        yield read_words(given.stdin) if wanted.source == "-" else add_companions(read_file(wanted), wanted)
        return
    with read_address(run, wanted.source, given) as found:
        yield found


@contextmanager
def read_address(run: Run, address: str, given: Given) -> Iterator[CapturedSource]:
    """What an address holds now, with the picture that says when; its files are there until the block ends."""
    folder = run.archive.folder / layout.TMP_FOLDER
    with (
        arrived(address, run.way, given.wait, given.cancelled, given.said) as source,
        dated(source, run.clock, folder) as found,
    ):
        yield found


def capture_words(archive: OpenArchive, data: bytes, stated: Stated, method: Method = "text") -> Captured:
    """Text, HTML or a picture without a file: typed, piped in, or ("clipboard") copied in another program."""
    archive.store.check_writable()
    run = Run(archive, stated)
    captured = _capture(run, read_words(data, method=method))
    run.show()
    return captured


def facts_of_page(run: Run, source: CapturedSource) -> Read:
    """What the bytes of an address say, before anything is kept of it."""
    return _facts_of(run, opened(run.archive.parser, source))


def capture_read(run: Run, source: CapturedSource) -> Captured:
    """Keep what came: durable when this returns, in the view when the run is shown."""
    return _capture(run, source)


def _capture(run: Run, source: CapturedSource, told: Told = NOTHING_TOLD) -> Captured:
    batch = Batch()
    with _all_or_nothing(run.archive, batch):
        return _written(run, batch, opened(run.archive.parser, source), told)


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


def _written(run: Run, batch: Batch, source: CapturedSource, told: Told) -> Captured:
    stated = joined(run.stated, told)
    stated = replace(stated, facts=(*stated.facts, *checked(source, told)))
    source, read = _with_facts(run, batch, source)
    assets = [run.store(batch, file) for file in source.files]
    key = normalise(stated.address or source.address) or told.key
    item, again = run.item_of(batch, key, assets[0].sha256)
    capture = new_entity()
    title = stated.title or text_of(read.title) or source.files[0].name
    if not again:
        batch.add(
            item,
            e.EntityCreate(
                type="item", fields=_fields(run, batch, source, read, stated, told) | {"title": title[:4_000]}
            ),
        )
    add_told(run, batch, item, told, again)
    media, missing = came_along(run, batch, source, read, item)
    missing += missing_of(told)
    assets += derived(run, batch, read, source.requisites)
    record = make_record(source, stated, still_missing(source, read), item, assets, media, missing, run.clock)
    batch.add(capture, record)
    add_stills(run, batch, capture, assets[0].sha256, read)
    _keep_private(run, batch, source, capture)
    run.collect(batch, item, again)
    if stated.obtained_from:
        batch.add(item, e.FieldSet(field="obtained_from", value=stated.obtained_from))
    return replace(
        _captured(source, read, record, stated.published_at or read.published_at),
        item=ItemId(item),
        capture=CaptureId(capture),
        title=title,
        again=again,
        media=tuple(media),
        entries=run.keep(batch),
    )


def _keep_private(run: Run, batch: Batch, source: CapturedSource, capture: str) -> None:
    """What is the collector's own, each in a payload of its own: leaving it out of a shared file leaves nothing else out."""
    if source.method in ("http", "browser"):
        for name, value in run.way.private_fields().items():
            batch.add(capture, e.FieldSet(field=name, value=value))


def _captured(source: CapturedSource, read: Read, record: e.CaptureAdd, published_at: str) -> Captured:
    """What is told of it, as far as it does not depend on the archive."""
    found = suggest(read.text, read.language or "en", published_at) if read.text else None
    return Captured(
        item=ItemId(record.item),
        capture=CaptureId(""),
        kind=source.kind,
        title="",
        language=read.language,
        published_at=published_at,
        sha256=record.assets[0].sha256,
        assets=len(record.assets),
        media=(),
        referenced=tuple(record.referenced),
        checklist=tuple(record.checklist),
        suggestions=len(found.suggestions) if found else 0,
        again=False,
        damage=source.damage or read.damage,
        source=source.source,
        page_state=record.page_state,
        method=source.method,
        fallback=next((fact.value for fact in source.facts if fact.name == INSTEAD), ""),
        partial=source.partial,
    )


def _facts_of(run: Run, source: CapturedSource) -> Read:
    """What its bytes say; of a browser's page also how the text as rendered differs from the text as received."""
    parser = run.archive.parser
    read = read_source(parser, source)
    if source.method != "browser":
        return read
    thumbnail = small_picture(parser, source)
    made = [("text read from the page as rendered (dom)", source.text_is_html), (_SMALL, bool(thumbnail))]
    return replace(
        read,
        thumbnail=read.thumbnail or thumbnail,
        facts=(*read.facts, *compared(parser, source, read.text)),
        conversions=(*read.conversions, *(said for said, done in made if done)),
    )


def _with_facts(run: Run, batch: Batch, source: CapturedSource) -> tuple[CapturedSource, Read]:
    """A recording is stored first and read where it lies; what its streams are decides its kind."""
    if not is_recording(source.mime):
        return source, _facts_of(run, source)
    source = replace(source, files=(run.stored(batch, source.files[0]), *source.files[1:]))
    read = read_source(run.archive.parser, source)
    return replace(source, kind=read.kind or source.kind), read


def _fields(
    run: Run, batch: Batch, source: CapturedSource, read: Read, stated: Stated, told: Told
) -> dict[str, e.Value]:
    outlet = stated.source or read.site
    values: dict[str, e.Value] = {
        "kind": source.kind,
        "language": read.language,
        "published_at": stated.published_at or read.published_at,
        "modified_at": read.modified_at,
        "authors": [text_of(author)[:200] for author in told.authors or read.authors],
        "site": text_of(read.site)[:500],
        "source": run.outlet(batch, text_of(outlet)[:500]) if outlet else "",
        "caption": text_of(told.caption or read.caption)[:4_000],
        "credit": text_of(read.credit)[:1_000],
        "why": stated.why,
        "address": stated.address,
        "inbox": True,
    }
    return {name: value for name, value in values.items() if value not in ("", [], None)}
