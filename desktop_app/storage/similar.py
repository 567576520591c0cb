"""Which items share telling words: counts, ranking and who shares what, for a handful of stems."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.engine import Connection

from desktop_app.rows.ids import ItemId
from desktop_app.rows.search import Node
from desktop_app.storage.database import selected
from desktop_app.storage.fulltext_match import expression
from desktop_app.storage.fulltext_run import SCORE


def items(view: Connection) -> int:
    """How many items the index holds."""
    return int(view.exec_driver_sql("SELECT count(*) FROM search_item").scalar() or 0)


def counts(view: Connection, stems: Collection[str], most: int) -> dict[str, int]:
    """In how many items each of these stems stands; one that stands in more than `most` is left out, uncounted."""
    sql = "SELECT count(*) FROM (SELECT 1 FROM search_fts WHERE search_fts MATCH ? LIMIT ?)"
    found = {stem: int(view.exec_driver_sql(sql, (_words([stem]), most + 1)).scalar() or 0) for stem in stems}
    return {stem: count for stem, count in found.items() if count <= most}


@dataclass(frozen=True, slots=True)
class Alike:
    """An item that shares words. `score`: higher is more alike; `stems`: those that it shares."""

    item: ItemId
    kind: str
    title: str
    score: float
    stems: tuple[str, ...]


def alike(view: Connection, item: str, stems: Sequence[str], most: int) -> list[Alike]:
    """The items with the most telling of these stems, best first, without the item itself."""
    sql = (
        f"SELECT f.doc, f.score, i.item, i.kind, i.title FROM (SELECT rowid AS doc, {SCORE} AS score FROM search_fts"
        " WHERE search_fts MATCH ? ORDER BY score, rowid LIMIT ?) f JOIN search_item i ON i.doc = f.doc"
        " WHERE i.item <> ? ORDER BY f.score, f.doc"
    )
    rows = selected(view, sql, (_words(stems), most + 1, item))
    shared = _shared(view, stems, [row[0] for row in rows])
    return [
        Alike(ItemId(found), kind, title, round(-score, 4), tuple(shared.get(doc, ())))
        for doc, score, found, kind, title in rows[:most]
    ]


def _shared(view: Connection, stems: Sequence[str], docs: Sequence[int]) -> Mapping[int, list[str]]:
    """Which of the stems stand in each of these items."""
    sql = "SELECT rowid FROM search_fts WHERE search_fts MATCH ? AND +rowid IN (SELECT value FROM json_each(?))"
    found: dict[int, list[str]] = {}
    for stem in stems:
        for (doc,) in selected(view, sql, (_words([stem]), json.dumps(docs))):
            found.setdefault(doc, []).append(stem)
    return found


def _words(stems: Sequence[str]) -> str:
    words = expression(Node("or", children=tuple(Node("term", stems=(stem,)) for stem in stems)))
    assert words is not None  # words alone are always one expression
    return words
