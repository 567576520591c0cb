"""Queries from every keyboard: marks of direction, quotation marks, full-width signs and spaces are read as the plain ones."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy.engine import Connection

from desktop_app.search.typed import read
from tests.search.corpus import Doc, index, numbers

DOCS = (
    Doc((("text", "انفجار قرب جسر تارن"), ("title", "تارن: الجسر")), "ar", figures=(1161,)),
    Doc((("text", "The white flag over Tarn, 1\u00a0161 people"), ("title", "Tarn")), values=(("kind", "image"),)),
    Doc((("text", "北京大学附近"), ("title", "北京")), "zh", values=(("said-by", "a witness"),)),
)


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    with index(tmp_path_factory.mktemp("index"), DOCS) as made:
        yield made


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("title:تارن", {0}),
        ("\u200ftitle:\u200fتارن", {0}),
        ("\u202btitle:تارن\u202c", {0}),
        ("\u2067تارن\u2069 title:\u2068الجسر\u2069", {0}),
        ("ta\u200ern", {1}),
        ("\ufefftarn", {1}),
        ("تارن، انفجار؛ جسر", {0}),
        ("kind:image، tarn", {1}),
        ("تا؟ن", {0}),
        ("«white flag»", {1}),
        ("“white fla*”", {1}),
        ("„white flag‟", {1}),
        ("„flag white“", set()),
        ("title:«تارن»", {0}),
        ("title：北京", {2}),
        ("title：＂北京＂", {2}),
        ("《北京》 NOT 「大人」", {2}),
        ("（tarn　OR　title：北京）", {1, 2}),
        ("ｔａｒ＊", {1}),
        ("fl？g", {1}),
        ("flug～", {1}),
        ("北京，大学。", {2}),
        ("white\u00a0flag", {1}),
        ("white\u3000\u2009flag\u200b", {1}),
        ("white OR\u00a0北京", {1, 2}),
        ("1\u00a0161", {1}),
        ("figure:1\u202f161", {0}),
        ("figure:1،161", {0}),
        ("انفجار،تارن", {0}),
        ("figure:≥١١٦١", {0}),
        ("figure:>١٬١٦٠", {0}),
        ("figure:≤1161", {0}),
        ("Title:tarn", {1}),
        ("Said-By:“a witness”", {2}),
        ("SAID-BY:“a witness”", {2}),
        ("تارن OR tarn", {0, 1}),
        ("(title:تارن OR title:tarn) NOT انفجار", {1}),
        ("well-known:tarn", set()),
    ],
)
def test_a_query_of_any_keyboard(view: Connection, query: str, expected: set[int]) -> None:
    assert numbers(view, query) == expected


@pytest.mark.parametrize(
    ("query", "piece"),
    [("\u200fstaus:x", "staus:x"), ("a ≥b c", "b"), ("«a» (c", "("), ("x \u202efoo\u202c y", "foo")],
)
def test_places_are_those_of_what_was_typed(query: str, piece: str) -> None:
    typed = read(query)
    start = typed.words.index(piece)
    first, last = typed.span(start, start + len(piece))
    assert query[first:last] == piece


def test_a_place_behind_the_words_is_the_end() -> None:
    assert read("ab\u200f").span(2, 2) == (3, 3)
    assert read("ab").span(1, 1) == (1, 1)
