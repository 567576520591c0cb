"""Looking at an address again: is the page the same, changed, gone, or could it not be seen this time.

What changed is captured again. Every look is kept in the item's custody with what was compared; "not seen" is no "gone": a server
that does not answer, a login or an error page says nothing of the page.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from archive_schema import entries as e
from desktop_app.capture.address import looks_like_address
from desktop_app.capture.model import CapturedSource
from desktop_app.capture.web.proxy import reach_proxy
from desktop_app.errors import AppError, CancelledError
from desktop_app.rows.ids import CaptureId, ItemId
from desktop_app.rows.items import CaptureRow
from desktop_app.services import reading
from desktop_app.services.archive import OpenArchive
from desktop_app.services.capture import Given, Stated, capture_read, facts_of_page, read_address
from desktop_app.services.capture_run import Batch, Run, Writing, here
from desktop_app.services.comparing import difference
from desktop_app.services.facts_of import Read
from desktop_app.services.opening import bytes_of
from desktop_app.services.way import PLAIN, Way

Outcome = Literal["same", "changed", "gone", "not seen"]
Keep = Literal["changed", "always"]
_GONE = (404, 410, 451)
"""RFC 9110, 15.5.5 and 15.5.11; RFC 7725: not found, gone, unavailable for legal reasons."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What became of one item. `capture`: the new one, None where nothing was captured; words that came and went."""

    item: ItemId
    title: str
    outcome: Outcome
    why: str
    added: int = 0
    removed: int = 0
    capture: CaptureId | None = None


@dataclass(frozen=True, slots=True)
class _Judged:
    outcome: Outcome
    why: str
    added: int = 0
    removed: int = 0


def look_again(
    archive: OpenArchive,
    items: Sequence[ItemId],
    way: Way = PLAIN,
    given: Given | None = None,
    *,
    keep: Keep = "changed",
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    writing: Writing = here,
) -> Iterator[Looked]:
    """Look at each item's address in turn, and yield what became of it once that is in the journal.

    `keep`: "changed" captures again what changed, "always" what is the same, too. InputError `no-such-item`; CancelledError.
    An item without an address is "not seen".
    """
    archive.store.check_writable()
    reach_proxy(way.proxy)
    given = given or Given()
    run = Run(archive, Stated(), None, way, writing)
    try:
        for number, item in enumerate(items):
            progress(number, len(items))
            if given.cancelled():
                raise CancelledError
            yield _looked(run, item, given, keep)
    finally:
        run.show()
    progress(len(items), len(items))


def _looked(run: Run, item: ItemId, given: Given, keep: Keep) -> Looked:
    view = reading.show(run.archive, item)
    before = next((one for one in view.captures if looks_like_address(one.address)), None)
    if before is None:
        return Looked(item, view.row.title, "not seen", "no address is known; it can be stated")
    try:
        with read_address(run, before.address, given) as source:
            return run.writing(lambda: _kept(run, view.row.title, before, source, keep))
    except CancelledError:
        raise
    except AppError as error:
        judged = _Judged("not seen", f"{error.message} ({error.code})")
        run.writing(lambda: _written(run, before, judged, {}))
        return Looked(item, view.row.title, judged.outcome, judged.why)


def _kept(run: Run, title: str, before: CaptureRow, source: CapturedSource, keep: Keep) -> Looked:
    read = facts_of_page(run, source)
    judged = _judge(run.archive, before, source, read)
    captured = None
    if judged.outcome == "changed" or (judged.outcome == "same" and keep == "always"):
        captured = capture_read(run, source)
    _written(run, before, judged, _detail(source, read) | ({"capture": captured.capture} if captured else {}))
    made = captured.capture if captured else None
    return Looked(before.item, title, judged.outcome, judged.why, judged.added, judged.removed, made)


def _judge(archive: OpenArchive, before: CaptureRow, source: CapturedSource, read: Read) -> _Judged:
    if source.status in _GONE:
        return _Judged("gone", f"the server answered {source.status}")
    if source.status is not None and source.status >= 400:
        return _Judged("not seen", f"the server answered {source.status}")
    if source.text_is_html and read.page_state != "ok":
        return _Judged("not seen", f"the page is a {read.page_state}")
    if not read.text:
        same = _digest(source) == before.assets[0].sha256 if before.assets else False
        return _Judged("same", "the same bytes") if same else _Judged("changed", "other bytes")
    return _compared(archive, before, source, read)


def _compared(archive: OpenArchive, before: CaptureRow, source: CapturedSource, read: Read) -> _Judged:
    """By the words. Another way of capturing, and another reader, may give other words of the same page: that is said."""
    then = reading.capture_text(archive, before)[0] if reading.text_asset(before) else ""
    found = difference(then, read.text)
    if not (found.added or found.removed or found.cut):
        return _Judged("same", "the same words")
    notes = [f"{found.added} words added, {found.removed} removed"]
    if before.method != source.method:
        notes.append(f"captured by {before.method} then and by {source.method} now, which may be the reason")
    if read.parser and str(before.record.get("tools", {}).get("reader", read.parser)) != read.parser:
        notes.append("the words were read by another version of the reader, which may be the reason")
    return _Judged("changed", "; ".join(notes), found.added, found.removed)


def _digest(source: CapturedSource) -> str:
    return hashlib.sha256(bytes_of(source.files[0])).hexdigest()


def _detail(source: CapturedSource, read: Read) -> dict[str, str]:
    """What was compared, so that somebody else can look again."""
    found = {
        "method": source.method,
        "status": str(source.status or ""),
        "final_address": source.final_address[:2_000],
        "file_sha256": _digest(source),
        "text_sha256": hashlib.sha256(read.text.encode()).hexdigest() if read.text else "",
        "at": source.started_at,
    }
    return {name: value for name, value in found.items() if value}


def _written(run: Run, before: CaptureRow, judged: _Judged, detail: dict[str, str]) -> None:
    batch = Batch()
    told = {"outcome": judged.outcome, "address": before.address[:2_000], "compared_with": before.capture} | detail
    what = f"looked again: {judged.outcome}: {judged.why}"[:900]
    batch.add(before.item, e.CustodyEvent(event="control", what=what, detail=told))
    run.keep(batch)
