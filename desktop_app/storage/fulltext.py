"""The postings: contentless FTS5 in view.db, fed with the analyzer's terms in the transaction of the rows they index."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from desktop_app.rows.search import Analyzer, Found, FoundPart, Node, Plan, SearchItem
from desktop_app.storage.journal import batches

_TABLES = (
    "CREATE TABLE search_item (item TEXT PRIMARY KEY, kind TEXT, title TEXT, language TEXT, source TEXT,"
    " captured_at TEXT, published_at TEXT)",
    "CREATE TABLE search_part (id INTEGER PRIMARY KEY, item TEXT NOT NULL, part TEXT, ref TEXT, text TEXT, language TEXT)",
    "CREATE INDEX search_part_item ON search_part (item)",
    "CREATE TABLE search_value (item TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL)",
    "CREATE INDEX search_value_item ON search_value (item)",
    "CREATE INDEX search_value_name ON search_value (name, value)",
    "CREATE VIRTUAL TABLE search_fts USING fts5 (surface, stem, content='', contentless_delete=1,"
    " tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* M* Co P* S*'\")",
    "CREATE VIRTUAL TABLE search_words USING fts5vocab (search_fts, 'row')",
)
_NAMES = ("search_words", "search_fts", "search_value", "search_part", "search_item")
FACETS = ("status", "kind", "source", "language", "tag", "place")


def create_tables(view: Connection) -> None:
    """Empty index tables; old ones go."""
    for name in _NAMES:
        view.exec_driver_sql(f"DROP TABLE IF EXISTS {name}")
    for statement in _TABLES:
        view.exec_driver_sql(statement)


def remove_items(view: Connection, items: Sequence[str]) -> None:
    """Take all words of these items out of the index, for good: deleted terms are merged away at once."""
    removed = 0
    for part in batches(list(items)):
        places = ",".join("?" * len(part))
        ids = [
            row[0] for row in view.exec_driver_sql(f"SELECT id FROM search_part WHERE item IN ({places})", tuple(part))
        ]
        removed += len(ids)
        if ids:
            view.exec_driver_sql("DELETE FROM search_fts WHERE rowid = ?", [(rowid,) for rowid in ids])
        for table in ("search_part", "search_value", "search_item"):
            view.exec_driver_sql(f"DELETE FROM {table} WHERE item IN ({places})", tuple(part))


def forget_removed(view: Connection) -> None:
    """Merge the index into one segment, so that no word of a removed item is left in the file."""
    view.exec_driver_sql("INSERT INTO search_fts (search_fts) VALUES ('optimize')")


def put_items(view: Connection, analyzer: Analyzer, items: Iterable[SearchItem]) -> None:
    """Index items, each whole; what stood of them before must have been removed."""
    for item in items:
        row = (item.item, item.kind, item.title, item.language, item.source, item.captured_at, item.published_at)
        view.exec_driver_sql("INSERT INTO search_item VALUES (?,?,?,?,?,?,?)", row)
        values = {("kind", item.kind), ("language", item.language), ("source", item.source), *item.values}
        named = [(item.item, name, value) for name, value in sorted(values) if value]
        if named:
            view.exec_driver_sql("INSERT INTO search_value VALUES (?,?,?)", named)
        for part in item.parts:
            _put_part(view, analyzer, item.item, part)


def _put_part(view: Connection, analyzer: Analyzer, item: str, part: Any) -> None:
    surface, stems = analyzer.streams(part.text, part.language)
    if not surface:
        return
    statement = "INSERT INTO search_part (item, part, ref, text, language) VALUES (?,?,?,?,?)"
    rowid = view.exec_driver_sql(statement, (item, part.part, part.ref, part.text, part.language)).lastrowid
    view.exec_driver_sql("INSERT INTO search_fts (rowid, surface, stem) VALUES (?,?,?)", (rowid, surface, stems))


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _match(node: Node) -> str:
    """An FTS5 expression of analysed words only; nothing of the person's syntax reaches it."""
    if node.op == "prefix":
        return f"surface : {_quoted(node.words[0])}*"
    if node.op == "phrase":
        return f"surface : {_quoted(' '.join(node.words))}"
    either = [f"surface : {_quoted(node.words[0])}", *(f"stem : {_quoted(stem)}" for stem in node.stems)]
    return "(" + " OR ".join(either) + ")"


class _Sql:
    """Turns a plan's tree into SQL over items, with parameters."""

    def __init__(self, view: Connection) -> None:
        self._view = view
        self.parameters: list[str] = []

    def items(self, node: Node) -> str:
        """A SELECT that yields the items of a node."""
        if node.op == "all":
            return "SELECT item FROM search_item"
        if node.op in ("and", "or"):
            joined = " INTERSECT " if node.op == "and" else " UNION "
            return joined.join(f"SELECT item FROM ({self.items(child)})" for child in node.children)
        if node.op == "not":
            return f"SELECT item FROM search_item EXCEPT SELECT item FROM ({self.items(node.children[0])})"
        if node.op.startswith("value"):
            return self._value(node)
        return self._words(node)

    def _value(self, node: Node) -> str:
        pattern = node.value.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        self.parameters += [node.name, pattern + ("%" if node.op == "value prefix" else "")]
        return "SELECT item FROM search_value WHERE name = ? AND value LIKE ? ESCAPE '\\'"

    def _words(self, node: Node) -> str:
        self.parameters.append(self.match(node))
        sql = "SELECT p.item FROM search_fts f JOIN search_part p ON p.id = f.rowid WHERE search_fts MATCH ?"
        if node.part:
            self.parameters.append(node.part)
            sql += " AND p.part = ?"
        return sql

    def match(self, node: Node) -> str:
        """The expression of a leaf; a pattern becomes the words of the index that fit it."""
        if node.op != "wildcard":
            return _match(node)
        words = self._words_like(node.words[0])
        return " OR ".join(f"surface : {_quoted(word)}" for word in words) or 'surface : ""'

    def _words_like(self, pattern: str) -> list[str]:
        start = re.split(r"[*?]", pattern)[0]
        regex = re.compile("".join({"*": ".*", "?": "."}.get(c, re.escape(c)) for c in pattern) + r"\Z")
        rows = self._view.exec_driver_sql(
            "SELECT term FROM search_words WHERE term >= ? AND term < ?", (start, start + "\U0010ffff")
        )
        return [row[0] for row in rows if regex.match(row[0])][:500]


