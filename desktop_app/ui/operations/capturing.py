"""Capturing: files, folders, addresses, what was copied; and taking a capture back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop_app.errors import AppError, CancelledError
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.operations import leading
from desktop_app.ui.operations.submit import Then, nothing, read, write
from desktop_app.ui.tasks import Job, Task

if TYPE_CHECKING:
    from desktop_app.services.capture import Captured, Refused, Stated

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
) -> Task:
    """Capture files, folders and addresses; one bad source never stops the others, stopping keeps what was captured.

    `then` is given the `Outcomes`; `show` is offered when several were refused.
    """

    def work(job: Job) -> Outcomes:
        from desktop_app.services import leads
        from desktop_app.services.capture import Stated, capture_sources

        said, found, cancelled = stated or Stated(), [], False
        try:
            for one in capture_sources(desk.archive, sources, said, progress=job.progress, cancelled=job.cancelled):
                found.append(one)
        except CancelledError:
            cancelled = True
        done = Outcomes(tuple(found), cancelled, said)
        return replace(done, closed=leads.close_captured(desk.archive, [one.item for one in done.captured]))

    return write(desk, owner, desk.words("Capturing"), work, lambda done: _say(desk, done, show), then)


def capture_pasted(desk: Desk, owner: QObject, bytes_of: Callable[[], bytes], then: Then) -> Task:
    """Capture text, HTML or a picture that was copied; `bytes_of` makes the bytes, in the worker."""

    def work(_job: Job) -> Outcomes:
        from desktop_app.services.capture import Stated, capture_words

        return Outcomes((capture_words(desk.archive, bytes_of(), Stated(), "clipboard"),), False, Stated())

    return write(desk, owner, desk.words("Capturing"), work, lambda done: _say(desk, done, None), then)


def _say(desk: Desk, done: Outcomes, show: Show | None) -> None:
    captured, refused = done.captured, done.refused
    ways = ((desk.words("What became of each"), lambda: show(done)),) if show and len(refused) > 1 else ()
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
    if damaged := sum(bool(one.damage) for one in captured):
        said.append(words("{count} of them damaged: their records say what is missing.", count=damaged))
    if again := sum(one.again for one in captured):
        said.append(words("{count} were here already: one more capture of each.", count=again))
    if done.closed:
        said.append(words("{count} leads of the wanted list are found.", count=done.closed))
    if len(refused) > 1:
        said.append(words("{count} refused.", count=len(refused)))
    if done.cancelled:
        said.append(words("Stopped: what came before is captured, the rest is not."))
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


def folders_among(desk: Desk, owner: QObject, sources: Sequence[str], then: Then) -> Task:
    """Which of these are folders: a disk may be slow to say."""

    def work(_job: Job) -> list[str]:
        from desktop_app.services.importing import folders_among as folders

        return folders(sources)

    return read(desk, owner, work, then)


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
