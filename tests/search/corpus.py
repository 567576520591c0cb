"""A real index (SQLite, FTS5) over items made in the test, and a question to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.engine import Connection

from desktop_app.rows.search import Found, Plan, SearchItem, SearchPart
from desktop_app.search.analyzer import ScriptAnalyzer
from desktop_app.search.expand import expand
from desktop_app.search.query import compile_query
from desktop_app.storage import fulltext
from desktop_app.storage.database import open_engine
from desktop_app.storage.fulltext_run import IndexWords, run

ANALYZER = ScriptAnalyzer()


@dataclass(frozen=True, slots=True)
class Doc:
    """One item: (part, words) pairs, and what fields tell."""

    parts: tuple[tuple[str, str], ...]
    language: str = "en"
    captured: str = "2026-01-02T03:04:05Z"
    published: str = ""
    values: tuple[tuple[str, str], ...] = ()
    figures: tuple[int, ...] = ()


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
        parts=tuple(SearchPart(part, "", words, doc.language) for part, words in doc.parts),
    )


def fill(view: Connection, docs: Sequence[Doc]) -> None:
    """An index of these items and no others."""
    fulltext.create_tables(view)
    fulltext.put_items(view, ANALYZER, [item(number, doc) for number, doc in enumerate(docs)])


@contextmanager
def index(folder: Path, docs: Sequence[Doc] = ()) -> Iterator[Connection]:
    """An open index on disk."""
    engine = open_engine(folder / "view.db", "write")
    try:
        with engine.connect() as view:
            fill(view, docs)
            yield view
    finally:
        engine.dispose()


def ask(view: Connection, query: str, limit: int = 1_000, date_from: str = "", date_to: str = "") -> Found:
    """What the query finds."""
    asked = compile_query(query, ANALYZER, {}, date_from, date_to)
    plan = Plan(expand(asked.root, IndexWords(view)), asked.filters, asked.days)
    return run(view, plan, limit=limit, offset=0, sort="relevance")


def numbers(view: Connection, query: str) -> set[int]:
    """The numbers of the items found; the total is checked against them."""
    found = ask(view, query)
    assert found.total == len(found.parts)
    return {int(part.item) for part in found.parts}