def _leaves(node: Node) -> list[Node]:
    if node.op in ("term", "phrase", "prefix", "wildcard"):
        return [node]
    return [] if node.op == "not" else [leaf for child in node.children for leaf in _leaves(child)]


def run(view: Connection, plan: Plan, *, limit: int, offset: int, sort: str) -> Found:
    """Exact total and facets, and one page of items with the part that matched best."""
    builder = _Sql(view)
    items = builder.items(plan.root)
    where, parameters = _filters(plan)
    view.exec_driver_sql("DROP TABLE IF EXISTS temp.hit")
    view.exec_driver_sql(
        f"CREATE TEMP TABLE hit AS SELECT item FROM search_item WHERE item IN ({items}){where}",
        (*builder.parameters, *parameters),
    )
    total = int(view.exec_driver_sql("SELECT count(*) FROM temp.hit").scalar() or 0)
    best = _scores(view, plan)
    order = {"captured": "captured_at DESC", "published": "published_at DESC"}.get(sort, "")
    rows = view.exec_driver_sql(
        "SELECT i.* FROM temp.hit h JOIN search_item i ON i.item = h.item ORDER BY "
        + (order or "captured_at DESC")
        + ", i.item"
    ).all()
    if not order:
        rows = sorted(rows, key=lambda row: best.get(row.item, (0.0, 0))[0])
    parts = tuple(_found(view, row, best) for row in rows[offset : offset + limit])
    return Found(total, parts, _facets(view))


def _filters(plan: Plan) -> tuple[str, list[str]]:
    where, parameters = "", []
    for name, value in plan.filters.items():
        if value:
            where += " AND item IN (SELECT item FROM search_value WHERE name = ? AND value = ? COLLATE NOCASE)"
            parameters += [name, value]
    date = "coalesce(nullif(published_at, ''), captured_at)"
    for sign, value in ((">=", plan.date_from), ("<=", plan.date_to)):
        if value:
            where += f" AND substr({date}, 1, {len(value)}) {sign} ?"
            parameters.append(value)
    return where, parameters


def _scores(view: Connection, plan: Plan) -> dict[str, tuple[float, int]]:
    """Best (lowest) bm25 and its part, by item."""
    builder = _Sql(view)
    leaves = _leaves(plan.root)
    best: dict[str, tuple[float, int]] = {}
    if leaves:
        expression = " OR ".join(f"({builder.match(leaf)})" for leaf in leaves)
        rows = view.exec_driver_sql(
            "SELECT p.item, p.id, bm25(search_fts, 2.0, 1.0) AS score FROM search_fts JOIN search_part p"
            " ON p.id = search_fts.rowid WHERE search_fts MATCH ?",
            (expression,),
        )
        for item, part, score in rows:
            if item not in best or (score, part) < best[item]:
                best[item] = (score, part)
    return best


def _found(view: Connection, row: Any, best: dict[str, tuple[float, int]]) -> FoundPart:
    score, part_id = best.get(row.item, (0.0, 0))
    where = ("id = ?", part_id) if part_id else ("item = ? ORDER BY part = 'text' DESC LIMIT 1", row.item)
    part = view.exec_driver_sql(
        f"SELECT part, ref, text, language FROM search_part WHERE {where[0]}", (where[1],)
    ).first()
    name, ref, text, language = tuple(part) if part else ("", "", "", "")
    return FoundPart(row.item, row.kind, row.title, name, ref, text, language, round(-score, 4))


def _facets(view: Connection) -> dict[str, dict[str, int]]:
    rows = view.exec_driver_sql(
        "SELECT v.name, v.value, count(DISTINCT v.item) FROM search_value v JOIN temp.hit h ON h.item = v.item"
        " GROUP BY v.name, v.value ORDER BY v.name, 3 DESC, v.value"
    )
    found: dict[str, dict[str, int]] = {name: {} for name in FACETS}
    for name, value, count in rows:
        if name in found:
            found[name][value] = count
    return found


def vocabulary(view: Connection, start: str, most: int = 20_000) -> list[tuple[str, int]]:
    """(word, how many parts have it) of the index's words that begin so."""
    rows = view.execute(
        sa.text("SELECT term, doc FROM search_words WHERE term >= :a AND term < :b LIMIT :n"),
        {"a": start, "b": start + "\U0010ffff", "n": most},
    )
    return [(row[0], row[1]) for row in rows]
