"""The postings: contentless FTS5 in view.db, fed with the analyzer's terms in the transaction of the rows they index."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy.engine import Connection

from desktop_app.rows.search import Analyzer, SearchItem
from desktop_app.storage.journal import batches

_TABLES = (
    "CREATE TABLE search_item (item TEXT PRIMARY KEY, kind TEXT, title TEXT, language TEXT, source TEXT,"
    " captured_at TEXT, published_at TEXT, title_key TEXT, source_key TEXT)",
    "CREATE INDEX search_item_captured ON search_item (captured_at DESC, item)",
    "CREATE INDEX search_item_published ON search_item (published_at DESC, item)",
    "CREATE INDEX search_item_title ON search_item (title_key, item)",
    "CREATE INDEX search_item_source ON search_item (source_key, item)",
    "CREATE INDEX search_item_kind ON search_item (kind, item)",
    "CREATE TABLE search_part (id INTEGER PRIMARY KEY, item TEXT NOT NULL, part TEXT, ref TEXT, text TEXT, language TEXT)",
    "CREATE INDEX search_part_item ON search_part (item)",
    "CREATE TABLE search_value (item TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, key TEXT NOT NULL)",
    "CREATE TABLE search_number (item TEXT NOT NULL, name TEXT NOT NULL, number INTEGER NOT NULL)",
    "CREATE INDEX search_number_item ON search_number (item)",
    "CREATE INDEX search_number_name ON search_number (name, number)",
    "CREATE INDEX search_value_item ON search_value (item)",
    "CREATE INDEX search_value_name ON search_value (name, key)",
    "CREATE VIRTUAL TABLE search_fts USING fts5 (surface, stem, content='', contentless_delete=1,"
    " tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* M* Co P* S*'\")",
    "CREATE VIRTUAL TABLE search_words USING fts5vocab (search_fts, 'col')",
)
_NAMES = ("search_words", "search_fts", "search_value", "search_number", "search_part", "search_item")


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
        for table in ("search_part", "search_value", "search_number", "search_item"):
            view.exec_driver_sql(f"DELETE FROM {table} WHERE item IN ({places})", tuple(part))


def forget_removed(view: Connection) -> None:
    """Merge the index into one segment, so that no word of a removed item is left in the file."""
    view.exec_driver_sql("INSERT INTO search_fts (search_fts) VALUES ('optimize')")


def put_items(view: Connection, analyzer: Analyzer, items: Iterable[SearchItem]) -> None:
    """Index items, each whole; what stood of them before must have been removed."""
    for item in items:
        row = (item.item, item.kind, item.title, item.language, item.source, item.captured_at, item.published_at)
        keys = analyzer.key(item.title), analyzer.key(item.source)
        view.exec_driver_sql("INSERT INTO search_item VALUES (?,?,?,?,?,?,?,?,?)", row + keys)
        values = {("kind", item.kind), ("language", item.language), ("source", item.source), *item.values}
        named = [(item.item, name, value, analyzer.key(value)) for name, value in sorted(values) if value]
        if named:
            view.exec_driver_sql("INSERT INTO search_value VALUES (?,?,?,?)", named)
        if item.numbers:
            numbers = [(item.item, name, number) for name, number in sorted(set(item.numbers))]
            view.exec_driver_sql("INSERT INTO search_number VALUES (?,?,?)", numbers)
        for part in item.parts:
            _put_part(view, analyzer, item.item, part)


def _put_part(view: Connection, analyzer: Analyzer, item: str, part: Any) -> None:
    surface, stems = analyzer.streams(part.text, part.language)
    if not surface:
        return
    statement = "INSERT INTO search_part (item, part, ref, text, language) VALUES (?,?,?,?,?)"
    rowid = view.exec_driver_sql(statement, (item, part.part, part.ref, part.text, part.language)).lastrowid
    view.exec_driver_sql("INSERT INTO search_fts (rowid, surface, stem) VALUES (?,?,?)", (rowid, surface, stems))
