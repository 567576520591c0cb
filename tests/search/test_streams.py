"""What is indexed is what is asked for: the streams are the terms, without their places."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.search.analyzer import ScriptAnalyzer

_TEXT = st.text(st.sampled_from(list("aZé’'٠١1,. \n_-حلبوِـАйї̈漢字かк👍")) | st.characters(codec="utf-8"), max_size=80)


@given(text=_TEXT, language=st.sampled_from(["en", "ar", "ru", "uk", "zh", ""]))
def test_the_streams_are_the_terms(text: str, language: str) -> None:
    analyzer = ScriptAnalyzer()
    surface, stems = analyzer.streams(text, language)
    terms = analyzer.terms(text, language)
    assert surface == " ".join(term.surface for term in terms)
    assert stems == " ".join(term.stem for term in terms)
