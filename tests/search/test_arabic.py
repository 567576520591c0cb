"""Arabic: one-letter words written together with the next one; plurals. Sentences of our own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.engine import Connection

from desktop_app.search.arabic import PLURALS
from tests.search.corpus import fill, index, numbers, text

_HOSPITAL = "قصف المستشفى في الصباح"
_WITH_CLITIC = ("اشتعلت النار بمستشفى البلدة", "وصلوا لمستشفى قريب", "هرب الناس ومستشفى الحي مغلق")
_MINISTER = "وزير الصحة زار القرية"
_JAR = "وجدوا في الدار زير ماء"


@pytest.fixture
def view(tmp_path: Path) -> Iterator[Connection]:
    with index(tmp_path) as made:
        yield made


def test_a_word_is_found_with_each_clitic_when_it_is_common_enough(view: Connection) -> None:
    fill(view, [text(words, "ar") for words in (_HOSPITAL, _HOSPITAL, *_WITH_CLITIC)])
    assert numbers(view, "مستشفى") == {0, 1, 2, 3, 4}
    assert numbers(view, "المستشفى") == {0, 1, 2, 3, 4}
    assert numbers(view, '"مستشفى"') == set()


def test_the_line_is_at_six_tenths(view: Connection) -> None:
    word, longer = text("ساد الحزن في الحي", "ar"), text("شعر الناس بحزن", "ar")
    for stems, longer_forms, found in ((5, 2, True), (5, 3, False), (1, 1, False)):
        fill(view, [word] * stems + [longer] * longer_forms)
        assert len(numbers(view, "حزن")) == stems + (longer_forms if found else 0)


def test_a_long_word_needs_no_count(view: Connection) -> None:
    fill(view, [text(words, "ar") for words in (*_WITH_CLITIC, _MINISTER)])
    assert numbers(view, "مستشفى") == {0, 1, 2}


@pytest.mark.parametrize("words", ["وبالمدرسة ملجأ", "ولأطفال الحي", "كالمدارس"])
def test_two_clitics_and_broken_plurals_behind_one(view: Connection, words: str) -> None:
    fill(view, [text(words, "ar")])
    assert numbers(view, "طفل" if "طفال" in words else "مدرسة") == {0}


def test_a_longer_word_of_its_own_is_not_taken_for_a_clitic(view: Connection) -> None:
    fill(view, [text(words, "ar") for words in (_MINISTER, _MINISTER, _JAR)])
    assert numbers(view, "زير") == {2}
    assert numbers(view, "وزير") == {0, 1}


def test_a_clitic_is_not_looked_for_in_what_must_not_stand(view: Connection) -> None:
    fill(view, [text(words, "ar") for words in (_HOSPITAL, _HOSPITAL, _WITH_CLITIC[0], _MINISTER)])
    assert numbers(view, "NOT مستشفى") == {3}


@pytest.mark.parametrize(
    ("asked", "words"),
    [("طفل", "بكى الأطفال طويلا"), ("أطفال", "بكى الطفل"), ("برميل", "سقطت البراميل"), ("قرى", "دخلوا القرية"), ("قرية", "بين القرى")],
)  # fmt: skip
def test_broken_plurals(view: Connection, asked: str, words: str) -> None:
    fill(view, [text(words, "ar"), text(_MINISTER.replace("القرية", ""), "ar")])
    assert numbers(view, asked) == {0}


def test_no_plural_leads_to_another_plural() -> None:
    assert not set(PLURALS) & set(PLURALS.values())
