"""Printed dates to ISO 8601: only forms that say one thing in every country."""

from __future__ import annotations

import re
from datetime import datetime
from email.utils import parsedate_to_datetime

_ISO = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)"
    r"(?:[T ]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?",
    re.I,
)
_MAIL = re.compile(r"(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d")
_OFFSET = re.compile(r"([+-]\d\d):?(\d\d)?")


def iso_date(value: str) -> str:
    """`YYYY-MM-DD`, or `YYYY-MM-DDThh:mm:ss` with its offset if it has one; "" for all else, also for 31 February."""
    value = value.strip()
    if match := _ISO.fullmatch(value):
        return _from_parts(match)
    if _MAIL.match(value):
        try:
            return parsedate_to_datetime(value).isoformat()
        except (ValueError, TypeError, OverflowError):
            return ""
    return ""


def moment(value: str) -> datetime | None:
    """The aware moment of an ISO date with time and offset; None when it is less exact than that."""
    try:
        found = datetime.fromisoformat(value)
    except ValueError:
        return None
    return found if found.tzinfo is not None else None


def _from_parts(match: re.Match[str]) -> str:
    year, month, day, hour, minute, second, zone = match.groups()
    text = f"{year}-{month}-{day}"
    if hour:
        text += f"T{hour}:{minute}:{second or '00'}{_zone(zone)}"
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return ""
    return text


def _zone(zone: str | None) -> str:
    if not zone:
        return ""
    found = _OFFSET.fullmatch(zone)
    return f"{found[1]}:{found[2] or '00'}" if found else "+00:00"
