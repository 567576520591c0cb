"""Whether the index says what a fresh analysis of its items says: columns row by row, postings term by term."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from sqlalchemy.engine import Connection

from desktop_app.rows.search import PARTS, Analyzer, SearchItem
from desktop_app.storage import fulltext
from desktop_app.storage.fulltext_kept import numbers
from desktop_app.storage.fulltext_match import starts_of
from desktop_app.storage.sketch import sketch_of

Sums = NDArray[np.uint64]
_TOKEN: Final = re.compile(r"[0-9A-Za-z=\u0080-\U0010ffff]+")
"""What the tokenizer of the postings takes for a word; it makes these letters small."""
_SMALL: Final = str.maketrans({letter: letter.lower() for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"})
_COLUMNS: Final = (*PARTS, "starts")
_PLACE_BITS: Final = 28
_COLUMN_BITS: Final = 4
_TERMS: Final = 1_000
"""So many terms are added up together."""
_RUN: Final = 48
"""So many words are asked for as one phrase; each run begins with the word that ended the one before."""


class Check:
    """One look at an index within one reading. `whole`: all its postings are read once; else only those of the items asked for."""

    def __init__(self, view: Connection, analyzer: Analyzer, *, whole: bool) -> None:
        self._view, self._analyzer = view, analyzer
        self._seen: set[str] = set()
        self._sums = self._of_postings() if whole else None

    def differing(self, items: Iterable[SearchItem]) -> Iterator[str]:
        """Those of these items that the index does not tell as they are."""
        for item in items:
            if self._differs(item):
                yield item.item

    def leftovers(self, items: Iterable[str]) -> bool:
        """After all items were looked at: whether the index holds more than they say (rows of others, words of nobody)."""
        known = {row[0] for row in self._view.exec_driver_sql("SELECT item FROM search_item")}
        words = {row[0] for row in self._view.exec_driver_sql("SELECT word FROM search_word")}
        return known != set(items) or words != self._seen or self._numbered_apart()

    def _numbered_apart(self) -> bool:
        """Whether the postings, or the columns, are of other items than the index lists."""
        for sql in (
            "SELECT id FROM search_fts_docsize", "SELECT doc FROM search_part", "SELECT doc FROM search_value", "SELECT doc FROM search_number",
            "SELECT doc FROM search_sketch",
            "SELECT doc FROM search_point",
        ):  # fmt: skip
            if self._view.exec_driver_sql(f"{sql} EXCEPT SELECT doc FROM search_item LIMIT 1").first() is not None:
                return True
        return False

    def _differs(self, item: SearchItem) -> bool:
        row = self._view.exec_driver_sql("SELECT * FROM search_item WHERE item = ?", (item.item,)).first()
        if row is None or tuple(row) != fulltext.item_row(row[0], item, self._analyzer.key):
            return True
        words = fulltext.words_of(item, self._analyzer)
        self._seen |= words.every
        columns = (*words.columns, starts_of(words.every))
        tokens = [_TOKEN.findall(column.translate(_SMALL)) for column in columns]
        sketch = self._view.exec_driver_sql("SELECT sketch FROM search_sketch WHERE doc = ?", (row[0],)).scalar()
        return (
            sketch != sketch_of(words.text)
            or self._columns_differ(row[0], item)
            or self._postings_differ(row[0], tokens)
            or not self._knows(words.every)
        )

    def _columns_differ(self, doc: int, item: SearchItem) -> bool:
        key = self._analyzer.key
        values = {(name, value, key(words)) for name, value, words in fulltext.values_of(item)}
        points = {(place.latitude, place.longitude) for place in item.positions}
        parts = [(part.part, part.ref, part.text, part.language) for part in item.parts if part.text]
        return (
            values != set(self._rows("l.name, l.value, l.key FROM search_value v JOIN search_label l ON l.id = v.label WHERE v.doc", doc))
            or set(item.numbers) != set(self._rows("name, number FROM search_number WHERE doc", doc))
            or points != set(self._rows("latitude, longitude FROM search_point WHERE doc", doc))
            or sorted(parts) != sorted(self._rows("part, ref, text, language FROM search_part WHERE doc", doc))
        )  # fmt: skip

    def _rows(self, what: str, doc: int) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in self._view.exec_driver_sql(f"SELECT {what} = ?", (doc,))]

    def _knows(self, words: set[str]) -> bool:
        """Whether the vocabulary has them all."""
        known = "SELECT count(*) FROM search_word WHERE word IN (SELECT value FROM json_each(?))"
        if self._sums is not None:
            return True  # The whole vocabulary is compared at the end.
        return bool(self._view.exec_driver_sql(known, (json.dumps(sorted(words)),)).scalar() == len(words))

    def _postings_differ(self, doc: int, tokens: Sequence[Sequence[str]]) -> bool:
        sizes = self._view.exec_driver_sql("SELECT sz FROM search_fts_docsize WHERE id = ?", (doc,)).scalar()
        if list(_varints(sizes or b"")) != [len(words) for words in tokens]:
            return True
        if self._sums is None:
            return not all(self._stands(doc, part, words) for part, words in zip(_COLUMNS, tokens, strict=True))
        return doc >= len(self._sums) or int(self._sums[doc]) != _sum(tokens)

    def _stands(self, doc: int, part: str, words: Sequence[str]) -> bool:
        """Whether these words stand so in a column of the postings: in runs, for each word of a phrase is a reader of its own."""
        sql = "SELECT 1 FROM search_fts WHERE search_fts MATCH ? AND rowid = ?"
        runs = [words[start : start + _RUN] for start in range(0, len(words), _RUN - 1)]
        return all(self._view.exec_driver_sql(sql, (f'{part} : "{" ".join(run)}"', doc)).first() for run in runs)

    def _of_postings(self) -> Sums:
        """Of each row the sum of its terms times their places: two rows that differ anywhere have other sums."""
        last = self._view.exec_driver_sql("SELECT coalesce(max(id), 0) FROM search_fts_docsize").scalar() or 0
        sums = np.zeros(int(last) + 1, np.uint64)
        self._view.exec_driver_sql("DROP TABLE IF EXISTS temp.search_stands")
        self._view.exec_driver_sql(
            "CREATE VIRTUAL TABLE temp.search_stands USING fts5vocab (main, search_fts, instance)"
        )
        case = " ".join(f"WHEN '{part}' THEN {number}" for number, part in enumerate(_COLUMNS))
        sql = (
            f"SELECT term, group_concat((doc << {_PLACE_BITS + _COLUMN_BITS}) | (CASE col {case} END << {_PLACE_BITS}) | offset)"
            " FROM temp.search_stands GROUP BY term"
        )
        rows = self._view.exec_driver_sql(sql)
        while batch := rows.fetchmany(_TERMS):
            _add(sums, [row[0] for row in batch], [row[1] for row in batch])
        self._view.exec_driver_sql("DROP TABLE temp.search_stands")
        return sums


def _add(sums: Sums, terms: Sequence[str], places: Sequence[str]) -> None:
    """Terms and where each stands, many at once: numpy costs as much for one place as for a thousand."""
    weights = np.repeat(
        np.array([_weight(term) for term in terms], np.uint64), [text.count(",") + 1 for text in places]
    )
    at = numbers(",".join(places)).astype(np.uint64)
    docs = (at >> np.uint64(_PLACE_BITS + _COLUMN_BITS)).astype(np.int64)
    at = (at & np.uint64((1 << _PLACE_BITS + _COLUMN_BITS) - 1)) + np.uint64(1)
    known = docs < len(sums)
    np.add.at(sums, docs[known], at[known] * weights[known])


def _sum(tokens: Sequence[Sequence[str]]) -> int:
    total = 0
    for column, words in enumerate(tokens):
        first = (column << _PLACE_BITS) + 1
        total += sum((first + place) * _weight(word) for place, word in enumerate(words))
    return total % (1 << 64)


@lru_cache(maxsize=262_144)
def _weight(term: str) -> int:
    return int.from_bytes(hashlib.blake2b(term.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")


def _varints(data: bytes) -> Iterator[int]:
    """SQLite's numbers of up to eight bytes: seven bits each, the highest first."""
    value = 0
    for byte in data:
        value = value << 7 | byte & 0x7F
        if not byte & 0x80:
            yield value
            value = 0
