"""A person's verb is one function here: it submits one service call and says what became of it.

Services that the first screen does not need are imported by the work itself: the window opens without them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop_app.errors import AppError
from desktop_app.rows.ids import CaptureId, ClaimId, ItemId
from desktop_app.rows.items import ItemFilter
from desktop_app.services import people, reading, tagging
from desktop_app.services.pictures import stored_picture
from desktop_app.services.search import Wanted, search_archive
from desktop_app.services.tagging import Judgement, NewClaim
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.tasks import Job, Lane, Task, alive

if TYPE_CHECKING:
    from desktop_app.services import report as reporting
    from desktop_app.services.capture import Captured, Refused
    from desktop_app.services.finding import Verified

Then = Callable[[Any], None]


def _write(desk: Desk, owner: QObject, title: str, work: Callable[[Job], Any], said: Then, then: Then) -> Task:
    """`said` tells what was written even when the screen that asked is gone; `then` is for that screen alone."""
    return desk.runner.submit(desk, work, _both(owner, said, then), desk.notify.error, title=title, lane=Lane.WRITE)


def _both(owner: QObject, said: Then, then: Then) -> Then:
    def done(found: Any) -> None:
        said(found)
        if alive(owner):
            then(found)

    return done


def _read(desk: Desk, owner: QObject, work: Callable[[Job], Any], then: Then, title: str = "") -> Task:
    return desk.runner.submit(owner, work, then, desk.notify.error, title=title)


def _touched(desk: Desk, item: str) -> Then:
    return lambda _found: desk.archive_changed.emit(Changes(frozenset((item,))))


def _nothing(_found: Any) -> None:
    return None


def capture(desk: Desk, owner: QObject, sources: Sequence[str], then: Then) -> Task:
    """Capture files, folders and addresses; one bad source never stops the others."""

    def work(job: Job) -> list[Captured | Refused]:
        from desktop_app.services.capture import Stated, capture_sources

        found = []
        for one in capture_sources(desk.archive, sources, Stated(), progress=job.progress, cancelled=job.cancelled):
            found.append(one)
        return found

    return _write(desk, owner, desk.words("Capturing"), work, lambda found: _say_captured(desk, found), then)


def capture_pasted(desk: Desk, owner: QObject, data: bytes, then: Then) -> Task:
    """Capture text that was pasted."""

    def work(_job: Job) -> list[Captured | Refused]:
        from desktop_app.services.capture import Stated, capture_words

        return [capture_words(desk.archive, data, Stated())]

    return _write(desk, owner, desk.words("Capturing"), work, lambda found: _say_captured(desk, found), then)


def _say_captured(desk: Desk, found: Sequence[Captured | Refused]) -> None:
    from desktop_app.services.capture import Captured, Refused

    captured = [one for one in found if isinstance(one, Captured)]
    if captured:
        items = frozenset(str(one.item) for one in captured)
        desk.archive_changed.emit(Changes(items | {str(m) for one in captured for m in one.media}))
        count = sum(one.suggestions for one in captured)
        message = desk.words(
            "{count} captured. {suggestions} suggestions wait in the margin.", count=len(captured), suggestions=count
        )
        damaged = sum(bool(one.damage) for one in captured)
        if damaged:
            message += " " + desk.words("{count} of them damaged: their records say what is missing.", count=damaged)
        desk.notify.done(message)
    for one in found:
        if isinstance(one, Refused):
            desk.notify.error(AppError(one.code, one.message, one.advice, {"source": one.source}))


def add_claim(
    desk: Desk, owner: QObject, item: ItemId, wanted: NewClaim, capture_id: CaptureId | None, then: Then
) -> Task:
    """Pin a claim."""

    return _write(
        desk,
        owner,
        "",
        lambda _job: tagging.add_claim(desk.archive, item, wanted, capture_id),
        _touched(desk, item),
        then,
    )


def accept_suggestion(desk: Desk, owner: QObject, item: ItemId, suggestion: str, status: str, then: Then) -> Task:
    """A suggestion becomes a claim by a person's hand."""

    def work(_job: Job) -> Any:
        from desktop_app.services import suggesting

        wanted = suggesting.claim_of_suggestion(desk.archive, item, suggestion, None, status or None, "", "")
        return tagging.add_claim(desk.archive, item, wanted)

    return _write(desk, owner, "", work, _touched(desk, item), then)


