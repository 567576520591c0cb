"""The figures of the whole archive, as they were stated."""

from __future__ import annotations

import json
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Row

from archive_schema import view_tables as v
from desktop_app.rows.figures import FigureRow
from desktop_app.rows.ids import CaptureId, ClaimId, ItemId
from desktop_app.storage.queries import entities

_C, _I = v.claim.c, v.item.c


def figure_rows(view: Connection) -> list[FigureRow]:
    """Claims of the kind "figure", and others with a count; by item and place in its text."""
    query = sa.select(v.claim, _I.title, _I.source, _I.published_at)
    query = query.select_from(v.claim.outerjoin(v.item, _I.owner == _C.item))
    query = query.where(sa.or_(_C.kind == "figure", _C.figure != ""))
    rows = view.execute(query.order_by(_C.item, _C.start, _C.owner)).all()
    fields = entities.fields_of(view, [row.owner for row in rows])
    names = {str(e.entity): e.name for kind in ("source", "place", "incident") for e in entities.entities(view, kind)}
    return [_figure(row, fields.get(row.owner, {}), names) for row in rows]


def _figure(row: Row[Any], fields: dict[str, Any], names: dict[str, str]) -> FigureRow:
    parts = json.loads(row.figure) if row.figure else {}

    def named(value: object) -> str:
        return names.get(str(value or ""), str(value or ""))

    return FigureRow(
        claim=ClaimId(row.owner),
        item=ItemId(row.item),
        capture=CaptureId(row.capture),
        item_title=row.title or "",
        source=named(row.source),
        status=row.status,
        about=row.about,
        quote=row.quote,
        start=row.start,
        end=row.end,
        value=parts.get("value"),
        unit=parts.get("unit", ""),
        qualifier=parts.get("qualifier", ""),
        group=parts.get("group", ""),
        place=named(fields.get("place")) or parts.get("place", ""),
        period=parts.get("period", ""),
        incident=named(fields.get("incident")),
        attribution=row.attribution,
        date=str(fields.get("date") or row.published_at or "")[:10],
        by_rule=False,
    )
