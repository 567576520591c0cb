"""Numbers in languages without rules for figures, and details that lead to people."""

from __future__ import annotations

import pytest

from desktop_app.analysis.claims.vocabulary import DWELLERS, HARM_NOUNS, PERSONS
from desktop_app.analysis.claims.vocabulary_abroad import GROUPS_ABROAD, HARM_ABROAD, VAGUE_ABROAD
from desktop_app.analysis.draft.details import details
from desktop_app.analysis.draft.numbers_abroad import counts
from desktop_app.analysis.draft.speakers import is_role, same_person
from desktop_app.search.numerals import joined


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Погибли не менее 1 161 человек в городе", [(1161, "1 161 человек")]),
        ("قُتل ٣٨ مدنياً في درمنا", [(38, "٣٨ مدنياً")]),
        ("Bilan : 1\u202f200 morts et 12 blessés", [(1200, "1\u202f200 morts"), (12, "12 blessés")]),
        ("Huyeron 3 mil personas en 2024", [(3000, "3 mil personas")]),
        ("В 2024 году, 12 марта, через 3 часа, 40 % домов, 15 лет", []),
        ("2 млн беженцев", [(2_000_000, "2 млн беженцев")]),
    ],
)
def test_digits_count_what_stands_behind_them(text: str, found: list[tuple[int, str]]) -> None:
    assert [(one.value, text[one.start : one.end]) for one in counts(joined(text, ""))] == found


LANGUAGES = {"ar", "es", "fr", "ru", "uk"}
KINDS = [
    ("ru", "Погибли 12 мирных жителей и 1 161 ранен", [(12, "killed", "civilians"), (1161, "wounded", "")]),
    ("ru", "За неделю 14 человек были задержаны, 3 журналиста", [(14, "detained", "people"), (3, "detained", "journalists")]),
    ("ru", "2,5 млн беженцев, сотни пропавших", [(2_500_000, "displaced", ""), (None, "missing", "")]),
    ("uk", "Загинули 12 цивільних, поранено 30 людей", [(12, "killed", "civilians"), (30, "wounded", "people")]),
    ("uk", "Десятки людей втекли, 4 дитини зникли", [(None, "displaced", "people"), (4, "missing", "children")]),
    ("fr", "27 personnes ont été tuées et 1.161 blessées", [(27, "killed", "people"), (1161, "wounded", "")]),
    ("fr", "des centaines de réfugiés, 12 victimes", [(None, "displaced", ""), (12, "casualties", "")]),
    ("es", "Murieron 3 mil personas y 12 niños fueron heridos", [(3_000, "killed", "people"), (12, "wounded", "children")]),
    ("es", "1.161 víctimas mortales. Hay decenas de detenidos", [(1161, "killed", ""), (None, "detained", "")]),
    ("ar", "مقتل ٢٧ شخصاً بينهم 4 أطفال", [(27, "killed", "people"), (4, "killed", "children")]),
    ("ar", "وأُصِيب ١٬١٦١ مدنيّاً، ونزوح مئات العائلات", [(1161, "wounded", "civilians"), (None, "displaced", "")]),
    ("ar", "اعتقال 5 صحفيين", [(5, "detained", "journalists")]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "found"), KINDS, ids=[f"{one[0]} {one[1][:12]}" for one in KINDS])
def test_what_is_counted_is_named_as_in_english(
    language: str, text: str, found: list[tuple[int | None, str, str]]
) -> None:
    assert [(one.value, one.unit, one.group) for one in counts(joined(text, language))] == found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "1,161 раненых"), ("fr", "1,161 blessés"), ("uk", "3,5 поранених"),
        ("fr", "des centaines de maisons"), ("ru", "сотни домов"), ("es", "hace miles de años"),
    ],
)  # fmt: skip
def test_decimals_and_amounts_of_nobody_are_no_counts(language: str, text: str) -> None:
    assert counts(joined(text, language)) == []


def test_the_tables_have_every_kind_in_every_language() -> None:
    assert all(set(said) == LANGUAGES for table in (HARM_ABROAD, GROUPS_ABROAD) for said in table.values())
    assert set(VAGUE_ABROAD) == LANGUAGES
    assert set(HARM_ABROAD) <= set(HARM_NOUNS.values()) and set(GROUPS_ABROAD) <= PERSONS | DWELLERS


def test_a_long_run_of_digits_is_no_count_and_costs_nothing() -> None:
    assert counts("1" * 100_000 + " people") == []
    assert counts("1 " * 50_000) == []


def test_details_that_lead_to_people() -> None:
    text = "Write to mara@ridge.example, call +33 6 12 34 56 78, meet at 50.450100, 30.523400, passport No. AB 1234567."
    assert [(text[a:b], what) for a, b, what in details(text)] == [
        ("mara@ridge.example", "mail"), ("+33 6 12 34 56 78", "telephone"), ("50.450100, 30.523400", "position"),
        ("passport No. AB 1234567", "document"),
    ]  # fmt: skip
    assert list(details("In 2024, 12 of 38 said so; see page 450.")) == []


def test_names_are_compared_by_a_common_word() -> None:
    assert same_person(["petr", "hollin"], ["hollin"]) is True
    assert same_person(["petr", "hollin"], ["radan", "pell"]) is False
    assert same_person(["the"], ["hollin"]) is None
    assert (
        is_role("The mediator") and is_role("a senior diplomat") and not is_role("Petr Hollin") and not is_role("سلمى")
    )
