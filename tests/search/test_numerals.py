"""How numbers are read, in each notation and language; and what is no number."""

from __future__ import annotations

import pytest

from desktop_app.search.analyzer import ScriptAnalyzer
from desktop_app.search.numerals import joined, side_by_side


def words(text: str, language: str) -> str:
    return ScriptAnalyzer().streams(text, language)[0]


@pytest.mark.parametrize("language", ["en", "ar", "fr", "ru", "uk", "es", "zh", "de", "tr", ""])
@pytest.mark.parametrize(
    "written",
    ["12345678", "12,345,678", "12.345.678", "12 345 678", "12\u00a0345\u00a0678", "12\u202f345\u202f678", "12'345'678", "12’345’678",
     "١٢٬٣٤٥٬٦٧٨", "١٢،٣٤٥،٦٧٨", "۱۲٬۳۴۵٬۶۷۸", "１２，３４５，６７８", "१,२३,४५,६७८", "1,23,45,678"],
)  # fmt: skip
def test_every_notation_is_one_number_in_every_language(written: str, language: str) -> None:
    assert words(f"({written}).", language) == "12345678"


@pytest.mark.parametrize(
    ("written", "languages", "read"),
    [
        ("3.141", "en zh ja hi", "3 141"),
        ("3.141", "fr es de ru uk ar tr", "3141"),
        ("3,141", "fr de ru uk tr", "3 141"),
        ("3,141", "en zh es ar", "3141"),
        ("3 141", "en fr ru", "3141"),
        ("3'141", "en fr de", "3141"),
        ("٣٬١٤١", "ar en", "3141"),
        ("٣٫١٤١", "ar", "3 141"),
        ("1,00,000", "en hi", "100000"),
        ("3,141.59", "en fr", "3141 59"),
        ("3.141,59", "en fr", "3141 59"),
    ],
)
def test_one_group_is_read_as_the_language_writes(written: str, languages: str, read: str) -> None:
    for language in languages.split():
        expected = read if (written, language) not in (("3,141.59", "fr"), ("3.141,59", "en")) else "3 141 59"
        assert words(written, language) == expected


@pytest.mark.parametrize(
    "text",
    ["2024 161", "0,161", "0.161", "1234,567", "1,1612", "1,161,12", "8 495 123 45 67", "+99 555 0147", "12.03.2026", "2026-04-12",
     "1.2.345", "36.2011", "page 12, 345", "1\n161", "1, 161"],
)  # fmt: skip
def test_what_is_no_number_with_marks_stays_as_it_is(text: str) -> None:
    assert joined(text, "") == text


def test_places_stay() -> None:
    text = "On 1 May 1\u202f161 of 2.500.000"
    terms = ScriptAnalyzer().terms(text, "fr")
    assert [text[term.start : term.end] for term in terms] == ["On", "1", "May", "1\u202f161", "of", "2.500.000"]


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("1 161 houses", "1٬161 houses"),
        ("(2 500 000 OR 12)", "(2٬500٬000 OR 12)"),
        ("mill NEAR/5 161", "mill NEAR/5 161"),
        ("figure:1 161", "figure:1 161"),
        ("12 1612", "12 1612"),
    ],
)
def test_a_space_within_a_number_parts_no_words_of_a_query(typed: str, asked: str) -> None:
    assert side_by_side(typed) == asked
