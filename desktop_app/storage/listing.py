"""The window's list: the ids of all items that a filter and a tree let through, in one order, without their rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.engine import Connection

from desktop_app.rows.ids import ItemId
from desktop_app.rows.items import ItemFilter
from desktop_app.rows.search import ALL, Bounds, IndexedPart, Node, both
from desktop_app.storage import fulltext_columns
from desktop_app.storage.database import selected
from desktop_app.storage.journal import batches

_COLUMNS = {
    "title": "title_key", "source": "source_key", "captured": "captured_at", "published": "published_at", "kind": "kind",
}  # fmt: skip
ORDERS = (*_COLUMNS, "claims")
_IDS = ("kind", "status", "collection", "source", "tag", "language", "place", "year", "parent")
_CLAIMS = "LEFT JOIN (SELECT item AS of, count(*) AS claims FROM claim GROUP BY item) c ON c.of = i.item"


def tree_of(wanted: ItemFilter) -> Node:
    """A filter as a tree of columns."""
    tree = both(ALL if wanted.within is None else tree_of(wanted.within), _dates(wanted))
    for name in _IDS:
        if (value := getattr(wanted, name)) is not None:
            tree = both(tree, _any_of(name, (value,) if isinstance(value, str) else value))
    if wanted.among is not None:
        tree = both(tree, Node("among", words=wanted.among))
    if wanted.inbox is not None:
        tree = both(tree, _flag("inbox", wanted.inbox))
    return tree if wanted.embedded else both(tree, _flag("embedded", is_set=False))


def _any_of(name: str, values: Sequence[str]) -> Node:
    leaves = tuple(Node("id", name=name, value=value) for value in values)
    return leaves[0] if len(leaves) == 1 else Node("or", children=leaves)


def _dates(wanted: ItemFilter) -> Node:
    if not (wanted.since or wanted.until):
        return ALL
    return Node("date", name="date", bounds=Bounds(wanted.since or "", wanted.until or ""))


def _flag(name: str, is_set: bool) -> Node:
    found = Node("id", name="is", value=name)
    return found if is_set else Node("not", children=(found,))


@dataclass(frozen=True, slots=True)
class Order:
    """One of ORDERS. What has no value in the column stands last."""

    column: str
    descending: bool = True


def listed(view: Connection, columns: Node, order: Order) -> list[ItemId]:
    """All items of a tree of columns."""
    found = fulltext_columns.docs(columns)
    assert found is not None
    where = "" if columns.op == "all" else f" WHERE i.doc IN ({found.text})"
    return [row[0] for row in selected(view, f"SELECT i.item FROM {ordered(order, where)}", found.parameters)]


def item_ids(view: Connection, wanted: ItemFilter) -> list[ItemId]:
    """The items of a filter, those made last first."""
    found = fulltext_columns.docs(tree_of(wanted))
    assert found is not None
    sql = (
        "SELECT v.owner FROM item v JOIN search_item i ON i.item = v.owner"
        f" WHERE i.doc IN ({found.text}) ORDER BY v.at_ms DESC, v.owner"
    )
    return [row[0] for row in selected(view, sql, found.parameters)]


def ordered(order: Order, where: str = "") -> str:
    """What follows a SELECT from the items (i)."""
    table = "search_item i"
    if order.column == "claims":
        sign = "DESC" if order.descending else ""
        return f"{table} {_CLAIMS}{where} ORDER BY coalesce(c.claims, 0) {sign}, i.captured_at DESC, i.item"
    column = f"i.{_COLUMNS[order.column]}"
    if order.descending:
        return f"{table}{where} ORDER BY {column} DESC, i.item"
    last = f"{column} = '', " if order.column != "kind" else ""
    return f"{table}{where} ORDER BY {last}{column}, i.item"


def values(view: Connection, name: str) -> dict[str, int]:
    """How many items have each value of that name."""
    sql = "SELECT l.value, count(*) FROM search_label l JOIN search_value v ON v.label = l.id WHERE l.name = ? GROUP BY l.id"
    return dict(selected(view, sql, (name,)))


def parts_of(view: Connection, items: Sequence[ItemId]) -> Mapping[ItemId, Sequence[IndexedPart]]:
    """The words of these items, part by part, for snippets."""
    found: dict[ItemId, list[IndexedPart]] = {}
    for batch in batches(list(items)):
        sql = (
            "SELECT i.item, p.part, p.ref, p.text, p.language FROM search_item i JOIN search_part p ON p.doc = i.doc"
            f" WHERE i.item IN ({','.join('?' * len(batch))}) ORDER BY p.id"
        )
        for row in selected(view, sql, tuple(batch)):
            found.setdefault(ItemId(row[0]), []).append(IndexedPart(*row))
    return found
