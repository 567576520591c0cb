"""Ranges of dates and numbers, written in any of four ways.

`[a TO b]` with `{` or `}` for an end that is left out (Whoosh) · `>=a`, `>a`, `<=b`, `<b` (Whoosh) · `a..b`, `a..`, `..b` ·
`a` alone: that day, month, year or number. Dates are ISO 8601, cut off anywhere (2026, 2026-01, 2026-01-31, 20260131).
"""

from __future__ import annotations

import datetime
import re
from dataclasses import replace

from desktop_app.rows.search import Bounds
from desktop_app.search.analyzer import fold
from desktop_app.search.refusals import refuse

_RELATION = re.compile(r"(<=|>=|=<|=>|<|>)(.*)\Z")
_DATE = re.compile(r"(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?\Z")
_NUMBER = re.compile(r"-?\d{1,15}\Z")
_MARKS = re.compile(r"(?<=\d)[,.'’\u066c\u00a0\u202f](?=\d{3}(?!\d))")
DATE_ADVICE = "Write dates as 2026, 2026-01 or 2026-01-31, ranges as 2026-01..2026-03 or [2026-01 TO 2026-03]."
NUMBER_ADVICE = "Write figure:1161, figure:>1000, figure:1000..1200 or figure:[1000 TO 1200]."


def spelled(text: str) -> Bounds:
    """The ends of a range as typed; one value is both ends."""
    text = text.strip()
    if found := _RELATION.match(text):
        sign, value = found[1], found[2].strip()
        ends = Bounds(low=value, over="=" not in sign) if ">" in sign else Bounds(high=value, under="=" not in sign)
        return _some(ends, text)
    low, dots, high = text.partition("..")
    return _some(Bounds(low.strip(), high.strip() if dots else low), text)


def _some(ends: Bounds, text: str) -> Bounds:
    if not (ends.low or ends.high):
        raise refuse(text, "a range needs at least one end", DATE_ADVICE)
    return ends


def dates(ends: Bounds) -> Bounds:
    """The same range with its dates as ISO 8601. InputError `query-not-understood`."""
    _some(ends, "")
    return replace(ends, low=_date(ends.low), high=_date(ends.high))


def _date(text: str) -> str:
    if not text:
        return ""
    found = _DATE.match(fold(text.strip().strip("'")))
    if not found:
        raise refuse(text, f"“{text[:40]}” is no date", DATE_ADVICE)
    parts = [part for part in found.groups() if part]
    try:
        datetime.date(*(int(part) for part in [*parts, "01", "01"][:3]))
    except ValueError:
        raise refuse(text, f"there is no day “{text[:40]}”", DATE_ADVICE) from None
    return "-".join(parts)


def numbers(ends: Bounds) -> Bounds:
    """The same range with its numbers as digits. InputError `query-not-understood`."""
    _some(ends, "")
    return replace(ends, low=_number(ends.low), high=_number(ends.high))


def _number(text: str) -> str:
    if not text:
        return ""
    digits = _MARKS.sub("", fold(text.strip().strip("'")))
    if not _NUMBER.match(digits):
        raise refuse(text, f"“{text[:40]}” is no whole number", NUMBER_ADVICE)
    return str(int(digits))
