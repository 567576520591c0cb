"""An archive indexed at once and one indexed item by item are the same index."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy.engine import Connection

from desktop_app.storage import fulltext
from tests.search.corpus import ANALYZER, Doc, ask, index, item, text

DOCS = [
    text("The mills of Orvane, shelled twice; shells fell on 1,161 houses."),
    text("Больницы и мосты", "ru"),
    text("北京大学的学生", "zh"),
    Doc((("claim", "white flag"), ("claim", "flag of truce"), ("title", "Mill m"))),
]
QUERIES = ("mill", "m*", "mi*", "mil*", "мос*", "fla?", "shel~", '"white flag flag"', "北京", "title:m*", "bridge")


def _in_bulk(view: Connection) -> None:
    fulltext.create_tables(view)
    with fulltext.in_bulk(view, ANALYZER) as writer:
        writer.put([item(number, doc) for number, doc in enumerate(DOCS)])


def _one_by_one(view: Connection) -> None:
    fulltext.create_tables(view)
    for number, doc in enumerate(DOCS):
        fulltext.put_items(view, ANALYZER, [item(number, doc)])


def _words(view: Connection) -> list[str]:
    return [row[0] for row in view.exec_driver_sql("SELECT word FROM search_word ORDER BY word")]


def test_both_know_the_same_words_and_answer_alike(tmp_path: Path) -> None:
    for name in ("whole", "grown"):
        (tmp_path / name).mkdir()
    with index(tmp_path / "whole") as whole, index(tmp_path / "grown") as grown:
        _in_bulk(whole)
        _one_by_one(grown)
        assert _words(whole) == _words(grown)
        assert "shells" in _words(whole)
        for query in QUERIES:
            assert ask(whole, query) == ask(grown, query), query


@pytest.mark.parametrize("query", ["1*", "m*", "mi*", "т*", "со*"])
def test_a_short_beginning_is_found_in_any_part(tmp_path: Path, query: str) -> None:
    docs = [text("1161 m"), text("mist"), text("Топор собор", "ru"), Doc((("title", "Mi 12"),)), text("at bar")]
    letters = query[:-1]
    with index(tmp_path) as view:
        fulltext.create_tables(view)
        fulltext.put_items(view, ANALYZER, [item(number, doc) for number, doc in enumerate(docs)])
        having = {
            number
            for number, doc in enumerate(docs)
            if any(word.startswith(letters) for _part, words in doc.parts for word in words.lower().split())
        }
        assert having
        assert {int(found.item) for found in ask(view, query).items} == having
