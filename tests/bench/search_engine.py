"""The program's own search as the benchmark asks it: the same calls as the services make, on a database of its own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy.engine import Connection, Engine

from desktop_app.rows.ids import ItemId
from desktop_app.rows.search import Node, Plan, SearchItem
from desktop_app.search.analyzer import ScriptAnalyzer
from desktop_app.search.as_typed import as_typed
from desktop_app.search.expand import expand
from desktop_app.search.query import compile_typed
from desktop_app.search.snippets import marks_of, shown
from desktop_app.search.typed import read
from desktop_app.storage import database, fulltext, listing
from desktop_app.storage.fulltext_kept import KeptIndex
from desktop_app.storage.fulltext_run import run
from desktop_app.storage.fulltext_words import IndexWords
from tests.bench.search_queries import Query

ROWS = 20
_TODAY = date(2026, 1, 14)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query found: the tree that was run, the exact total, the first items, counts by facet and value."""

    tree: Node
    total: int
    items: tuple[str, ...]
    counts: dict[str, dict[str, int]]


class Index:
    """An index in `folder`, open."""

    def __init__(self, folder: Path) -> None:
        self.engine: Engine = database.open_engine(folder / "view.db", "write", synchronous="NORMAL")
        self.analyzer = ScriptAnalyzer()
        self.kept = KeptIndex()

    def close(self) -> None:
        """The last connection folds the log into the file."""
        self.engine.dispose()

    def create(self, view: Connection) -> None:
        """Empty tables."""
        fulltext.create_tables(view)

    def put(self, view: Connection, items: Iterable[SearchItem]) -> None:
        """Index items."""
        fulltext.put_items(view, self.analyzer, items)

    def ask(self, query: Query) -> Answer:
        """As the services ask."""
        typed = as_typed(query.text) if query.typed else read(query.text)
        root = compile_typed(typed, self.analyzer, _TODAY)
        with self.engine.connect() as view:
            tree = expand(root, IndexWords(view))
            found = run(view, Plan(tree), self.kept, limit=ROWS, offset=0, sort=query.sort, counted=query.facets)
            if query.snippets:
                marks = marks_of(tree)
                for parts in listing.parts_of(view, [ItemId(row.item) for row in found.items]).values():
                    shown(parts, marks, self.analyzer)
        return Answer(
            tree,
            found.total,
            tuple(row.item for row in found.items),
            {name: dict(counts) for name, counts in found.facets.items()},
        )
