"""The window's list: the ids of all items that a filter and a plan let through, in one order, without their rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from archive_schema import view_tables as v
from desktop_app.rows.ids import ItemId
from desktop_app.rows.items import ItemFilter
from desktop_app.rows.search import Bounds, FoundPart, Node, Plan
from desktop_app.storage.fulltext_run import PlanSql, leaves, match
from desktop_app.storage.journal import batches
from desktop_app.storage.queries import indexed
from desktop_app.storage.queries.items import conditions, select_ids

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
    best = _best(view, plan)
    hits = set(best) if _is_any_word(plan) else _hits(view, plan)
    if order:
        ids = [item for item in listed(view, wanted, order, descending) if item in hits]
    else:
        if conditions(wanted):
            hits &= set(_ids(view, select_ids(wanted)))
        ids = sorted(hits, key=lambda item: (best[item][0] if item in best else 0.0, item))
    return ids, {item: best[item][1] for item in ids if item in best}


def first_found(
    view: Connection, plan: Plan, wanted: ItemFilter, most: int
) -> tuple[list[ItemId], dict[ItemId, int], bool] | None:
    """The beginning of what `found` puts best first, without looking at every hit; and whether that is all.

    `most`: how many parts of items are looked at. None where that cannot be: for more than one word of which any will do, for a part of the items, for a filter.
    """
    sought = leaves(plan.root)
    if not _is_any_word(plan) or conditions(wanted) or any(leaf.part for leaf in sought):
        return None
    scores = _rows(
        view,
        "SELECT rowid, rank FROM search_fts WHERE search_fts MATCH ? AND rank MATCH 'bm25(2.0, 1.0)'"
        " ORDER BY rank LIMIT ?",
        (_any_of(sought), most),
    )
    is_all = len(scores) < most
    if not is_all and scores[0][1] < scores[-1][1]:
        scores = [
            row for row in scores if row[1] < scores[-1][1]
        ]  # of equals some are cut off: which come first is open
    items = _items_of(view, [row[0] for row in scores])
    best: dict[ItemId, tuple[float, int]] = {}
    for part, score in scores:
        best.setdefault(items[part], (score, part))
    ids = sorted(best, key=lambda item: (best[item][0], item))
    return ids, {item: best[item][1] for item in ids}, is_all


def _is_any_word(plan: Plan) -> bool:
    """Whether an item is found as soon as any word is."""
    return not plan.filters and plan.days == Bounds() and _only_words(plan.root)


def _only_words(node: Node) -> bool:
    return all(map(_only_words, node.children)) if node.op == "or" else leaves(node) == [node]


def _any_of(sought: Sequence[Node]) -> str:
    return " OR ".join(f"({match(leaf)})" for leaf in sought)


def _items_of(view: Connection, parts: Sequence[int]) -> dict[int, ItemId]:
    found: dict[int, ItemId] = {}
    for batch in batches([str(part) for part in parts]):
        sql = f"SELECT id, item FROM search_part WHERE id IN ({','.join('?' * len(batch))})"
        found |= dict(_rows(view, sql, tuple(map(int, batch))))
    return found


def _ids(view: Connection, query: sa.Select[Any]) -> list[ItemId]:
    return [row[0] for row in view.execute(query).cursor.fetchall()]


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


def _hits(view: Connection, plan: Plan) -> set[ItemId]:
    builder = PlanSql()
    items = builder.items(plan.root)
    sql = f"SELECT item FROM search_item WHERE item IN ({items}){builder.where(plan)}"
    return {row[0] for row in _rows(view, sql, builder.parameters)}


def _best(view: Connection, plan: Plan) -> dict[ItemId, tuple[float, int]]:
    """(score, part) of the part of each item that matches best: the lowest bm25 among those that a leaf asks for."""
    by_part: dict[str, list[Node]] = {}
    for leaf in leaves(plan.root):
        by_part.setdefault(leaf.part, []).append(leaf)
    best: dict[ItemId, tuple[float, int]] = {}
    for part, sought in by_part.items():
        where, parameters = (" AND p.part = ?", (part,)) if part else ("", ())
        # LIMIT -1 keeps SQLite from folding the inner query into the outer one, where bm25 cannot be computed.
        rows = _rows(
            view,
            "SELECT item, min(score), id FROM (SELECT p.item, p.id, bm25(search_fts, 2.0, 1.0) AS score FROM search_fts"
            f" JOIN search_part p ON p.id = search_fts.rowid WHERE search_fts MATCH ?{where} LIMIT -1) GROUP BY item",
            (_any_of(sought), *parameters),
        )
        for item, score, number in rows:
            if item not in best or score < best[item][0]:
                best[item] = (score, number)
    return best


def _rows(view: Connection, sql: str, parameters: Sequence[str | int]) -> list[Any]:
    """As the driver gives them: for a hundred thousand, making rows of SQLAlchemy costs more than finding them."""
    return list(view.exec_driver_sql(sql, tuple(parameters)).cursor.fetchall())


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
