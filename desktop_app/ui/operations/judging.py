"""The researcher's words: claims, assessments, suggestions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop_app.rows.ids import CaptureId, ClaimId, ItemId
from desktop_app.services import tagging
from desktop_app.services.tagging import Judgement, NewClaim
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations.submit import Then, nothing, touched, write
from desktop_app.ui.tasks import Job, Task

if TYPE_CHECKING:
    pass


def pin_claim(
    desk: Desk,
    owner: QObject,
    item: ItemId,
    wanted: NewClaim,
    capture_id: CaptureId | None,
    suggestion: str,
    review: str,
    then: Then,
) -> Task:
    """Pin a claim; `suggestion` names what it was accepted from, "" for a person's own."""

    def work(_job: Job) -> Any:
        from desktop_app.services import judging

        return judging.pin(desk.archive, item, wanted, capture_id, suggestion, review)

    said = _undoable(desk, item, desk.words("Accepted as a claim.")) if suggestion else touched(desk, item)
    return write(desk, owner, "", work, said, then)


def accept_suggestion(desk: Desk, owner: QObject, item: ItemId, suggestion: str, then: Then) -> Task:
    """A suggestion becomes a claim by a person's hand; what was accepted wrongly can be taken back."""

    def work(_job: Job) -> Any:
        from desktop_app.services import suggesting

        return suggesting.accept(desk.archive, item, suggestion)

    return write(desk, owner, "", work, _undoable(desk, item, desk.words("Accepted as a claim.")), then)


def dismiss_suggestion(desk: Desk, owner: QObject, item: ItemId, suggestion: str, then: Then) -> Task:
    """A suggestion is not shown again, unless this is undone."""

    def work(_job: Job) -> str:
        return tagging.dismiss(desk.archive, item, suggestion)

    return write(desk, owner, "", work, _undoable(desk, item, desk.words("Suggestion dismissed.")), then)


def _undoable(desk: Desk, item: ItemId, message: str) -> Then:
    """Says what was done, with an Undo that withdraws the entries: the journal keeps that both happened."""

    def said(found: Any) -> None:
        entity = str(getattr(found, "claim", found))
        touched(desk, item)(found)
        desk.notify.done(message, desk.words("Undo"), lambda: _take_back(desk, item, entity))

    return said


def _take_back(desk: Desk, item: ItemId, entity: str) -> None:
    def work(_job: Job) -> Any:
        from desktop_app.services import people

        return people.withdraw(desk.archive, entity, "captured by mistake")

    def said(found: Any) -> None:
        touched(desk, item)(found)
        desk.notify.done(desk.words("Taken back."))

    write(desk, desk, "", work, said, nothing)


def judge(
    desk: Desk,
    owner: QObject,
    item: ItemId,
    claim: ClaimId,
    judgement: Judgement | None,
    review: str,
    exculpatory: bool,
    then: Then,
) -> Task:
    """One more judgement, and the claim's review state and exculpatory mark."""

    def work(_job: Job) -> Any:
        from desktop_app.services import judging

        return judging.judge(desk.archive, claim, judgement, review, exculpatory)

    return write(desk, owner, "", work, touched(desk, item), then)


def assess(desk: Desk, owner: QObject, item: ItemId, claim: ClaimId, judgement: Judgement, then: Then) -> Task:
    """One more judgement alone."""
    return write(
        desk, owner, "", lambda _job: tagging.assess(desk.archive, claim, judgement), touched(desk, item), then
    )
