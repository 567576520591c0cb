"""What was done when: entries about the exhibits, searches and exchanged files, counted by day and person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from desktop_app.report.model_front import Activity
from desktop_app.rows.ids import KeyText
from desktop_app.rows.search_log import LoggedSearch
from desktop_app.services.reporting.case import Case
from desktop_app.services.reporting.people import People
from desktop_app.services.reporting.times import iso

KINDS = {
    "capture.add": "captures", "claim.add": "claims", "claim.assess": "assessments", "link.add": "links",
    "note.add": "notes", "field.set": "statements", "asset.derive": "derivatives",
}  # fmt: skip
ORDER = (*KINDS.values(), "searches", "merges", "shared files")
_RECEIPTS = {"merged": "merges", "written": "shared files"}


def activities(case: Case, logged: Sequence[LoggedSearch], people: People) -> tuple[Activity, ...]:
    """In order of time, then of the people as they are named."""
    counts: dict[tuple[str, str], Counter[str]] = {}
    for day, by, what in _each(case, logged):
        counts.setdefault((day, people(by)), Counter())[what] += 1
    return tuple(
        Activity(day, by, tuple((what, found[what]) for what in ORDER if found[what]))
        for (day, by), found in sorted(counts.items())
    )


def _each(case: Case, logged: Sequence[LoggedSearch]) -> Iterator[tuple[str, KeyText, str]]:
    """(day, key, what) of everything that is counted, by time: people get their codes in that order."""
    found = [(done.at_ms, done.by, KINDS[done.kind]) for done in case.done if done.kind in KINDS]
    found += [(one.at_ms, one.by, "searches") for one in logged]
    for entry, body in case.archive.store.journal.receipts():
        if what := _RECEIPTS.get(str(body.get("direction"))):
            found.append((entry.time[0], KeyText(entry.author), what))
    for at_ms, by, what in sorted(found):
        yield iso(at_ms)[:10], by, what
