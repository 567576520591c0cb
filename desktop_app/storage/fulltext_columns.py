"""Conditions on columns (values, numbers, dates) as SQL that selects the numbers of items."""

from __future__ import annotations

import json
from dataclasses import dataclass

from desktop_app.rows.distance import Position, box
from desktop_app.rows.search import Bounds, Node
from desktop_app.storage.database import METRES

_DATES = {
    "captured": "captured_at",
    "published": "published_at",
    "date": "coalesce(nullif(published_at, ''), captured_at)",
}
_COARSE = (4, 7)
"""Letters of a year, of a month."""
_AFTER_ALL = "~"
"""Stands after every character of a date, so that 2026-01~ is the end of that January."""
_BY_LABEL = "SELECT v.doc FROM search_label l JOIN search_value v ON v.label = l.id WHERE l.name = ? AND "

_BY_FILE = (
    "SELECT i.doc FROM capture_asset a JOIN capture c ON c.owner = a.owner JOIN search_item i ON i.item = c.item"
    " WHERE a.sha256 "
)


@dataclass(frozen=True, slots=True)
class Sql:
    """A SELECT of item numbers with its parameters."""

    text: str
    parameters: tuple[str | int | float, ...] = ()


def docs(node: Node) -> Sql | None:
    """The items of a tree of columns; None where it asks for words."""
    if node.op in ("and", "or"):
        return _joined(" INTERSECT " if node.op == "and" else " UNION ", [docs(child) for child in node.children])
    if node.op == "not":
        inner = docs(node.children[0])
        return inner and Sql(f"SELECT doc FROM search_item EXCEPT SELECT * FROM ({inner.text})", inner.parameters)
    return _leaf(node)


def _joined(sign: str, parts: list[Sql | None]) -> Sql | None:
    known = [part for part in parts if part is not None]
    if len(known) < len(parts):
        return None
    text = sign.join(f"SELECT * FROM ({part.text})" for part in known)
    return Sql(text, tuple(value for part in known for value in part.parameters))


def _leaf(node: Node) -> Sql | None:
    if node.op == "all":
        return Sql("SELECT doc FROM search_item")
    if node.op.startswith("value") and node.name == "sha256":
        is_whole = node.op == "value"
        return Sql(f"{_BY_FILE}{'= ?' if is_whole else '>= ? AND a.sha256 < ?'}", _between(node, is_whole))
    if node.op == "value":
        return Sql(f"{_BY_LABEL}l.key = ?", (node.name, node.value))
    if node.op == "value prefix":
        return Sql(f"{_BY_LABEL}l.key >= ? AND l.key < ?", (node.name, node.value, node.value + "\U0010ffff"))
    if node.op == "among":
        text = "SELECT doc FROM search_item WHERE item IN (SELECT value FROM json_each(?))"
        return Sql(text, (json.dumps(node.words),))
    if node.op == "value any":
        return Sql(f"{_BY_LABEL}l.key IN (SELECT value FROM json_each(?))", (node.name, json.dumps(node.words)))
    if node.op == "value words":
        return Sql(f"{_BY_LABEL}instr(' ' || l.key || ' ', ?) > 0", (node.name, node.value))
    if node.op == "around":
        return _around(node)
    if node.op == "id":
        return Sql(f"{_BY_LABEL}l.value = ?", (node.name, node.value))
    if node.op == "number":
        return _number(node)
    return _date(node) if node.op == "date" else None


def _between(node: Node, is_whole: bool) -> tuple[str, ...]:
    return (node.value,) if is_whole else (node.value, node.value + "~")


def _around(node: Node) -> Sql:
    """Positions within so many metres: those in the box around, of them the ones that are near enough."""
    latitude, longitude = map(float, node.value.split(","))
    text = f"SELECT doc FROM search_point WHERE {METRES}(latitude, longitude, ?, ?) <= ?"
    sides = box(Position(latitude, longitude), node.distance)
    if sides is not None:
        text += " AND latitude BETWEEN ? AND ? AND longitude BETWEEN ? AND ?"
    return Sql(text, (latitude, longitude, node.distance, *(sides or ())))


def _number(node: Node) -> Sql:
    ends, text = node.bounds, "SELECT doc FROM search_number WHERE name = ?"
    given: list[str | int] = [node.name]
    for sign, value in (("> ?" if ends.over else ">= ?", ends.low), ("< ?" if ends.under else "<= ?", ends.high)):
        if value:
            given.append(int(value))
            text += f" AND number {sign}"
    return Sql(text, tuple(given))


def _date(node: Node) -> Sql:
    """Whether a date (known to the day, month or year) can lie within; an unknown one does not.

    Compared as it stands, so that an index answers. A month or year that holds the lower end is less than it, and lies within.
    """
    date, ends = _DATES[node.name], node.bounds
    until, high = _until(date, ends)
    if not ends.low:
        return Sql(f"SELECT doc FROM search_item WHERE {date} > ''{until}", high)
    holding = tuple(ends.low[:length] for length in _COARSE if length < len(ends.low))
    text = (
        f"SELECT doc FROM search_item WHERE {date} >= ?{until} UNION ALL"
        f" SELECT doc FROM search_item WHERE {date} IN ({','.join('?' * len(holding))}){until}"
    )
    return Sql(text, (ends.low + _AFTER_ALL if ends.over else ends.low, *high, *holding, *high))


def _until(date: str, ends: Bounds) -> tuple[str, tuple[str, ...]]:
    if not ends.high:
        return "", ()
    return (f" AND {date} < ?", (ends.high,)) if ends.under else (f" AND {date} <= ?", (ends.high + _AFTER_ALL,))
