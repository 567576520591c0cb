"""Runs a tree: words by FTS5, columns by SQL, what joins them over arrays of item numbers. Totals and facets are exact."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

import numpy as np
from sqlalchemy.engine import Connection

from desktop_app.rows.search import FACETS, PARTS, Found, FoundItem, Node, Plan
from desktop_app.storage import fulltext_columns
from desktop_app.storage.database import selected, view_damaged
from desktop_app.storage.fulltext_kept import Docs, KeptIndex, Mask, Values, numbers
from desktop_app.storage.fulltext_match import any_of, expression, leaves, ranked

_WEIGHTS: Final = {
    "title": 4.0, "caption": 2.0, "claim": 2.0, "note": 1.0, "text": 1.0, "record": 0.5, "ocr": 0.5, "translation": 0.5,
}  # fmt: skip
SCORE: Final = f"bm25(search_fts, {', '.join(str(_WEIGHTS[part]) for part in PARTS)})"
_FEW = 20_000
"""Up to so many hits are handed to SQLite by number; more are picked from what it ranks."""
_FEW_FACETS = 500
_LABELS: Final = MappingProxyType({"value": "key", "id": "value"})
"""Conditions that one value meets -> the column of the labels that they name."""
Ranked = list[tuple[int, float]]


@dataclass(frozen=True, slots=True)
class Search:
    """One reading of an index, and what is kept of it."""

    view: Connection
    kept: KeptIndex

    def docs(self, tree: Node) -> Docs:
        """The numbers of all items that a tree finds, ascending."""
        found = self._at_once(tree)
        return np.flatnonzero(self._mask(tree, self.kept.items(self.view).live)) if found is None else found

    def _at_once(self, tree: Node) -> Docs | None:
        """What one question to the database answers; None where several must be joined."""
        if (words := expression(tree)) is not None:
            return self._matching(words)
        # Conditions on columns are joined over arrays: SQLite would sort the items of each.
        if tree.children:
            return None
        if tree.op in _LABELS and tree.name in FACETS and (values := self.kept.values_at_hand(self.view)):
            return self._having(tree, values)
        columns = fulltext_columns.docs(tree)
        return None if columns is None else self._select(columns)

    def _having(self, value: Node, values: Values) -> Docs:
        """The items that have a facet's value, from what is kept."""
        sql = f"SELECT id FROM search_label WHERE name = ? AND {_LABELS[value.op]} = ?"
        live = self.kept.items(self.view).live
        found = np.zeros(len(live), np.bool_)
        for (label,) in selected(self.view, sql, (value.name, value.value)):
            found[values.docs[np.flatnonzero(values.labels == label)]] = True
        return np.flatnonzero(found & live)

    def _matching(self, words: str) -> Docs:
        sql = "SELECT group_concat(rowid) FROM search_fts WHERE search_fts MATCH ?"
        return numbers(selected(self.view, sql, (words,))[0][0])

    def _select(self, columns: fulltext_columns.Sql) -> Docs:
        sql = f"SELECT group_concat(doc) FROM ({columns.text})"
        return _ascending(numbers(selected(self.view, sql, columns.parameters)[0][0]))

    def _mask(self, tree: Node, live: Mask) -> Mask:
        if (docs := self._at_once(tree)) is not None:
            found = np.zeros(len(live), np.bool_)
            found[docs] = True
            return found
        if tree.op == "not":
            return live & ~self._mask(tree.children[0], live)
        if tree.op == "or":
            return _any(self._mask(child, live) for child in tree.children)
        return ~_any(~self._mask(child, live) for child in _grouped(tree))

    def best(self, tree: Node, docs: Docs, most: int, offset: int = 0) -> Ranked:
        """(number, score) of a page of these hits of the tree, best first; those without a word asked for last, newest first."""
        words, whole = _ranking(tree), expression(tree)
        if words is None:
            return [(doc, 0.0) for doc in self.dated(docs, "captured_at", most, offset)]
        if words == whole:
            return self._rank(words, most, offset)
        ranked = self._rank_words(words, docs, most, offset) if whole else self._rank_some(words, docs, most, offset)
        if len(ranked) < most and len(docs) > offset + len(ranked):
            rest = _Among(docs).without(self._matching(words))
            begin = max(0, offset - (len(docs) - len(rest)))
            ranked += [(doc, 0.0) for doc in self.dated(rest, "captured_at", most - len(ranked), begin)]
        return ranked

    def total(self, tree: Node) -> int:
        """How many items a tree finds."""
        if (words := expression(tree)) is None:
            return len(self.docs(tree))
        sql = "SELECT count(*) FROM search_fts WHERE search_fts MATCH ?"
        return int(selected(self.view, sql, (words,))[0][0])

    def counted(self, tree: Node, most: int, offset: int) -> tuple[int, Ranked]:
        """`total`, and the page of `best`."""
        if _is_plain(tree) and (words := expression(tree)) is not None and words == _ranking(tree):
            return self.total(tree), self._rank(words, most, offset)
        docs, page = self.found(tree, most, offset)
        return len(docs), page

    def found(self, tree: Node, most: int, offset: int) -> tuple[Docs, Ranked]:
        """`docs`, and the page of `best`. What takes FTS5 long to find (phrases, AND, NEAR) is looked for once."""
        words = expression(tree)
        if words is None or _is_plain(tree) or words != _ranking(tree):
            docs = self.docs(tree)
            return docs, self.best(tree, docs, most, offset)
        sql = (
            f"WITH f AS MATERIALIZED (SELECT rowid AS doc, {SCORE} AS score FROM search_fts WHERE search_fts MATCH ?)"
            " SELECT group_concat(doc), 0 FROM f UNION ALL"
            " SELECT * FROM (SELECT doc, score FROM f ORDER BY score, doc LIMIT ? OFFSET ?)"
        )
        (every, _zero), *page = selected(self.view, sql, (words, most, offset))
        return numbers(every), page

    def best_first(self, tree: Node) -> list[int]:
        """All items of a tree in the order of `best`."""
        if (words := expression(tree)) is not None and words == _ranking(tree):
            return [doc for doc, _score in self._rank(words, -1, 0)]
        docs = self.docs(tree)
        return [doc for doc, _score in self.best(tree, docs, len(docs))]

    def _rank(self, words: str, most: int, offset: int) -> Ranked:
        sql = f"SELECT rowid, {SCORE} AS score FROM search_fts WHERE search_fts MATCH ? ORDER BY score, rowid LIMIT ? OFFSET ?"
        return selected(self.view, sql, (words, most, offset))

    def _rank_words(self, words: str, docs: Docs, most: int, offset: int) -> Ranked:
        """The same where few may have them: nobody hands SQLite ten thousand numbers to pick out ten."""
        matching = self._matching(words)
        among = _Among(docs).those(matching)
        if len(among) == len(matching):
            return self._rank(words, most, offset)
        return self._rank_some(words, among, most, offset)

    def _rank_some(self, words: str, docs: Docs, most: int, offset: int) -> Ranked:
        """A page of those of these items that have the words."""
        if len(docs) <= _FEW:
            sql = (
                f"SELECT rowid, {SCORE} AS score FROM search_fts WHERE search_fts MATCH ?"
                " AND +rowid IN (SELECT value FROM json_each(?)) AND rowid BETWEEN ? AND ? ORDER BY score, rowid LIMIT ? OFFSET ?"
            )
            between = (int(docs[0]), int(docs[-1])) if len(docs) else (0, 0)
            return selected(self.view, sql, (words, _json(docs), *between, most, offset))
        wanted, asked, known = offset + most, 2 * (offset + most) + 100, _Among(docs)
        while True:
            ranked = self._rank(words, asked, 0)
            found = [row for row in ranked if row[0] in known]
            if len(found) >= wanted or len(ranked) < asked:
                return found[offset:wanted]
            asked *= 4

    def dated(self, docs: Docs, column: str, most: int, offset: int = 0) -> list[int]:
        """A page of these items, the newest first by that date's column."""
        if len(docs) <= _FEW_FACETS:
            sql = (
                "SELECT doc FROM search_item WHERE doc IN (SELECT value FROM json_each(?))"
                f" ORDER BY {column} DESC, item LIMIT ? OFFSET ?"
            )
            return [row[0] for row in selected(self.view, sql, (_json(docs), most, offset))]
        known, end = _Among(docs), min(len(docs), offset + most)
        seen, found = 0, np.zeros(0, np.int64)
        sql = (
            f"SELECT group_concat(doc) FROM (SELECT doc FROM search_item ORDER BY {column} DESC, item LIMIT ? OFFSET ?)"
        )
        while len(found) < end:
            # Where the page ends is known only to a dense list: each turn looks at four times as many.
            every = numbers(selected(self.view, sql, (max(1_000, 3 * seen), seen))[0][0])
            found = np.concatenate([found, known.those(every)])
            if not len(every):
                break
            seen += len(every)
        page: list[int] = found[offset:end].tolist()
        return page

    def facets(self, docs: Docs) -> dict[str, dict[str, int]]:
        """How many of these items have each value, by facet, the most frequent first."""
        counted = self._few_facets(docs) if len(docs) <= _FEW_FACETS else self._many_facets(docs)
        found: dict[str, dict[str, int]] = {name: {} for name in FACETS}
        for (name, value), count in sorted(counted.items(), key=lambda row: (-row[1], row[0])):
            found[name][value] = count
        return found

    def _few_facets(self, docs: Docs) -> dict[tuple[str, str], int]:
        sql = (
            "SELECT l.name, l.value, count(*) FROM search_value v JOIN search_label l ON l.id = v.label"
            f" WHERE v.doc IN (SELECT value FROM json_each(?)) AND l.name IN ({','.join('?' * len(FACETS))}) GROUP BY l.id"
        )
        return {(row[0], row[1]): row[2] for row in selected(self.view, sql, (_json(docs), *FACETS))}

    def _many_facets(self, docs: Docs) -> dict[tuple[str, str], int]:
        values = self.kept.values(self.view)
        found = np.zeros(values.mark.doc + 1, np.bool_)
        found[docs] = True
        counts = np.bincount(values.labels[found[values.docs]])
        return {values.names[label]: int(counts[label]) for label in np.flatnonzero(counts).tolist()}

    def rows(self, ranked: Iterable[tuple[int, float]]) -> tuple[FoundItem, ...]:
        """The items of a page."""
        page = list(ranked)
        sql = "SELECT doc, item, kind, title FROM search_item WHERE doc IN (SELECT value FROM json_each(?))"
        known = {row[0]: row for row in selected(self.view, sql, (json.dumps([doc for doc, _score in page]),))}
        if len(known) != len(page):
            raise view_damaged("the postings name items that the index does not list")
        return tuple(_item(known[doc], score) for doc, score in page)


