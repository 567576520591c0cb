"""Ukrainian stems: a list of endings, vowels that change (рік, року) or come and go (будинок, будинку), words of two roots.

Nobody whose first language is Ukrainian has read these rules yet. Words are folded, their apostrophes left out. Verbs keep their
own endings, but those in -увати: their endings are nouns' too (солдати, могила).
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final

from desktop_app.search.snowball import forms, listed

_IRREGULAR: Final = MappingProxyType(
    forms("""
    людина люди людей людям людьми людях|дитина діти дітей дітям дітьми дітях|матір мати матері матерю матерів матерям матерями матерях
    день дня дню днем дні днів дням днями днях|боєць бійця бійцю бійцем бійці бійців бійцям бійцями бійцях
    тиждень тижня тижню тижнем тижні тижнів тижням тижнями тижнях|бій бою боєм бої боїв боям боями боях
    сестра сестер|земля земель|вікно вікон|війна воєн|слово слів|голова голів|острів острова острову островом острові острови островів
    """)
)
_OPEN: Final = MappingProxyType(
    forms("""
    рок рік|ноч ніч|мост міст|дом дім|бок бік|кон кін|стол стіл|двор двір|род рід|льод лід|нож ніж|нос ніс|рог ріг|гост гіст
    кот кіт|кольор колір|табор табір|папер папір|вечор вечір|камен камін|корен корін|осен осін|способ спосіб|печ піч|реч річ|сол сіл
    сел сіл|ног ніг|школ шкіл|сторон сторін|дорог доріг|робот робіт|особ осіб|свобод свобід|гор гір|зор зір|кост кіст|шест шіст
    """)
)
"""A stem with a closed last syllable -> with an open one."""
_NO_WORD: Final = "ъ"
"""Parts a stem that is spelled as another word (місто, міст) from it: no Ukrainian word has this letter."""
_WHOLE: Final = listed(
    "режим погром розгром страх запах розмах монах кілограм програм симптом диплом перелом прийом підйом архів"
)
"""Nouns that end as if they had an ending."""
_VERB: Final = re.compile(
    r"(?<=...)(?:[ую]ва(?:ти|в|л[аои]|вши)|[ую]ють|[ую]є)(?:ть)?(?:ся)?\Z"
    r"|(?<=...)ован(?:ий|ої?|ого|ому|им|их|ими|ою|а|у|е|і|ій)\Z"
)
_OF_VERBS: Final = re.compile("[ую](?:ва|ють|є)|ован")
"""Stands in each of those endings."""
_ENDINGS: Final = listed(
    "ями ами ові еві єві ого ього ому ьому ими іми їми ьої ьою ьми ою ею єю ям ам ом ем єм ях ах ів їв ей им ім їм их іх їх ої ій ий"
    " а я е є і ї у ю о и ь й"
)
_SHORTEST: Final = 3
"""So many letters stay before an ending."""
_CLOSED: Final = (
    (re.compile(r"(?<=.)хід\Z"), "ход"),
    (re.compile(r"(?<=[иіодз])бір\Z"), "бор"),
    (re.compile(r"(?<=..)ок\Z"), "к"),
)
_SOFT: Final = (
    (re.compile(r"(?<=[аеиоуіїєюя][бвгґджзклмнпрстфхцчшщ])ец\Z"), "ц"),
    (re.compile(r"(?<=..)ен\Z"), "н"),
)
_OWN_VOWEL: Final = listed("вирок пророк порок урок крок строк потік зарок")


def stem(word: str) -> str:
    """The stem of a folded word."""
    if word in _IRREGULAR:
        word = _IRREGULAR[word]
    if _OF_VERBS.search(word) and (verb := _VERB.sub("", word)) != word:
        return verb
    stemmed = word if word in _WHOLE else _bare(word)
    if stemmed in (word, word.removesuffix("ь")):
        stemmed = _opened(stemmed, is_soft=stemmed != word)
    else:
        stemmed = _evened(stemmed) + _NO_WORD * (stemmed in _OPEN)
    return stemmed[:-3] + "ост" if stemmed.endswith("іст") and len(stemmed) > 5 else stemmed


def _bare(word: str) -> str:
    """Without its longest ending."""
    for length in (4, 3, 2, 1):
        if len(word) - length >= _SHORTEST and word[-length:] in _ENDINGS:
            return word[:-length]
    return word


def _evened(stemmed: str) -> str:
    """Without what some endings leave: евакуаці, облич-ч."""
    if stemmed[-1] in "іи" and len(stemmed) > _SHORTEST:
        stemmed = stemmed[:-1]
    return stemmed[:-1] if stemmed[-2:-1] == stemmed[-1] and stemmed[-1] in "нтдлзсцчшж" else stemmed


def _opened(stemmed: str, is_soft: bool) -> str:
    """The stem of a word without an ending as it is before one."""
    if stemmed in _OPEN or stemmed in _OWN_VOWEL:
        return _OPEN.get(stemmed, stemmed)
    for ending, becomes in _SOFT if is_soft else _CLOSED:
        stemmed = ending.sub(becomes, stemmed)
    return stemmed
