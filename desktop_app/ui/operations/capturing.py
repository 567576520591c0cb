"""Capturing: files, folders, addresses, what was copied; and taking a capture back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop_app.errors import AppError, CancelledError
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.operations import leading
from desktop_app.ui.operations.submit import Then, nothing, read, write
from desktop_app.ui.operations.ways import fetches, lane_of, usual_way
from desktop_app.ui.tasks import Job, Lane, Task

if TYPE_CHECKING:
    from desktop_app.services.capture import Captured, Refused, Stated
    from desktop_app.services.capture_list import AddressList
    from desktop_app.services.chosen_way import Chosen

Show = Callable[["Outcomes"], None]


_NOT_REACHED = ("address-unknown", "address-not-answering", "address-timeout", "tls-failed", "answer-broken")
"""An address with which nothing is wrong but that it was asked for offline, or too early."""


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What became of each source, in order. `cancelled`: the person stopped it, what was captured is here."""

    found: tuple[Captured | Refused, ...]
    cancelled: bool
    stated: Stated
    closed: int = 0
    """Leads of the wanted list that are found now."""
    wanted: AddressList | None = None
    """The list of addresses that this was, and how it was captured."""
    chosen: Chosen | None = None
    listed: tuple[Any, ...] = ()
    """Every address of the list, those of earlier calls and those not yet captured too."""

    @property
    def rows(self) -> tuple[Any, ...]:
        """What became of each."""
        return self.listed or self.found

    @property
    def captured(self) -> list[Captured]:
        """Those that are in the archive."""
        return [one for one in self.found if not _is_refused(one)]  # type: ignore[misc]

    @property
    def refused(self) -> list[Refused]:
        """Those that are not."""
        return [one for one in self.found if _is_refused(one)]  # type: ignore[misc]


def _is_refused(one: Any) -> bool:
    return not hasattr(one, "item")


def capture(
    desk: Desk,
    owner: QObject,
    sources: Sequence[str],
    then: Then,
    show: Show | None = None,
    stated: Stated | None = None,
    chosen: Chosen | None = None,
) -> Task:
    """Capture files, folders and addresses; one bad source never stops the others, stopping keeps what was captured.

    `then` is given the `Outcomes`; `show` is offered when several were refused. An address may take long, and a person
    longer: nobody else waits for it.
    """
    how = chosen or usual_way(desk)

    def work(job: Job) -> Outcomes:
        from desktop_app.services.capture import Stated, capture_sources
        from desktop_app.services.chosen_way import chosen_way
        from desktop_app.services.way import PLAIN

        said = stated or Stated()
        way = chosen_way(desk.home, how)[0] if fetches(sources) else PLAIN
        found = capture_sources(
            desk.archive, sources, said, progress=job.progress, cancelled=job.cancelled, way=way, said=job.say, writing=job.writing
        )  # fmt: skip
        return _gathered(desk, job, found, said)

    title, lane = desk.words("Capturing"), lane_of(sources)
    return write(desk, owner, title, work, lambda done: _say(desk, done, show), then, lane=lane)


def capture_list(
    desk: Desk,
    owner: QObject,
    wanted: AddressList,
    then: Then,
    show: Show | None = None,
    stated: Stated | None = None,
    chosen: Chosen | None = None,
    *,
    again: bool = False,
) -> Task:
    """Capture what of a list has no outcome yet, `again` what failed too. It goes on after a stop or a power cut."""
    how = chosen or usual_way(desk)

    def work(job: Job) -> Outcomes:
        from desktop_app.services import capture_list as lists
        from desktop_app.services.capture import Stated
        from desktop_app.services.chosen_way import chosen_way

        said = stated or Stated()
        found = lists.capture_list(
            desk.archive, wanted, said, chosen_way(desk.home, how)[0], again=again, progress=job.progress,
            cancelled=job.cancelled, said=job.say, writing=job.writing,
        )  # fmt: skip
        done = _gathered(desk, job, found, said)
        return replace(done, wanted=wanted, chosen=how, listed=tuple(lists.rows_of(desk.archive, wanted, done.found)))

    def one_more(_done: int, _all: int) -> None:
        """What came is seen while the rest is still to come."""
        desk.archive_changed.emit(Changes())

    title = desk.words("Capturing a list")
    return write(
        desk, owner, title, work, lambda done: _say(desk, done, show), then, lane=Lane.FETCH, on_progress=one_more
    )


def _gathered(desk: Desk, job: Job, outcomes: Iterator[Captured | Refused], said: Stated) -> Outcomes:
    """All of them, and the leads that they close; what was captured before it was stopped counts."""
    from desktop_app.services import leads

    found, cancelled = [], False
    try:
        for one in outcomes:
            found.append(one)
    except CancelledError:
        cancelled = True
    done = Outcomes(tuple(found), cancelled, said)
    if cancelled and not done.captured:
        return done
    items = [one.item for one in done.captured]
    return replace(done, closed=job.writing(lambda: leads.close_captured(desk.archive, items)))


def list_among(desk: Desk, owner: QObject, sources: Sequence[str], then: Then) -> Task:
    """(folders among them, the list that they are or None): a disk may be slow to say."""

    def work(_job: Job) -> tuple[list[str], AddressList | None]:
        from desktop_app.services.capture_list import list_among as found
        from desktop_app.services.importing import folders_among as folders

        return folders(sources), found(sources)

    return read(desk, owner, work, then)


def how_far(desk: Desk, owner: QObject, wanted: AddressList, then: Then) -> Task:
    """(what became of each of its addresses so far, names of the collections)."""

    def work(_job: Job) -> Any:
        from desktop_app.services import capture_list as lists
        from desktop_app.services import reading

        known = [row.name for row in reading.list_entities(desk.archive, "collection")]
        return lists.outcomes_of(desk.archive, wanted), known

    return read(desk, owner, work, then)


