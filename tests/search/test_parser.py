"""The parser that asks each tagger where it fits next reads as Whoosh's own, which tries all of them at each letter."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from whoosh import qparser

from desktop_app.search.fields import FIELDS
from desktop_app.search.parser import parser

_PIECES = (
    *(f"{name}:" for name in FIELDS), "nowhere:", "AND", "OR", "NOT", "NEAR/5", "NEAR/", "(", ")", '"', "[", "]", "{", "}", " TO ",
    "..", ">=", "<", "*", "?", "~", "~2", "~9", "^2", "mill", "حلب", "北京", "last week", "today", "20km", "https://a.example/b?c",
    "2026-01", "1,161", "'", "-", "\n", " ", " ", " ",
)  # fmt: skip


@given(st.lists(st.sampled_from(_PIECES) | st.text(max_size=3), max_size=12).map("".join))
@example('title:(a OR b) NOT captured:last week near:"Dremna" 20km url:a.example/(b) m?l* word~2')
@example("")
def test_a_text_has_the_signs_that_whoosh_sees(text: str) -> None:
    own, theirs = parser().tag(text), qparser.QueryParser.tag(parser(), text)
    assert _told(own) == _told(theirs)


def _told(group: Any) -> list[tuple[str, str, int, int]]:
    return [(type(node).__name__, repr(node), node.startchar, node.endchar) for node in group]


@pytest.mark.parametrize("query", ["a b", "title:a OR (b NOT c)", 'captured:[2026 TO 2027} "a b"'])
def test_a_parser_that_has_read_reads_the_next_one_alike(query: str) -> None:
    parser().parse("x NEAR/5 y OR (z", normalize=False)
    assert repr(parser().parse(query, normalize=False)) == repr(parser.__wrapped__().parse(query, normalize=False))
