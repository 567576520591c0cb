"""Random queries over random small corpora in several scripts find what brute force finds: items and totals."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.engine import Connection

from tests.search import oracle
from tests.search.corpus import Doc, ask, fill, index

WORDS = {
    "en": "mill mile mills tarn barn barns shell shells shelled 1161 b12",
    "fr": "hôpital hôpitaux école écoles mille tarn",
    "es": "niño niños calle calles mil",
    "ru": "больница больницы мост мосты моста больной",
    "uk": "лікарня лікарні міст мосту їжа",
    "ar": "كتاب وكتاب بكتاب الكتاب كتب بكتب أطفال طفل قرية",
    "zh": "北京 北京大学 大学生 京 mill 大",
}
ALL = sorted({word for words in WORDS.values() for word in words.split()})
SPACED = [word for word in ALL if not "\u4e00" <= word[0] <= "\u9fff"]
PARTS = ("text", "title", "claim")
DATES = ("", "2025", "2026", "2026-01", "2026-02-10", "2026-02-11T10:00:00Z", "2027-12-31")


@st.composite
def docs(draw: st.DrawFn) -> Doc:
    language = draw(st.sampled_from(sorted(WORDS)))
    words = st.lists(st.sampled_from(WORDS[language].split()), max_size=9).map(" ".join)
    other = draw(st.sampled_from(sorted(WORDS)))
    translated = st.lists(st.sampled_from(WORDS[other].split()), max_size=9).map(" ".join)
    return Doc(
        parts=tuple(draw(st.lists(st.tuples(st.sampled_from(PARTS), words), min_size=1, max_size=3))),
        language=language,
        published=draw(st.sampled_from(DATES)),
        values=tuple(draw(st.sets(st.sampled_from([("status", "disputed"), ("tag", "old mill"), ("place", "Ярн")])))),
        figures=tuple(draw(st.lists(st.integers(-3, 12), max_size=2))),
        translations=tuple((one, other) for one in draw(st.lists(translated, max_size=2))),
    )


def leaves(corpus: list[Doc]) -> st.SearchStrategy[oracle.Asked]:
    standing = {word for doc in corpus for _part, words in doc.parts for word in words.split()} & set(SPACED)
    word = st.sampled_from(SPACED) if not standing else st.sampled_from(sorted(standing)) | st.sampled_from(SPACED)
    part = st.sampled_from(("", "", *PARTS, "translation"))
    side = st.builds(
        lambda w, is_open: oracle.phrase(w, is_open, ""), st.lists(word, min_size=1, max_size=2), st.booleans()
    )
    date = st.sampled_from(("2025", "2026", "2026-01", "2026-02", "2026-02-10", "2026-02-11", "2028"))
    return st.one_of(
        st.builds(lambda w, p: oracle.word(w, p, corpus), word, part),
        st.builds(oracle.phrase, st.lists(word, min_size=1, max_size=3), st.booleans(), part),
        st.builds(lambda w, n, p: oracle.prefix(w[:n], p), word, st.integers(1, 4), part),
        st.builds(lambda w, a, b, s, p: oracle.wildcard(w[:a] + s + w[b:], p), word, st.integers(1, 3), st.integers(2, 4), st.sampled_from(("?", "*", "*?")), part),
        st.builds(oracle.fuzzy, word, st.sampled_from((None, 1, 2)), part),
        st.builds(oracle.near, side, side, st.integers(0, 3)),
        st.builds(oracle.near, side, side, st.integers(0, 3)),
        st.builds(oracle.characters, st.sampled_from(("北", "京", "大学", "北京大", "京大学生", "学"))),
        st.sampled_from([oracle.value("status", "disputed"), oracle.value("tag", "old mill"), oracle.value("place", "Ярн")]),
        st.builds(oracle.figures, st.integers(-3, 12), st.integers(-3, 12), st.booleans(), st.booleans()),
        st.builds(oracle.published, date, date),
    )  # fmt: skip


def queries(corpus: list[Doc]) -> st.SearchStrategy[oracle.Asked]:
    return st.recursive(
        leaves(corpus),
        lambda inner: st.one_of(
            st.builds(oracle.all_of, st.lists(inner, min_size=2, max_size=3), st.sampled_from((" ", " AND "))),
            st.builds(oracle.any_of, st.lists(inner, min_size=2, max_size=3)),
            st.builds(oracle.none_of, inner),
        ),
        max_leaves=5,
    )


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    with index(tmp_path_factory.mktemp("index")) as made:
        yield made


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data(), corpus=st.lists(docs(), min_size=1, max_size=6))
def test_queries_find_what_brute_force_finds(view: Connection, data: Any, corpus: list[Doc]) -> None:
    fill(view, corpus)
    for asked in data.draw(st.lists(queries(corpus), min_size=5, max_size=5)):
        expected = {number for number, doc in enumerate(corpus) if asked.holds(doc)}
        found = ask(view, asked.typed)
        assert {int(row.item) for row in found.items} == expected
        assert found.total == len(expected)
        page = ask(view, asked.typed, limit=2)
        assert (page.total, page.items) == (found.total, found.items[:2])
        assert found.facets == oracle.facets([corpus[number] for number in expected])


@pytest.mark.parametrize(
    ("a", "b", "count"), [("mill", "mlil", 1), ("mill", "mile", 1), ("", "ab", 2), ("tarn", "barns", 2)]
)
def test_the_oracle_counts_edits(a: str, b: str, count: int) -> None:
    assert oracle.edits(a, b) == count
