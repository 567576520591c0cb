"""What may be printed, what may not, and why: by rules that stand in the report, never by opinion.

The first rule that applies decides. Rules against printing come first, so that a good status never hides a danger.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from archive_schema.statuses import NEVER_DIFFER, STATUSES
from desktop_app.report.model_exhibit import Exhibit, ReportClaim
from desktop_app.report.model_front import Printing, Ref

_PICTURES = frozenset({"image", "video"})
_FALSE = ("refuted", "out of context")
_OPEN = ("disputed", "inconclusive")
GRAPHIC, FAULT = "graphic", "fault"


def printing(exhibits: Sequence[Exhibit], against: Mapping[str, Sequence[str]]) -> tuple[Printing, ...]:
    """Every claim, and before them each exhibit that may not be printed. `against`: what stands against an item."""
    return tuple(one for exhibit in exhibits for one in _of(exhibit, tuple(against.get(exhibit.item, ()))))


def _of(exhibit: Exhibit, against: tuple[str, ...]) -> Iterator[Printing]:
    whole = (FAULT,) if exhibit.fault else against
    graphic = (GRAPHIC,) if exhibit.graphic else ()
    if whole or graphic:
        yield Printing(Ref(exhibit.number), "not", whole + graphic)
    for claim in exhibit.claims:
        hidden = whole + (graphic if _is_seen(claim) else ())
        may, reasons = ("not", hidden) if hidden else may_of(claim)
        yield Printing(Ref(exhibit.number, claim.number), may, reasons)


def _is_seen(claim: ReportClaim) -> bool:
    """Whether it is about what a picture or a recording shows."""
    return claim.kind in _PICTURES or claim.region is not None or bool(claim.time)


def may_of(claim: ReportClaim) -> tuple[str, tuple[str, ...]]:
    """(what may be done, why) by the assessments that stand."""
    standing = [one for one in claim.assessments if one.standing and not one.withdrawn]
    said = {status for one in standing if (status := one.status)}
    if claim.differing:
        return "telling", ("differ",)
    if wrong := tuple(status for status in _FALSE if status in said):
        return "not", wrong
    if unsettled := tuple(status for status in _OPEN if status in said):
        return "telling", unsettled
    if said - set(STATUSES):
        return "telling", ("own status",)
    if any(one.status == "verified" and one.about == "content" for one in standing):
        return "fact", ("verified content",)
    if "verified" in said:
        return "saying", ("verified saying",)
    if claim.kind == "figure" or claim.figure:
        return "figure", ("nobody assessed",)
    return "claim", tuple(sorted(said & NEVER_DIFFER)) or ("unreviewed",)
