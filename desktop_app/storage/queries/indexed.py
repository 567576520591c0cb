"""What the search index knows of every item, as queries: lists are sorted and narrowed by it."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

item = sa.table(
    "search_item",
    *(sa.column(name, sa.Text) for name in ("item", "kind", "captured_at", "published_at", "title_key", "source_key")),
)
value = sa.table("search_value", *(sa.column(name, sa.Text) for name in ("item", "name", "value")))
_AFTER_ALL = "~"
"""Stands after every character of a date, so that 2026-01~ is the end of that January."""


def with_value(name: str, wanted: str) -> sa.Select[tuple[Any]]:
    """Items with that value: a place of the item or of one of its claims."""
    return sa.select(value.c.item).where(value.c.name == name, value.c.value == wanted)


def dated(since: str, until: str) -> sa.Select[tuple[Any]]:
    """Items whose date (published, else captured; known to the day, month or year) can lie within."""
    date = sa.func.coalesce(sa.func.nullif(item.c.published_at, ""), item.c.captured_at)
    query = sa.select(item.c.item).where(date != "")
    if since:
        query = query.where(date + _AFTER_ALL >= since)
    return query.where(date <= until + _AFTER_ALL) if until else query
