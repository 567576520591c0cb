"""The window's list: the ids of all items that a filter and a plan let through, in one order, without their rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from archive_schema import view_tables as v
from desktop_app.rows.ids import ItemId
from desktop_app.rows.items import ItemFilter
from desktop_app.rows.search import FoundPart, Plan
from desktop_app.storage.fulltext_run import PlanSql, leaves, match
from desktop_app.storage.journal import batches
from desktop_app.storage.queries import indexed
from desktop_app.storage.queries.items import conditions, select_ids

_HIT = sa.table("hit", sa.column("item", sa.Text), schema="temp")
_BEST = sa.table("best", sa.column("item", sa.Text), sa.column("score"), sa.column("id"), schema="temp")
_COLUMNS = {
    "title": "title_key", "source": "source_key", "captured": "captured_at", "published": "published_at", "kind": "kind",
}  # fmt: skip
ORDERS = (*_COLUMNS, "claims")


def listed(view: Connection, wanted: ItemFilter, order: str, descending: bool) -> list[ItemId]:
    """All items of a filter. What has no value in the column stands last."""
    query = sa.select(indexed.item.c.item)
    if conditions(wanted):
        query = query.where(indexed.item.c.item.in_(select_ids(wanted)))
    return _ids(view, _ordered(query, order, descending))


def found(
    view: Connection, plan: Plan, wanted: ItemFilter, order: str, descending: bool
) -> tuple[list[ItemId], dict[ItemId, int]]:
    """(all items of the filter that the plan finds, the part of each that matched best). `order` "": best first."""
    _hit(view, plan, wanted)
    _best(view, plan)
    query = sa.select(_HIT.c.item).select_from(_HIT.outerjoin(_BEST, _BEST.c.item == _HIT.c.item))
    if order:
        query = query.join(indexed.item, indexed.item.c.item == _HIT.c.item)
        ids = _ids(view, _ordered(query, order, descending))
    else:
        ids = _ids(view, query.order_by(sa.func.coalesce(_BEST.c.score, 0.0), _HIT.c.item))
    parts = {ItemId(row[0]): int(row[1]) for row in view.execute(sa.select(_BEST.c.item, _BEST.c.id))}
    return ids, parts


def _ids(view: Connection, query: sa.Select[Any]) -> list[ItemId]:
    return [ItemId(row[0]) for row in view.execute(query)]


def _ordered(query: sa.Select[Any], order: str, descending: bool) -> sa.Select[Any]:
    i = indexed.item.c
    if order == "claims":
        c = v.claim.c
        counts = sa.select(c.item.label("item"), sa.func.count().label("claims")).group_by(c.item).subquery()
        query = query.outerjoin(counts, counts.c.item == i.item)
        count = sa.func.coalesce(counts.c.claims, 0)
        return query.order_by(count.desc() if descending else count, i.captured_at.desc(), i.item)
    column = i[_COLUMNS[order]]
    if descending:
        return query.order_by(column.desc(), i.item)
    return query.order_by(column == "", column, i.item) if order != "kind" else query.order_by(column, i.item)


def _hit(view: Connection, plan: Plan, wanted: ItemFilter) -> None:
    builder = PlanSql()
    items = builder.items(plan.root)
    where = builder.where(plan)
    view.exec_driver_sql("DROP TABLE IF EXISTS temp.hit")
    sql = f"CREATE TEMP TABLE hit AS SELECT item FROM search_item WHERE item IN ({items}){where}"
    view.exec_driver_sql(sql, tuple(builder.parameters))
    if conditions(wanted):
        view.execute(sa.delete(_HIT).where(_HIT.c.item.not_in(select_ids(wanted))))


def _best(view: Connection, plan: Plan) -> None:
    """The best part of each hit: the one with the lowest bm25 among those that a leaf asks for."""
    view.exec_driver_sql("DROP TABLE IF EXISTS temp.best")
    view.exec_driver_sql("CREATE TEMP TABLE best (item TEXT PRIMARY KEY, score REAL, id INTEGER)")
    by_part: dict[str, list[str]] = {}
    for leaf in leaves(plan.root):
        by_part.setdefault(leaf.part, []).append(match(leaf))
    for part, expressions in by_part.items():
        where, parameters = (" AND p.part = ?", (part,)) if part else ("", ())
        # LIMIT -1 keeps SQLite from folding the inner query into the outer one, where bm25 cannot be computed.
        view.exec_driver_sql(
            "INSERT INTO temp.best SELECT item, min(score), id FROM (SELECT p.item, p.id, bm25(search_fts, 2.0, 1.0)"
            " AS score FROM search_fts JOIN search_part p ON p.id = search_fts.rowid"
            f" WHERE search_fts MATCH ?{where} LIMIT -1) WHERE item IN (SELECT item FROM temp.hit) GROUP BY item"
            " ON CONFLICT (item) DO UPDATE SET score = excluded.score, id = excluded.id WHERE excluded.score < score",
            (" OR ".join(f"({expression})" for expression in expressions), *parameters),
        )


def parts(view: Connection, ids: Mapping[ItemId, int]) -> list[FoundPart]:
    """The parts of these items, for snippets; one that was indexed anew since is left out."""
    rows: list[FoundPart] = []
    for batch in batches([str(number) for number in ids.values()]):
        places = ",".join("?" * len(batch))
        sql = f"SELECT id, item, part, ref, text, language FROM search_part WHERE id IN ({places})"
        for number, item, part, ref, text, language in view.exec_driver_sql(sql, tuple(map(int, batch))):
            if ids.get(ItemId(item)) == number:
                rows.append(FoundPart(item, "", "", part, ref, text, language, 0.0))
    return rows


def values(view: Connection, name: str) -> dict[str, int]:
    """How many items have each value of that name."""
    t = indexed.value.c
    query = sa.select(t.value, sa.func.count(sa.distinct(t.item))).where(t.name == name).group_by(t.value)
    return {row[0]: row[1] for row in view.execute(query)}
