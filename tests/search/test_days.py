"""Dates named by today (a Wednesday), and numbers with their words."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.errors import InputError
from desktop_app.rows.search import Bounds
from desktop_app.search import bounds
from desktop_app.search.query import compile_query
from tests.search.corpus import ANALYZER, TODAY


def _bounds(query: str, today: date = TODAY) -> Bounds:
    return compile_query(query, ANALYZER, {}, today=today).root.bounds


@pytest.mark.parametrize(
    ("typed", "low", "high"),
    [
        ("today", "2026-01-14", "2026-01-14"), ("yesterday", "2026-01-13", "2026-01-13"),
        ('"this week"', "2026-01-12", "2026-01-18"), ('"last week"', "2026-01-05", "2026-01-11"),
        ("last week", "2026-01-05", "2026-01-11"), ("LAST WEEK", "2026-01-05", "2026-01-11"),
        ("last-week", "2026-01-05", "2026-01-11"), ("“last\u00a0week”", "2026-01-05", "2026-01-11"),
        ("this month", "2026-01", "2026-01"), ("last month", "2025-12", "2025-12"),
        ("this year", "2026", "2026"), ("last year", "2025", "2025"),
        ("last 7 days", "2026-01-08", "2026-01-14"), ('"last 1 day"', "2026-01-14", "2026-01-14"),
        ("last ٣٠ days", "2025-12-16", "2026-01-14"),
        (">=yesterday", "2026-01-13", ""), ("<last week", "", "2026-01-05"), ("<=last week", "", "2026-01-11"),
        (">last year", "2025", ""), ("2025-10..2025-12", "2025-10", "2025-12"), ("2025-10..today", "2025-10", "2026-01-14"),
        ('"last month..yesterday"', "2025-12", "2026-01-13"), ("[last month TO today]", "2025-12", "2026-01-14"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("field", ["captured", "published", "date"])
def test_days_by_today(field: str, typed: str, low: str, high: str) -> None:
    found = _bounds(f"{field}:{typed}")
    assert (found.low, found.high) == (low, high)


@pytest.mark.parametrize(
    ("today", "typed", "low", "high"),
    [
        (date(2026, 1, 12), "this week", "2026-01-12", "2026-01-18"),
        (date(2026, 1, 18), "this week", "2026-01-12", "2026-01-18"),
        (date(2026, 1, 1), "yesterday", "2025-12-31", "2025-12-31"),
        (date(2024, 3, 31), "last month", "2024-02", "2024-02"),
        (date(2024, 3, 1), "last 2 days", "2024-02-29", "2024-03-01"),
    ],
)
def test_weeks_begin_on_monday_and_ends_of_years_are_crossed(today: date, typed: str, low: str, high: str) -> None:
    found = _bounds(f"captured:{typed}", today)
    assert (found.low, found.high) == (low, high)


@pytest.mark.parametrize("typed", ["yesterday", "last week", "last month", "last 9000 days"])
def test_there_are_no_days_before_the_first(typed: str) -> None:
    with pytest.raises(InputError, match="is no date"):
        _bounds(f"captured:{typed}", date(1, 1, 1))


def test_words_beside_named_days_stay_words() -> None:
    root = compile_query("captured:last week mill", ANALYZER, {}, today=TODAY).root
    assert [child.op for child in root.children] == ["date", "term"]
    outside = compile_query("last week", ANALYZER, {}, today=TODAY).root
    assert [child.words for child in outside.children] == [("last",), ("week",)]


@pytest.mark.parametrize(
    "typed", ["last", "next week", "last 0 days", "last 9999999 days", "soon", "01/02/2026", "31.01.2026"]
)
def test_what_names_no_day_is_refused(typed: str) -> None:
    with pytest.raises(InputError, match="is no date") as caught:
        _bounds(f'captured:"{typed}"')
    assert "last week" in caught.value.advice


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("100", "100"), ("1,000", "1000"), ("١٬١٦١", "1161"), ("۱۱۶۱", "1161"), ('"1.5 million"', "1500000"), ('"1,5 million"', "1500000"),
        ('"١٫٥ million"', "1500000"), ('"2 millions"', "2000000"), ('"3 thousand"', "3000"), ('"-1.5 Thousand"', "-1500"), ("1.161", "1161"),
    ],
)  # fmt: skip
def test_numbers(typed: str, value: str) -> None:
    assert _bounds(f"figure:{typed}") == Bounds(value, value)


@pytest.mark.parametrize(
    "typed", ['"1.500 million"', '"1,161 thousand"', "1.5", '"1.23456 thousand"', '"a million"', '"1.5 billion"']
)
def test_numbers_that_may_be_two_are_refused(typed: str) -> None:
    with pytest.raises(InputError) as caught:
        _bounds(f"figure:{typed}")
    assert caught.value.advice == bounds.NUMBER_ADVICE
