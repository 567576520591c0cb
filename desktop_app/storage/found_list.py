"""What a search finds, as a list of all ids: best first, or in one of the list's orders."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from sqlalchemy.engine import Connection

from desktop_app.rows.ids import ItemId
from desktop_app.rows.search import Node, both
from desktop_app.storage import fulltext_columns
from desktop_app.storage.database import selected
from desktop_app.storage.fulltext_kept import KeptIndex, numbers
from desktop_app.storage.fulltext_match import expression, leaves, ranked
from desktop_app.storage.fulltext_run import SCORE, Search
from desktop_app.storage.listing import Order, ordered


def found(view: Connection, kept: KeptIndex, tree: Node, order: Order | None) -> list[ItemId]:
    """All items of a tree; without an order best first."""
    search = Search(view, kept)
    ids = kept.items(view).ids
    if order is None:
        return [ItemId(ids[doc]) for doc in search.best_first(tree)]
    docs = search.docs(tree)
    mask = np.zeros(len(ids), np.bool_)
    mask[docs] = True
    every = numbers(selected(view, f"SELECT group_concat(doc) FROM (SELECT i.doc FROM {ordered(order)})")[0][0])
    return [ItemId(ids[doc]) for doc in every[mask[every]].tolist()]


def count(view: Connection, kept: KeptIndex, tree: Node) -> int:
    """How many items a tree finds."""
    return Search(view, kept).total(tree)


def counts(view: Connection, kept: KeptIndex, root: Node, trees: Mapping[str, Node]) -> dict[str, int]:
    """How many of the items that a tree finds each of these other trees finds, too."""
    search = Search(view, kept)
    found = search.docs(root)
    return {name: len(np.intersect1d(found, search.docs(tree), assume_unique=True)) for name, tree in trees.items()}


@dataclass(frozen=True, slots=True)
class First:
    """The beginning of a list. `is_all`: nothing comes after it."""

    ids: list[ItemId]
    is_all: bool


def first(view: Connection, kept: KeptIndex, words: Node, columns: Node, most: int) -> First | None:
    """The beginning of what `found` puts best first, without ordering every hit; None where there is no short way."""
    sought, within = expression(words), fulltext_columns.docs(columns)
    if sought is None or within is None or not leaves(words):
        return None
    if ranked(words) != words:
        return _first_begun(Search(view, kept), both(words, columns), most)
    where, given = ("", ()) if columns.op == "all" else (f" AND +rowid IN ({within.text})", within.parameters)
    sql = (
        f"SELECT i.item, f.score FROM (SELECT rowid AS doc, {SCORE} AS score FROM search_fts WHERE search_fts MATCH ?{where}"
        " ORDER BY score, rowid LIMIT ?) f JOIN search_item i ON i.doc = f.doc ORDER BY f.score, f.doc"
    )
    rows = selected(view, sql, (sought, *given, most))
    return First([ItemId(row[0]) for row in rows], len(rows) < most)


def _first_begun(search: Search, tree: Node, most: int) -> First:
    """Of what does not rank: all hits are numbers then, but only a page of them is put in order."""
    docs, page = search.found(tree, most, 0)
    ids = search.kept.items(search.view).ids
    return First([ItemId(ids[doc]) for doc, _score in page], len(docs) <= most)


def facets(view: Connection, kept: KeptIndex, trees: Mapping[str, Node]) -> dict[str, dict[str, int]]:
    """Of each facet its values with their counts, among the items of that facet's own tree."""
    search, counted = Search(view, kept), dict[Node, dict[str, dict[str, int]]]()
    for tree in set(trees.values()):
        counted[tree] = search.facets(search.docs(tree))
    return {name: counted[tree].get(name, {}) for name, tree in trees.items()}
