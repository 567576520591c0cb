"""The claims of the whole archive as a table: ids in an order, lines as they come into view, counts."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Row

from archive_schema import view_tables as v
from archive_schema.statuses import REVIEWS, STATUSES
from desktop_app.rows.claim_table import ClaimFilter, ClaimLine
from desktop_app.rows.ids import ClaimId, EntryId, ItemId, KeyText
from desktop_app.storage.journal import batches
from desktop_app.storage.queries import entities

_C, _I, _A, _F = v.claim.c, v.item.c, v.assessment.c, v.field.c


def _stated(name: str) -> Any:
    """A field that was stated for the claim itself."""
    return (
        sa.select(sa.func.min(sa.func.json_extract(_F.value, "$")))
        .where(_F.owner == _C.owner, _F.name == name)
        .scalar_subquery()
    )


_LAST = sa.select(_A.by).where(_A.owner == _C.owner, _A.withdrawn == 0).order_by(_A.at_ms.desc(), _A.entry).limit(1)
_FIGURE_PLACE = sa.func.nullif(sa.func.json_extract(sa.func.nullif(_C.figure, ""), "$.place"), "")
_PLACE = sa.func.coalesce(_stated("place"), _FIGURE_PLACE, _I.place, "")
_DATE = sa.func.coalesce(_stated("date"), _I.published_at, "")
_ORDERS: dict[str, Any] = {
    "made": _C.at_ms,
    "status": _C.status,
    "differing": _C.differing,
    "kind": _C.kind,
    "words": _C.quote,
    "attribution": _C.attribution,
    "item": _I.title,
    "place": _PLACE,
    "date": _DATE,
    "assessor": _LAST.scalar_subquery(),
    "review": _C.review,
}
ORDERS = tuple(_ORDERS)
_RANKS = {status: place for place, status in enumerate(STATUSES)} | {state: n for n, state in enumerate(REVIEWS)}


def claim_ids(view: Connection, wanted: ClaimFilter, order: str = "made", descending: bool = True) -> list[ClaimId]:
    """The claims of a filter, sorted by one of `ORDERS`; what is unknown comes last either way."""
    query = sa.select(_C.owner, _ORDERS[order].label("key"), _C.at_ms, *(_TEXTS if wanted.text.strip() else ()))
    query = query.select_from(v.claim.outerjoin(v.item, _I.owner == _C.item))
    for condition in _conditions(wanted):
        query = query.where(condition)
    rows = [row for row in view.execute(query) if _has_words(row, wanted.text)]
    named = entities.names(view) if order == "assessor" else _place_names(view) if order == "place" else {}
    rows.sort(key=lambda row: (row.at_ms, row.owner), reverse=True)
    known = [row for row in rows if row.key not in (None, "")]
    known.sort(key=lambda row: _rank(row.key, order, named), reverse=descending)
    return [ClaimId(row.owner) for row in (*known, *(row for row in rows if row.key in (None, "")))]


_TEXTS = (_C.quote, _C.attribution, _C.name, _C.caption, _I.title)


def _has_words(row: Row[Any], text: str) -> bool:
    wanted = text.casefold().split()
    if not wanted:
        return True
    held = " ".join(str(part or "") for part in (row.quote, row.attribution, row.name, row.caption, row.title))
    return all(word in held.casefold() for word in wanted)


def _rank(value: Any, order: str, named: dict[str, str]) -> tuple[int, Any]:
    if order in ("status", "review"):
        return _RANKS.get(value, len(_RANKS)), value
    return 0, named.get(value, value).casefold() if isinstance(value, str) else value


def _conditions(wanted: ClaimFilter) -> list[Any]:
    pairs = ((_C.kind, wanted.kind), (_C.review, wanted.review))
    found: list[Any] = [column == value for column, value in pairs if value]
    if wanted.status:
        judged = sa.select(_A.owner).where(_A.head == 1, _A.status == wanted.status)
        found.append(sa.or_(_C.status == wanted.status, _C.owner.in_(judged)))
    if wanted.differing:
        found.append(_C.differing == 1)
    return found


def _place_names(view: Connection) -> dict[str, str]:
    """A place may be written as words or be one of the archive's places."""
    return {str(row.entity): row.name for row in entities.entities(view, "place")}


