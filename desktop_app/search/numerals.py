"""Numbers: 1,161 · 1.161 · 1 161 · 1'161 · ١٬١٦١ are one word, 1161, wherever the text's language cannot mean a decimal.

Two groups or more of three digits parted by the same mark (2.500.000) are thousands in any language, and so is one group behind a
space, an apostrophe or the Arabic mark. One group behind a full stop is a decimal in English and in languages that write numbers
as English does; one group behind a comma is one in French, German, Russian, Ukrainian. Where both are written (Spanish, Arabic,
unknown) it is taken for thousands: a decimal with exactly three places is rare in what is reported.
A decimal is words side by side: 1.5 and 1,5 are both "1 5".
"""

from __future__ import annotations

import re
from typing import Final

from desktop_app.search.snowball import listed

_READINGS: Final = ("", "en", "fr")
_DIGIT: Final = re.compile(r"\d")
_POINT: Final = listed("en zh ja ko he hi th my")
_COMMA: Final = listed("fr de ru uk be bg pl cs sk it pt nl sv da nb no fi tr el ro hu sr hr")
_SPACES: Final = " \u00a0\u2007\u2009\u202f"
_COMMAS: Final = ",，\u060c"
_POINTS: Final = ".．"
_THOUSANDS: Final = re.compile(
    r"[^\D0٠۰０](?<!\d\d)(?<!\d[.,]\d)(?:"
    rf"\d{{0,2}}(?P<mark>[{_SPACES}'’\u066c{_COMMAS}{_POINTS}])\d{{3}}(?P<more>(?:(?P=mark)\d{{3}})*)(?!(?P=mark)?\d)"
    r"|\d?(?:,\d\d)+,\d{3}(?!,?\d))"
)
_MARK: Final = re.compile(r"\D")
JOINT: Final = "\u2060"
"""Stands for each mark, so that places stay true; folding leaves it out."""


def readings(text: str) -> tuple[str, ...]:
    """Languages that between them read the numbers of a text in every way; without a number one reading says it all."""
    return _READINGS if _DIGIT.search(text) else _READINGS[:1]


def joined(text: str, language: str) -> str:
    """The text with the thousands marks of its numbers made invisible; as long as it was."""
    return _THOUSANDS.sub(lambda found: _joined(found, language), text)


def _joined(found: re.Match[str], language: str) -> str:
    if found["mark"] and not found["more"]:
        decimals = _POINTS * (language in _POINT) + _COMMAS * (language in _COMMA)
        if found["mark"] in decimals:
            return found[0]
    return _MARK.sub(JOINT, found[0])


def side_by_side(query: str) -> str:
    """A query in which a space within a number parts no words: 1 161 is read as 1٬161. As long as it was."""
    return _SPACED.sub(lambda found: found[0].replace(found["space"], "\u066c"), query)


_SPACED: Final = re.compile(
    rf"(?<![^\s(])[^\D0٠۰０]\d{{0,2}}(?P<space>[{_SPACES}])\d{{3}}(?:(?P=space)\d{{3}})*(?![^\s)])"
)
