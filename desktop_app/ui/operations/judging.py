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


def add_claim(
    desk: Desk, owner: QObject, item: ItemId, wanted: NewClaim, capture_id: CaptureId | None, then: Then
) -> Task:
    """Pin a claim."""

    return write(
        desk,
        owner,
        "",
        lambda _job: tagging.add_claim(desk.archive, item, wanted, capture_id),
        touched(desk, item),
        then,
    )


def accept_suggestion(desk: Desk, owner: QObject, item: ItemId, suggestion: str, status: str, then: Then) -> Task:
    """A suggestion becomes a claim by a person's hand."""

    def work(_job: Job) -> Any:
        from desktop_app.services import suggesting

        wanted = suggesting.claim_of_suggestion(desk.archive, item, suggestion, None, status or None, "", "")
        return tagging.add_claim(desk.archive, item, wanted)

    return write(desk, owner, "", work, touched(desk, item), then)


def dismiss_suggestion(desk: Desk, owner: QObject, item: ItemId, suggestion: str, then: Then) -> Task:
    """A suggestion is not shown again."""
    return write(desk, owner, "", lambda _job: tagging.dismiss(desk.archive, item, suggestion), nothing, then)


def assess(desk: Desk, owner: QObject, item: ItemId, claim: ClaimId, judgement: Judgement, then: Then) -> Task:
    """One more judgement."""

    return write(
        desk, owner, "", lambda _job: tagging.assess(desk.archive, claim, judgement), touched(desk, item), then
    )
