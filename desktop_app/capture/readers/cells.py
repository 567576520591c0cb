"""Values of a spreadsheet's cells as a person would read them: numbers, dates, times (ISO/IEC 29500-1, 18.8.30 and 18.17.4)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

Shape = Literal["number", "percent", "date", "time", "moment", "elapsed"]
_QUOTED = re.compile(r'"[^"]{0,200}"|\\.|_.|\*.')
_BRACKETED = re.compile(r"\[(?![hms]{1,2}\])[^\]]{0,100}\]", re.I)
_ELAPSED = re.compile(r"\[[hms]{1,2}\]", re.I)
_BUILT_IN: dict[int, Shape] = {
    9: "percent", 10: "percent", 22: "moment", 46: "elapsed", **dict.fromkeys((14, 15, 16, 17), "date"),
    **dict.fromkeys((18, 19, 20, 21, 45, 47), "time"), **dict.fromkeys((*range(27, 37), *range(50, 59)), "date"),
}  # fmt: skip
_LAST_DAY = 2_958_465
_STRANGE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_SPAN = re.compile(r"-?P(?:(\d{1,6})D)?T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})(?:[.,]\d{1,12})?S)?")


@dataclass(frozen=True, slots=True)
class Calendar:
    """How a file counts days: from 1900, with a 29 February that never was, or from 1904."""

    from_1904: bool = False

    def moment(self, serial: float) -> datetime | None:
        """None for a day that no calendar has."""
        whole = int(serial)
        if self.from_1904:
            base = datetime(1904, 1, 1)
        elif whole == 60 or serial < 0:
            return None
        else:
            base = datetime(1899, 12, 30) if whole > 60 else datetime(1899, 12, 31)
        if not 0 <= whole <= _LAST_DAY - (1_462 if self.from_1904 else 0):
            return None
        return base + timedelta(seconds=round(serial * 86_400))


def shape_of(number: int, code: str) -> Shape:
    """What a number format shows; `code` is "" for the ones every program knows."""
    if not code:
        return _BUILT_IN.get(number, "number")
    bare = _BRACKETED.sub("", _QUOTED.sub("", code.split(";")[0])).lower()
    if _ELAPSED.search(bare):
        return "elapsed"
    if bare in ("general", "@", "standard"):
        return "number"
    days, hours = re.search("[dy]", bare), re.search("[hs]", bare)
    if days or hours:
        return "moment" if days and hours else "date" if days else "time"
    # Letters m alone are months.
    return "date" if "m" in bare else "percent" if "%" in bare else "number"


def shown(raw: str, shape: Shape, calendar: Calendar) -> str:
    """A stored number as its format would show it; as it is stored where it is none."""
    try:
        value = float(raw)
    except ValueError:
        return raw
    if value != value or value in (float("inf"), float("-inf")):
        return raw
    if shape == "percent":
        return f"{_number(value * 100)}%"
    if shape == "number":
        return _number(value)
    if shape == "elapsed" or (shape == "time" and 0 <= value < 1):
        return clock(round(value * 86_400)) if abs(value) < 1e7 else _number(value)
    day = calendar.moment(value)
    if day is None:
        return _number(value)
    has_time = shape in ("moment", "time") or day.hour or day.minute or day.second
    return day.isoformat(" ") if has_time else day.date().isoformat()


def _number(value: float) -> str:
    """The 15 digits that spreadsheets show; whole numbers whole."""
    return str(int(value)) if value.is_integer() and abs(value) < 1e17 else f"{value:.15g}"


def clock(seconds: int) -> str:
    """Seconds as hours, minutes and seconds; more than a day's hours stay hours."""
    minutes, rest = divmod(abs(seconds), 60)
    sign = "-" if seconds < 0 else ""
    return f"{sign}{minutes // 60:02}:{minutes % 60:02}:{rest:02}"


def span(written: str) -> str:
    """A duration (ISO 8601, PT10H15M) as a clock; "" for what is none."""
    match = _SPAN.fullmatch(written)
    if match is None:
        return ""
    days, hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return ("-" if written.startswith("-") else "") + clock(((days * 24 + hours) * 60 + minutes) * 60 + seconds)


def unescaped(text: str) -> str:
    """Characters that XML cannot hold, written _x000D_ (ISO/IEC 29500-1, 22.4.2.4)."""
    return _STRANGE.sub(_character, text) if "_x" in text else text


def _character(match: re.Match[str]) -> str:
    code = int(match[1], 16)
    return "\ufffd" if 0xD800 <= code <= 0xDFFF else chr(code)
