"""The words of an open index: a `Vocabulary`."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence

from sqlalchemy.engine import Connection

from desktop_app.rows.search import SEEN, KnownPlace, own_form
from desktop_app.storage.database import selected
from desktop_app.storage.queries.known_places import known_places

_SEEN = (
    "SELECT l.value FROM search_label l WHERE l.name = ? AND instr(' ' || l.key || ' ', ?) > 0"
    " AND EXISTS (SELECT 1 FROM search_value v WHERE v.label = l.id) ORDER BY l.value LIMIT 10"
)

_MOST_VALUES = 10_000


class IndexWords:
    """Asked word by word; nothing of it is kept."""

    def __init__(self, view: Connection) -> None:
        self._view = view

    def starting(self, start: str, lengths: tuple[int, int] | None = None) -> list[str]:
        """The surface words that begin so, sorted; of these lengths in code points, both ends included."""
        given, within = [start, start + "\U0010ffff"], ""
        if lengths is not None:
            within = " AND length(word) BETWEEN ? AND ?"
        # One text: a row for each of ten thousand words would take longer than finding them. No word has a space.
        sql = f"SELECT group_concat(word, ' ') FROM (SELECT word FROM search_word WHERE word >= ? AND word < ?{within} ORDER BY word)"
        ((found,),) = selected(self._view, sql, (*given, *(lengths or ())))
        return found.split(" ") if found else []

    def knows(self, word: str) -> bool:
        """Whether the surface word stands somewhere."""
        return bool(selected(self._view, "SELECT 1 FROM search_word WHERE word = ?", (word,)))

    def places(self) -> list[KnownPlace]:
        """The places of the archive."""
        return known_places(self._view)

    def seen_in_titles(self, words: Sequence[str]) -> list[tuple[str, str]]:
        """Pairs of names in two scripts that stood side by side in a title, one of them in brackets, with these words in one."""
        found = selected(self._view, _SEEN, (SEEN, f" {' '.join(words)} "))
        return [(one, other) for one, _line, other in (row[0].partition("\n") for row in found)]

    def values(self, name: str) -> list[str]:
        """What values of that name are called, as they are compared."""
        sql = "SELECT DISTINCT key FROM search_label WHERE name = ? ORDER BY key LIMIT ?"
        return [row[0] for row in selected(self._view, sql, (name, _MOST_VALUES))]

    def counts(self, stems: Collection[str], most: int = -1) -> dict[str, int]:
        """In how many items each of these stems stands; 0 is left out. `most`: of more nobody needs to know (-1: of all)."""
        asked = json.dumps([f'"={stem}" OR "{own_form(stem)}"' for stem in stems])
        hits = "SELECT 1 FROM search_fts WHERE search_fts MATCH value LIMIT ?"
        counted = selected(self._view, f"SELECT (SELECT count(*) FROM ({hits})) FROM json_each(?)", (most, asked))
        return {stem: row[0] for stem, row in zip(stems, counted, strict=True) if row[0]}
