"""Each form of the query language, against a real index: what it finds, and what it refuses."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.engine import Connection

from desktop_app.errors import InputError
from desktop_app.search.query import MAX_QUERY
from desktop_app.search.refusals import MOST_WORDS
from tests.search.corpus import Doc, ask, fill, index, numbers, text

DOCS = (
    Doc((("text", "Shells hit the old mill of Tarn; the mill burned."), ("title", "Tarn")), published="2026-01-15"),
    Doc((("text", "The courtyard of the clinic, 1,161 beds."),), published="2026-03-31", figures=(1161, 7)),
    Doc((("text", "A bridge at Sennet Ford"), ("claim", "Tarn was quiet")), published="2026", figures=(1200,)),
    Doc(
        (("text", "Courtyards and a mile of road"),), captured="2025-12-31T23:59:59Z", values=(("status", "disputed"),)
    ),
    Doc(
        (("text", "他在2024年北京大学讲话"),), "zh", values=(("source", "Вестник Тарна"), ("tag", "a well-known word"))
    ),
    Doc((("text", "Ils ont levé l'ancre"),), "fr"),
)


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    with index(tmp_path_factory.mktemp("index"), DOCS) as made:
        yield made


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("mill~", {0, 3}),
        ("mlil~", {0}),
        ("courtyart~1", {1}),
        ("courtyart~2", {1, 3}),
        ("text:mill~", {0, 3}),
        ("title:mill~", set()),
        ("shells NEAR/3 mill", {0}),
        ("mill NEAR/3 shells", {0}),
        ("shells NEAR/2 mill", set()),
        ('tarn NEAR/1 "the mill"', {0}),
        ("shel* NEAR/3 mil*", {0}),
        ("NOT shells NEAR/3 mill", {1, 2, 3, 4, 5}),
        ("shells NEAR/3 mill OR bridge", {0, 2}),
        ("text:tarn NEAR/2 text:mill", {0}),
        ("published:2026-01..2026-03", {0, 1, 2}),
        ("published:[2026-01 TO 2026-03]", {0, 1, 2}),
        ("published:[20260101 TO 20260131]", {0, 2}),
        ("published:{2026-01-15 TO 2026-03-31}", {2}),
        ("published:>=2026-02-01", {1, 2}),
        ("published:>2026-01", {1, 2}),
        ("published:<2026-01", {2}),
        ("published:<=2025", set()),
        ("published:2026-01-15", {0, 2}),
        ("published:..2026-02", {0, 2}),
        ("published:[2026-02 TO]", {1, 2}),
        ("captured:2025", {3}),
        ("NOT captured:2026", {3}),
        ("date:2026-01-02", {2, 4, 5}),
        ("figure:1161", {1}),
        ("figure:1,161", {1}),
        ("figure:>1000", {1, 2}),
        ("figure:>1200", set()),
        ("figure:[1000 TO 1200}", {1}),
        ("figure:1000..1200", {1, 2}),
        ("figure:>1000 AND figure:<10", {1}),
        ("figure:١١٦١", {1}),
        ("1161", {1}),
        ('"old mi*"', {0}),
        ("well-kno*", set()),
        ("sennet-fo*", {2}),
        ("m?l*", {0, 3}),
        ("m؟ll", {0}),
        ("m?*l NOT t*?n", set()),
        ("m?*l NOT t*?m", {0}),
        ('"old mi"*', {0}),
        ("(mil*)", {0, 3}),
        ("mill ca*rtyard OR b*dge", set()),
        ("京", {4}),
        ("话", {4}),
        ("北京大学", {4}),
        ("在2024年", {4}),
        ("北大", set()),
        ("北京*", {4}),
        ("在 NEAR/3 北京", {4}),
        ("在 NEAR/2 北京", {4}),
        ("在 NEAR/1 北京", set()),
        ('source:"вестник тарна"', {4}),
        ("source:вест*", {4}),
        ("status:Disputed", {3}),
        ("clinic -", {1}),
        ('"AND"', {3}),
        ("http://tarn", set()),
        ("l’ancre", {5}),
        ("ancre", {5}),
        ("lancre", set()),
        ('"d\'ancre"', set()),
        ("tarn AND NOT (shells OR bridge)", set()),
        ("", {0, 1, 2, 3, 4, 5}),
        ("*", {0, 1, 2, 3, 4, 5}),
    ],
)
def test_a_query_finds(view: Connection, query: str, expected: set[int]) -> None:
    assert numbers(view, query) == expected


@pytest.mark.parametrize(
    "query",
    [
        "!!!", "mill OR", "OR mill", "mill AND OR tarn", "mill NOT", "NOT NOT mill", "mill AND(tarn)", "mill NEAR tarn",
        "mill NEAR/5 tarn NEAR/5 old", "mill NEAR/5 (a OR b)", "mill NEAR/5 NOT tarn", "title:mill NEAR/5 tarn",
        "mill NEAR/500 tarn", "mill NEAR/5 t?rn", '"old mill"~5', '"ol* mill"', "staus:disputed", "title: mill",
        "[the road to Tarn]", "mill:[1 TO 2]", "title:[a TO b]", "published:soon", "published:2026-13", "published:>",
        "published:2026-02-30", "published:..", "published:2026*", "figure:many", "figure:1.5..2", "figure:>=",
        "captured:[TO]", "*mill", "?ill", "m-l?", "mill~3", "mill~1/3", "old-mill~", "京~", "京?大", "status:d?sputed",
        "status:disputed~", "x" * (MAX_QUERY + 1), "a b " * 150, "(" * 900 + "mill" + ")" * 900,
    ],
)  # fmt: skip
def test_a_query_is_refused_and_says_why(view: Connection, query: str) -> None:
    with pytest.raises(InputError) as caught:
        ask(view, query)
    assert caught.value.code == "query-not-understood"
    assert caught.value.advice


@pytest.mark.parametrize(("since", "until", "expected"), [("2026-02", "", {1, 2}), ("", "2025", {3})])
def test_items_between_days(view: Connection, since: str, until: str, expected: set[int]) -> None:
    assert {int(row.item) for row in ask(view, "", date_from=since, date_to=until).items} == expected


def test_a_day_that_is_none_is_refused(view: Connection) -> None:
    with pytest.raises(InputError, match="no date"):
        ask(view, "", date_from="soon")


def test_a_pattern_that_fits_too_many_words_is_refused_and_says_so(tmp_path: Path) -> None:
    words = " ".join(f"word{number:05}" for number in range(MOST_WORDS + 1))
    with index(tmp_path) as view:
        fill(view, [text(words)])
        with pytest.raises(InputError, match="More than 1,000 words") as caught:
            ask(view, "w*rd?????")
        assert caught.value.code == "query-too-wide"
        assert numbers(view, "w*rd0100?") == {0}
        assert numbers(view, "word*") == {0}
        fill(view, [text(words[: -len(" word01000")])])
        assert numbers(view, "w*rd?????") == {0}
