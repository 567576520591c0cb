"""What stops an export until a person decides: somebody at risk; a consent that is withdrawn, lapsed or was never recorded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import get_args

from archive_schema import entries as e
from desktop_app.errors import InputError
from desktop_app.rows.ids import ItemId
from desktop_app.rows.learning import Because, Decision, StopRow
from desktop_app.services.archive import OpenArchive
from desktop_app.storage.database import Reading
from desktop_app.storage.journal import Draft
from desktop_app.storage.queries import entities, harm, related

_ORDER: tuple[Because, ...] = get_args(Because)
_NAMED = 20
_TOLD = "personal information"


def find_stops(archive: OpenArchive, items: Sequence[str] | None, today: str = "") -> tuple[StopRow, ...]:
    """Of these items with what came with them, their sources and the persons linked to them; of everything when None.

    `today`: a day as 2026-03-14, by default this one in UTC.
    """
    day = today or datetime.now(UTC).strftime("%Y-%m-%d")
    with archive.reading() as view:
        flagged = {entity: _because(values, day) for entity, values in harm.harm_of(view).items()}
        wanted = {entity for entity, because in flagged.items() if because}
        if items is not None:
            wanted &= _around(view, set(items))
        named = entities.fields_of(view, sorted(wanted))
        types = {entity: entities.type_of(view, entity) or "" for entity in wanted}
    found = [
        StopRow(entity, types[entity], str(named[entity].get("title") or named[entity].get("name") or ""), because)
        for entity in wanted
        if types[entity]
        for because in flagged[entity]
    ]
    return tuple(sorted(found, key=lambda row: (_ORDER.index(row.because), row.type, row.title, row.entity)))


def _because(values: harm.Values, day: str) -> list[Because]:
    """Where people differ, the word that protects counts."""
    found: list[Because] = ["at risk"] if values.get("at_risk") else []
    consents = [str(until)[:10] for until in values.get("consent_until", ())]
    if values.get("consent_withdrawn"):
        found.append("consent withdrawn")
    elif any(until < day[: len(until)] for until in consents):
        found.append("consent lapsed")
    elif values.get("personal_information") and not values.keys() & {"consent_by", "consent_uses", "consent_until"}:
        found.append("no consent recorded")
    return found


def _around(view: Reading, items: set[str]) -> set[str]:
    """These items, those that came with them, their sources, and what is linked to any of them."""
    families = harm.families(view)
    found = items | {item for item, parent, _source in families if parent in items}
    sources = {one for item, _parent, source in families if item in found for one in source.split(" / ") if one}
    linked = {end for pair in harm.neighbours(view) if found & set(pair) for end in pair}
    return found | sources | {entity for entity in linked if entities.type_of(view, entity) in ("person", "source")}


def against(archive: OpenArchive, items: Sequence[ItemId], day: str) -> dict[str, tuple[str, ...]]:
    """What stands against showing each item to the public: as `find_stops`, and that it tells of a person. `day`: as 2026-03-14.

    An item carries also what stands against what came with it, its source and the persons linked to it.
    """
    with archive.reading() as view:
        values = harm.harm_of(view)
        families, links = harm.families(view), harm.neighbours(view)
        types = related.types_of(view, list(values))
    people = {entity for entity, kind in types.items() if kind in ("person", "source")}
    flagged = {entity: _told(said, day) for entity, said in values.items()}
    near: dict[str, set[str]] = {}
    for origin, target in links:
        for one, other in ((origin, target), (target, origin)):
            if other in people:
                near.setdefault(one, set()).add(other)
    for item, parent, source in families:
        own = {item, *source.split(" / "), *near.get(item, ())}
        for one in (item, parent):
            near.setdefault(one, set()).update(own)
    found = {item: {because for one in near.get(item, {item}) for because in flagged.get(one, ())} for item in items}
    return {
        item: tuple(one for one in (*_ORDER, _TOLD) if one in because) for item, because in found.items() if because
    }


def _told(values: harm.Values, day: str) -> list[str]:
    return [*_because(values, day), *([_TOLD] if values.get("personal_information") else [])]


def without_stopped(archive: OpenArchive, items: Sequence[ItemId], stops: Sequence[StopRow]) -> tuple[ItemId, ...]:
    """The items that nothing stops: neither themselves nor what came with them, their sources and persons."""
    bad = {row.entity for row in stops}
    persons = {row.entity for row in stops if row.type != "item"}
    with archive.reading() as view:
        families, links = harm.families(view), harm.neighbours(view)
    bad |= {end for pair in links if persons & set(pair) for end in pair}
    for item, parent, source in families:
        if item in bad or bad & set(source.split(" / ")):
            bad |= {item, parent}
    return tuple(item for item in items if item not in bad)


def decide(archive: OpenArchive, items: Sequence[str] | None, reason: str) -> tuple[Decision, tuple[StopRow, ...]]:
    """What the person decided. InputError `export-stopped` where something stops the export and there is no reason."""
    stops = find_stops(archive, items)
    if not stops:
        return Decision(), ()
    counted = Counter(row.because for row in stops)
    counts = tuple((counted[because], because) for because in _ORDER if counted[because])
    if not reason.strip():
        said = ", ".join(f"{count} {because}" for count, because in counts)
        advice = "Leave them out, or decide with a reason, which is kept: --despite REASON."
        named = ", ".join(dict.fromkeys(row.entity for row in stops[:_NAMED]))
        raise InputError("export-stopped", f"This may not leave before you decide: {said}.", advice, {"which": named})
    archive.store.check_writable()
    return Decision(counts, " ".join(reason.split())[:1_000]), stops


def decision_drafts(decision: Decision, stops: Sequence[StopRow], what: str) -> list[Draft]:
    """The entries that keep the decision, one for each item, source or person. `what`: the kind of export."""
    return [
        Draft(
            row.entity,
            e.CustodyEvent(
                event="transfer",
                what=f"{what} let go although {row.because}: {decision.reason}",
                detail={"export": what, "because": row.because, "reason": decision.reason},
            ),
        )
        for row in stops
    ]
