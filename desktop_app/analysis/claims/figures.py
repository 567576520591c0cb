"""Counts of people and things, with qualifier, unit, group and attribution; vague amounts keep their words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from desktop_app.analysis.claims.model import Figure, Suggestion

_SMALL = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_WORDS = {word: value for value, word in enumerate(_SMALL, 1)} | {"a dozen": 12, "a": 1, "an": 1}
_NUMBER = r"\d{1,3}(?:,\d{3})+|\d+|" + "|".join(_SMALL) + r"|a dozen|dozens|hundreds|thousands|tens of thousands|scores"
_QUALIFIER = (
    r"(?:at least|at most|more than|less than|fewer than|about|around|nearly|almost|up to|some|over|as many as)"
)
_UNITS = {
    "killed": r"kill(?:ed|s|ing)|deaths?|dead|fatalit(?:y|ies)|died|casualt(?:y|ies)|slain",
    "wounded": r"wounded|injured|hurt",
    "missing": r"missing|disappeared",
    "displaced": r"displaced|fled|refugees",
    "detained": r"detained|arrested|prisoners",
    "residents": r"residents?|inhabitants",
    "breaches": r"breaches|violations",
    "people": r"people|civilians?|children|women|men|fighters|rebels|troops|soldiers|persons|wom[ae]n|nurses?|doctors?|teachers?",
}
_UNIT = re.compile("|".join(f"(?P<{name}>\\b(?:{pattern})\\b)" for name, pattern in _UNITS.items()), re.I)
_GROUP = re.compile(
    r"\b(civilians?|children|women|men|(?:former\s+[\w ]{0,20})?fighters|rebels|soldiers|people|nurses?|doctors?)\b",
    re.I,
)
_FIGURE = re.compile(rf"(?<![\w.,:/$€£-])(?:({_QUALIFIER})\s+)?({_NUMBER})(?![\w%:/]|,\d|\.\d)", re.I)
_NOT_COUNTED = re.compile(
    r"^\s*(?:GMT|UTC|am|pm|a\.m|p\.m|per cent|percent|years?|months?|weeks?|days?|hours?|minutes?|km|kilomet|miles?|met(?:er|re)s?|mm|"
    r"million dollars|dollars|euros|th\b|st\b|nd\b|rd\b|January|February|March|April|May\b|June|July|August|September|October|"
    r"November|December|of the|single)", re.I)  # fmt: skip
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DATE_BEFORE = re.compile(rf"(?:\b(?:{_MONTHS}|from|to|in|since|of|resolution|page|flight|Resolution)\s+)$")
_YEAR = re.compile(r"^(?:19|20)\d\d$")
_MOST_NUMBERS = 1_500
_REACH = 300
"""How far around a number its sentence is looked for: bounds the work on hostile text."""
_SENTENCE_END = re.compile(r"\.(?:\s|$)|\n")
_PERIOD = re.compile(
    rf"\b(?:in|since|during|over|from)\s+((?:the past [\w ]{{2,20}}|\d{{1,2}} to \d{{1,2}} \w+|(?:{_MONTHS})(?: \d{{4}})?))"
)
_PLACE = re.compile(r"\bin\s+((?:[A-Z][\w’'-]+)(?:\s+(?:Province|City|city|[A-Z][\w’'-]+))*)")
_CLAUSE_END = re.compile(r"[.;\n]|, (?:and|of|with|while)|—")
_ATTRIBUTION = re.compile(r"^\s*(?:The\s+)?([A-Z][^,.\n]{2,80}?)(?:,[^.\n]{0,160}?,)? (?:also )?(?:said|reports?|reported|confirmed|tracked|recorded|counted|documented|claims?|claimed)\b", re.M)  # fmt: skip
_ACCORDING = re.compile(r"according to (?:the )?([A-Z][^,.\n]{2,80})")


def figure_suggestions(text: str) -> list[Suggestion]:
    """In the text's order; each printed figure once."""
    return list(_figures(text))


