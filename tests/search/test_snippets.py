"""What a hit shows of its text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.search.analyzer import ScriptAnalyzer
from desktop_app.search.snippets import snippet


def test_it_shows_where_most_words_of_the_query_stand_together() -> None:
    far = "A barrel stood there. " + "Other words follow here. " * 20
    text = far + "The clinic was barrel-bombed at noon." + " More." * 60
    said = snippet(text, "en", frozenset({"barrel", "bomb"}), ScriptAnalyzer())
    assert "<mark>barrel</mark>-<mark>bombed</mark>" in said
    assert said.startswith("… ") and said.endswith(" …")


@given(st.lists(st.sampled_from(["barrel", "bomb", "x" * 300, "noon", "clinic"]), max_size=60))
def test_it_is_bounded_and_marks_something_where_something_is_found(words: list[str]) -> None:
    said = snippet(" ".join(words), "en", frozenset({"barrel", "bomb"}), ScriptAnalyzer())
    assert len(said) < 1_000
    assert ("<mark>" in said) == bool({"barrel", "bomb"} & set(words))
