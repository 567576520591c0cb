"""Ranges of dates and numbers, written in any of four ways.

`[a TO b]` with `{` or `}` for an end that is left out (Whoosh) · `>=a`, `>a`, `<=b`, `<b` (Whoosh) · `a..b`, `a..`, `..b` ·
`a` alone: that day, month, year or number. Dates are ISO 8601, cut off anywhere (2026, 2026-01, 2026-01-31, 20260131), or
named by today (days.py).
"""

from __future__ import annotations

import datetime
import re
from dataclasses import replace

from desktop_app.rows.search import Bounds
from desktop_app.search.days import named
from desktop_app.search.folding import fold
from desktop_app.search.refusals import refuse
from desktop_app.sentence import Sentence

_RELATION = re.compile(r"(<=|>=|=<|=>|<|>)(.*)\Z", re.DOTALL)
_DATE = re.compile(r"(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?\Z")
_NUMBER = re.compile(r"-?\d{1,15}\Z")
_MARKS = re.compile(r"(?<=\d)[,.'’\u066c\u00a0\u202f](?=\d{3}(?!\d))")
_SCALED = re.compile(r"(-?\d{1,12})(?:[.,\u066b](\d{1,6}))?\s*(thousand|million)s?\Z")
_SCALES = {"thousand": 1_000, "million": 1_000_000}
DATE_ADVICE = Sentence(
    "Write dates as 2026, 2026-01 or 2026-01-31, ranges as 2026-01..2026-03 or [2026-01 TO 2026-03], or today, yesterday,"
    ' "last week", "this month", "last 7 days".'
)
NUMBER_ADVICE = Sentence(
    'Write figure:1161, figure:>1000, figure:1000..1200, figure:[1000 TO 1200] or figure:"1.5 million".'
)


def spelled(text: str, advice: str) -> Bounds:
    """The ends of a range as typed; one value is both ends."""
    text = text.strip()
    if found := _RELATION.match(text):
        sign, value = found[1], found[2].strip()
        ends = Bounds(low=value, over="=" not in sign) if ">" in sign else Bounds(high=value, under="=" not in sign)
        return _some(ends, text, advice)
    low, dots, high = text.partition("..")
    return _some(Bounds(low.strip(), high.strip() if dots else low), text, advice)


def _some(ends: Bounds, text: str, advice: str) -> Bounds:
    if not (ends.low or ends.high):
        raise refuse(text, "a range needs at least one end", advice)
    return ends


def dates(ends: Bounds, today: datetime.date) -> Bounds:
    """The same range with its dates as ISO 8601. InputError `query-not-understood`."""
    _some(ends, "", DATE_ADVICE)
    low, high = _date(ends.low, today), _date(ends.high, today)
    # After last week is after its last day; before it is before its first.
    return replace(ends, low=low[1] if ends.over else low[0], high=high[0] if ends.under else high[1])


def _date(text: str, today: datetime.date) -> tuple[str, str]:
    """The first and the last day, month or year that are meant."""
    if not text:
        return "", ""
    plain = fold(text.strip().strip("'"))
    if days := named(plain, today):
        return days
    found = _DATE.match(plain)
    if not found:
        raise refuse(text, Sentence("“{value}” is no date", value=text[:40]), DATE_ADVICE)
    parts = [part for part in found.groups() if part]
    try:
        datetime.date(*(int(part) for part in [*parts, "01", "01"][:3]))
    except ValueError:
        raise refuse(text, Sentence("there is no day “{value}”", value=text[:40]), DATE_ADVICE) from None
    return "-".join(parts), "-".join(parts)


def numbers(ends: Bounds) -> Bounds:
    """The same range with its numbers as digits. InputError `query-not-understood`."""
    _some(ends, "", NUMBER_ADVICE)
    return replace(ends, low=_number(ends.low), high=_number(ends.high))


def _number(text: str) -> str:
    if not text:
        return ""
    plain = fold(text.strip().strip("'"))
    if scaled := _SCALED.match(plain):
        return _scaled(text, *scaled.groups())
    digits = _MARKS.sub("", plain)
    if not _NUMBER.match(digits):
        raise refuse(text, Sentence("“{value}” is no whole number", value=text[:40]), NUMBER_ADVICE)
    return str(int(digits))


def _scaled(text: str, whole: str, part: str | None, scale: str) -> str:
    """1.5 million. With three digits after its sign a number may be read in two ways."""
    digits = part or ""
    if len(digits) == 3:
        raise refuse(text, Sentence("“{value}” can be read in two ways", value=text[:40]), NUMBER_ADVICE)
    value = int(whole + digits) * _SCALES[scale]
    if value % 10 ** len(digits):
        raise refuse(text, Sentence("“{value}” is no whole number", value=text[:40]), NUMBER_ADVICE)
    return str(value // 10 ** len(digits))
