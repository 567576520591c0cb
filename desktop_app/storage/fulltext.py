"""The index: words in contentless FTS5, one row an item, and columns beside them, in the transaction of what they index.

A column of the postings holds the surface words of one kind of part in their order, then the stems as `=stem`; one more,
`starts`, what an item's words begin with. Items are
numbered (`doc`); an item that is indexed anew gets a new number, and no number is used twice.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final

from sqlalchemy.engine import Connection

from desktop_app.rows.search import MOST_APART, PARTS, Analyzer, SearchItem
from desktop_app.storage.fulltext_match import starts_of
from desktop_app.storage.journal import batches

LAYOUT: Final = "5"
"""Raised when the tables or what stands in them change: indexes of another layout are made anew."""
_BREAK: Final = "¶"
_GAP: Final = " ".join([_BREAK] * (MOST_APART + 1))
"""Stands between two claims (captions, notes …) of an item, so that no phrase and no NEAR goes from one into the other."""
_TABLES = (
    "CREATE TABLE search_meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE search_item (doc INTEGER PRIMARY KEY AUTOINCREMENT, item TEXT NOT NULL UNIQUE, kind TEXT, title TEXT,"
    " language TEXT, source TEXT, captured_at TEXT, published_at TEXT, title_key TEXT, source_key TEXT)",
    "CREATE INDEX search_item_captured ON search_item (captured_at DESC, item)",
    "CREATE INDEX search_item_published ON search_item (published_at DESC, item)",
    "CREATE INDEX search_item_date ON search_item (coalesce(nullif(published_at, ''), captured_at))",
    "CREATE INDEX search_item_title ON search_item (title_key, item)",
    "CREATE INDEX search_item_source ON search_item (source_key, item)",
    "CREATE INDEX search_item_kind ON search_item (kind, item)",
    "CREATE TABLE search_gone (id INTEGER PRIMARY KEY AUTOINCREMENT, doc INTEGER NOT NULL)",
    "CREATE TABLE search_part (id INTEGER PRIMARY KEY, doc INTEGER NOT NULL, part TEXT, ref TEXT, text TEXT, language TEXT)",
    "CREATE INDEX search_part_doc ON search_part (doc)",
    "CREATE TABLE search_label (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, value TEXT NOT NULL, key TEXT NOT NULL,"
    " UNIQUE (name, value))",
    "CREATE INDEX search_label_key ON search_label (name, key)",
    "CREATE TABLE search_value (label INTEGER NOT NULL, doc INTEGER NOT NULL, PRIMARY KEY (label, doc)) WITHOUT ROWID",
    "CREATE INDEX search_value_doc ON search_value (doc)",
    "CREATE TABLE search_number (doc INTEGER NOT NULL, name TEXT NOT NULL, number INTEGER NOT NULL)",
    "CREATE INDEX search_number_doc ON search_number (doc)",
    "CREATE INDEX search_number_name ON search_number (name, number)",
    "CREATE TABLE search_point (doc INTEGER NOT NULL, latitude REAL NOT NULL, longitude REAL NOT NULL)",
    "CREATE INDEX search_point_doc ON search_point (doc)",
    "CREATE INDEX search_point_latitude ON search_point (latitude, longitude)",
    "CREATE TABLE search_sketch (doc INTEGER PRIMARY KEY, sketch BLOB NOT NULL)",
    "CREATE TABLE search_word (word TEXT PRIMARY KEY) WITHOUT ROWID",
    f"CREATE VIRTUAL TABLE search_fts USING fts5 ({', '.join(PARTS)}, starts, content='', contentless_delete=1,"
    " tokenize=\"ascii tokenchars '='\")",
)
_NAMES = (
    "search_fts", "search_word", "search_sketch", "search_point", "search_number", "search_value", "search_label", "search_part", "search_gone",
    "search_item", "search_meta", "search_words",
)  # fmt: skip
_BATCH = 100
"""So many items are written together: one prepared statement a table."""


_SAID: Final = (
    "INSERT INTO search_label (name, value, key) VALUES (?,?,?)"
    " ON CONFLICT (name, value) DO UPDATE SET key = excluded.key RETURNING id"
)
_USUAL: Final = {"automerge": 16, "crisismerge": 64}
"""FTS5 merges as it writes: seldom, for whoever captures waits for it; every segment makes each question a little longer."""
_IN_BULK: Final = {"automerge": 0, "crisismerge": 256}
"""A whole archive is merged at the end. Larger segments would cost more: what is not written yet must fit the processor's cache."""


def create_tables(view: Connection) -> None:
    """Empty index tables; old ones go."""
    for name in _NAMES:
        view.exec_driver_sql(f"DROP TABLE IF EXISTS {name}")
    for statement in _TABLES:
        view.exec_driver_sql(statement)
    # What is kept of an index between queries is worth nothing for another one.
    view.exec_driver_sql("INSERT INTO search_meta VALUES ('made', ?)", (secrets.token_hex(8),))


