"""However a page is come by, it is the same one: in one question or two, with facets or without, page by page or at once."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.engine import Connection

from desktop_app.rows.search import ALL, Node, Plan
from desktop_app.search.as_typed import as_typed
from desktop_app.search.expand import expand
from desktop_app.search.query import compile_query, compile_typed
from desktop_app.storage import found_list, fulltext
from desktop_app.storage.fulltext_kept import KeptIndex
from desktop_app.storage.fulltext_run import Search, run
from desktop_app.storage.fulltext_words import IndexWords
from desktop_app.storage.listing import Order
from tests.search.corpus import ANALYZER, TODAY, Doc, index, item

_WORDS = ("shell", "shells", "shelled", "mill", "mills", "hospital", "bridge", "tarn", "flag", "white", "mi", "m")
_COUNT = 1_300
"""More than are handed to SQLite one by one."""
QUERIES = (
    "mill", "mills shells", "mill OR bridge", "white NOT flag", '"white flag"', '"white fla*"', "mill NEAR/3 tarn", "m*", "mi*", "mil*",
    "mi OR mi*", "sh?ll*", "shel~", "title:mill", "(mill OR title:tarn) NOT flag", "mill kind:quotation", "mill OR kind:quotation", "kind:quotation",
    "mi* kind:quotation", "nowhere", "*", "captured:2026-01 shells", "NOT mill",
)  # fmt: skip


def _docs() -> list[Doc]:
    chance = random.Random(5)
    return [
        Doc(
            (("title", " ".join(chance.choices(_WORDS, k=2))), ("text", " ".join(chance.choices(_WORDS, k=9)))),
            captured=f"2026-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}T00:00:00Z",
            values=(("kind", "quotation"),) if chance.random() < 0.4 else (),
        )
        for _ in range(_COUNT)
    ]


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    with index(tmp_path_factory.mktemp("index"), _docs()) as made:
        yield made


def _tree(view: Connection, query: str) -> Node:
    return expand(compile_query(query, ANALYZER, {}, today=TODAY).root, IndexWords(view))


@pytest.mark.parametrize("query", QUERIES)
def test_pages_are_parts_of_one_list(view: Connection, query: str) -> None:
    search, tree = Search(view, KeptIndex()), _tree(view, query)
    docs = search.docs(tree)
    every = search.best(tree, docs, len(docs))
    assert [doc for doc, _score in every] == search.best_first(tree)
    assert sorted(doc for doc, _score in every) == docs.tolist()
    assert search.total(tree) == len(docs)
    for most, offset in ((20, 0), (7, 13), (400, 300), (20, len(docs)), (0, 0)):
        page = every[offset : offset + most]
        found, shown = search.found(tree, most, offset)
        assert (found.tolist(), shown) == (docs.tolist(), page)
        assert search.counted(tree, most, offset) == (len(docs), page)


@pytest.mark.parametrize("query", QUERIES)
def test_facets_change_nothing_else(view: Connection, query: str) -> None:
    plan = Plan(_tree(view, query))
    bare, counted = (
        run(view, plan, KeptIndex(), limit=30, offset=3, sort="relevance", counted=counted) for counted in (False, True)
    )
    assert (bare.total, bare.items) == (counted.total, counted.items)


@pytest.mark.parametrize("query", ["kind:quotation", "m*", "mill"])
def test_by_date_the_newest_stand_first_and_those_of_a_day_by_their_id(view: Connection, query: str) -> None:
    rows = view.exec_driver_sql("SELECT doc, captured_at, item FROM search_item").all()
    tree, kept = _tree(view, query), KeptIndex()
    found = set(Search(view, kept).docs(tree).tolist())
    wanted = sorted((row for row in rows if row[0] in found), key=lambda row: row[2])
    wanted.sort(key=lambda row: row[1], reverse=True)
    docs = Search(view, kept).docs(tree)
    assert Search(view, kept).dated(docs, "captured_at", 50, 40) == [row[0] for row in wanted[40:90]]
    assert found_list.found(view, kept, tree, Order("captured")) == [row[2] for row in wanted]


@pytest.mark.parametrize(
    "query", ["kind:quotation", "mill kind:quotation", "NOT kind:quotation", "mi* OR kind:quotation"]
)
def test_a_value_that_is_kept_finds_what_the_index_says(tmp_path: Path, query: str) -> None:
    with index(tmp_path, _docs()[:60]) as view:
        kept, tree = KeptIndex(), _tree(view, query)
        for gone in ("", "007"):
            if gone:
                fulltext.remove_items(view, ANALYZER, [gone])
            kept.values(view)
            assert kept.values_at_hand(view) is not None
            found = Search(view, kept).docs(tree).tolist()
            assert found == Search(view, KeptIndex()).docs(tree).tolist() and found
        fulltext.put_items(view, ANALYZER, [item(99, _docs()[0])])
        assert kept.values_at_hand(view) is None


@pytest.mark.parametrize("query", ["m", "mi", "mi kind:quotation", "mil", "mill mi", '"mi'])
def test_the_first_rows_of_a_beginning_are_those_of_the_whole_list(view: Connection, query: str) -> None:
    words, kept = expand(compile_typed(as_typed(query), ANALYZER, TODAY), IndexWords(view)), KeptIndex()
    whole = found_list.found(view, kept, words, None)
    first = found_list.first(view, kept, words, ALL, 30)
    if first is not None:
        assert first.ids == whole[:30] and first.is_all == (len(whole) < 30)
    assert (first is None) == ("kind:" in query)
