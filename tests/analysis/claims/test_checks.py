"""Figures that do not add up, fractions that do not fit, exceptions that do, tellers who differ: words, no verdicts."""

from __future__ import annotations

from desktop_app.analysis.claims.suggest import suggest

LIST = (
    "Of the deaths, {dremna} were in Dremna District. There were 98 deaths in Orun District and 61 in Sennet District."
)


def messages(text: str, rule: str) -> list[str]:
    return [check.message for check in suggest(text).checks if check.rule == rule]


def test_parts_that_fall_short_of_every_larger_total() -> None:
    text = "The centre confirmed 842 deaths, of which 613 were civilians.\n\n" + LIST.format(dremna=447)
    assert messages(text, "breakdown") == [
        "447 + 98 + 61 = 606, which is 7 short of 613. Places may be missing from the list.",
        "447 + 98 + 61 = 606, which is 236 short of 842. Places may be missing from the list.",
    ]


def test_parts_that_add_up_and_parts_that_exceed() -> None:
    head = "The centre confirmed 613 deaths.\n\n"
    assert messages(head + LIST.format(dremna=454), "breakdown")[0].startswith("454 + 98 + 61 = 613, which equals 613.")
    assert messages(head + LIST.format(dremna=500), "breakdown")[0].startswith(
        "500 + 98 + 61 = 659, which is 46 more than 613."
    )


def test_a_change_of_words_between_deaths_and_casualties_is_said() -> None:
    text = "The centre confirmed 842 deaths.\n\n" + LIST.format(dremna=447).replace("98 deaths", "98 casualties")
    assert messages(text, "breakdown")[0].endswith("The words change between deaths and casualties.")


def test_subsets_by_group_are_no_breakdown() -> None:
    assert not suggest("The centre confirmed 842 deaths. Among the dead were 118 children and 74 women.").checks


def test_fractions_in_words() -> None:
    text = (
        "The centre confirmed 842 deaths, of which 613 were civilians. Just over half — 447 — were in Dremna District."
    )
    assert messages(text, "fraction") == [
        "447 of 613 is 73 %: “Just over half” does not fit.",
        "447 of 842 is 53 %: “Just over half” fits.",
    ]
    assert messages("They counted 240 deaths. A third — 82 — were children.", "fraction") == [
        "82 of 240 is 34 %: “A third” fits."
    ]


def test_a_stated_exception() -> None:
    text = "The centre logged 84 breaches. All but three are laid to the Council: {} to the army and 12 to the River Guard."
    assert messages(text.format(69), "exception") == ["69 + 12 = 81; 84 without 3 is 81: consistent."]
    assert messages(text.format(60), "exception") == ["60 + 12 = 72; 84 without 3 is 81: differs by 9."]


def test_two_tellers_who_differ() -> None:
    text = "The Council said that 27 civilians had been killed in Dremna.\n\nThe medical committee said that at least 38 civilians were killed."
    assert messages(text, "tellers differ") == [
        "The Council: 27; The medical committee: at least 38 (civilians, killed). They may not count the same."
    ]


def test_tellers_who_agree_or_speak_of_other_places_or_months_do_not_differ() -> None:
    text = "The Council said that 27 civilians had been killed in Dremna.\n\nThe medical committee said that {}."
    for other in (
        "27 civilians were killed",
        "38 civilians were killed in Orun",
        "38 civilians were wounded",
        "38 children were killed",
    ):
        assert messages(text.format(other), "tellers differ") == [], other
    months = "The Council said that 27 civilians had been killed in July.\n\nThe committee said that 38 civilians were killed in August."
    assert messages(months, "tellers differ") == []
