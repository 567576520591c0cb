"""Quotations with who says them, in four languages; indirect statements; responsibility."""

from __future__ import annotations

import pytest

from desktop_app.analysis.claims.model import Suggestion
from desktop_app.analysis.claims.suggest import suggest


def quotations(text: str, language: str = "en") -> list[tuple[str, str]]:
    found = suggest(text, language).suggestions
    return [(s.quote, s.attribution) for s in found if s.rule in ("quotation", "partial-quotation")]


def of_kind(text: str, kind: str) -> list[Suggestion]:
    return [s for s in suggest(text).suggestions if s.kind == kind]


@pytest.mark.parametrize(
    ("text", "quote", "who"),
    [
        ("“The pier will not hold,” said Ana Kell on Monday.", "The pier will not hold", "Ana Kell"),
        ("“The pier will not hold,” Kell said.", "The pier will not hold", "Kell"),
        ("\"The pier will not hold,\" said Ana Kell, the harbour master.", "The pier will not hold", "Ana Kell"),
        ("Kell told the Courier that it was late: “The pier will not hold.”", "The pier will not hold.", "Kell"),
        ("On Monday, after the storm, Kell warned: “The pier will not hold.”", "The pier will not hold.", "Kell"),
        ("Its spokeswoman, Ana Kell, said the pier “will not hold for long”.", "will not hold for long", "Ana Kell"),
        ("“It will not hold,” said a harbour official, who asked not to be named.", "It will not hold", "a harbour official"),
        ("A “senior harbour official” said: “The pier will not hold.”", "The pier will not hold.", "A senior harbour official"),
        ("The draft, seen by the Courier, demands “an end to all dredging”.", "an end to all dredging", "The draft"),
        ("Harbour Minister Ana Kell answered within the hour: “At last somebody says it.”", "At last somebody says it.", "Ana Kell"),
        ("According to Ana Kell, “the pier will hardly hold”.", "the pier will hardly hold", "Ana Kell"),
        ("The envoy half agreed with it, referring to “a pier of paper boats”.", "a pier of paper boats", "The envoy"),
        ("Nobody knows who wrote “the pier will hardly hold”.", "the pier will hardly hold", ""),
    ],
)  # fmt: skip
def test_english(text: str, quote: str, who: str) -> None:
    assert quotations(text) == [(quote, who)]


@pytest.mark.parametrize(
    ("language", "text", "quote", "who"),
    [
        ("fr", "Ana Kell a déclaré lundi : « La jetée ne tiendra pas. »", "La jetée ne tiendra pas.", "Ana Kell"),
        ("fr", "« La jetée ne tiendra pas », a affirmé Ana Kell.", "La jetée ne tiendra pas", "Ana Kell"),
        ("fr", "« La jetée ne tiendra pas », raconte la pêcheuse Ana Kell.", "La jetée ne tiendra pas", "Ana Kell"),
        ("fr", "Selon Ana Kell, « la jetée ne tiendra pas ».", "la jetée ne tiendra pas", "Ana Kell"),
        ("ru", "Анна Келль заявила: «Причал не выдержит».", "Причал не выдержит", "Анна Келль"),
        ("ru", "«Причал не выдержит», — сказала Анна Келль.", "Причал не выдержит", "Анна Келль"),
        ("ru", "Начальник порта Анна Келль сообщила: „Причал не выдержит“.", "Причал не выдержит", "Анна Келль"),
        ("ar", "وقالت آنا كيل: «لن يصمد الرصيف طويلاً».", "لن يصمد الرصيف طويلاً", "آنا كيل"),
        ("ar", "وأضاف مدير الميناء، سامر ورد: «لن يصمد الرصيف طويلاً».", "لن يصمد الرصيف طويلاً", "سامر ورد"),
        ("ar", "وقالت آنا كيل: “لن يصمد الرصيف طويلاً”.", "لن يصمد الرصيف طويلاً", "آنا كيل"),
    ],
)
def test_marks_and_verbs_of_other_languages(language: str, text: str, quote: str, who: str) -> None:
    assert quotations(text, language) == [(quote, who)]


