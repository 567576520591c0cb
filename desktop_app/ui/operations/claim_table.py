"""The claims of the whole archive: what the table shows, and what is done to many at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop_app.rows.claim_table import ClaimFilter
from desktop_app.rows.ids import ClaimId
from desktop_app.services import claims, tagging
from desktop_app.services.tagging import Judgement
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.operations.submit import Then, nothing, read, write
from desktop_app.ui.tasks import Job, Task

if TYPE_CHECKING:
    from desktop_app.services.claims import TagEntry


def load_ids(desk: Desk, owner: QObject, wanted: ClaimFilter, order: str, descending: bool, then: Then) -> Task:
    """The ids of the table, sorted."""
    return read(desk, owner, lambda _job: claims.claim_ids(desk.archive, wanted, order, descending), then)


def load_lines(desk: Desk, owner: QObject, ids: Sequence[ClaimId], then: Then) -> Task:
    """Lines that came into view."""
    return read(desk, owner, lambda _job: claims.claim_lines(desk.archive, ids), then)


def load_counts(desk: Desk, owner: QObject, then: Then) -> Task:
    """How many of each status, kind and review state."""
    return read(desk, owner, lambda _job: claims.counts(desk.archive), then)


def load_claim(desk: Desk, owner: QObject, claim: ClaimId, then: Then) -> Task:
    """One claim with its thread and links."""
    return read(desk, owner, lambda _job: claims.show(desk.archive, claim), then)


def find_claims(desk: Desk, owner: QObject, text: str, without: ClaimId, then: Then) -> Task:
    """Claims to link to."""
    return read(desk, owner, lambda _job: claims.find_claims(desk.archive, text, without), then)


Items = Mapping[ClaimId, str]
"""The item of each claim that is touched, "" where it is not known to the screen."""


def _told(desk: Desk, items: Items) -> None:
    touched = frozenset(items.values())
    desk.archive_changed.emit(Changes(touched - {""}, everything="" in touched))


def assess_many(desk: Desk, owner: QObject, items: Items, judgement: Judgement, then: Then) -> Task:
    """One judgement on several claims; assessments are never taken back, so there is no Undo."""

    def said(count: int) -> None:
        _told(desk, items)
        status = desk.words(
            "{status} ({about})", status=desk.words.status(judgement.status), about=desk.words(judgement.about)
        )
        desk.notify.done(
            desk.words("{count} claims: {status}. To change one, judge it again.", count=count, status=status)
        )

    def work(_job: Job) -> int:
        return tagging.assess_many(desk.archive, list(items), judgement)

    return write(desk, owner, desk.words("Judging"), work, said, then)


def tag_many(desk: Desk, owner: QObject, items: Items, terms: Sequence[str], then: Then) -> Task:
    """Tags on several claims, with Undo."""

    def said(put: tuple[TagEntry, ...]) -> None:
        _told(desk, items)
        count = len({claim for claim, _term, _entry in put})
        text = desk.words("{count} claims tagged: {terms}", count=count, terms=desk.words.apart(", ".join(terms)))
        desk.notify.done(text, desk.words("Undo") if put else "", (lambda: _untag(desk, items, put)) if put else None)

    return write(desk, owner, "", lambda _job: claims.tag_claims(desk.archive, list(items), terms), said, then)


def _untag(desk: Desk, items: Items, put: tuple[TagEntry, ...]) -> None:
    def said(count: int) -> None:
        _told(desk, items)
        desk.notify.done(desk.words("{count} tags taken off again.", count=count))

    write(desk, desk, "", lambda _job: claims.untag_claims(desk.archive, put), said, nothing)


def untag_many(desk: Desk, owner: QObject, items: Items, terms: Sequence[str], then: Then) -> Task:
    """Take tags off several claims, with Undo."""

    def work(_job: Job) -> tuple[TagEntry, ...]:
        found = claims.tags_on(desk.archive, list(items), terms)
        claims.untag_claims(desk.archive, found)
        return found

    def said(gone: tuple[TagEntry, ...]) -> None:
        _told(desk, items)
        text = desk.words("{count} tags taken off.", count=len(gone))
        desk.notify.done(
            text, desk.words("Undo") if gone else "", (lambda: _retag(desk, items, gone)) if gone else None
        )

    return write(desk, owner, "", work, said, then)


def _retag(desk: Desk, items: Items, gone: tuple[TagEntry, ...]) -> None:
    def said(_count: Any) -> None:
        _told(desk, items)
        desk.notify.done(desk.words("{count} tags put on again.", count=len(gone)))

    write(desk, desk, "", lambda _job: claims.retag_claims(desk.archive, gone), said, nothing)


def review_many(desk: Desk, owner: QObject, states: Mapping[ClaimId, str], items: Items, then: Then) -> Task:
    """Review states of several claims, with Undo."""

    def said(before: dict[ClaimId, str]) -> None:
        _told(desk, items)
        undo = (lambda: _review_back(desk, before, items)) if before else None
        text = desk.words("Review state of {count} claims changed.", count=len(before))
        desk.notify.done(text, desk.words("Undo") if undo else "", undo)

    return write(desk, owner, "", lambda _job: claims.review_claims(desk.archive, states), said, then)


def _review_back(desk: Desk, before: Mapping[ClaimId, str], items: Items) -> None:
    def said(back: dict[ClaimId, str]) -> None:
        _told(desk, items)
        desk.notify.done(desk.words("Review state of {count} claims set back.", count=len(back)))

    write(desk, desk, "", lambda _job: claims.review_claims(desk.archive, before), said, nothing)


@dataclass(frozen=True, slots=True)
class Relation:
    """Between two claims; `items`: those they are pinned in."""

    origin: str
    type: str
    target: str
    items: frozenset[str]


def link(desk: Desk, owner: QObject, wanted: Relation, then: Then) -> Task:
    """A typed relation, with Undo."""

    def said(_link: Any) -> None:
        desk.archive_changed.emit(Changes(wanted.items))
        desk.notify.done(desk.words("Linked."), desk.words("Undo"), lambda: _take_back(desk, wanted))

    def work(_job: Job) -> Any:
        return tagging.link(desk.archive, wanted.origin, wanted.type, wanted.target)

    return write(desk, owner, "", work, said, then)


def _take_back(desk: Desk, wanted: Relation) -> None:
    take_link_back(desk, desk, wanted, nothing)


def _put_back(desk: Desk, gone: Relation) -> None:
    link(desk, desk, gone, nothing)


def take_link_back(desk: Desk, owner: QObject, gone: Relation, then: Then) -> Task:
    """Take a relation back, with Undo."""

    def said(_count: Any) -> None:
        desk.archive_changed.emit(Changes(gone.items))
        desk.notify.done(desk.words("The link was taken back."), desk.words("Undo"), lambda: _put_back(desk, gone))

    def work(_job: Job) -> Any:
        return tagging.unlink(desk.archive, gone.origin, gone.type, gone.target)

    return write(desk, owner, "", work, said, then)
