"""Printed numbers and what they are worth; what only looks like a count is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.analysis.claims.vocabulary import DAYS, MONTHS

_UNITS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_WORTH = {word: value for value, word in enumerate(_UNITS, 1)} | {word: 10 * v for v, word in enumerate(_TENS, 2)}
_MANY = {"hundred": 100, "thousand": 1_000, "million": 1_000_000}
_VAGUE = frozenset({"dozens", "hundreds", "thousands", "scores"})
_NUMBER = re.compile(
    r"(?<![\w.,:/$€£#№-])(?P<digits>\d{1,3}(?:,\d{3}){1,3}+|\d{1,9})(?P<part>\.\d{1,3})?(?P<many>\s(?:million|thousand|hundred))?(?![\w%:/]|[.,]\d|-\w)|"
    r"\b(?=[otfsenhdaOTFSENHDA])(?P<words>(?i:(?:tens|hundreds)\sof\sthousands|(?:half\sa|a|two|three|several)\sdozen|dozens|hundreds|thousands|scores|"
    rf"(?:{'|'.join(_TENS)})(?:-(?:{'|'.join(_UNITS[:9])}))?|(?:(?:{'|'.join(_UNITS)})(?:\s(?:hundred|thousand))?|a\s(?:hundred|thousand))))\b(?!-\w)"
)
_QUALIFIER = re.compile(
    r"(?:^|\s|[(“\"—–])((?:at least|at most|more than|less than|fewer than|no more than|no fewer than|about|around|nearly|almost|"
    r"up to|over|as many as|some|roughly|approximately|an estimated|only)\s+)$", re.I)  # fmt: skip
_NOT_COUNTED = re.compile(
    r"\s?(?:GMT|UTC|am\b|pm\b|a\.m|p\.m|per\s?cent|percent|years?\b|months?\b|weeks?\b|days?\b|hours?\b|minutes?\b|seconds?\b|nights?\b|"
    r"km\b|kilomet|miles?\b|met(?:er|re)s?\b|mm\b|tonnes?\b|tons?\b|kilo|litres?\b|degrees|dollars|euros|pounds|roubles|rubles|"
    rf"o['’]clock|times\b|of\sthe\smost\b|(?:{MONTHS})\b|[-–](?:{MONTHS}|\d)|"
    rf"(?:to|and|or)\s\d{{1,2}}\s(?:{MONTHS})|to\s\d)"
)
_NOT_AFTER = re.compile(
    rf"(?:\b(?:{MONTHS}|{DAYS}|[Rr]esolutions?|[Pp]ages?|[Ff]lights?|[Aa]rticles?|[Cc]hapters?|[Ss]ections?|[Rr]oad|[Rr]oute|[Hh]ighway|"
    r"[Nn]umbers?|[Nn]os?\.|[Aa]ged?|[Uu]nits?|[Bb]rigade|[Bb]attalion|[Ii]ssue|[Tt]able|[Aa]ll but|[Uu]nder|[Ee]very|[Gg]roup of|[Tt]op|"
    r"[Mm]ore than half|[Cc]hannel|[Ss]chool)|[#№])\s*$"
)
_YEAR = re.compile(r"(?:1[89]|20)\d\d$")
_YEAR_BEFORE = re.compile(r"\b(?:in|since|by|of|until|from|to|and|during|before|after|late|early)\s$", re.I)


@dataclass(frozen=True, slots=True)
class Number:
    """One printed number. `start` includes its qualifier; `end` is past the number; `value` None for vague amounts."""

    start: int
    number: int
    end: int
    value: int | None
    qualifier: str


def numbers(text: str) -> Iterator[Number]:
    """Numbers that may count something, in the text's order."""
    for match in _NUMBER.finditer(text):
        before = text[max(0, match.start() - 20) : match.start()]
        if not _may_count(text, match, before):
            continue
        qualifier = _QUALIFIER.search(before)
        start = match.start() - (len(qualifier[1]) if qualifier else 0)
        yield Number(
            start, match.start(), match.end(), _worth(match), qualifier[1].strip().lower() if qualifier else ""
        )


def _may_count(text: str, match: re.Match[str], before: str) -> bool:
    if _NOT_COUNTED.match(text, match.end()) or _NOT_AFTER.search(before):
        return False
    digits = match["digits"]
    if digits and not match["many"] and _YEAR.match(digits):
        return not _YEAR_BEFORE.search(before) and text[match.end() : match.end() + 1] == " "
    return True


def _worth(match: re.Match[str]) -> int | None:
    if digits := match["digits"]:
        many = _MANY[match["many"].strip()] if match["many"] else 1
        part = match["part"]
        whole = int(digits.replace(",", "")) * many
        return whole + int(int(part[1:]) * many / 10 ** (len(part) - 1)) if part else whole
    return _word_worth(match["words"].lower().split())


def _word_worth(words: list[str]) -> int | None:
    if words[-1] in _VAGUE or words[0] in ("tens", "hundreds", "several"):
        return None
    if words[-1] == "dozen":
        return {"half": 6, "a": 12, "two": 24, "three": 36}[words[0]]
    first = 1 if words[0] == "a" else sum(_WORTH[part] for part in words[0].split("-"))
    return first * (_MANY[words[1]] if len(words) > 1 else 1)
