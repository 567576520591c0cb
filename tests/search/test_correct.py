"""Did you mean: only where little is found, and only what the archive knows far better."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy.engine import Connection

from desktop_app.search.correct import did_you_mean
from desktop_app.search.expand import expand
from desktop_app.search.query import compile_query
from desktop_app.storage.fulltext_words import IndexWords
from tests.search.corpus import ANALYZER, TODAY, index, numbers, text

DOCS = (
    *(text("the bridge of Tarn") for _ in range(30)),
    text("a brigde of Tarn"),
    text("the bridged gap and the mile"),
    text("the mill"),
    text("the mills of Orun"),
    *(text("two mills and Orum") for _ in range(9)),
)


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    with index(tmp_path_factory.mktemp("index"), DOCS) as made:
        yield made


def _meant(view: Connection, query: str) -> str | None:
    words = IndexWords(view)
    root = expand(compile_query(query, ANALYZER, {}, today=TODAY).root, words)
    return did_you_mean(query, root, words, ANALYZER, len(numbers(view, query)))


@pytest.mark.parametrize(
    ("query", "meant"),
    [
        ("bridhe", "bridge"),  # not known
        ("brigde", "bridge"),  # known once, the other thirty times
        ("brigde tarn", "bridge tarn"),
        ("title:brigde OR orun", "title:bridge OR orun"),
        ("bridge", None),  # enough is found
        ("bridged", None),  # found in all its forms
        ("mile", "mill"),  # ten times as many
        ("Orun", None),  # nine times as many are not enough
        ("zyzzyva", None),
        ("NOT brigde orun", None),
        ('"brigde"', None),  # exactly this was asked for
        ("mil", None),
    ],
)
def test_another_spelling_is_offered(view: Connection, query: str, meant: str | None) -> None:
    assert _meant(view, query) == meant
