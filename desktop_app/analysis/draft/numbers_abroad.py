"""Printed numbers that may count people or things, for languages other than English.

The digits of any script, grouped or not, with the words behind them, and what they count as far as a table of words knows it. Years,
times, dates, percentages, ages and measures are left out as far as a short list of words knows them. Numbers written as words are not
read, but for dozens, hundreds and thousands, which are no number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from desktop_app.analysis.claims.kinds_abroad import group_in, harm_in, vague

MOST = 1_500
_NUMBER = re.compile(
    r"(?<![\w.,:/$€£#№+-])(?P<digits>\d{1,3}(?P<mark>\u2060\d{3})+(?!\d)|\d{1,9}(?!\u2060))(?:[.,\u066b](?P<part>\d{1,2}))?"
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
_NO_HARM = ("", "people", "residents")


_CLAUSE_END = re.compile(r"[.;:!?؟؛\n]|[,،]\s|\d|\s(?:и|а|та|і|й|et|mais|y|e|pero)\s|\s(?=و)")
_SENTENCE_END = re.compile(r"[.;!?؟؛]\s|\n")
_BACK, _AHEAD, _NOUN = 140, 60, 40
"""How far, in code points, harm is looked for before and behind a number, and who was harmed behind it."""


@dataclass(frozen=True, slots=True)
class Count:
    """One count. `end` is past the word or words behind it, `number_end` past the number; `value` None for dozens and the like.

    `unit` and `group` as the English rules name them, "" where the table knows none of the words.
    """

    start: int
    number_end: int
    end: int
    value: int | None
    unit: str = ""
    group: str = ""


def counts(text: str) -> list[Count]:
    """In the text's order, at most MOST. The marks between thousands must be word joiners (U+2060): other ones are decimal there."""
    printed = list(islice(_printed(text), MOST))
    every = sorted([*printed, *islice(_vague(text, printed), MOST)], key=lambda count: count.start)
    found: list[Count] = []
    for count in every:
        told = _told(text, count, found[-1] if found else None)
        if told.value is not None or told.unit:
            found.append(told)
    return found[:MOST]


def _printed(text: str) -> Iterator[Count]:
    for match in _NUMBER.finditer(text):
        plain = "".join(c for c in match["digits"] if c.isdecimal())
        many = _MANY.match(text, _blank(text, match.end()))
        end = many.end() if many else match.end()
        over = _words_end(text, end)
        if over == end or (match["part"] and not many):
            continue
        if not match["mark"] and not many and _YEAR.match(str(int(plain))):
            continue
        times = 1_000 if many and many["k"] else 1_000_000 if many else 1
        part = match["part"] or ""
        value = int(plain) * times + (int(part) * times // 10 ** len(part) if part else 0)
        yield Count(match.start(), end, over, value)


def _words_end(text: str, end: int) -> int:
    """Past the word or two behind a number; its own end where none is counted."""
    behind = _BEHIND.match(text, end)
    if behind is None or _NO_COUNT.match(text, behind.start(1)):
        return end
    second = behind[2]
    # In Arabic "and" is written as the next word's first letter.
    is_alone = not second or second.casefold() in _SMALL or second.startswith("و")
    return behind.end(1) if is_alone else behind.end(2)


def _vague(text: str, printed: Sequence[Count]) -> Iterator[Count]:
    taken, last = {place for count in printed for place in range(count.start, count.number_end)}, -_NOUN
    for match in vague().finditer(text):
        if match.start() not in taken and match.start() > last + _NOUN // 2:
            last = match.end()
            yield Count(match.start(), match.end(), _words_end(text, match.end()), None)


def _told(text: str, count: Count, before: Count | None) -> Count:
    """With what it counts: the harm behind it, else the last before it, else that of the count before it in its sentence."""
    stop = _CLAUSE_END.search(text, count.number_end, count.number_end + _AHEAD)
    ceiling = stop.start() if stop else min(len(text), count.number_end + _AHEAD)
    floor = max(count.start - _BACK, 0)
    floor = max([floor, *(end.end() for end in _SENTENCE_END.finditer(text, floor, count.start))])
    follows = before is not None and before.start >= floor
    floor = max(floor, before.end) if before is not None and follows else floor
    group = group_in(text, count.number_end, min(ceiling, count.number_end + _NOUN))
    harm = next(harm_in(text, count.number_end, ceiling), "") or next(
        iter([*harm_in(text, floor, count.start)][-1:]), ""
    )
    if not harm and group and follows and before is not None and before.unit not in _NO_HARM:
        harm = before.unit
    unit = harm or (("residents" if group == "residents" else "people") if group else "")
    return replace(count, unit=unit, group=group)


def _blank(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \u00a0\u202f":
        at += 1
    return at
