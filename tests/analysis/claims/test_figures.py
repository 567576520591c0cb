"""Counts: value, unit, qualifier, group, place, period, who counted; and what is no count."""

from __future__ import annotations

import pytest

from desktop_app.analysis.claims.model import Figure, Suggestion
from desktop_app.analysis.claims.suggest import suggest


def figures(text: str) -> list[Suggestion]:
    return [s for s in suggest(text).suggestions if s.kind == "figure"]


def only(text: str) -> Figure:
    [found] = figures(text)
    assert found.figure is not None
    return found.figure


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The shelling killed 38 civilians.", 38, "killed"),
        ("Some 1,250 residents fled the valley.", 1250, "displaced"),
        ("The town has 46,000 residents.", 46_000, "residents"),
        ("Twenty-one prisoners were exchanged.", 21, "detained"),
        ("Two hundred people were arrested.", 200, "detained"),
        ("The raid wounded a dozen guards.", 12, "wounded"),
        ("About 1.5 million people have been displaced.", 1_500_000, "displaced"),
        ("Dozens were wounded at the pier.", None, "wounded"),
        ("Tens of thousands of people fled.", None, "displaced"),
        ("Seven divers are missing, and nine people are missing.", 9, "missing"),
        ("The mission logged 84 breaches of the truce.", 84, "breaches"),
        ("The fire destroyed 14 houses.", 14, "houses"),
        ("Doctors counted 61 casualties.", 61, "casualties"),
        ("The toll rose to 41, after rescuers reached two cellars.", 41, "killed"),
        ("A teacher was shot on her way home.", 1, "killed"),
    ],
)
def test_value_and_unit(text: str, value: int | None, unit: str) -> None:
    last = figures(text)[-1].figure
    assert last is not None and (last.value, last.unit) == (value, unit)


@pytest.mark.parametrize(
    "qualifier",
    ["at least", "about", "up to", "more than", "fewer than", "nearly", "as many as", "around", "an estimated"],
)
def test_the_qualifier_is_part_of_the_words(qualifier: str) -> None:
    [found] = figures(f"They said {qualifier} 25 people were killed.")
    assert found.figure is not None and found.figure.qualifier == qualifier
    assert found.quote.startswith(f"{qualifier} 25 people")


def test_group_place_and_period() -> None:
    figure = only("Shelling killed at least 38 civilians in Dremna District in September.")
    assert (figure.group, figure.place, figure.period) == ("civilians", "Dremna District", "September")


def test_the_place_of_each_part_of_a_list() -> None:
    text = "The dead: there were 57 deaths in Idra Province, 41 deaths in Voss and 13 in Lower Tarn."
    assert [s.figure.place for s in figures(text) if s.figure] == ["Idra Province", "Voss", "Lower Tarn"]


@pytest.mark.parametrize(
    "period", ["in the past two weeks", "Tuesday", "9 to 15 September", "14 October 2023", "last month"]
)
def test_periods(period: str) -> None:
    words = {
        "Tuesday": "on Tuesday",
        "9 to 15 September": "from 9 to 15 September",
        "14 October 2023": "on 14 October 2023",
    }
    assert only(f"The shelling killed 38 civilians {words.get(period, period)}.").period == period


def test_parts_of_them_take_the_unit_of_the_whole() -> None:
    text = "It confirms 842 deaths, 613 of them civilians. Of these, 74 were women."
    assert [(s.quote, s.figure.unit, s.figure.group) for s in figures(text) if s.figure] == [
        ("842 deaths", "killed", ""),
        ("613 of them civilians", "killed", "civilians"),
        ("74 were women", "killed", "women"),
    ]


def test_two_harms_in_one_sentence() -> None:
    text = "The bomb killed 19 people and wounded 32 at the bridge."
    assert [(s.figure.value, s.figure.unit) for s in figures(text) if s.figure] == [(19, "killed"), (32, "wounded")]


def test_headlines_count_too_and_repeat_the_text() -> None:
    text = "Car Bomb Kills at Least 19 at Sennet Ford\n\nA car bomb killed at least 19 people on Tuesday."
    assert [s.figure.value for s in figures(text) if s.figure] == [19, 19]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("At least 38 civilians were killed, according to the medical committee.", "the medical committee"),
        ("The Ora Centre reports that 38 civilians were killed.", "Ora Centre"),
        ("The Ora Centre confirmed 842 deaths.\n\nDremna District follows with 98 deaths.", "Ora Centre"),
        ("Ora Centre Reports 842 Deaths\n\nThere were 98 deaths in Dremna.", "Ora Centre"),
        ("The Ora Records Centre confirmed 842 deaths. The centre also logged 84 breaches.", "Ora Records Centre"),
        ("The Ora Records Centre confirmed 842 deaths. The ORC also logged 84 breaches.", "Ora Records Centre"),
        (
            "At the ford, where a bomb killed 19 people, engineers said that a footbridge could be laid within a week.",
            "",
        ),
        ("A bomb killed 19 people at the ford, where the river is low, engineers said late on Friday.", "engineers"),
        ("Ana Kell said it had rained. There were 98 deaths in Dremna.\n\nOn Friday 12 people died.", ""),
    ],
)
def test_who_counted(text: str, who: str) -> None:
    assert figures(text)[-1].attribution == who


@pytest.mark.parametrize(
    "text",
    [
        "In 2019 people died young.", "It fell at 1745 GMT.", "She is aged 63.", "The 12-year-old was killed.", "It took 26 months.",
        "The road, 12 km away, was mined.", "It cost 40 dollars.", "It cost $40 a person.", "Some 40% of the people agreed.",
        "They met on 17 March 2024 in the hall.", "Resolution 418 killed the talks.", "See page 12 on the dead.", "The 82mm shell hit.",
        "Flight 17 was shot down.", "The 3rd was killed.", "From 9 to 15 September people died.", "They won 3.5 points.", "Unit 12 died.",
    ],
)  # fmt: skip
def test_no_counts(text: str) -> None:
    assert figures(text) == []


def test_only_places_are_marked_weak() -> None:
    [found] = figures("Shelling killed 38 civilians in Dremna on Tuesday.")
    assert found.weak == ("figure.place",)
