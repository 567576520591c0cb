"""Claims against what supports, contradicts, updates or repeats them, and how many sources stand behind each by name."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.report.model_front import Corroborated, Ref
from desktop_app.rows.ids import ItemId
from desktop_app.services.reporting.case import Case

FROM_ORIGIN = {name: name for name in ("supports", "contradicts", "updates", "repeats", "same image")}
FROM_TARGET = FROM_ORIGIN | {"supports": "supported by", "updates": "updated by", "repeats": "repeated by"}
RELATIONS = tuple(dict.fromkeys((*FROM_TARGET.values(), *FROM_ORIGIN.values())))


def corroboration(case: Case) -> tuple[Corroborated, ...]:
    """Every claim and exhibit that is linked to anything, in the order of the report."""
    links: dict[Ref, set[tuple[str, Ref]]] = {}
    elsewhere: dict[Ref, int] = {}
    for link in case.links:
        if link.type not in FROM_ORIGIN:
            continue
        origin, target = case.refs.get(link.origin), case.refs.get(link.target)
        for one, other, named in ((origin, target, FROM_ORIGIN), (target, origin, FROM_TARGET)):
            if one and other:
                links.setdefault(one, set()).add((named[link.type], other))
            elif one:
                elsewhere[one] = elsewhere.get(one, 0) + 1
    items = list(case.numbers)
    return tuple(_row(at, links, elsewhere.get(at, 0), case, items) for at in sorted({*links, *elsewhere}))


def _row(
    at: Ref, links: dict[Ref, set[tuple[str, Ref]]], elsewhere: int, case: Case, items: Sequence[ItemId]
) -> Corroborated:
    own = sorted(links.get(at, ()), key=lambda link: (RELATIONS.index(link[0]), link[1]))
    backers = [other for relation, other in own if relation == "supported by"]
    backers = [at, *(one for one in backers if not _repeats(one, {at, *backers}, links))]
    exhibits, unknown = _independent(backers, case, items)
    return Corroborated(at, tuple(own), elsewhere, exhibits, unknown)


def _repeats(one: Ref, others: set[Ref], links: dict[Ref, set[tuple[str, Ref]]]) -> bool:
    """Who repeats another is no second source."""
    return any(relation == "repeats" and other in others for relation, other in links.get(one, ()))


def _independent(backers: Sequence[Ref], case: Case, items: Sequence[ItemId]) -> tuple[tuple[int, ...], int]:
    """(exhibits whose sources count, exhibits without a source). The same source, or the same teller, counts once."""
    sources: set[str] = set()
    tellers: set[str] = set()
    counted: list[int] = []
    unknown: set[int] = set()
    for at in backers:
        source = case.source_of(at.exhibit, items)
        claim = case.claims.get(at)
        teller = claim.attribution.casefold() if claim else ""
        if not source:
            unknown.add(at.exhibit)
        elif source not in sources and (not teller or teller not in tellers):
            counted.append(at.exhibit)
            sources.add(source)
            tellers.add(teller)
    return tuple(counted), len(unknown)
