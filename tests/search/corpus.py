"""A real index (SQLite, FTS5) over items made in the test, and a question to it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy.engine import Connection

from archive_schema import view_tables
from desktop_app.rows.distance import Position
from desktop_app.rows.search import Found, Plan, SearchItem, SearchPart
from desktop_app.search.analyzer import ScriptAnalyzer
from desktop_app.search.expand import expand
from desktop_app.search.query import compile_query
from desktop_app.storage import fulltext
from desktop_app.storage.database import open_engine
from desktop_app.storage.fulltext_kept import KeptIndex
from desktop_app.storage.fulltext_run import run
from desktop_app.storage.fulltext_words import IndexWords

ANALYZER = ScriptAnalyzer()
TODAY = date(2026, 1, 14)
"""A Wednesday."""


@dataclass(frozen=True, slots=True)
class Doc:
    """One item: (part, words) pairs, and what fields tell."""

    parts: tuple[tuple[str, str], ...]
    language: str = "en"
    captured: str = "2026-01-02T03:04:05Z"
    published: str = ""
    values: tuple[tuple[str, str], ...] = ()
    figures: tuple[int, ...] = ()
    positions: tuple[tuple[float, float], ...] = ()
    translations: tuple[tuple[str, str], ...] = ()
    """(words, their language)."""

    @property
    def spoken(self) -> list[tuple[str, str, str]]:
        """(part, words, their language) of everything that is said."""
        own = [(part, words, self.language) for part, words in self.parts]
        return own + [("translation", words, language) for words, language in self.translations]


def text(words: str, language: str = "en") -> Doc:
    """An item of one text."""
    return Doc((("text", words),), language)


def item(number: int, doc: Doc) -> SearchItem:
    """The row that is indexed; its id is its number."""
    return SearchItem(
        item=f"{number:03}",
        kind="article",
        title=f"Item {number}",
        language=doc.language,
        source="",
        captured_at=doc.captured,
        published_at=doc.published,
        values=doc.values,
        numbers=tuple(("figure", figure) for figure in doc.figures),
        parts=tuple(SearchPart(part, "", words, language) for part, words, language in doc.spoken),
        positions=tuple(Position(*pair) for pair in doc.positions),
    )


def fill(view: Connection, docs: Sequence[Doc]) -> None:
    """An index of these items and no others."""
    fulltext.create_tables(view)
    fulltext.put_items(view, ANALYZER, [item(number, doc) for number, doc in enumerate(docs)])


def name_places(view: Connection, *places: Mapping[str, object]) -> None:
    """Places of the archive, by their fields."""
    for number, fields in enumerate(places):
        head = {"owner": f"place {number}", "by": "", "at_ms": number, "entry": ""}
        view.execute(view_tables.entity.insert(), [head | {"type": "place"}])
        rows = [head | {"name": name, "value": json.dumps(value, ensure_ascii=False)} for name, value in fields.items()]
        view.execute(view_tables.field.insert(), rows)


@contextmanager
def index(folder: Path, docs: Sequence[Doc] = ()) -> Iterator[Connection]:
    """An open index on disk."""
    engine = open_engine(folder / "view.db", "write")
    try:
        with engine.connect() as view:
            view_tables.metadata.create_all(view)
            fill(view, docs)
            yield view
    finally:
        engine.dispose()


def ask(view: Connection, query: str, limit: int = 1_000, date_from: str = "", date_to: str = "") -> Found:
    """What the query finds."""
    asked = compile_query(query, ANALYZER, {}, date_from, date_to, today=TODAY)
    plan = Plan(expand(asked.root, IndexWords(view)), asked.filters, asked.days)
    return run(view, plan, KeptIndex(), limit=limit, offset=0, sort="relevance")


def numbers(view: Connection, query: str) -> set[int]:
    """The numbers of the items found; the total is checked against them."""
    found = ask(view, query)
    assert found.total == len(found.items)
    return {int(row.item) for row in found.items}
