"""Fields with values: what cannot be is refused, what is nearly a value of this archive is offered."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy.engine import Connection

from desktop_app.errors import InputError
from desktop_app.search.as_typed import as_typed
from desktop_app.search.correct import did_you_mean
from desktop_app.search.query import compile_query
from desktop_app.storage.fulltext_words import IndexWords
from tests.search.corpus import ANALYZER, TODAY, Doc, index, numbers

_VALUES = (
    ("status", "verified"),
    ("tag", "river"),
    ("status", "out of context"),
    ("status", "needs a look"),
    ("source", "Harbour Courier"),
)


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    with index(tmp_path_factory.mktemp("index"), [Doc((("text", "mill"),), values=_VALUES)]) as made:
        yield made


@pytest.mark.parametrize(
    ("query", "said"), [("kind:picture", "no kind"), ("lang:Arabic", "no code"), ("language:english", "no code")]
)
def test_values_that_cannot_be_are_refused(query: str, said: str) -> None:
    with pytest.raises(InputError, match=said):
        compile_query(query, ANALYZER, {}, today=TODAY)


@pytest.mark.parametrize("query", ["kind:image", "kind:figure", "kind:ima*", "lang:ar", "lang:zh-Hant", "lang:EN"])
def test_values_that_can_be_are_not(query: str) -> None:
    assert compile_query(query, ANALYZER, {}, today=TODAY)


@pytest.mark.parametrize(
    ("query", "meant"),
    [
        ("status:verifed", "status:verified"),
        ("mill status:verifid", "mill status:verified"),
        ("tag:rivr", "tag:river"),
        ("status:verified", None),
        ("NOT status:verifed", None),
        ("status:refuted", None),
        ("mill status:needs a look", 'mill status:"needs a look"'),
        ("status:Needs  a look OR mill", 'status:"Needs  a look" OR mill'),
        ("source:harbour courier", 'source:"harbour courier"'),
        ("status:needs a lookout", None),
        ("status:needs", None),
        ('status:"needs a look"', None),
    ],
)
def test_a_value_that_nobody_has_is_offered_as_it_is_written_here(
    view: Connection, query: str, meant: str | None
) -> None:
    root = compile_query(query, ANALYZER, {}, today=TODAY).root
    assert did_you_mean(query, root, IndexWords(view), ANALYZER, 0) == meant


@pytest.mark.parametrize(
    ("query", "run"),
    [
        ("kind:ima", "kind:ima*"),
        ("mill (status:ver", "mill (status:ver*)"),
        ("lang:a", "lang:a*"),
        ("kind:image ", "kind:image "),
        ("place:Tar*", "place:Tar*"),
        ("is:diff", "is:diff"),
    ],
)
def test_a_value_that_is_being_typed_is_a_beginning(query: str, run: str) -> None:
    assert as_typed(query).words == run


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("status:out of context", {0}), ("status:Out Of  Context", {0}), ("mill status:out of context", {0}), ("(status:out of context) mill", {0}),
        ("status:out-of-context", {0}), ("NOT status:out of context", set()), ("status:out of contexts", set()), ("text:out of context", set()),
        ("status:out of context barn", set()),
    ],
)  # fmt: skip
def test_a_shipped_status_of_several_words_needs_no_quotation_marks(
    view: Connection, query: str, expected: set[int]
) -> None:
    assert numbers(view, query) == expected


def test_nor_while_it_is_typed() -> None:
    assert as_typed("status:out of context").words == "status:out of context"
