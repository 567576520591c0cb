"""Which forms share a stem and which words must not, language by language; and letters that are compared as one."""

from __future__ import annotations

import pytest

from desktop_app.search.analyzer import ScriptAnalyzer
from desktop_app.search.folding import fold
from desktop_app.search.stems import languages_of, stem

SAME = {
    "en": "child children|strike struck|authority authorities|organize organised organisation|barn barns|minority minorities|hear heard",
    "fr": "cheval chevaux|travail travaux|œil yeux|détruire détruite détruisaient|école écoles|sécurité sécurités|évacué évacuées",
    "es": "luz luces|juez jueces|año años|decir dijo dicho|autoridad autoridades|empezó empecé|niño niñas|día días",
    "ru": "больница больницы|посёлок посёлка|беженец беженцы|человек люди|ребенок дети|снимок снимки|поток потоки|доброволец добровольцы",
    "uk": "лікарня лікарень лікарні|місто міста|міст мосту|рік року|ніч ночі|будинок будинки|мешканець мешканцями|квітень квітня"
          "|евакуація евакуацій|обличчя облич|свідок свідків|дорога доріг|незалежність незалежності|зруйнували зруйнований|режим режиму"
          "|подвір’я подвірʼя|вирок вироку|людина людей|снаряд снарядами",
    "ar": "مدرسة المدارس وبالمدرسة|طفل أطفال|مستشفى للمستشفى|مدني المدنيين|بلدية البلديات|عائلة عائلاتهم|منزل منزلاً|لغم ألغام الألغام"
          "|لاجئ اللاجئين للاجئين|ألماني الألماني",
    "de": "Haus Häuser|Straße STRASSE",
}  # fmt: skip
APART = {
    "en": "hospital hospitality|author authority|minor minority|import important|experience experiment|university universe|organ organise",
    "fr": "auteur autorité|île il|eau oiseaux",
    "es": "hospital hospitalidad|autor autoridad|puente puerta|casa casino",
    "ru": "больница больной|мост место|мир мирный",
    "uk": "міст місто|лікар лікарня|школа шкіра|ліс лось",
    "ar": "زيت زيتون|كان كانون|لبن لبنان|دين والدين|بلدة بلدية|مدينة مدني|وزير زير",
}


def _rows(table: dict[str, str]) -> list[tuple[str, list[str]]]:
    return [(language, row.split()) for language, rows in table.items() for row in rows.split("|")]


@pytest.mark.parametrize(("language", "forms"), _rows(SAME))
def test_forms_of_a_word_share_a_stem(language: str, forms: list[str]) -> None:
    assert len({stem(form, language) for form in forms}) == 1


@pytest.mark.parametrize(("language", "words"), _rows(APART))
def test_other_words_do_not(language: str, words: list[str]) -> None:
    assert len({stem(word, language) for word in words}) == len(words)


@pytest.mark.parametrize(
    "alike",
    ["ё е", "œuvre oeuvre ŒUVRE", "Straße STRASSE", "ışık IŞIK isik", "Łódź lodz", "Søren soren", "كتاب کتاب ﻛﺘﺎﺏ كـتـاب", "می\u200cگویند میگویند",
     "п’ять п'ять пʼять", "醫院 医院", "⽇ 日", "ﾃﾚﾋﾞ テレビ", "hos\u00adpital HOSPITAL", "１２ｂ 12b", "١٢ ۱۲ १२ 12", "E\u0301cole école", "הַיְלָדִים הילדים"],
)  # fmt: skip
def test_letters_that_are_compared_as_one(alike: str) -> None:
    assert len({fold(word) for word in alike.split()}) == 1


@pytest.mark.parametrize("apart", ["й и", "ї і", "कि का", "ґ г", "か が", "ø a"])
def test_letters_that_are_not(apart: str) -> None:
    assert len({fold(word) for word in apart.split()}) == 2


@pytest.mark.parametrize(
    ("word", "languages"),
    [
        ("мати", "ru uk"),
        ("їсти", "uk"),
        ("был", "ru"),
        ("house", "en fr es de"),
        ("niño", "en es"),
        ("hôpital", "en fr"),
        ("groß", "en de"),
    ],
)
def test_a_word_is_asked_for_in_languages_that_have_its_letters(word: str, languages: str) -> None:
    assert set(languages_of(word)) == set(languages.split())


@pytest.mark.parametrize(
    ("text", "surfaces"),
    [
        ("The hospital’s O'Dwyer", "the hospital odwyer"),
        ("L’hôpital d’aujourd’hui", "l hopital d aujourdhui"),
        ("#معركة_الجسر @tarn_watch", "معركه الجسر tarn watch"),
        ("用iPhone拍", "用 iphone 拍"),
        ("ไทย", "ไท ทย ย"),
        ("नदी के किनारे", "नदी के किनारे"),
    ],
)
def test_how_a_text_is_cut(text: str, surfaces: str) -> None:
    assert ScriptAnalyzer().streams(text, "")[0] == surfaces


def test_latin_words_in_texts_of_other_scripts_are_english_and_of_unknown_rules_are_themselves() -> None:
    assert stem("shells", "ar") == stem("shells", "en") == stem("shells", "") == "shell=en"
    assert stem("evler", "tr") == "evler"
    assert stem("книги", "bg") == "книги"
    assert stem("shells", "en-GB") == "shell=en"