@contextmanager
def in_bulk(view: Connection, analyzer: Analyzer) -> Iterator[Writer]:
    """A writer for a whole archive, into empty tables; afterwards the index is one segment."""
    _set(view, _IN_BULK)
    yield Writer(view, analyzer, knows_words=False)
    view.exec_driver_sql("INSERT INTO search_fts (search_fts) VALUES ('optimize')")
    _set(view, _USUAL)
    _take_words(view)


def _take_words(view: Connection) -> None:
    """The vocabulary as the postings have it, in order; looking each word up as it comes would take longer and keep all in memory."""
    view.exec_driver_sql("CREATE VIRTUAL TABLE temp.posted USING fts5vocab (main, search_fts, row)")
    view.exec_driver_sql(
        "INSERT INTO search_word SELECT term FROM temp.posted WHERE substr(term, 1, 1) <> '=' AND term <> ?", (_BREAK,)
    )
    view.exec_driver_sql("DROP TABLE temp.posted")


def _set(view: Connection, knobs: Mapping[str, int]) -> None:
    # FTS5 keeps these in the index itself.
    for name, value in knobs.items():
        view.exec_driver_sql("INSERT INTO search_fts (search_fts, rank) VALUES (?, ?)", (name, value))


def remove_items(view: Connection, analyzer: Analyzer, items: Sequence[str]) -> set[str]:
    """Take these items out of the index. Returns the surface words that stood in them, for `forget_words`."""
    words: set[str] = set()
    for part in batches(list(items)):
        places = ",".join("?" * len(part))
        found = view.exec_driver_sql(f"SELECT doc FROM search_item WHERE item IN ({places})", tuple(part))
        docs = [(row[0],) for row in found]
        for doc in docs:
            for text, language in view.exec_driver_sql("SELECT text, language FROM search_part WHERE doc = ?", doc):
                words.update(analyzer.postings(text, language)[0].split())
        if docs:
            view.exec_driver_sql("DELETE FROM search_fts WHERE rowid = ?", docs)
            for table in (
                "search_part",
                "search_value",
                "search_number",
                "search_point",
                "search_sketch",
                "search_item",
            ):
                view.exec_driver_sql(f"DELETE FROM {table} WHERE doc = ?", docs)
            view.exec_driver_sql("INSERT INTO search_gone (doc) VALUES (?)", docs)
    return words


def forget_words(view: Connection, words: Iterable[str]) -> None:
    """Take those words out of the vocabulary that stand in no item any more."""
    sql = "SELECT 1 FROM search_fts WHERE search_fts MATCH ? LIMIT 1"
    gone = [(word,) for word in sorted(words) if view.exec_driver_sql(sql, (f'"{word}"',)).first() is None]
    if gone:
        view.exec_driver_sql("DELETE FROM search_word WHERE word = ?", gone)


def forget_removed(view: Connection) -> None:
    """Merge the index into one segment and drop unused values, so that no word of a removed item is left in the file."""
    view.exec_driver_sql("INSERT INTO search_fts (search_fts) VALUES ('optimize')")
    view.exec_driver_sql(
        "DELETE FROM search_label WHERE NOT EXISTS (SELECT 1 FROM search_value v WHERE v.label = search_label.id)"
    )


def put_items(view: Connection, analyzer: Analyzer, items: Iterable[SearchItem]) -> None:
    """Index items, each whole; what stood of them before must have been removed."""
    Writer(view, analyzer).put(items)


def take_names(view: Connection, analyzer: Analyzer, names: Iterable[tuple[str, str]]) -> None:
    """What entities that are values are called now: (id, name)."""
    rows = [(analyzer.key(name), entity) for entity, name in names]
    if rows:
        view.exec_driver_sql(
            "UPDATE search_label SET key = ? WHERE value = ? AND name IN ('source', 'collection')", rows
        )


