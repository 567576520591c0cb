"""Graphemes: a base and what clings to it (after UAX #29), which never part: neither between faces nor between lines."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

IGNORABLE = frozenset("\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u3164\ufeff\uffa0") | frozenset(
    map(
        chr,
        (
            *range(0x180B, 0x1810), *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070),
            *range(0xFE00, 0xFE10), *range(0xE0000, 0xE1000),
        ),
    )
)  # fmt: skip
"""Never printed by themselves (default ignorable): joiners, bidi controls, soft hyphen, variation selectors, tags."""
_BINDING = frozenset("\u200d\u17d2\u1039\u094d\u09cd")
"""What follows one of these is drawn with it: joiner, Khmer coeng, virama of Burmese, Devanagari, Bengali."""
_VOWELS = frozenset("\u0e33\u0eb3")
"""Thai and Lao AM: letters by category, marks by use."""
_MODIFIERS = frozenset(map(chr, range(0x1F3FB, 0x1F400)))
_FLAGS = frozenset(map(chr, range(0x1F1E6, 0x1F200)))
_JAMO = frozenset(map(chr, range(0x1160, 0x1200)))
_SPACES = frozenset(" \t\u00a0\u2007\u202f\u3000")


def graphemes(text: str) -> Iterator[tuple[int, int]]:
    """(start, end) of each, in order; together they are the whole text."""
    start, flags = 0, 0
    for at in range(1, len(text)):
        before, character = text[at - 1], text[at]
        flags = flags + 1 if before in _FLAGS else 0
        if character.isascii() or not _clings(before, character, flags):
            yield start, at
            start = at
    if text:
        yield start, len(text)


def _clings(before: str, character: str, flags: int) -> bool:
    """Whether `character` belongs to the grapheme of the one before; `flags`: regional indicators counted up to it."""
    if character in _SPACES or before in "\r\n":
        return False
    if unicodedata.category(character)[0] == "M" or character in _VOWELS or character in _MODIFIERS:
        return True
    if character in IGNORABLE:
        return True
    if character in _FLAGS:
        return flags % 2 == 1
    return before in _BINDING or character in _JAMO