def dismiss_suggestion(desk: Desk, owner: QObject, item: ItemId, suggestion: str, then: Then) -> Task:
    """A suggestion is not shown again."""
    return _write(desk, owner, "", lambda _job: tagging.dismiss(desk.archive, item, suggestion), _nothing, then)


def assess(desk: Desk, owner: QObject, item: ItemId, claim: ClaimId, judgement: Judgement, then: Then) -> Task:
    """One more judgement."""

    return _write(
        desk, owner, "", lambda _job: tagging.assess(desk.archive, claim, judgement), _touched(desk, item), then
    )


def load_ids(desk: Desk, owner: QObject, wanted: ItemFilter, order: str, then: Then) -> Task:
    """The ids of a list."""
    return _read(desk, owner, lambda _job: reading.item_ids(desk.archive, wanted, order), then)


def load_rows(desk: Desk, owner: QObject, ids: Sequence[ItemId], then: Then) -> Task:
    """Rows that came into view."""
    return _read(desk, owner, lambda _job: reading.item_rows(desk.archive, ids), then)


def search(desk: Desk, owner: QObject, wanted: Wanted, within: ItemFilter | None, then: Then) -> Task:
    """Hits of a query, as a page of the search; of one list alone when `within` is given."""

    def work(_job: Job) -> dict[str, Any]:
        found = search_archive(desk.archive, wanted)
        if within is None:
            return found
        listed = set(reading.item_ids(desk.archive, within))
        hits = [hit for hit in found["hits"] if hit["item"] in listed]
        return found | {"hits": hits, "total": len({hit["item"] for hit in hits})}

    return _read(desk, owner, work, then)


def load_counts(desk: Desk, owner: QObject, then: Then) -> Task:
    """(counts, collections, sources) for the sidebar."""

    def work(_job: Job) -> Any:
        entities = [reading.list_entities(desk.archive, kind) for kind in ("collection", "source")]
        return reading.counts(desk.archive), *entities

    return _read(desk, owner, work, then)


def load_item(desk: Desk, owner: QObject, item: ItemId, then: Then) -> Task:
    """(everything about an item, its suggestions, people's names by key)."""

    def work(_job: Job) -> Any:
        from desktop_app.services import suggesting

        view = reading.show(desk.archive, item)
        suggestions = suggesting.suggestions_of(desk.archive, item) if view.text else {"suggestions": [], "checks": []}
        return view, suggestions, reading.names(desk.archive)

    return _read(desk, owner, work, then)


def load_bytes(desk: Desk, owner: QObject, sha256: str, then: Then) -> Task:
    """One stored file, checked."""
    return _read(desk, owner, lambda _job: stored_picture(desk.archive, sha256), then)


def write_report(desk: Desk, owner: QObject, out: Path, wanted: reporting.Wanted, then: Then) -> Task:
    """The evidence PDF."""

    def said(built: Any) -> None:
        desk.notify.done(desk.words("{file}: {pages} pages written.", file=out.name, pages=built.pages))

    def work(job: Job) -> Any:
        from desktop_app.services import report as reporting

        return reporting.write_report(desk.archive, out, wanted, job.progress)[0]

    return _read(desk, desk, work, _both(owner, said, then), desk.words("Writing the report"))


@dataclass(frozen=True, slots=True)
class ShareWanted:
    """What the person chose for a shared file. `items` None: everything; no recipients and no passphrase: not encrypted."""

    items: tuple[ItemId, ...] | None
    include: frozenset[str]
    withhold: frozenset[str]
    recipients: tuple[str, ...] = ()
    passphrase: str = field(default="", repr=False)