def claim_lines(view: Connection, ids: Sequence[str]) -> list[ClaimLine]:
    """Lines of these claims, as far as they exist, in the order asked for."""
    people, places = entities.names(view), _place_names(view)
    tags = entities.tags_of(view, ids)
    found: dict[str, ClaimLine] = {}
    for part in batches(list(ids)):
        columns = (_I.title, _PLACE.label("shown_place"), _stated("date").label("stated_date"), _I.published_at)
        query = sa.select(v.claim, *columns).select_from(v.claim.outerjoin(v.item, _I.owner == _C.item))
        last = _last_assessors(view, part)
        for row in view.execute(query.where(_C.owner.in_(part))):
            place = places.get(row.shown_place, row.shown_place or "")
            found[row.owner] = _line(row, place, last.get(row.owner, ""), people, tags.get(row.owner, []))
    return [found[claim] for claim in ids if claim in found]


def _last_assessors(view: Connection, ids: Sequence[str]) -> dict[str, str]:
    query = sa.select(_A.owner, _A.by).where(_A.owner.in_(ids), _A.withdrawn == 0)
    return {row.owner: row.by for row in view.execute(query.order_by(_A.at_ms, _A.entry.desc()))}


def _line(row: Row[Any], place: str, by: str, people: dict[str, str], tags: Sequence[str]) -> ClaimLine:
    return ClaimLine(
        claim=ClaimId(row.owner),
        item=ItemId(row.item),
        item_title=row.title or "",
        status=row.status,
        about=row.about,
        differing=bool(row.differing),
        kind=row.kind,
        words=row.quote or row.caption or row.name,
        attribution=row.attribution,
        place=place,
        date=row.stated_date or row.published_at or "",
        date_of="claim" if row.stated_date else "item",
        assessor=KeyText(by) if by else None,
        assessor_name=people.get(by, by[:8]),
        review=row.review,
        exculpatory=bool(row.exculpatory),
        tags=tuple(dict.fromkeys(tags)),
        start=row.start,
        time=_time(row),
    )


def _time(row: Row[Any]) -> tuple[int, int] | None:
    if row.anchor_type != "time":
        return None
    anchor = json.loads(row.anchor)
    return anchor["start_ms"], anchor["end_ms"]


def claim_counts(view: Connection) -> dict[str, dict[str, int]]:
    """How many claims: by anybody's standing status, by kind, by review state; "" of "differing": assessors differ."""

    def grouped(column: Any) -> dict[str, int]:
        return {row[0]: row[1] for row in view.execute(sa.select(column, sa.func.count()).group_by(column))}

    judged = sa.select(_A.owner, _A.status).where(_A.head == 1)
    pairs = sa.union(judged, sa.select(_C.owner, _C.status)).subquery().c
    query = sa.select(pairs.status, sa.func.count()).group_by(pairs.status)
    statuses = {row[0]: row[1] for row in view.execute(query) if " / " not in row[0]}
    differing = view.scalar(sa.select(sa.func.count()).where(_C.differing == 1)) or 0
    return {"status": statuses, "kind": grouped(_C.kind), "review": grouped(_C.review), "differing": {"": differing}}


def claim_count(view: Connection) -> int:
    """All claims."""
    return view.scalar(sa.select(sa.func.count()).select_from(v.claim)) or 0


def field_heads_of(view: Connection, owners: Sequence[str], name: str) -> dict[str, list[EntryId]]:
    """The entries that hold one field of several entities, by entity."""
    found: dict[str, list[EntryId]] = {}
    for part in batches(list(owners)):
        query = sa.select(_F.owner, _F.entry).where(_F.owner.in_(part), _F.name == name).order_by(_F.entry)
        for row in view.execute(query):
            found.setdefault(row.owner, []).append(EntryId(row.entry))
    return found


def tag_entries_of(view: Connection, owners: Sequence[str]) -> list[tuple[str, str, EntryId]]:
    """(entity, term, entry) of every tag on these entities."""
    t = v.tag.c
    found: list[tuple[str, str, EntryId]] = []
    for part in batches(list(owners)):
        query = sa.select(t.owner, t.term, t.entry).where(t.owner.in_(part)).order_by(t.owner, t.entry)
        found += [(row.owner, row.term, EntryId(row.entry)) for row in view.execute(query)]
    return found
