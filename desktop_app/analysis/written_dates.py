"""Dates as people write them into tables: ISO 8601, day first with dots, with slashes only where no doubt is."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Literal

from desktop_app.errors import InputError

Order = Literal["", "day-first", "month-first"]
_ISO = re.compile(
    r"(\d{4})(?:-(\d\d?)(?:-(\d\d?)(?:[T ](\d\d?:\d\d(?::\d\d)?(?:\.\d{1,9})?)\s?(Z|[+-]\d\d:?\d\d)?)?)?)?"
)
_SLASHED = re.compile(r"(\d\d?)([./-])(\d\d?)\2(\d{4})(?:,?[T ]+(\d\d?:\d\d(?::\d\d)?))?")
_YEAR_FIRST = re.compile(r"(\d{4})[./](\d\d?)[./](\d\d?)")
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


def written_date(words: str, order: Order = "") -> str:
    """As 2026, 2026-03, 2026-03-14 or 2026-03-14T09:30:00. "" for no words.

    InputError `date-ambiguous` for 03/04/2026 without an order, `date-unknown` for what is no date.
    """
    text = " ".join(words.translate(_DIGITS).split())
    if not text:
        return ""
    if match := _ISO.fullmatch(text):
        return _checked(text, match[1], match[2], match[3], match[4], match[5] or "")
    if match := _YEAR_FIRST.fullmatch(text):
        return _checked(text, match[1], match[2], match[3], None)
    if match := _SLASHED.fullmatch(text):
        day, month = _sides(text, int(match[1]), int(match[3]), match[2], order)
        return _checked(text, match[4], str(month), str(day), match[5])
    raise _unknown(text)


def _sides(text: str, first: int, second: int, sign: str, order: Order) -> tuple[int, int]:
    """(day, month). Dots are written day first everywhere."""
    if sign == "." or first > 12 or first == second or order == "day-first":
        return first, second
    if second > 12 or order == "month-first":
        return second, first
    message = f"“{text[:40]}” can be two dates."
    raise InputError("date-ambiguous", message, "Say whether the day or the month stands first.")


def _checked(text: str, year: str, month: str | None, day: str | None, clock: str | None, zone: str = "") -> str:
    try:
        date(int(year), int(month or 1), int(day or 1))
        shown = "-".join((year, *(f"{int(part):02}" for part in (month, day) if part)))
        if clock:
            hours, rest = clock.split(":", 1)
            shown += f"T{int(hours):02}:{rest}{':00' if ':' not in rest else ''}{zone}"
            datetime.fromisoformat(shown)
    except ValueError:
        raise _unknown(text) from None
    return shown.removesuffix("T00:00:00")


def _unknown(text: str) -> InputError:
    return InputError("date-unknown", f"“{text[:40]}” is no date.", "Write it as 2026, 2026-03 or 2026-03-14.")
