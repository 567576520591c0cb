"""Why a search cannot be run is said in the window's language, with what was typed in its place."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.errors import InputError
from desktop_app.search.query import compile_query
from desktop_app.search.refusals import no_place, too_many
from desktop_app.sentence import Sentence
from desktop_app.ui.words import LANGUAGES, Words
from tests.search.corpus import ANALYZER, TODAY
from tests.words.spoken import ROOT, faults_in

_QUERIES = (
    "a) b", '"white flag', "(a", "(" * 51 + "a" + ")" * 51, "tag:", "said-by:", "staus:x", "a NEAR b", "a AND OR b", "a NOT NOT b",
    "a " * 1_100, "!!", "a OR " * 300 + "b", "near:Tarn", "near:Tarn 0km", 'near:"91,0" 5km', '"a b"~5', '"a* b"', "!*", "*a*", "tag:a?b",
    "北?", "a/b?c", "北~", "a~3", "title:[a TO b]", "a NEAR/3 (b OR c)", "title:a NEAR/3 b", "captured:..", "captured:soon",
    "captured:2026-02-31", "figure:x", 'figure:"1.555 million"', "kind:x", "lang:arabic", "year:2016-05", "year:2016*", "is:nice",
    "author:!!", "title:AND", "captured:{name}", "kind:صورة",
)  # fmt: skip
_OTHERS = tuple(language for language in LANGUAGES if language != "en")
_NEVER_GIVEN = {"it cannot be read ({why})", "{name} is not supported"}
"""What stands guard against trees that Whoosh does not make of any query that is known."""
_TYPED = frozenset((
    "AND", "OR", "NOT", "NEAR", "TO", "word", "rd", "near", "Tarn", "km", "figure", "million", "last", "week", "this",
    "month", "days", "today", "yesterday", "white", "flag", "url", "year", "lang", "ar", "en", "status", "disputed",
))  # fmt: skip
"""Operators, fields and examples: they are typed so in every language."""


def _refusals() -> Iterator[InputError]:
    yield too_many("m*", (0, 2))
    yield no_place("Nowhere", (0, 7))
    for query in _QUERIES:
        with pytest.raises(InputError) as caught:
            compile_query(query, ANALYZER, {}, today=TODAY)
        yield caught.value


@pytest.fixture(scope="module")
def refusals() -> list[InputError]:
    return list(_refusals())


def _said(text: str) -> Iterator[Sentence]:
    """A sentence and those that stand in it."""
    said = text if isinstance(text, Sentence) else Sentence(text)
    yield said
    for value in said.values.values():
        if isinstance(value, Sentence):
            yield from _said(value)


def _sentences(error: InputError) -> list[Sentence]:
    return [*_said(error.message), *_said(error.advice)]


def test_every_refusal_of_the_search_is_here(refusals: list[InputError]) -> None:
    written = (Path(ROOT) / "desktop_app" / "search").glob("*.py")
    wanted = {text for path in written for text in faults_in(path.read_text("utf-8"))}
    assert {one.template for error in refusals for one in _sentences(error)} == wanted - _NEVER_GIVEN


@pytest.mark.parametrize("language", _OTHERS)
def test_no_english_is_left_and_every_value_is_there(refusals: list[InputError], language: str) -> None:
    words = Words(language)
    for error in refusals:
        heard = words.fault(error)
        for one in _sentences(error):
            assert words(one.template) != one.template
            for value in one.values.values():
                shown = words.number(value) if isinstance(value, int) else f"\u2068{value}\u2069"
                assert isinstance(value, Sentence) or shown in heard, heard
        ours = re.sub("\u2068.*?\u2069", "", heard)
        assert "{" not in ours, heard
        if language not in ("es", "fr"):
            assert set(re.findall("[A-Za-z]{2,}", ours)) <= _TYPED, heard


def test_a_refusal_in_english_is_one_text_for_logs_and_the_command_line(refusals: list[InputError]) -> None:
    assert str(refusals[0]) == "More than 1,000 words of this archive fit “m*”. Write more letters of it."
    assert refusals[1].message == "The search cannot be run: this archive has no place “Nowhere” with coordinates."
    assert Words("en").fault(refusals[0]) == str(refusals[0]).replace("m*", "\u2068m*\u2069")


def test_what_was_typed_is_no_template() -> None:
    typed = Sentence("there is no field “{name}”", name="{0} {name} there is no letter or digit in it")
    assert "{0} {name} there is no letter or digit in it" in typed
    assert "{0} {name} there is no letter or digit in it" in Words("fr")(Sentence("a{why}", why=typed))


def test_a_copy_can_be_said_too() -> None:
    one = copy.deepcopy(Sentence("there is no field “{name}”", name="{x}"))
    assert one == "there is no field “{x}”" and "champ" in Words("fr")(one)