class Writer:
    """Many items in a row: a value's label and a word are looked up once. `knows_words`: the vocabulary is kept in step."""

    def __init__(self, view: Connection, analyzer: Analyzer, *, knows_words: bool = True) -> None:
        self._view = view
        # The driver's own cursor: preparing each call in SQLAlchemy costs more than SQLite's work.
        self._cursor: Any = view.connection.cursor()
        self._analyzer = analyzer
        self._labels: dict[tuple[str, str], int] = {}
        self._knows_words = knows_words
        self.words: set[str] = set()
        """All surface words of what was put, where it `knows_words`."""
        # The one question through SQLAlchemy: it begins the transaction in which the driver then writes.
        last = view.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = 'search_item'").scalar()
        self._doc = last or 0

    def put(self, items: Iterable[SearchItem]) -> None:
        """Index items, each whole; what stood of them before must have been removed."""
        waiting = iter(items)
        while batch := list(islice(waiting, _BATCH)):
            self._put(batch)

    def _put(self, batch: Sequence[SearchItem]) -> None:
        numbered = [(self._doc + n, item) for n, item in enumerate(batch, 1)]
        self._doc += len(batch)
        key = self._analyzer.key
        self._many("search_item", 10, [item_row(doc, item, key) for doc, item in numbered])
        self._many("search_value", 2, [(label, doc) for doc, item in numbered for label in sorted(self._values(item))])
        numbers = [(doc, name, number) for doc, item in numbered for name, number in sorted(set(item.numbers))]
        self._many("search_number", 3, numbers)
        points = [(doc, p.latitude, p.longitude) for doc, item in numbered for p in dict.fromkeys(item.positions)]
        self._many("search_point", 3, points)
        parts = [(None, doc, p.part, p.ref, p.text, p.language) for doc, item in numbered for p in item.parts if p.text]
        self._many("search_part", 6, parts)
        self._put_words(numbered)

    def _many(self, table: str, columns: int, rows: Sequence[tuple[Any, ...]]) -> None:
        if rows:
            self._cursor.executemany(f"INSERT INTO {table} VALUES ({','.join('?' * columns)})", rows)

    def _values(self, item: SearchItem) -> Iterator[int]:
        return (self._label(*said) for said in values_of(item))

    def _label(self, name: str, value: str, words: str) -> int:
        known = self._labels.get((name, value))
        if known is not None:
            return known
        said = (name, value, self._analyzer.key(words))
        # Nearly always it stands so already: writing it again would write a page or two for each value of an item.
        row = self._cursor.execute(
            "SELECT id FROM search_label WHERE name = ? AND value = ? AND key = ?", said
        ).fetchone()
        found: int = (row or self._cursor.execute(_SAID, said).fetchone())[0]
        if len(self._labels) > 50_000:
            self._labels.clear()
        self._labels[name, value] = found
        return found

    def _put_words(self, numbered: Sequence[tuple[int, SearchItem]]) -> None:
        # numpy is loaded with the first item that is indexed: the window opens without it.
        from desktop_app.storage.sketch import sketch_of

        rows, sketches, fresh = [], [], set[str]()
        for doc, item in numbered:
            words = words_of(item, self._analyzer)
            rows.append((doc, *words.columns, starts_of(words.every)))
            if self._knows_words:
                fresh |= words.every - self.words
            if (sketch := sketch_of(words.text)) is not None:
                sketches.append((doc, sketch))
        self._many("search_sketch", 2, sketches)
        self._many(f"search_fts (rowid, {', '.join(PARTS)}, starts)", 2 + len(PARTS), rows)
        if fresh:
            # One text for all: a row each would cost SQLite's driver more than the search for it.
            sql = "INSERT OR IGNORE INTO search_word SELECT value FROM json_each(?)"
            self._cursor.execute(sql, (json.dumps(sorted(fresh), ensure_ascii=False),))
        self.words |= fresh


def values_of(item: SearchItem) -> Iterator[tuple[str, str, str]]:
    """(name, value, what it is called) of everything that fields, filters and facets ask for."""
    plain = {("kind", item.kind), ("language", item.language), *item.values}
    named = {(name, value): words for name, value, words in item.named}
    if item.source and not any(name == "source" for name, _value in named):
        plain.add(("source", item.source))
    yield from ((name, value, value) for name, value in plain - named.keys() if value)
    yield from ((name, value, words) for (name, value), words in named.items())


def item_row(doc: int, item: SearchItem, key: Any) -> tuple[Any, ...]:
    """An item's row in `search_item`."""
    own = (item.item, item.kind, item.title, item.language, item.source, item.captured_at, item.published_at)
    return (doc, *own, key(item.title), key(item.source))


@dataclass(frozen=True, slots=True)
class ItemWords:
    """Of one item: the text of each column of the postings, all surface words, and those of its text as it was captured last."""

    columns: list[str]
    every: set[str]
    text: str


def words_of(item: SearchItem, analyzer: Analyzer) -> ItemWords:
    """What of an item goes into the postings."""
    surfaces: dict[str, list[str]] = {}
    stems: dict[str, list[str]] = {}
    words: set[str] = set()
    for part in item.parts:
        surface, stem = analyzer.postings(part.text, part.language)
        if surface:
            surfaces.setdefault(part.part, []).append(surface)
            stems.setdefault(part.part, []).append(stem)
            words.update(surface.split(" "))
    gap = f" {_GAP} "
    columns = [f"{gap.join(surfaces[p])} {' '.join(stems[p])}" if p in surfaces else "" for p in PARTS]
    return ItemWords(columns, words, surfaces.get("text", [""])[0])
