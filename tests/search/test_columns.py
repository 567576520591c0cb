"""Fields that are no words of a text, against a real index: names, addresses, years, places, distances."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.engine import Connection

from archive_schema import view_tables
from desktop_app.errors import InputError
from tests.search.corpus import Doc, ask, index, name_places, numbers, text

A = (
    ("author", "Karim Ort"), ("author", "Ana de la Vega"), ("said-by", "a senior diplomat"), ("place", "Old Tarn"),
    ("url", "https://www.example.org/news/bridge-closed?id=7"), ("host", "www.example.org"), ("host", "example.org"), ("is", "at-risk"),
)  # fmt: skip
B = (
    ("author", "Ortega"), ("said-by", "diplomatic staff"), ("place", "تارن"), ("url", "http://example.org/news/"), ("host", "example.org"),
    ("has", "gps"),
)  # fmt: skip
C = (
    ("url", "https://other.example/?from=example.org"),
    ("host", "other.example"),
    ("place", "Sennet"),
    ("said-by", "Вестник Тарна"),
)
DOCS = (
    Doc((("text", "a mill"),), values=A, published="2016-05-01", captured="2026-01-09T00:00:00Z"),
    Doc((("text", "a mill"),), values=B, published="2017", positions=((40.0, -30.0), (10.0, 10.0)), captured="2026-01-13T23:59:59Z"),
    Doc((("text", "a bridge"),), values=C, positions=((40.0, -30.5),), captured="2016-01-01T00:00:00Z"),
    Doc((("text", "far"),), positions=((0.0, 179.99), (89.99, 0.0)), captured="2015-01-01T00:00:00Z"),
)  # fmt: skip
PLACES = (
    {"name": "Tarn", "aliases": ["تارن", "Old Tarn"], "latitude": "40.01", "longitude": "-30.0"},
    {"name": "Sennet", "latitude": "41.5", "longitude": "-30.0"},
    {"name": "Nowhere"},
    {"name": "Twice", "latitude": "10", "longitude": "10.01"},
    {"name": "Twice", "latitude": "40.0", "longitude": "-30.51"},
)


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    with index(tmp_path_factory.mktemp("index"), DOCS) as made:
        name_places(made, *PLACES)
        yield made


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("author:ort", {0}), ("author:ORT*", {0, 1}), ('author:"karim ort"', {0}), ('author:"ort karim"', set()), ('author:"de la*"', {0}),
        ("author:(vega OR ortega)", {0, 1}), ("NOT author:o*", {2, 3}), ("said-by:diplomat", {0}), ("said-by:dipl*", {0, 1}),
        ("Said-By:«senior diplomat»", {0}), ("said-by:тарна", {2}), ("said-by:ior", set()),
        ("url:example.org", {0, 1}), ("url:www.example.org", {0}), ("url:*.example.org", {0, 1}), ("url:EXAMPLE.ORG", {0, 1}),
        ("url:other.ex*", {2}), ("url:example.com", set()), ("url:https://www.example.org/news/bridge-closed?id=7", {0}),
        ("url:https://www.example.org/news*", {0}), ("url:https://www.example.org/news", set()), ("url:example.org/news", {1}),
        ("url:example.org/n*", {1}), ("url:http://example.org/news/", {1}), ("url:bridge", {0}), ('url:"news bridge"', {0}), ("url:brid*", {0}),
        ("url:from", {2}), ("url:www.example.org/news/bridge%2Dclosed*", {0}), ("mill url:example.org NOT url:bridge", {1}),
        ("year:2016", {0, 2}), ("year:2016..2017", {0, 1, 2}), ("year:<2016", {3}), ("year:>2016", {1}), ("year:last-year", set()),
        ("is:at-risk", {0}), ("is:At-Risk", {0}), ("has:gps", {1}), ("has:note", set()),
        ("captured:last week", {0}), ("captured:yesterday", {1}), ("captured:last 7 days", {0, 1}), ('captured:>="last month"', {0, 1}),
    ],
)  # fmt: skip
def test_a_field_finds(view: Connection, query: str, expected: set[int]) -> None:
    assert numbers(view, query) == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("place:tarn", {0, 1}), ("place:تارن", {0, 1}), ('place:"Old Tarn"', {0, 1}), ("place:old*", {0, 1}), ("place:sennet", {2}),
        ("place:nowhere", set()), ("NOT place:tarn", {2, 3}), ("place:(tarn OR sennet)", {0, 1, 2}), ("place:elsewhere", set()),
    ],
)  # fmt: skip
def test_a_place_by_any_of_its_names(view: Connection, query: str, expected: set[int]) -> None:
    assert numbers(view, query) == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("near:Tarn 500m", {0, 1}), ('near:"Old Tarn" 20km', {0, 1}), ("near:تارن ٤٥ كم", {0, 1, 2}), ('near:"40,-30" 1km', {1}),
        ('near:"40,-30" 1.2km', {0, 1}), ('near:"40, -30" 0.5mi', {1}), ("near:40,-30.4 10km", {2}), ("near:Twice 2km", {1, 2}),
        ('near:"0,-179.99" 3km', {3}), ('near:"90,0" 2km', {3}), ('near:"-90,0" 20000km', {0, 1, 2, 3}), ("NOT near:Tarn 500m", {2, 3}),
        ("near:Tarn 500m mill", {0, 1}), ("(near:Sennet 10km OR year:2015)", {2, 3}), ("near:Tarn 20km AND NOT author:ort", {1}),
        ("near:Tarn 100m", {0, 1}),
    ],
)  # fmt: skip
def test_what_lies_near(view: Connection, query: str, expected: set[int]) -> None:
    assert numbers(view, query) == expected


@pytest.mark.parametrize("name", ["Nowhere", "Elsewhere", "صحراء"])
def test_a_place_that_is_not_known_is_refused_where_it_stands(view: Connection, name: str) -> None:
    query = f"\u200fmill near:{name} 20km tarn"
    with pytest.raises(InputError, match="has no place") as caught:
        ask(view, query)
    details = caught.value.details
    assert query[int(details["start"]) : int(details["end"])] == f"near:{name} 20km"
    assert "latitude" in caught.value.advice and details["where"] == name


@pytest.mark.parametrize(
    "query",
    [
        "near:Tarn", 'near:"Tarn 20km"', "near:Tarn 0km", 'near:"" 5km', 'near:"91,0" 5km', 'near:"0,200" 5km', "near:Tarn*", "near:[1 TO 2]",
        "author:!!", "url:!!", "is:nice", "has:everything", "is:diff*", "year:2016-05", "year:soon", "year:2016*", "author:a?b",
    ],
)  # fmt: skip
def test_it_is_refused(view: Connection, query: str) -> None:
    with pytest.raises(InputError) as caught:
        ask(view, query)
    assert caught.value.code == "query-not-understood" and caught.value.advice


@pytest.mark.parametrize(
    ("query", "piece"), [("\u200ftarn text:m?* x", "text:m?*"), ("a (b OR mill~2)", "mill~2"), ("«a» m*l", "m*l")]
)
def test_a_pattern_that_is_too_wide_is_refused_where_it_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, query: str, piece: str
) -> None:
    monkeypatch.setattr("desktop_app.search.expand.MOST_WORDS", 1)
    with index(tmp_path, [text("mill mail mild")]) as view, pytest.raises(InputError) as caught:
        ask(view, query)
    assert caught.value.code == "query-too-wide"
    start, end = int(caught.value.details["start"]), int(caught.value.details["end"])
    assert query[start:end] == piece


def test_where_people_differ_all_names_hold_and_no_position(tmp_path: Path) -> None:
    with index(tmp_path, DOCS) as view:
        name_places(view, {"name": "Sennet", "latitude": "40", "longitude": "-30.5"})
        assert numbers(view, "near:sennet 1km") == {2}
        other = {"owner": "place 0", "by": "", "at_ms": 1, "entry": "", "value": '"Old Sennet"', "name": "name"}
        view.execute(view_tables.field.insert(), [other, other | {"name": "latitude", "value": '"41"'}])
        assert numbers(view, 'place:"old sennet"') == {2}
        with pytest.raises(InputError, match="has no place"):
            ask(view, "near:sennet 1km")
