"""Printed numbers that may count people or things, for languages that have no rules for figures.

The digits of any script, grouped or not, with the words behind them. Years, times, dates, percentages, ages and measures are
left out as far as a short list of words knows them. Numbers written as words are not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

MOST = 1_500
_NUMBER = re.compile(
    r"(?<![\w.,:/$€£#№+-])(?P<digits>\d{1,3}(?:(?P<mark>[ \u00a0\u202f\u2009.,'’\u066c])\d{3}(?:(?P=mark)\d{3})*)?(?!\d)|\d{4,9})"
    r"(?![\w%:/٪]|[.,:/\u066b]\d|-\d|[\u00a0 ]?%)"
)
_LETTERS = r"[^\W\d_][\w\u064b-\u065f\u0670’'-]*"
_BEHIND = re.compile(rf"[\s\u00a0]+({_LETTERS})(?:[\s\u00a0]+({_LETTERS}))?")
_MANY = re.compile(
    r"(?P<k>тыс\w*|тис\w*|mille|mil|ألف|آلاف|الف)\b|(?P<m>млн\w*|миллион\w*|мільйон\w*|millions?|millones|millón|مليون|ملايين)\b",
    re.I,
)
_NO_COUNT = re.compile(
    r"(?:год|лет|рок|рік|месяц|місяц|недел|тижн|дн[яейі]|день|дней|днів|час|годин|минут|хвилин|секунд|процент|відсот|км|километр|"
    r"кілометр|метр|тонн|рубл|гривен|гривн|доллар|долар|евро|євро|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|"
    r"октября|ноября|декабря|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|"
    r"ans?\b|années?\b|mois\b|semaines?\b|jours?\b|heures?\b|minutes?\b|secondes?\b|pour\b|kilom|mètres?\b|tonnes?\b|euros?\b|"
    r"dollars?\b|janvier|février|mars\b|avril|mai\b|juin|juillet|août|septembre|octobre|novembre|décembre|"
    r"años?\b|meses\b|mes\b|semanas?\b|días?\b|horas?\b|minutos?\b|por\b|kilóm|metros?\b|toneladas?\b|dólares|de\s(?:enero|"
    r"febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|"
    r"عام|سنة|سنوات|شهر|أشهر|أسبوع|أسابيع|يوم|أيام|ساعة|ساعات|دقيقة|دقائق|بالمئة|بالمائة|كيلومتر|كم\b|متر|طن|دولار|يورو|"
    r"يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب\b|أيلول|تشرين)",
    re.I,
)
_SMALL = frozenset(
    [
        "в",
        "во",
        "на",
        "и",
        "за",
        "из",
        "с",
        "со",
        "у",
        "о",
        "от",
        "до",
        "по",
        "к",
        "не",
        "что",
        "в",
        "у",
        "й",
        "та",
        "з",
        "із",
        "на",
        "до",
        "من",
        "في",
        "على",
        "و",
        "أن",
        "إلى",
        "عن",
        "خلال",
        "dans",
        "en",
        "à",
        "de",
        "du",
        "des",
        "et",
        "le",
        "la",
        "les",
        "ont",
        "sur",
        "par",
        "y",
        "el",
        "los",
        "las",
        "un",
        "una",
        "por",
        "con",
        "que",
        "se",
        "a",
    ]
)
_YEAR = re.compile(r"(?:1[89]|20)\d\d\Z")


@dataclass(frozen=True, slots=True)
class Count:
    """One printed number. `end` is past the word or words behind it, `number_end` past the number."""

    start: int
    number_end: int
    end: int
    value: int


def counts(text: str) -> list[Count]:
    """In the text's order, at most MOST."""
    return list(islice(_counts(text), MOST))


def _counts(text: str) -> Iterator[Count]:
    for match in _NUMBER.finditer(text):
        digits = match["digits"]
        plain = "".join(c for c in digits if c.isdecimal())
        many = _MANY.match(text, _blank(text, match.end()))
        end = many.end() if many else match.end()
        behind = _BEHIND.match(text, end)
        if behind is None or _NO_COUNT.match(text, behind.start(1)):
            continue
        value = int(plain) * (1_000 if many and many["k"] else 1_000_000 if many else 1)
        if not match["mark"] and not many and _YEAR.match(str(int(plain))):
            continue
        over = behind.end(1) if not behind[2] or behind[2].casefold() in _SMALL else behind.end(2)
        yield Count(match.start(), end, over, value)


def _blank(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \u00a0\u202f":
        at += 1
    return at
