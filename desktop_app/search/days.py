"""Days that are named by today: today, yesterday, this and last week, month or year, the last days. Weeks begin on Monday."""

from __future__ import annotations

import re
from datetime import date, timedelta

NAMED = r"today|yesterday|(?:this|last)[\s_-]+(?:week|month|year)|last[\s_-]+\d{1,4}[\s_-]+days?"
_NAMED = re.compile(NAMED, re.IGNORECASE)


def named(text: str, today: date) -> tuple[str, str] | None:
    """The first and the last day, month or year (ISO 8601) of what the words name; None when they name none.

    `last 7 days` end with today; `last week`, `last month`, `last year` are over.
    """
    try:
        return _named(text, today) if _NAMED.fullmatch(text) else None
    except OverflowError:
        return None


def _named(text: str, today: date) -> tuple[str, str] | None:
    first, *rest = re.split(r"[\s_-]+", text.casefold())
    if not rest:
        return _days(today - timedelta(days=first == "yesterday"), 1)
    if rest[0].isdecimal():
        many = int(rest[0])
        return _days(today - timedelta(days=many - 1), many) if 0 < many < today.toordinal() else None
    if rest[0] == "week":
        return _days(today - timedelta(days=today.weekday() + 7 * (first == "last")), 7)
    if rest[0] == "month":
        month = today.replace(day=1) - timedelta(days=first == "last")
        return f"{month:%Y-%m}", f"{month:%Y-%m}"
    year = f"{today.year - (first == 'last'):04}"
    return year, year


def _days(first: date, many: int) -> tuple[str, str]:
    return first.isoformat(), (first + timedelta(days=many - 1)).isoformat()
