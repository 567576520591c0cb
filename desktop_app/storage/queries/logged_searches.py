"""The searches that were logged."""

from __future__ import annotations

import json
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Row

from archive_schema import view_tables as v
from desktop_app.rows.ids import EntityId, EntryId, ItemId, KeyText
from desktop_app.rows.search_log import LoggedSearch


def logged_searches(view: Connection) -> list[LoggedSearch]:
    """All of them, newest claimed time first."""
    t = v.logged_search.c
    return [_row(row) for row in view.execute(sa.select(v.logged_search).order_by(t.at_ms.desc(), t.entry))]


def logged_search(view: Connection, search: str) -> LoggedSearch | None:
    """One of them."""
    t = v.logged_search
    row = view.execute(sa.select(t).where(t.c.owner == search).order_by(t.c.entry).limit(1)).first()
    return _row(row) if row is not None else None


def _row(row: Row[Any]) -> LoggedSearch:
    return LoggedSearch(
        search=EntityId(row.owner),
        query=row.query,
        asked=row.asked,
        filters=tuple(json.loads(row.filters)),
        order=row.list_order,
        descending=bool(row.descending),
        ran_at=row.ran_at,
        total=row.total,
        items=tuple(ItemId(item) for item in json.loads(row.items)),
        items_sha256=row.items_sha256,
        state_sha256=row.state_sha256,
        tools=json.loads(row.tools),
        why=row.why,
        entry=EntryId(row.entry),
        by=KeyText(row.by),
        at_ms=row.at_ms,
    )
