"""Judging one claim: an assessment, its review state and whether it speaks for the accused, as one form gives them."""

from __future__ import annotations

from archive_schema.statuses import REVIEWS
from desktop_app.errors import UsageError
from desktop_app.rows.claims import ClaimRow
from desktop_app.rows.ids import CaptureId, ClaimId, ItemId
from desktop_app.services import suggesting, tagging
from desktop_app.services.archive import OpenArchive
from desktop_app.services.tagging import Judgement, NewClaim


def pin(
    archive: OpenArchive, item: ItemId, wanted: NewClaim, capture: CaptureId | None, suggestion: str, review: str
) -> ClaimRow:
    """A new claim, from `suggestion` when one is named, with its review state ("" leaves it open)."""
    _check_review(review)
    if suggestion:
        row = suggesting.accept(archive, item, suggestion, wanted)
    else:
        row = tagging.add_claim(archive, item, wanted, capture)
    return _with_fields(archive, row, review or row.review, row.exculpatory)


def judge(
    archive: OpenArchive, claim: ClaimId, judgement: Judgement | None, review: str, exculpatory: bool
) -> ClaimRow:
    """One more assessment (None for none), and the claim's review state and exculpatory mark where they changed."""
    _check_review(review)
    row = tagging.assess(archive, claim, judgement) if judgement else tagging.get_claim(archive, claim)
    return _with_fields(archive, row, review, exculpatory)


def _with_fields(archive: OpenArchive, row: ClaimRow, review: str, exculpatory: bool) -> ClaimRow:
    if review != row.review:
        tagging.set_field(archive, row.claim, "review", review)
    if exculpatory != row.exculpatory:
        tagging.set_field(archive, row.claim, "exculpatory", "yes" if exculpatory else "no")
    return tagging.get_claim(archive, row.claim)


def _check_review(review: str) -> None:
    if review and review not in REVIEWS and " / " not in review:
        advice = f"Use one of: {', '.join(REVIEWS)}."
        raise UsageError("value-not-understood", f"There is no review state “{review}”.", advice)
