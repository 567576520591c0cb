"""Runs a plan: its tree becomes SQL over items; words become FTS5 expressions of analysed words only."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy.engine import Connection

from desktop_app.rows.search import Bounds, Found, FoundPart, Node, Plan
from desktop_app.storage.journal import batches

FACETS = ("status", "kind", "source", "language", "tag", "place")
_DATES = {
    "captured": "captured_at",
    "published": "published_at",
    "date": "coalesce(nullif(published_at, ''), captured_at)",
}
_AFTER_ALL = "~"
"""Stands after every character of a date, so that 2026-01~ is the end of that January."""
_WORD_OPS = ("term", "phrase", "prefix", "any", "near")


def _quoted(words: Sequence[str]) -> str:
    return '"' + " ".join(words).replace('"', '""') + '"'


def _operand(node: Node) -> str:
    return _quoted(node.words) + ("*" if node.op == "prefix" else "")


def match(node: Node) -> str:
    """The FTS5 expression of a leaf; nothing of the person's syntax reaches it."""
    if node.op == "near":
        return f"surface : NEAR({' '.join(map(_operand, node.children))}, {node.distance})"
    if node.op in ("phrase", "prefix"):
        return f"surface : {_operand(node)}"
    either = [f"surface : {_quoted([word])}" for word in node.words]
    either += [f"stem : {_quoted([stem])}" for stem in node.stems]
    return "(" + " OR ".join(either) + ")" if either else 'surface : ""'


class PlanSql:
    """Turns a plan's tree into SQL over items, with parameters."""

    def __init__(self) -> None:
        self.parameters: list[str | int] = []

    def items(self, node: Node) -> str:
        """A SELECT that yields the items of a node."""
        if node.op in ("and", "or"):
            joined = " INTERSECT " if node.op == "and" else " UNION "
            return joined.join(f"SELECT item FROM ({self.items(child)})" for child in node.children)
        if node.op == "not":
            return f"SELECT item FROM search_item EXCEPT SELECT item FROM ({self.items(node.children[0])})"
        if node.op in _WORD_OPS:
            return self._words(node)
        if node.op == "number":
            return self._number(node)
        if node.op == "date":
            return f"SELECT item FROM search_item WHERE {self.between(_DATES[node.name], node.bounds)}"
        return self._value(node) if node.op.startswith("value") else "SELECT item FROM search_item"

    def _words(self, node: Node) -> str:
        self.parameters.append(match(node))
        sql = "SELECT p.item FROM search_fts f JOIN search_part p ON p.id = f.rowid WHERE search_fts MATCH ?"
        if node.part:
            self.parameters.append(node.part)
            sql += " AND p.part = ?"
        return sql

    def _value(self, node: Node) -> str:
        self.parameters += [node.name, node.value]
        if node.op == "value":
            return "SELECT item FROM search_value WHERE name = ? AND key = ?"
        self.parameters.append(node.value + "\U0010ffff")
        return "SELECT item FROM search_value WHERE name = ? AND key >= ? AND key < ?"

    def _number(self, node: Node) -> str:
        ends, self.parameters = node.bounds, [*self.parameters, node.name]
        sql = "SELECT item FROM search_number WHERE name = ?"
        for sign, value in (("> ?" if ends.over else ">= ?", ends.low), ("< ?" if ends.under else "<= ?", ends.high)):
            if value:
                self.parameters.append(int(value))
                sql += f" AND number {sign}"
        return sql

    def between(self, date: str, ends: Bounds) -> str:
        """Whether a date (known to the day, month or year) can lie within; an unknown one does not."""
        sql = f"{date} <> ''"
        if ends.low:
            self.parameters.append(ends.low + _AFTER_ALL if ends.over else ends.low)
            sql += f" AND {date} || '{_AFTER_ALL}' {'>' if ends.over else '>='} ?"
        if ends.high:
            self.parameters.append(ends.high if ends.under else ends.high + _AFTER_ALL)
            sql += f" AND {date} {'<' if ends.under else '<='} ?"
        return sql

    def where(self, plan: Plan) -> str:
        """The plan's filters, after its tree."""
        sql = ""
        for name, key in plan.filters.items():
            self.parameters += [name, key]
            sql += " AND item IN (SELECT item FROM search_value WHERE name = ? AND key = ?)"
        return sql + (f" AND {self.between(_DATES['date'], plan.days)}" if plan.days != Bounds() else "")


