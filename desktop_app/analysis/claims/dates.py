"""When something happened: printed words beside a calendar day, told against the day of publication."""

from __future__ import annotations

import re
from datetime import date, timedelta

from desktop_app.analysis.claims.vocabulary import DAYS, MONTHS

_MONTHS = MONTHS.split("|")
_DAYS = DAYS.split("|")
_PART = r"(?:(?:early|late)\s+(?:on\s+)?)?"
WHEN = re.compile(
    rf"\b(?:from\s+|between\s+)?(?P<range>\d{{1,2}}\s(?:to|and)\s\d{{1,2}}\s(?:{MONTHS})(?:\s\d{{4}})?)\b|"
    rf"\b(?P<day>\d{{1,2}})\s(?P<month>{MONTHS})(?:,?\s(?P<year>\d{{4}}))?\b|"
    rf"\b(?P<month2>{MONTHS})\s(?P<day2>\d{{1,2}})(?!\d|,\d)(?:,\s(?P<year2>\d{{4}}))?\b|"
    rf"\b(?:in|since|during|for|of|throughout)\s(?P<whole>(?:(?:early|late|mid-)\s?)?(?:{MONTHS})(?:\s\d{{4}})?)\b|"
    rf"\b(?P<weekday>{_PART}(?:last\s)?(?:{DAYS})(?:\s(?:morning|afternoon|evening|night))?)\b|"
    r"\b(?P<near>yesterday|today|overnight|last\snight)\b|"
    r"\b(?P<span>(?:in|over|during|for|within)\s(?:the\s(?:past|last)|(?:the\s(?:past|last)\s)?(?:a|two|three|four|five|six|seven|ten|\d{1,3}))\s"
    r"(?:days?|weeks?|months?|years?|hours?))\b|"
    r"\b(?P<last>(?:this|last)\s(?:week|month|year|spring|summer|autumn|winter)|(?:a|two|three)\s(?:days|weeks|months)\sago)\b"
)


def printed(match: re.Match[str]) -> str:
    """The words of a time without the preposition before a month or a range."""
    return match["range"] or match["whole"] or match[0]


def day(match: re.Match[str], published: date | None) -> str:
    """YYYY-MM-DD of a printed day; "" for spans, for vague words, and when the day of publication is needed and unknown."""
    number, month = match["day"] or match["day2"], match["month"] or match["month2"]
    if number and month:
        return _calendar(int(number), _MONTHS.index(month) + 1, match["year"] or match["year2"] or "", published)
    if published is None:
        return ""
    if match["weekday"]:
        return _weekday(match["weekday"], published)
    back = {"yesterday": 1, "today": 0}.get(match["near"] or "")
    return "" if back is None else _shift(published, back)


def day_of(moment: str) -> date | None:
    """The day of an ISO moment; None when it has none."""
    try:
        return date.fromisoformat(moment[:10])
    except ValueError:
        return None


def _calendar(number: int, month: int, year: str, published: date | None) -> str:
    if not year and published is None:
        return ""
    chosen = int(year) if year else published.year if published else 0
    try:
        found = date(chosen, month, number)
        if not year and published and found > published:
            found = date(chosen - 1, month, number)
    except ValueError:
        return ""
    return found.isoformat()


def _weekday(words: str, published: date) -> str:
    """The newest such weekday up to the day of publication; "last Tuesday" is the one before that day."""
    name = next(name for name in _DAYS if name in words)
    back = (published.weekday() - _DAYS.index(name)) % 7
    return _shift(published, 7 if back == 0 and "last " in words else back)


def _shift(published: date, back: int) -> str:
    try:
        return (published - timedelta(days=back)).isoformat()
    except OverflowError:
        return ""
