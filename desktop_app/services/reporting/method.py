"""How the exhibits came to be: ways of capture, tools with versions, clocks, methods of assessment, each counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from desktop_app.report.model_front import Custody, Method
from desktop_app.services.custody import stamped_heads
from desktop_app.services.reporting.case import Case, Done
from desktop_app.services.reporting.people import People
from desktop_app.services.reporting.times import iso
from desktop_app.storage.queries import entities


def method(case: Case) -> Method:
    """Of the captures that are printed and the assessments that stand or stood."""
    records = [capture.record for capture in case.captures.values()]
    with case.archive.reading() as view:
        objective = str(entities.fields(view, entities.archive_entity(view)).get("objective", ""))
    judged = [one for claim in case.claims.values() for one in claim.assessments if not one.withdrawn]
    return Method(
        objective=(objective,) if objective else (),
        captures=_counted(capture.method for capture in case.captures.values()),
        tools=_counted(f"{name} {version}" for record in records for name, version in record.get("tools", {}).items()),
        clocks=_counted(str(record.get("clock", "")) for record in records),
        judged=_counted(one.method for one in judged),
        reviews=_counted(claim.review for claim in case.claims.values()),
    )


def _counted(words: Iterable[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(Counter(word for word in words if word).items(), key=lambda pair: (-pair[1], pair[0])))


def custody(case: Case, people: People) -> tuple[Custody, ...]:
    """A line for each exhibit: its capture, and how many entries by how many people are about it."""
    heads = stamped_heads(case.archive)
    by_exhibit: dict[int, list[Done]] = {}
    for done in case.done:
        by_exhibit.setdefault(done.exhibit, []).append(done)
    found = []
    for item, number in case.numbers.items():
        capture, entries = case.captures.get(item), by_exhibit.get(number, [])
        if capture is not None and entries:
            found.append(
                Custody(
                    exhibit=number,
                    captured_at=capture.at,
                    by=people(capture.by),
                    files=len(capture.record.get("assets", ())),
                    hash_list=str(capture.record.get("hash_list") or ""),
                    entries=len(entries),
                    people=len({done.by for done in entries}),
                    last_at=iso(max(done.at_ms for done in entries)),
                    unstamped=sum(done.n > heads.get(done.by, -1) for done in entries),
                )
            )
    return tuple(found)
