"""A refusal says where: the piece, and its place in what was typed, in code points."""

from __future__ import annotations

import pytest

from desktop_app.errors import InputError
from desktop_app.search.as_typed import as_typed
from desktop_app.search.query import MAX_QUERY, compile_query, compile_typed
from tests.search.corpus import ANALYZER, TODAY


@pytest.mark.parametrize(
    ("query", "piece"),
    [
        ("shells staus:disputed mill", "staus:"),
        ("shells (mill OR status:)", "status:"),
        ("mill AND OR tarn", "OR"),
        ("old mill NEAR tarn", "NEAR"),
        ("mill NOT", "NOT"),
        ('mill "white flag', '"'),
        ("a (b OR (c)", "("),
        ("a) b", ")"),
        ("shells published:soon mill", "published:soon"),
        ('shells captured:"next week" mill', 'captured:"next week"'),
        ("(published:[soon TO 2026])", "published:[soon TO 2026]"),
        ("shells figure:1.5..2", "figure:1.5..2"),
        ("shells title:*mill tarn", "title:*mill"),
        ("shells mill~3 tarn", "mill~3"),
        ('shells "ol* mill" tarn', '"ol* mill"'),
        ("shells status:d?sputed", "status:d?sputed"),
        ("a mill NEAR/5 t?rn b", "mill NEAR/5 t?rn"),
        ("mill[1 TO 2] x", "mill[1 TO 2]"),
        ("!!! ???", "???"),
        ("!!!", "!!!"),
        ("😀 x\u0301 \u200fstaus\u200f:y", "staus\u200f:"),
        ("حلب published:قريبا إدلب", "published:قريبا"),
        ("标题 published：很快", "published：很快"),
        ("a " * 250, ("a " * 250)),
        ("x" * (MAX_QUERY + 1), "x" * (MAX_QUERY + 1)),
        ("(" * 60 + "a" + ")" * 60, "("),
    ],
)
def test_the_piece_and_its_place(query: str, piece: str) -> None:
    with pytest.raises(InputError) as caught:
        compile_query(query, ANALYZER, {}, today=TODAY)
    details = caught.value.details
    assert query[int(details["start"]) : int(details["end"])] == piece
    assert details["where"] == piece[:200]


def test_a_filter_is_no_piece_of_the_query() -> None:
    with pytest.raises(InputError) as caught:
        compile_query("mill", ANALYZER, {}, "soon", today=TODAY)
    assert caught.value.details == {"where": "soon"}


def test_an_address_is_told_where_addresses_are_asked_for() -> None:
    with pytest.raises(InputError) as caught:
        compile_query("https://example.org/a?b=c", ANALYZER, {}, today=TODAY)
    assert caught.value.advice == "To find an address, write url: before it."


def test_a_date_that_is_being_typed_has_no_star_that_nobody_wrote() -> None:
    with pytest.raises(InputError) as caught:
        compile_typed(as_typed('captured:"last w'), ANALYZER, TODAY)
    assert "“last w” is no date" in caught.value.message