def leaves(node: Node) -> list[Node]:
    """The word leaves that say what is wanted, without those that say what is not."""
    if node.op in _WORD_OPS:
        return [node]
    return [] if node.op == "not" else [leaf for child in node.children for leaf in leaves(child)]


def run(view: Connection, plan: Plan, *, limit: int, offset: int, sort: str) -> Found:
    """Exact total and facets, and one page of items with the part that matched best."""
    builder = PlanSql()
    items = builder.items(plan.root)
    where = builder.where(plan)
    view.exec_driver_sql("DROP TABLE IF EXISTS temp.hit")
    view.exec_driver_sql(
        f"CREATE TEMP TABLE hit AS SELECT item, captured_at, published_at FROM search_item WHERE item IN ({items}){where}",
        tuple(builder.parameters),
    )
    best = _scores(view, plan)
    order = "published_at" if sort == "published" else "captured_at"
    ids = [row[0] for row in view.exec_driver_sql(f"SELECT item FROM temp.hit ORDER BY {order} DESC, item")]
    if sort == "relevance":
        ids.sort(key=lambda item: best.get(item, (0.0, 0))[0])
    return Found(len(ids), _page(view, ids[offset : offset + limit], best), _facets(view))


def _scores(view: Connection, plan: Plan) -> dict[str, tuple[float, int]]:
    """Best (lowest) bm25 and its part, by item: of the parts that a leaf asks for."""
    best: dict[str, tuple[float, int]] = {}
    by_part: dict[str, list[str]] = {}
    for leaf in leaves(plan.root):
        by_part.setdefault(leaf.part, []).append(match(leaf))
    for part, expressions in by_part.items():
        where, parameters = (" AND p.part = ?", [part]) if part else ("", [])
        rows = view.exec_driver_sql(
            "SELECT p.item, p.id, bm25(search_fts, 2.0, 1.0) AS score FROM search_fts JOIN search_part p"
            f" ON p.id = search_fts.rowid WHERE search_fts MATCH ?{where}",
            (" OR ".join(f"({expression})" for expression in expressions), *parameters),
        )
        for item, part_id, score in rows:
            if item not in best or (score, part_id) < best[item]:
                best[item] = (score, part_id)
    return best


def _page(view: Connection, ids: Sequence[str], best: dict[str, tuple[float, int]]) -> tuple[FoundPart, ...]:
    rows: dict[str, Any] = {}
    for part in batches(list(ids)):
        places = ",".join("?" * len(part))
        sql = f"SELECT item, kind, title FROM search_item WHERE item IN ({places})"
        rows |= {row.item: row for row in view.exec_driver_sql(sql, tuple(part))}
    return tuple(_found(view, rows[item], *best.get(item, (0.0, 0))) for item in ids)


def _found(view: Connection, row: Any, score: float, part_id: int) -> FoundPart:
    where = ("id = ?", part_id) if part_id else ("item = ? ORDER BY part = 'text' DESC LIMIT 1", row.item)
    part = view.exec_driver_sql(
        f"SELECT part, ref, text, language FROM search_part WHERE {where[0]}", (where[1],)
    ).first()
    name, ref, text, language = tuple(part) if part else ("", "", "", "")
    return FoundPart(row.item, row.kind, row.title, name, ref, text, language, round(-score, 4))


def _facets(view: Connection) -> dict[str, dict[str, int]]:
    rows = view.exec_driver_sql(
        "SELECT v.name, v.value, count(DISTINCT v.item) FROM search_value v JOIN temp.hit h ON h.item = v.item"
        f" WHERE v.name IN ({','.join('?' * len(FACETS))}) GROUP BY v.name, v.value ORDER BY v.name, 3 DESC, v.value",
        FACETS,
    )
    found: dict[str, dict[str, int]] = {name: {} for name in FACETS}
    for name, value, count in rows:
        found[name][value] = count
    return found


class IndexWords:
    """The words of an open index: a `Vocabulary`."""

    def __init__(self, view: Connection) -> None:
        self._view = view

    def starting(self, start: str) -> list[str]:
        """The surface words that begin so, sorted."""
        sql = "SELECT term FROM search_words WHERE term >= ? AND term < ? AND col = 'surface'"
        return [row[0] for row in self._view.exec_driver_sql(sql, (start, start + "\U0010ffff"))]

    def counts(self, stems: Collection[str]) -> dict[str, int]:
        """In how many parts each of these stems stands; 0 is left out."""
        sql = "SELECT term, doc FROM search_words WHERE term = ? AND col = 'stem'"
        return {row[0]: row[1] for stem in stems for row in self._view.exec_driver_sql(sql, (stem,))}