def share(desk: Desk, owner: QObject, out: Path, wanted: ShareWanted, then: Then) -> Task:
    """A shared file of some items, or of everything."""

    def said(found: Any) -> None:
        desk.notify.done(desk.words("{file} holds {items} items.", file=out.name, items=found.items))
        desk.archive_changed.emit(Changes())

    def work(job: Job) -> Any:
        from desktop_app.services import sharing

        locked = bool(wanted.recipients or wanted.passphrase)
        lock = sharing.Lock(wanted.recipients, wanted.passphrase) if locked else None
        return sharing.share(
            desk.archive, out, wanted.items, wanted.include, job.progress, withhold=wanted.withhold, lock=lock
        )

    return _write(desk, owner, desk.words("Writing the shared file"), work, said, then)


@dataclass(frozen=True, slots=True)
class SharedFile:
    """A file that a person chose, with what opens it when it is encrypted: a passphrase or the name of a key file."""

    path: Path
    passphrase: str = field(default="", repr=False)
    key_file: str = ""


@contextmanager
def readable(file: SharedFile, private: Path) -> Iterator[Path]:
    """The file itself, or its decrypted copy while the body runs."""
    from desktop_app.services import sharing

    with sharing.plain_file(file.path, sharing.unlock_with(file.key_file, file.passphrase), private) as plain:
        yield plain


def preview_merge(desk: Desk, owner: QObject, file: SharedFile, then: Then, failed: Then) -> Task:
    """(what the file is, what would change)."""

    def work(job: Job) -> Any:
        from desktop_app.services import sharing

        with readable(file, desk.home) as plain:
            return sharing.inspect(plain), sharing.merge(desk.archive, plain, job.progress, preview=True)

    title = desk.words("Reading the shared file")
    return desk.runner.submit(owner, work, then, failed, title=title, lane=Lane.WRITE)


def merge(desk: Desk, owner: QObject, file: SharedFile, admit: str, then: Then) -> Task:
    """Join a shared file."""

    def said(found: Any) -> None:
        desk.archive_changed.emit(Changes(everything=True))
        message = desk.words("{entries} new entries joined.", entries=found.new_entries)
        undo = (lambda: undo_merge(desk, found.receipt)) if found.receipt else None
        desk.notify.done(message, desk.words("Undo") if undo else "", undo)

    def work(job: Job) -> Any:
        from desktop_app.services import sharing

        with readable(file, desk.home) as plain:
            return sharing.merge(desk.archive, plain, job.progress, admit=admit)

    return _write(desk, owner, desk.words("Merging"), work, said, then)


def undo_merge(desk: Desk, receipt: str) -> None:
    """Take one merge back, here only."""

    def work(_job: Job) -> int:
        from desktop_app.services import sharing

        return sharing.undo_merge(desk.archive, receipt)

    def said(count: int) -> None:
        desk.archive_changed.emit(Changes(everything=True))
        desk.notify.done(desk.words("{count} entries moved to quarantine, here only.", count=count))

    _write(
        desk,
        desk,
        desk.words("Undoing the merge"),
        work,
        said,
        _nothing,
    )


def verify(desk: Desk, owner: QObject, file: SharedFile, then: Callable[[Verified], None], failed: Then) -> Task:
    """An integrity check of the archive or of a file."""

    def work(job: Job) -> Verified:
        from desktop_app.services import integrity, sharing

        unlock = sharing.unlock_with(file.key_file, file.passphrase)
        return integrity.verify(file.path, desk.home, job.progress, unlock=unlock)

    return desk.runner.submit(owner, work, then, failed, title=desk.words("Checking"))


def load_people(desk: Desk, owner: QObject, then: Then) -> Task:
    """Everybody whose key signed here."""
    return _read(desk, owner, lambda _job: people.members(desk.archive), then)


def admit(desk: Desk, owner: QObject, key: str, name: str, then: Then) -> Task:
    """A keeper lets a colleague's entries count."""

    def said(_found: Any) -> None:
        desk.archive_changed.emit(Changes(everything=True))

    return _write(desk, owner, "", lambda _job: people.admit(desk.archive, key, name), said, then)
