"""When it was published, when it happened, when it was captured; and how each time is known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from desktop_app.report.model_exhibit import Exhibit
from desktop_app.report.model_front import Moment, Ref
from desktop_app.services.reporting.case import Case

_TAKEN = ("taken at", "created at", "recorded at")


def timeline(case: Case, exhibits: Sequence[Exhibit]) -> tuple[Moment, ...]:
    """All times of the exhibits and their claims in one order; a day stands before the hours of that day."""
    found = [moment for exhibit in exhibits if not exhibit.fault for moment in _of(exhibit)]
    found += _events(case)
    return tuple(sorted(dict.fromkeys(found), key=lambda one: (_order(one.at), one.of, one.kind, one.words)))


def _of(exhibit: Exhibit) -> Iterator[Moment]:
    at = Ref(exhibit.number)
    if exhibit.published_at:
        known = [how for name, value, how in exhibit.record if name == "published at" and value == exhibit.published_at]
        yield Moment(exhibit.published_at, "published", at, "stated" if "stated" in known or not known else known[0])
    for name, value, how in exhibit.record:
        if name in _TAKEN and value:
            yield Moment(value[:40], "taken", at, how)
    if exhibit.captured_at:
        yield Moment(exhibit.captured_at, "captured", at, "observed")


def _events(case: Case) -> Iterator[Moment]:
    """Dates that people stated for a claim, or for the incident that it is about."""
    for at, claim in case.claims.items():
        said = case.fields.get(claim.claim, {})
        if said.get("date"):
            yield Moment(str(said["date"])[:40], "event", at, "stated")
        incident = case.fields.get(str(said.get("incident") or ""), {})
        if incident.get("date"):
            yield Moment(str(incident["date"])[:40], "event", at, "stated", str(incident.get("name", "")))


def _order(at: str) -> str:
    """In UTC where the hour is known; else as it is written."""
    try:
        moment = datetime.fromisoformat(at.replace("Z", "+00:00"))
    except ValueError:
        return at
    if len(at) <= 10:
        return at
    return (moment.astimezone(UTC) if moment.tzinfo else moment).strftime("%Y-%m-%dT%H:%M:%S")
