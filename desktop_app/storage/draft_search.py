"""Which items hold a run of words, or most of it: the questions of a draft check to the index."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from sqlalchemy.engine import Connection

from desktop_app.rows.ids import ItemId
from desktop_app.rows.search import IndexedPart
from desktop_app.storage import listing

PARTS: Final = ("text", "title", "caption", "ocr")
"""Words of those who are quoted; claims, notes and records are words about them."""
_IN: Final = f"{{{' '.join(PARTS)}}} : "
_TRANSLATED: Final = "{translation} : "
_LONGEST_PHRASE: Final = 60


def holding(view: Connection, words: Sequence[str], most: int) -> tuple[list[ItemId], int]:
    """(the first items that hold these folded words side by side, how many there are). A long run is asked for by its beginning."""
    return _holding(view, _IN + _phrase(words[:_LONGEST_PHRASE]), most)


def translated(view: Connection, words: Sequence[str], most: int) -> tuple[list[ItemId], int]:
    """The same of the words of translations, which are a translator's and nobody's who is quoted."""
    return _holding(view, _TRANSLATED + _phrase(words[:_LONGEST_PHRASE]), most)


def _holding(view: Connection, sought: str, most: int) -> tuple[list[ItemId], int]:
    docs = view.exec_driver_sql("SELECT rowid FROM search_fts WHERE search_fts MATCH ?", (sought,)).fetchall()
    return _items(view, [row[0] for row in docs[:most]]), len(docs)


def most_alike(view: Connection, runs: Sequence[Sequence[str]], most: int) -> list[ItemId]:
    """The items that hold most of these runs, the best first."""
    sought = " OR ".join(_phrase(run) for run in runs)
    sql = "SELECT rowid FROM search_fts WHERE search_fts MATCH ? ORDER BY bm25(search_fts), rowid LIMIT ?"
    docs = view.exec_driver_sql(sql, (f"{_IN}({sought})", most)).fetchall()
    return _items(view, [row[0] for row in docs])


def near_together(view: Connection, words: Sequence[str], most: int) -> tuple[list[ItemId], int]:
    """(the first items in which these words stand within five of each other, how many there are)."""
    return _holding(view, f"{_IN}NEAR({' '.join(_phrase([word]) for word in words)}, 5)", most)


def parts_of(view: Connection, items: Sequence[ItemId]) -> Mapping[ItemId, Sequence[IndexedPart]]:
    """Their words, part by part, without what is said about them."""
    found = listing.parts_of(view, items)
    return {item: [part for part in parts if part.part in PARTS and part.text] for item, parts in found.items()}


def count(view: Connection) -> int:
    """How many items are indexed."""
    return int(view.exec_driver_sql("SELECT count(*) FROM search_item").scalar() or 0)


def _phrase(words: Sequence[str]) -> str:
    return '"' + " ".join(words).replace('"', '""') + '"'


def _items(view: Connection, docs: Sequence[int]) -> list[ItemId]:
    if not docs:
        return []
    sql = f"SELECT doc, item FROM search_item WHERE doc IN ({','.join('?' * len(docs))})"
    names = {row[0]: ItemId(row[1]) for row in view.exec_driver_sql(sql, tuple(docs))}
    return [names[doc] for doc in docs if doc in names]