class _Among:
    """Whether a number is among these (ascending): a set of so many would take longer to make than to ask."""

    def __init__(self, docs: Docs) -> None:
        self._mask = np.zeros(int(docs[-1]) + 1 if len(docs) else 0, np.bool_)
        self._mask[docs] = True

    def __contains__(self, doc: int) -> bool:
        return doc < len(self._mask) and bool(self._mask[doc])

    def those(self, docs: Docs) -> Docs:
        """Which of the others are among these."""
        known = docs[docs < len(self._mask)]
        return known[self._mask[known]]

    def without(self, docs: Docs) -> Docs:
        """Those that are not among the others."""
        mask = self._mask.copy()
        mask[docs[docs < len(mask)]] = False
        return np.flatnonzero(mask)


def _ascending(docs: Docs) -> Docs:
    """Each of them once. Marking them is ten times as fast as sorting."""
    mask = np.zeros(int(docs.max()) + 1 if len(docs) else 0, np.bool_)
    mask[docs] = True
    return np.flatnonzero(mask)


def _any(masks: Iterable[Mask]) -> Mask:
    first, *others = masks
    for mask in others:
        first = first | mask
    return first


def _item(row: Any, score: float) -> FoundItem:
    doc, item, kind, title = row
    return FoundItem(doc, item, kind, title, round(-score, 4) if score else 0.0)


