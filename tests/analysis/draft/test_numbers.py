"""Numbers in languages without rules for figures, and details that lead to people."""

from __future__ import annotations

import pytest

from desktop_app.analysis.draft.details import details
from desktop_app.analysis.draft.numbers_abroad import counts
from desktop_app.analysis.draft.speakers import is_role, same_person


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
    assert [(one.value, text[one.start : one.end]) for one in counts(text)] == found


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