def test_speakers_of_arabic_and_russian_are_drafts_and_of_french_and_english_guesses() -> None:
    texts = {
        "en": "“The pier will not hold,” said Ana Kell.", "fr": "« La jetée ne tiendra pas », a dit Ana Kell.",
        "ru": "«Причал не выдержит», — сказала Анна Келль.", "ar": "وقالت آنا كيل: «لن يصمد الرصيف طويلاً».",
    }  # fmt: skip
    trusts = {language: suggest(text, language).suggestions[0].trust for language, text in texts.items()}
    assert trusts == {"en": "guess", "fr": "guess", "ru": "draft", "ar": "draft"}


def test_names_in_marks_are_no_quotations() -> None:
    assert quotations("Корабль «Северный ветер» вошёл в порт.", "ru") == []
    assert quotations("دخلت سفينة «نسر الوادي» الميناء.", "ar") == []
    assert quotations("The ship “Northern Wind” came in.") == []


def test_a_pronoun_is_whoever_spoke_last() -> None:
    text = "“It will not hold,” said Ana Kell.\n\n“I have seen the piles,” she said.\n\n“And the bolts are gone,” she added."
    assert [who for _, who in quotations(text)] == ["Ana Kell"] * 3


def test_a_pronoun_is_rather_the_subject_of_the_sentence_before() -> None:
    text = "“It will not hold,” said Ana Kell.\n\nThe mayor, Tobin Esk, rejected the report. “It is a tale of tides,” he said."
    assert quotations(text)[1] == ("It is a tale of tides", "Tobin Esk")


def test_a_quotation_over_two_paragraphs_keeps_its_speaker() -> None:
    text = "Kell said: “I have no crane and no crew.\n\n“But I have a boat and two oars.”"
    assert quotations(text) == [("I have no crane and no crew.", "Kell"), ("But I have a boat and two oars.", "Kell")]


def test_a_quotation_that_goes_on_after_its_speaker() -> None:
    text = "“It will not hold,” said a dock worker. “We have told them for years.” The tide was low."
    assert quotations(text) == [
        ("It will not hold", "a dock worker"),
        ("We have told them for years.", "a dock worker"),
    ]


def test_the_role_stands_apart_from_the_name() -> None:
    [found] = suggest("Deputy Harbour Minister Ana Kell said: “The pier will not hold.”").suggestions
    assert (found.attribution, found.role) == ("Ana Kell", "Deputy Harbour Minister")


def test_indirect_statements_have_who_and_the_whole_sentence() -> None:
    text = "UPDATE 1640 GMT: The port authority has denied that the pier was closed. It rained all day."
    [found] = of_kind(text, "statement")
    assert (found.quote, found.attribution) == (
        "The port authority has denied that the pier was closed.",
        "The port authority",
    )


@pytest.mark.parametrize(
    "text",
    [
        "The army did not say how many people had left the pier.",
        "It was reported that the pier would close on Monday.",
        "The report on the pier was long and the claims were many.",
        "Nobody said that the pier would be closed this week.",
    ],
)
def test_what_nobody_said_is_no_statement(text: str) -> None:
    assert of_kind(text, "statement") == []


def test_responsibility_is_claimed_and_names_the_group() -> None:
    text = "The Tide Brigade, which few had heard of, claimed responsibility for the blast."
    [found] = of_kind(text, "responsibility")
    assert (found.quote, found.attribution, found.status) == (text, "Tide Brigade", "claimed")


@pytest.mark.parametrize(
    "text",
    [
        "No group claimed responsibility for the blast.",
        "The Tide Brigade has not claimed responsibility.",
        "Nobody took responsibility.",
    ],
)
def test_no_responsibility_when_nobody_took_it(text: str) -> None:
    assert of_kind(text, "responsibility") == []
