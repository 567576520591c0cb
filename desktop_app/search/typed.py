"""A query as it is typed, and as it is read: marks of direction are gone, signs of every keyboard are the plain ones."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from desktop_app.search.fields import FIELDS
from desktop_app.search.numerals import side_by_side

_IGNORED: Final = frozenset("\u200e\u200f\u061c\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks, embeddings, overrides and isolates of direction (UAX #9), and the mark of byte order."""
_QUOTES: Final = "“”„‟«»‹›「」『』《》〈〉〝〞〟"
_SIGNS: Final = MappingProxyType(
    dict.fromkeys(_QUOTES, '"')
    | {"≥": ">=", "≤": "<=", "؟": "?", "՞": "?", "፧": "?", "٪": "%", "\u060c": ",", "∶": ":", "\u200b": " "}
    | {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
)
_GROUPS = re.compile(r"(?<=\d)[\u00a0\u202f](?=\d{3}(?!\d))")
"""A space that does not break, between the thousands of a number."""
_STOPS: Final = "\u060c\u061b\uff0c\uff1b\u3001\u3002"
_PAUSES = re.compile(rf"[,;](?=\s|\Z)|(?<!\d)[{_STOPS}]|[{_STOPS}](?!\d)")
"""Commas and semicolons that end a word; Arabic and Chinese ones part words also where no space follows."""
_FIELD = re.compile(r"(?:^|(?<=[\s(]))(?:[^\W\d]|-)+(?=:)")


@dataclass(frozen=True, slots=True)
class Typed:
    """`words` is what is read of `query`; `places` says of each of its code points where it was typed."""

    query: str
    words: str
    places: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where words[start:end] stands in the query, in code points."""
        first = self.places[start] if start < len(self.places) else len(self.query)
        return first, self.places[end - 1] + 1 if start < end <= len(self.places) else first


def read(query: str) -> Typed:
    """The query as it is read. Any text has a reading."""
    spaced = _PAUSES.sub(" ", _GROUPS.sub(",", side_by_side(query)))
    pairs = [(sign, place) for place, letter in enumerate(spaced) for sign in _signs(letter)]
    words = _FIELD.sub(_name, "".join(sign for sign, _place in pairs))
    return Typed(query, words, tuple(place for _sign, place in pairs))


def _signs(letter: str) -> Iterator[str]:
    if letter in _IGNORED:
        return
    kind = unicodedata.category(letter)
    if kind in ("Cc", "Zs", "Zl", "Zp"):
        yield " "
    else:
        yield from "\ufffd" if kind == "Cs" else _SIGNS.get(letter, letter)


def for_whoosh(typed: Typed) -> Typed:
    """The same, with fields as Whoosh can read them: said-by is said_by."""
    return replace(typed, words=_FIELD.sub(_underscored, typed.words))


def _name(found: re.Match[str]) -> str:
    """A field's name in small letters."""
    name = found[0].lower()
    return name if name.replace("-", "_") in FIELDS and len(name) == len(found[0]) else found[0]


def _underscored(found: re.Match[str]) -> str:
    name = found[0].replace("-", "_")
    return name if name in FIELDS else found[0]
