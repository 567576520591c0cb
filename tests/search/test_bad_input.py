"""Whatever is typed gets an answer or one clear sentence, against a real index, and never a wrong total."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.engine import Connection

from desktop_app.errors import InputError
from desktop_app.search.as_typed import as_typed
from desktop_app.search.query import compile_query, compile_typed
from tests.search.corpus import ANALYZER, TODAY, Doc, ask, index, numbers

DOCS = (
    Doc((("text", "The match was near the old mill of Tarn; select from or drop."),), figures=(7,)),
    Doc((("text", "جسر تارن القديم"),), "ar"),
    Doc((("text", "北京大学"), ("title", "cafe\u0301")), "zh"),
)


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    with index(tmp_path_factory.mktemp("index"), DOCS) as made:
        yield made


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", {0, 1, 2}), (" \t\n\u3000", {0, 1, 2}), ("\u200f\u200e", {0, 1, 2}), ("*", {0, 1, 2}),
        ("the was of", {0}), ("MATCH", {0}), ("match;DROP", set()), (";DROP", {0}), ("select * from", {0}),
        ("mill -- tarn", {0}), ("-mill", {0}), ("+mill +tarn", {0}), ("mill^2", set()), ("{mill}", {0}), ("text:{mill", {0}),
        ("rowid:", set()), ("' OR 1=1 --", set()), ("mill\x00tarn", {0}), ("mi\ud800ll", set()), ("\udfff mill", {0}),
        ("mill تارن", set()), ("تارن OR mill", {0, 1}), ("mill 🙂", {0}), ("café", {2}), ("cafe\u0301", {2}), ("near", {0}), ("() mill", {0}),
        ("source:\ud800", set()), ('"OR"', {0}), ("mill or tarn", {0}),
    ],
)  # fmt: skip
def test_it_is_answered(view: Connection, query: str, expected: set[int]) -> None:
    assert numbers(view, query) == expected


@pytest.mark.parametrize(
    "query",
    [
        "*a*", "**", "?", "???", "*?*", '"', '""', '"white flag', 'a "b" "c', "(a", "a)", ")(", "()", "(((", "NEAR(", "NEAR(a b)",
        "^", "{", "-", "+", "--", "\ud800", "🙂", "\u0301\u0302", "\u0640", "a " * 50_000, "(" * 10_000, "[" * 2_000, '"' * 1_999,
        "a OR " * 500 + "b", "a OR " * 300 + "b", "NOT " * 400 + "a", "a~" * 900, "(" * 51 + "a" + ")" * 51, "()" * 900,
        "title:(", "tag:", "mill NEAR/3 ()", "() NEAR/3 mill", "mill NEAR/5", "NEAR/5 mill", "captured:\x00", "figure:" + "9" * 100,
    ],
)  # fmt: skip
def test_it_is_refused_in_one_sentence(view: Connection, query: str) -> None:
    with pytest.raises(InputError) as caught:
        ask(view, query)
    message = caught.value.message
    assert message.endswith(".") and len(message) < 200 and "\n" not in message
    assert 0 <= int(caught.value.details["start"]) <= int(caught.value.details["end"]) <= len(query)


def test_a_pattern_of_very_many_words_is_refused_before_it_is_run(
    view: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.search.expand.MOST_WORDS", 1)
    with pytest.raises(InputError, match="Write more letters") as caught:
        ask(view, "m?* tarn")
    assert caught.value.code == "query-too-wide"
    assert numbers(view, "m*") == {0}


_SIGNS = '()[]{}"*?~:^+-<>=. \u200f\u061c\u202e،؛؟“»（：＂　\u00a0\x00\ud800\u0301🙂'
_WORDS = (
    "mill", "تارن", "北京", "AND", "OR", "NOT", "NEAR/3", "NEAR", "TO", "title", "status", "captured", "figure", "said-by", "is", "has", "url", "near",
    "last week", "2026-01", "1,161", "..", "~2", "km", "http://tarn.example/a",
)  # fmt: skip
QUERIES = st.one_of(
    st.text(max_size=40),
    st.text(st.sampled_from(_SIGNS), max_size=12),
    st.lists(st.one_of(st.sampled_from(_WORDS), st.sampled_from(_SIGNS), st.sampled_from(" :")), max_size=14).map(
        "".join
    ),
    st.lists(st.one_of(st.sampled_from(_WORDS), st.sampled_from(_SIGNS)), max_size=10).map(" ".join),
)


@settings(max_examples=300, deadline=None)
@given(query=QUERIES)
def test_any_text_is_answered_or_refused(view: Connection, query: str) -> None:
    try:
        found = ask(view, query)
    except InputError as error:
        if error.code == "query-not-understood":
            assert 0 <= int(error.details["start"]) <= int(error.details["end"]) <= len(query)
    else:
        assert found.total == len(found.items) <= len(DOCS)


@settings(max_examples=300, deadline=None)
@given(query=QUERIES)
def test_what_is_valid_stays_valid_while_it_is_typed(query: str) -> None:
    try:
        compile_query(query, ANALYZER, {}, today=TODAY)
    except InputError:
        return
    compile_typed(as_typed(query), ANALYZER, TODAY)


@pytest.mark.parametrize(
    "query", ["captured:last week", "captured:yesterday", "mill --", "mill ــ", "a " * 190 + "mill", "x" * 1_999, "(a) mill", "«mill»"]
)  # fmt: skip
def test_what_is_valid_and_easily_broken_stays_valid(query: str) -> None:
    compile_query(query, ANALYZER, {}, today=TODAY)
    compile_typed(as_typed(query), ANALYZER, TODAY)