def unfinished(desk: Desk, owner: QObject, then: Then) -> Task:
    """Lists of addresses that were begun here and are not done."""

    def work(_job: Job) -> Any:
        from desktop_app.services.capture_list import unfinished as found

        return found(desk.archive)

    return read(desk, owner, work, then)


def capture_pasted(desk: Desk, owner: QObject, bytes_of: Callable[[], bytes], then: Then) -> Task:
    """Capture text, HTML or a picture that was copied; `bytes_of` makes the bytes, in the worker."""

    def work(_job: Job) -> Outcomes:
        from desktop_app.services.capture import Stated, capture_words

        return Outcomes((capture_words(desk.archive, bytes_of(), Stated(), "clipboard"),), False, Stated())

    return write(desk, owner, desk.words("Capturing"), work, lambda done: _say(desk, done, None), then)


def _say(desk: Desk, done: Outcomes, show: Show | None) -> None:
    captured, refused = done.captured, done.refused
    offers = show is not None and (len(refused) > 1 or (len(done.rows) > 1 and done.wanted is not None))
    ways = ((desk.words("What became of each"), lambda: show(done)),) if show and offers else ()
    if captured:
        items = frozenset(str(one.item) for one in captured)
        desk.archive_changed.emit(Changes(items | {str(m) for one in captured for m in one.media}))
    message = " ".join(_sentences(desk, done))
    if captured:
        desk.notify.done(message, desk.words("Undo"), lambda: take_back(desk, captured), more=ways)
    elif len(refused) > 1:
        desk.notify.attention(message, desk.words("Each says why."), more=ways)
    elif done.cancelled:
        desk.notify.done(message)
    if len(refused) == 1:
        one = refused[0]
        offer = (desk.words("Keep as a lead"), partial(leading.keep_address, desk, one.source))
        fault = AppError(one.code, one.message, one.advice, {"source": one.source})
        desk.notify.error(fault, *(offer if one.code in _NOT_REACHED and desk.archive.writable else ()))


def _sentences(desk: Desk, done: Outcomes) -> list[str]:
    words, captured, refused = desk.words, done.captured, done.refused
    said = []
    if captured:
        suggested = sum(one.suggestions for one in captured)
        said.append(words("{count} captured.", count=len(captured)))
        if suggested:
            said.append(words("{count} suggestions wait in the margin.", count=suggested))
    if poor := _poor_pages(desk, captured):
        said.append(words("Perhaps not the page that was meant: {states}. The record says why.", states=poor))
    if plain := sum(bool(one.fallback) for one in captured):
        said.append(words("{count} by plain HTTP, for the browser could not: their records say why.", count=plain))
    if early := sum(bool(one.partial) for one in captured):
        said.append(words("{count} saved before the page was done: their records say why.", count=early))
    if damaged := sum(bool(one.damage) for one in captured):
        said.append(words("{count} of them damaged: their records say what is missing.", count=damaged))
    if again := sum(one.again for one in captured):
        said.append(words("{count} were here already: one more capture of each.", count=again))
    if done.closed:
        said.append(words("{count} leads of the wanted list are found.", count=done.closed))
    if len(refused) > 1:
        said.append(words("{count} refused.", count=len(refused)))
    if done.cancelled and captured:
        said.append(words("Stopped: what came before is captured, the rest is not."))
    elif done.cancelled:
        said.append(words("Stopped: nothing was captured."))
    return said


def _poor_pages(desk: Desk, captured: Sequence[Captured]) -> str:
    """What came in the place of a page, in words; "" for none."""
    words = desk.words
    names = {
        "login wall": words("a login wall"),
        "cookie wall": words("a cookie wall"),
        "error page": words("an error page"),
        "empty": words("an empty page"),
    }
    return ", ".join(dict.fromkeys(names[one.page_state] for one in captured if one.page_state in names))


def take_back(desk: Desk, captured: Sequence[Captured]) -> None:
    """Undo a capture."""

    def work(_job: Job) -> Any:
        from desktop_app.services.taking_back import take_back as withdraw

        return withdraw(desk.archive, captured)

    def said(done: Any) -> None:
        words = desk.words
        gone = frozenset(str(item) for one in captured if not one.again for item in (one.item, *one.media))
        desk.archive_changed.emit(Changes(frozenset(str(one.item) for one in captured) - gone, gone=gone))
        message = words(
            "{count} withdrawn: hidden here and wherever this archive's journal goes. The journal keeps that they were captured.",
            count=done.captures,
        )
        if done.kept:
            message += " " + words("{count} stay: somebody has worked on them since.", count=done.kept)
        desk.notify.done(message)

    write(desk, desk, desk.words("Undoing the capture"), work, said, nothing)


def survey(desk: Desk, owner: QObject, folders: Sequence[str], then: Then) -> Task:
    """(what is in each folder, names of the collections, names of the sources)."""

    def work(job: Job) -> Any:
        from desktop_app.services import importing, reading

        found = [importing.survey(Path(folder), job.progress) for folder in folders]
        known = [[row.name for row in reading.list_entities(desk.archive, kind)] for kind in ("collection", "source")]
        return found, *known

    return read(desk, owner, work, then, desk.words("Looking into the folder"))


def save_outcomes(desk: Desk, owner: QObject, out: Path, outcomes: Outcomes) -> Task:
    """The list of what became of each, as CSV."""

    def work(_job: Job) -> int:
        from desktop_app.services import importing

        return importing.save_outcomes(out, outcomes.found)

    def said(lines: int) -> None:
        desk.notify.done(desk.words("{file}: {count} lines written.", file=desk.words.apart(out.name), count=lines))

    return read(desk, owner, work, said)
