"""What is counted, told by a table of words of five languages and named as the English rules name it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from desktop_app.analysis.claims.vocabulary_abroad import GROUPS_ABROAD, HARM_ABROAD, VAGUE_ABROAD, Table

_MARKS = "[\u064b-\u0652\u0640]*"
"""Vowel marks and lengthening, which Arabic words are written with or without."""
_BEFORE = "(?:[وفبلك]{0,2}(?:ال|لل)?)"
"""What Arabic joins to the beginning of a word."""
_ARABIC = re.compile("[\u0621-\u064a]")


def harm_in(text: str, start: int, end: int) -> Iterator[str]:
    """What was done, of each word of harm between two code points."""
    return (str(found.lastgroup) for found in _words(True).finditer(text, start, end))


def group_in(text: str, start: int, end: int) -> str:
    """Who is counted: the first word for people between two code points; one that says more than "people" before it."""
    found = [str(one.lastgroup) for one in _words(False).finditer(text, start, end)]
    return next((one for one in found if one != "people"), found[0] if found else "")


def kinds_of(words: str) -> frozenset[str]:
    """Everything that a unit or a group, in any of the languages, is called by the English rules."""
    found = _words(True).finditer(words), _words(False).finditer(words)
    return frozenset(str(one.lastgroup) for matches in found for one in matches)


@cache
def vague() -> re.Pattern[str]:
    """Words for an amount that nobody counted: dozens, hundreds, thousands."""
    return re.compile(rf"(?<![^\W\d_])(?:{_either(VAGUE_ABROAD.values())})", re.I)


@cache
def _words(is_harm: bool) -> re.Pattern[str]:
    table: Table = HARM_ABROAD if is_harm else GROUPS_ABROAD
    kinds = (f"(?P<{kind}>{_either(said.values())})" for kind, said in table.items())
    return re.compile(rf"(?<![^\W\d_])(?:{'|'.join(kinds)})", re.I)


def _either(lists: Iterable[str]) -> str:
    return "|".join(_word(one) for said in lists for one in said.split())


def _word(beginning: str) -> str:
    """One entry of a table as a pattern; a full stop behind it: nothing may follow but, in Arabic, a mark."""
    whole, bare = beginning.endswith("."), beginning.rstrip(".")
    if not _ARABIC.match(bare):
        return re.escape(bare).replace("_", r"\s") + (r"(?![^\W\d_])" if whole else "")
    letters = "".join(re.escape(letter) + _MARKS for letter in bare)
    return _BEFORE + letters + (r"(?![^\W\d_])" if whole else "")