def _json(docs: Docs) -> str:
    return json.dumps(docs.tolist())


def _is_plain(node: Node) -> bool:
    """Whether FTS5 finds hits as fast as it reads them: looking twice then costs less than keeping them."""
    return all(map(_is_plain, node.children)) if node.op == "or" else node.op in ("term", "any")


def _grouped(tree: Node) -> list[Node]:
    """The parts of an `and`, all words as one question."""
    words = tuple(child for child in tree.children if _asks_words(child))
    rest = [child for child in tree.children if not _asks_words(child)]
    return [*([Node("and", children=words)] if len(words) > 1 else words), *rest]


def _asks_words(node: Node) -> bool:
    return expression(node) is not None


def _ranking(tree: Node) -> str | None:
    """The expression by which hits are ranked; None where no word is asked for that ranks."""
    narrow = ranked(tree)
    if narrow is None:
        return None
    tree = narrow
    if (whole := expression(tree)) is not None:
        return whole
    if tree.op == "and":
        words = [child for child in tree.children if _asks_words(child)]
        if words:
            return expression(Node("and", children=tuple(words)))
    sought = leaves(tree)
    return any_of(sought) if sought else None


def run(
    view: Connection, plan: Plan, kept: KeptIndex, *, limit: int, offset: int, sort: str, counted: bool = True
) -> Found:
    """Exact total, one page of items, and (where `counted`) exact facets."""
    search, tree = Search(view, kept), plan.tree
    if sort == "relevance" and not counted:
        total, page = search.counted(tree, limit, offset)
        return Found(total, search.rows(page), {})
    if sort == "relevance":
        docs, page = search.found(tree, limit, offset)
    else:
        docs = search.docs(tree)
        column = "published_at" if sort == "published" else "captured_at"
        page = [(doc, 0.0) for doc in search.dated(docs, column, limit, offset)]
    return Found(len(docs), search.rows(page), search.facets(docs) if counted else {})
