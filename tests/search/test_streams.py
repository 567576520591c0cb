"""What is indexed is what is asked for: the streams are the terms, and each term's place is where its word was written."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.search.analyzer import ScriptAnalyzer
from desktop_app.search.folding import accented, accented_all, fold, fold_all
from desktop_app.search.known_pieces import KnownPieces

_OFTEN = "aZéßİœ’'ʼ٠१1０,.،٬ \u00a0\n_-حلبوِـàیАйїё̈漢⽇字かﾃﾞ\u3099テกำမျက한ÅﬁﷺहिⅣ½⑴\u00ad\u200c\u200d\u2060\ufe0f👍"
_TEXT = st.text(st.sampled_from(_OFTEN) | st.characters(), max_size=80)
_LANGUAGE = st.sampled_from(["en", "fr", "es", "de", "ar", "ru", "uk", "zh", "th", "tr", ""])


@given(text=_TEXT, language=_LANGUAGE)
def test_the_streams_are_the_terms(text: str, language: str) -> None:
    analyzer = ScriptAnalyzer()
    surface, stems = analyzer.streams(text, language)
    terms = analyzer.terms(text, language)
    assert surface == " ".join(term.surface for term in terms)
    assert stems == " ".join(term.stem for term in terms)


@given(text=_TEXT, language=_LANGUAGE)
def test_a_term_stands_in_the_text_where_it_says(text: str, language: str) -> None:
    analyzer = ScriptAnalyzer()
    terms = analyzer.terms(text, language)
    assert [term.start for term in terms] == sorted(term.start for term in terms)
    for term in terms:
        assert analyzer.terms(text[term.start : term.end], language)[0].surface == term.surface


@given(text=_TEXT, language=_LANGUAGE)
def test_a_surface_and_a_stem_are_one_word_each(text: str, language: str) -> None:
    surface, stems = ScriptAnalyzer().streams(text, language)
    words = surface.split() + stems.split()
    assert len(surface.split()) == len(stems.split()) == len(ScriptAnalyzer().terms(text, language))
    assert not any(unicodedata.category(c) in ("Cf", "Cc", "Cs") for word in words for c in word)
    # What FTS5 takes for one word: letters and digits, and = before and in stems.
    assert not any(c.isascii() and not c.isalnum() for c in surface + stems.replace("=", "") if c != " ")


@given(text=_TEXT, language=_LANGUAGE)
def test_postings_are_the_surfaces_and_the_other_stems(text: str, language: str) -> None:
    terms = ScriptAnalyzer().terms(text, language)
    surface, stems = ScriptAnalyzer().postings(text, language)
    assert surface.split() == [term.surface for term in terms]
    assert stems.split() == [f"={term.stem}" for term in terms if term.stem.partition("=")[0] != term.surface]


@given(_TEXT)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.lists(_TEXT.map(lambda text: "".join(filter(str.isalnum, text))).filter(bool), max_size=12))
def test_many_words_are_folded_as_each_is(words: list[str]) -> None:
    assert fold_all(words) == [fold(word) for word in words]
    assert accented_all(words) == [accented(word) for word in words]


@given(texts=st.lists(st.lists(st.text("abc", min_size=1, max_size=50), max_size=9), max_size=9))
def test_what_is_known_of_pieces_is_bounded_and_what_was_told(texts: list[list[str]]) -> None:
    known = KnownPieces(lambda pieces: [piece[::-1] for piece in pieces], 4)
    for pieces in texts:
        assert known.of(pieces) == [piece[::-1] for piece in pieces]
        assert len(known) <= 4


@given(text=_TEXT, language=_LANGUAGE, data=st.data())
def test_what_is_found_are_the_terms_that_are_sought(text: str, language: str, data: st.DataObject) -> None:
    terms = ScriptAnalyzer().terms(text, language)
    forms = st.sampled_from([form for term in terms for form in (term.surface, term.stem)] or ["a"])
    words, starts = frozenset(data.draw(st.sets(forms, max_size=3))), (data.draw(forms)[:2],)
    wanted = [t for t in terms if t.surface in words or t.stem in words or t.surface.startswith(starts)]
    assert ScriptAnalyzer().found(text, language, words, starts) == wanted
    assert ScriptAnalyzer().found(text, language, words) == [t for t in terms if {t.surface, t.stem} & words]
