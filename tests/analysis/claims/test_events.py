"""Events: their kind, place, and day; not what was feared, denied or only titled."""

from __future__ import annotations

import pytest

from desktop_app.analysis.claims.model import Event, Suggestion
from desktop_app.analysis.claims.suggest import suggest


def events(text: str, published: str = "2024-10-04T11:30:00+01:00") -> list[Suggestion]:
    return [s for s in suggest(text, "en", published).suggestions if s.kind == "event"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("An air strike hit the mill of Tarn.", "air strike"),
        ("Airstrikes on Tarn killed six people.", "air strike"),
        ("Artillery struck the courtyard of the hospital in Tarn.", "shelling of a hospital"),
        ("The clinic was barrel-bombed and a nurse was killed.", "barrel bomb of a hospital"),
        ("A car bomb killed nine people at the bridge.", "car bomb"),
        ("A suicide bomber killed nine people at the bridge.", "suicide bomb"),
        ("Chlorine killed two children in Tarn.", "chemical attack"),
        ("Gunmen opened fire on a bus.", "shooting"),
        ("Three teachers were abducted on the road.", "abduction"),
        ("Soldiers executed nine prisoners in the yard.", "execution"),
        ("The observers logged 84 breaches of the truce.", "ceasefire breach"),
        ("Police raided the paper and detained two editors.", "crackdown"),
        ("A helicopter crashed near Tarn.", "crash"),
        ("Two explosions damaged the mill.", "bombing"),
    ],
)
def test_kinds(text: str, kind: str) -> None:
    [found] = events(text)
    assert found.event is not None and (found.event.kind, found.quote) == (kind, text)
    assert (found.status, found.trust) == ("claimed", "guess")


@pytest.mark.parametrize(
    ("words", "date", "day"),
    [
        ("on Tuesday", "Tuesday", "2024-10-01"),
        ("late on Wednesday evening", "late on Wednesday evening", "2024-10-02"),
        ("on Friday", "Friday", "2024-10-04"),
        ("last Friday", "last Friday", "2024-09-27"),
        ("yesterday", "yesterday", "2024-10-03"),
        ("on 14 September", "14 September", "2024-09-14"),
        ("on 14 November", "14 November", "2023-11-14"),
        ("on September 14, 2022", "September 14, 2022", "2022-09-14"),
        ("on 31 February 2022", "31 February 2022", ""),
        ("in September", "September", ""),
        ("", "", ""),
    ],
)
def test_the_day_is_told_against_the_day_of_publication(words: str, date: str, day: str) -> None:
    [found] = events(f"Shelling killed two people in Kastel Orun {words}.".replace(" .", "."))
    assert found.event == Event("shelling", "Kastel Orun", date, day)


def test_without_a_day_of_publication_a_weekday_stays_words() -> None:
    for published in ("", "not a day"):
        [found] = events("Shelling killed two people in Orun on Tuesday.", published)
        assert found.event == Event("shelling", "Orun", "Tuesday", "")
    [found] = events("Shelling killed two people in Orun on 1 October 2024.", "")
    assert found.event is not None and found.event.day == "2024-10-01"


def test_place_and_date_are_drafts() -> None:
    [found] = events("Shelling killed two people in Orun on Tuesday.")
    assert found.weak == ("event.place", "event.date", "event.day")


@pytest.mark.parametrize(
    "text",
    [
        "Air strikes could have killed more people.", "The envoy warned that shelling killed hopes.", "The army denied that artillery hit Tarn.",
        "They called for an end to the bombing that killed so many.", "No gun fired and no shelling killed anybody.",
        "“An air strike hit the mill,” he thought.", "Air Strike Hits the Mill of Tarn", "PHOTO: An air strike hit the mill (Ana Kell)",
    ],
)  # fmt: skip
def test_no_events(text: str) -> None:
    assert events(text) == []


def test_one_event_a_paragraph_for_the_same_thing() -> None:
    text = "Shelling killed two people in Orun. Shelling killed a nurse in Orun.\n\nShelling killed a cook in Tarn."
    assert [s.event.place for s in events(text) if s.event] == ["Orun", "Tarn"]
