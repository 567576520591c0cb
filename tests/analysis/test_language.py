"""Which language a text is in."""

from __future__ import annotations

import pytest

from desktop_app.analysis.language import LANGUAGES, detect_language
from tests.test_charset import SENTENCES

MORE = {
    "en": "Witnesses said that soldiers came into the village at dawn and took five men away.",
    "fa": "شاهدان گفتند که سربازان صبح وارد روستا شدند و پنج مرد را با خود بردند و مدرسه را آتش زدند.",
    "my": "မနက်စောစောတွင် စစ်သားများ ရွာထဲသို့ ဝင်လာပြီး အမျိုးသားငါးဦးကို ခေါ်ဆောင်သွားသည်ဟု မျက်မြင်သက်သေများက ပြောသည်။",
}


@pytest.mark.parametrize("language", sorted({"fr", "de", "es", "tr", "ru", "uk", "ar", "he", "zh", *MORE}))
def test_one_sentence_is_enough(language: str) -> None:
    assert detect_language({**SENTENCES, **MORE}[language]) == language
    assert language in LANGUAGES


@pytest.mark.parametrize("text", ["", "1 161", "…!?", "Aleppo"])
def test_too_few_letters_are_no_language(text: str) -> None:
    assert detect_language(text) == ""


@pytest.mark.parametrize("language", ["ja", "ko", "el"])
def test_a_script_of_one_language_tells_it(language: str) -> None:
    assert detect_language(SENTENCES[language]) == language


def test_a_script_of_no_known_language_is_not_guessed() -> None:
    assert detect_language("Ականատեսները պատմել են, որ զինվորները գյուղ են մտել առավոտյան") == ""


def test_a_latin_name_in_a_cyrillic_text_changes_nothing() -> None:
    assert detect_language("Агентство Harbour Post сообщило, что рынок закрыт, а дорога в город перекрыта.") == "ru"
