"""What is not known, not had or not done: counted and named, so that nobody takes silence for an answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from archive_schema.statuses import NEVER_DIFFER
from desktop_app.report.model_exhibit import Exhibit
from desktop_app.report.model_front import Gaps, OpenLead, Ref
from desktop_app.rows.claims import ClaimRow
from desktop_app.services import leads
from desktop_app.services.minimum import minimum_of
from desktop_app.services.reporting.case import Case
from desktop_app.storage.queries import related

_ATTRIBUTED = ("quotation", "statement", "figure")
_PRESENT = ("observed", "cannot apply")


def gaps(case: Case, exhibits: Sequence[Exhibit]) -> Gaps:
    """All of them; exhibits whose bytes do not match are named elsewhere."""
    shown = [exhibit for exhibit in exhibits if not exhibit.fault]
    wanted = [row for row in leads.leads(case.archive) if row.is_open]
    near = [row for row in wanted if not row.item or row.item in case.numbers]
    with case.archive.reading() as view:
        waiting = sum(count for state, count in related.waiting(view).items() if state == "quarantined")
    return Gaps(
        leads=tuple(OpenLead(row.kind, row.name, case.numbers.get(row.item, 0)) for row in near),
        leads_elsewhere=len(wanted) - len(near),
        unassessed=tuple(at for at, claim in case.claims.items() if not _judged(claim)),
        ungraded=tuple(at for at, claim in case.claims.items() if _verified_without_grade(claim)),
        unattributed=tuple(at for at, c in case.claims.items() if c.kind in _ATTRIBUTED and not c.attribution),
        elsewhere=tuple(_pinned_elsewhere(case)),
        minimum=tuple(_minimum(case, shown)),
        without_source=tuple(e.number for e in shown if not case.source_of(e.number, list(case.numbers))),
        undated=tuple(exhibit.number for exhibit in shown if not exhibit.published_at),
        waiting=waiting,
    )


def _judged(claim: ClaimRow) -> bool:
    return any(one.head and not one.withdrawn and one.status not in NEVER_DIFFER for one in claim.assessments)


def _verified_without_grade(claim: ClaimRow) -> bool:
    standing = [one for one in claim.assessments if one.head and one.status == "verified"]
    return bool(standing) and not any(one.source_grade or one.information_grade for one in standing)


def _pinned_elsewhere(case: Case) -> Iterator[Ref]:
    for at, claim in case.claims.items():
        printed = case.captures.get(claim.item)
        if printed is not None and printed.capture != claim.capture:
            yield at


def _minimum(case: Case, exhibits: Sequence[Exhibit]) -> Iterator[tuple[int, tuple[tuple[str, str], ...]]]:
    """Where something of the minimum was not observed, or the picture was not made first, or the page was not done."""
    numbers = {number: item for item, number in case.numbers.items()}
    for exhibit in exhibits:
        capture = case.captures.get(numbers[exhibit.number])
        if capture is None:
            continue
        found = minimum_of(capture.record)
        lacks = [(line.name, line.state) for line in found.lines if line.state not in _PRESENT]
        lacks += [("order", "picture not first")] if found.picture_first is False else []
        lacks += [("page", "saved before it was done")] if found.partial else []
        if lacks or not found.lines:
            yield exhibit.number, tuple(lacks or [("minimum", "not recorded")])
