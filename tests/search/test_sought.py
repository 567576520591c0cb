"""What a snippet marks: no word that is sought is passed over for its letters alone."""

from __future__ import annotations

import pytest

from desktop_app.search import english, french, russian, spanish, ukrainian
from desktop_app.search.analyzer import ScriptAnalyzer
from desktop_app.search.stems import initials, stem
from tests.search.gold.reading import books

_SOME = {
    "en": "go went gone child children’s Hospitals",
    "fr": "œil yeux l’hôpital lʼécole",
    "ru": "человек люди ребёнок дети идти шёл Ёлка",
    "uk": "людина люди подвірʼя місто",
    "ar": "طفل أطفال للأطفال مدرسة والمدارس منزلاً ١٬١٦١ كتب",
    "zh": "北京大学的学生，iPhone拍 1,161人",
    "es": "luz luces ñu Z",
    "th": "ไทย ๑๒",
}


def _texts() -> list[tuple[str, str]]:
    gold = [(words, doc.language) for book in books() for doc in book.docs.values() for _part, words in doc.parts]
    return gold + [(words, language) for language, words in _SOME.items()]


def test_each_word_is_found_by_itself_by_its_stem_and_by_its_beginning() -> None:
    analyzer, seen = ScriptAnalyzer(), set[tuple[str, str, str]]()
    for text, language in _texts():
        for term in analyzer.terms(text, language):
            written = text[term.start : term.end]
            if (written, term.stem, language) in seen:
                continue
            seen.add((written, term.stem, language))
            for words, starts in (({term.surface}, ()), ({term.stem}, ()), (set[str](), (term.surface[:1],))):
                assert analyzer.found(f"– {written}, –", language, frozenset(words), starts), (written, words, starts)
    assert len(seen) > 1_000


@pytest.mark.parametrize(
    ("language", "rules"), [("en", english), ("fr", french), ("es", spanish), ("ru", russian), ("uk", ukrainian)]
)
def test_irregular_forms_begin_as_is_known(language: str, rules: object) -> None:
    table: dict[str, str] = getattr(rules, "_IRREGULAR", {})
    for form in table:
        found = ScriptAnalyzer().terms(form, language)[0]
        assert found.surface[:1] in initials({stem(form, language)}), form
