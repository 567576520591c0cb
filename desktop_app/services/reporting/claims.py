"""A claim and its assessments as a report prints them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from desktop_app.report.model_exhibit import ReportAssessment, ReportClaim
from desktop_app.rows.claims import ClaimRow
from desktop_app.rows.times import span
from desktop_app.services.reading import ItemView
from desktop_app.services.recordings import still_for
from desktop_app.services.reporting.people import People
from desktop_app.services.reporting.places import Places
from desktop_app.services.reporting.times import iso

_STRANDS = ("source", "technical", "content")


def figure_words(parts: Mapping[str, Any]) -> str:
    """A count as it is said: qualifier, number, unit, group; then place and period."""
    said, value = str(parts.get("words") or ""), parts.get("value")
    if value is not None and not any(letter.isdigit() for letter in said):
        said = f"{said} ({value})" if said else str(value)
    count = " ".join(part for part in (parts.get("qualifier"), said, parts.get("unit"), parts.get("group")) if part)
    return " · ".join(part for part in (count, parts.get("place"), parts.get("period")) if part)


def claim_of(number: int, claim: ClaimRow, people: People, view: ItemView, places: Places) -> ReportClaim:
    """`view`: the item with the capture that the exhibit prints."""
    capture = view.capture
    pinned_to = next((one for one in view.captures if one.capture == claim.capture), None)
    shown = capture is not None and claim.capture == capture.capture
    return ReportClaim(
        number=number,
        kind=claim.kind,
        status=claim.status,
        about=claim.about,
        quote=claim.quote,
        start=claim.start,
        end=claim.end,
        region=claim.region,
        polygon=claim.polygon,
        attribution=claim.attribution,
        figure=figure_words(claim.figure),
        shown=shown,
        frame=claim.frame,
        time=span(*claim.time) if claim.time else "",
        still=still_for(claim, [capture] if capture else []),
        differing=claim.differing,
        assessments=tuple(_assessments(claim, people)),
        role=claim.attribution_role,
        review=claim.review,
        exculpatory=claim.exculpatory,
        incident=places.incident(claim.claim),
        caption=" · ".join(filter(None, (claim.name, claim.caption))),
        suggested=str(claim.accepted_from.get("rule") or claim.accepted_from.get("suggestion") or ""),
        pinned="here" if shown else "elsewhere" if pinned_to else "gone",
        pinned_at=pinned_to.at if pinned_to and not shown else "",
        links=places.links_of(claim.claim),
    )


def _assessments(claim: ClaimRow, people: People) -> Iterator[ReportAssessment]:
    """All of them in order of time, the withdrawn ones without their words."""
    numbers = {str(one.assessment): number for number, one in enumerate(claim.assessments, 1)}
    for a in claim.assessments:
        resolved = sorted(numbers[one] for one in a.replaces if one in numbers) if a.resolves else []
        yield ReportAssessment(
            by=people(a.by),
            at=iso(a.at_ms),
            about=a.about,
            status=a.status,
            reason=a.reason,
            method=a.method,
            grade=a.source_grade + a.information_grade,
            standing=a.head,
            withdrawn=a.withdrawn,
            strands=tuple((name, a.strands[name]) for name in _STRANDS if a.strands.get(name)),
            resolves=tuple(resolved),
        )
