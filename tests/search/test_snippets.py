"""What a hit shows of its text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.rows.search import IndexedPart
from desktop_app.search.analyzer import ScriptAnalyzer
from desktop_app.search.snippets import Mark, shown, snippet

_MARKS = (Mark(frozenset({"barrel"})), Mark(frozenset({"bomb=en"})))


def test_it_shows_where_most_words_of_the_query_stand_together() -> None:
    far = "A barrel stood there. " + "Other words follow here. " * 20
    text = far + "The clinic was barrel-bombed at noon." + " More." * 60
    said = snippet(text, "en", _MARKS, ScriptAnalyzer())
    assert "<mark>barrel</mark>-<mark>bombed</mark>" in said
    assert said.startswith("… ") and said.endswith(" …")


@given(st.lists(st.sampled_from(["barrel", "bomb", "x" * 300, "noon", "clinic"]), max_size=60))
def test_it_is_bounded_and_marks_something_where_something_is_found(words: list[str]) -> None:
    said = snippet(" ".join(words), "en", _MARKS, ScriptAnalyzer())
    assert len(said) < 1_000
    assert ("<mark>" in said) == bool({"barrel", "bomb"} & set(words))


def test_it_begins_and_ends_between_words() -> None:
    text = (
        "Understandably, correspondents remembered neighbourhoods. " * 3
        + "A barrel. "
        + "Neighbourhoods remembered. " * 20
    )
    said = snippet(text, "en", _MARKS, ScriptAnalyzer())
    words = said.removeprefix("… ").removesuffix(" …").replace("<mark>", "").replace("</mark>", "").split()
    assert len(words) > 5 and set(words) <= set(text.split())


def test_where_nothing_is_found_no_claim_stands_as_if_it_were() -> None:
    """A query of fields alone: the first claim need not be the one with the status that was asked for."""
    parts = (
        IndexedPart("i", "claim", "c", "At least 27 died", "en"),
        IndexedPart("i", "title", "", "A bridge", "en"),
        IndexedPart("i", "text", "t", "The bridge fell.", "en"),
    )
    said = shown(parts, (), ScriptAnalyzer())
    assert said is not None and (said.part, said.html) == ("text", "The bridge fell.")