def _figures(text: str) -> Iterator[Suggestion]:
    for match in islice(_FIGURE.finditer(text), _MOST_NUMBERS):
        number = match[2]
        before, after = text[max(0, match.start() - 40) : match.start()], text[match.end() : match.end() + 160]
        clause = _clause(text, match.start(), match.end())
        if not _counts(number, before, after):
            continue
        unit = _unit(clause, match, text)
        if not unit:
            continue
        end = _end_of_words(text, match.end())
        yield Suggestion(
            "figure",
            text[match.start() : end],
            match.start(),
            end,
            "figure",
            attribution(text, match.start()),
            trust="good",
            figure=_figure(match, clause, unit),
        )


def _counts(number: str, before: str, after: str) -> bool:
    if _NOT_COUNTED.match(after):
        return False
    if number.isdigit() and (_YEAR.match(number) or _DATE_BEFORE.search(before)):
        return not (_YEAR.match(number) or re.search(rf"(?:{_MONTHS}|from|to)\s+$", before))
    return not re.search(r"[#№]\s*$|\bNo\.\s*$", before)


def _clause(text: str, start: int, end: int) -> str:
    """The words of the same sentence around a number."""
    floor, ceiling = max(0, start - _REACH), min(len(text), end + _REACH)
    left = max(text.rfind(". ", floor, start), text.rfind("\n", floor, start), floor - 1) + 1
    stop = _SENTENCE_END.search(text, end, ceiling)
    return text[left : stop.start() if stop else ceiling]


def _unit(clause: str, match: re.Match[str], text: str) -> str:
    after = text[match.end() : match.end() + 90].split("\n")[0]
    stop = _CLAUSE_END.search(after)
    near = _UNIT.search(after[: stop.start() if stop else len(after)])
    found = near if near and near.lastgroup != "people" else None
    place = clause.find(match[0])
    for candidate in _UNIT.finditer(clause) if found is None else ():
        if candidate.lastgroup != "people" and (found is None or candidate.start() < place):
            found = candidate
    chosen = found or near
    return str(chosen.lastgroup) if chosen else ""


def _end_of_words(text: str, end: int) -> int:
    """The number with the noun that it counts, when that follows at once."""
    noun = re.compile(r"\s+(?:[a-zA-Z-]+\s+){0,2}?(?:" + "|".join(_UNITS.values()) + r")\b", re.I).match(text, end)
    return noun.end() if noun else end


def _figure(match: re.Match[str], clause: str, unit: str) -> Figure:
    number = match[2].lower()
    digits = number.replace(",", "")
    value = int(digits) if digits.isdigit() else _WORDS.get(number)
    after = clause[clause.find(match[2]) :]
    group = _GROUP.search(after)
    period = _PERIOD.search(clause)
    place = _PLACE.search(after)
    return Figure(
        value=value,
        words=match[0],
        unit=unit,
        qualifier=(match[1] or "").lower(),
        group=group[1].lower() if group else "",
        place=place[1] if place and not re.match(_MONTHS, place[1]) else "",
        period=period[1] if period else "",
    )


def attribution(text: str, place: int) -> str:
    """Who is said to say it: in the same paragraph before the figure, or "according to" in its sentence."""
    start = max(text.rfind("\n", max(0, place - 1_000), place) + 1, place - 1_000, 0)
    end = text.find("\n", place, place + 300)
    paragraph = text[start : end if end > 0 else place + 300]
    for match in _ATTRIBUTION.finditer(paragraph):
        if match.start() + start <= place:
            return match[1].strip()
    named = _ACCORDING.search(paragraph)
    return named[1].strip() if named else _heading_attribution(text, start)


_HEADING = re.compile(r"^((?:[A-Z][\w’'-]+\s+){1,5}?)(?:Reports?|Says?|Claims?)\b")


def _heading_attribution(text: str, start: int) -> str:
    """The heading above names who reports."""
    for line in reversed(text[max(0, start - 1_500) : start].split("\n")):
        if match := _HEADING.match(line):
            return match[1].strip()
    return ""
