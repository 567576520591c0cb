"""Text as names are compared in it: without case, marks and invisible signs, with the place of every letter in the source.

Normal forms: NFKD (UAX #15) and full case folding. Harakat, tatweel and hamzas of Arabic, points of Hebrew and accents are dropped (й
is и, ё is е); signs of Indic and Burmese words stay. What parts words (spaces, lines, dashes, points, slashes, brackets) is one
space. Percent escapes (RFC 3986), numeric character references, JSON's \\u and names of hosts in Punycode are read.
"""

from __future__ import annotations

import html
import re
import unicodedata
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

_DROPPED = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u08d3-\u08ff"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
)
_SAME = str.maketrans(
    {"ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ة": "ه", "ہ": "ه", "ھ": "ه", "ۀ": "ه", "ک": "ك", "ڪ": "ك", "ı": "i"}
    | dict.fromkeys("\u2019\u2018\u02bc\u02b9\u00b4`\u2032\uff07\u02bb\u201b", "'")
)
_PARTS = frozenset("-_+.,/\\()[]{}<>:;|&=~·•")
_ESCAPE = re.compile(
    r"(?:%[0-9A-Fa-f]{2})+|&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});|(?:\\u[0-9A-Fa-f]{4})+|\bxn--[a-z0-9-]{1,59}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Folded:
    """`text` is folded; its letter at i stands at source[starts[i]:ends[i]]."""

    text: str
    starts: array[int]
    ends: array[int]


@cache
def folded_letter(letter: str) -> str:
    """What one character is compared as; "" for what is not seen or only dresses a letter."""
    if unicodedata.category(letter) == "Cf" or letter in "\ufe0e\ufe0f\u115f\u1160\u3164":
        return ""
    bare = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", letter).casefold())
    bare = _DROPPED.sub("", bare).translate(_SAME)
    return "".join(
        " " if c.isspace() or c in _PARTS or unicodedata.category(c) in ("Pd", "Pc", "Cc") else c for c in bare
    )


def fold(source: str) -> Folded:
    """The whole text, folded."""
    letters: list[str] = []
    starts, ends = array("l"), array("l")
    for letter, start, end in _letters(source):
        for one in folded_letter(letter):
            letters.append(one)
            starts.append(start)
            ends.append(end)
    return Folded("".join(letters), starts, ends)


class _FoldedLetters(dict[int, str]):
    """What `str.translate` asks for, each letter worked out once."""

    def __missing__(self, code: int) -> str:
        found = self[code] = folded_letter(chr(code))
        return found


_LETTERS = _FoldedLetters()


def fold_plain(source: str) -> str:
    """The folded text alone: a quarter of the work where nobody asks where a letter stood."""
    return _ESCAPE.sub(_meant, source).translate(_LETTERS)


def _meant(escape: re.Match[str]) -> str:
    return "".join(letter for letter, _start, _end in _escaped(escape[0], 0))


def _letters(source: str) -> Iterator[tuple[str, int, int]]:
    """(letter, where it begins and ends in the source); of an escape, what it stands for."""
    place = 0
    for escape in _ESCAPE.finditer(source):
        for at in range(place, escape.start()):
            yield source[at], at, at + 1
        yield from _escaped(escape[0], escape.start())
        place = escape.end()
    for at in range(place, len(source)):
        yield source[at], at, at + 1


def _escaped(text: str, start: int) -> Iterator[tuple[str, int, int]]:
    end = start + len(text)
    if text[0] == "%":
        yield from _percent(text, start)
    elif text[0] == "\\":
        units = b"".join(bytes.fromhex(text[at + 2 : at + 6]) for at in range(0, len(text), 6))
        place = start
        for letter in units.decode("utf-16-be", "replace"):
            wide = 6 * max(1, len(letter.encode("utf-16-be", "replace")) // 2)
            yield letter, place, min(end, place + wide)
            place += wide
    else:
        meant = _host(text) if text[0] in "xX" else html.unescape(text)
        if meant == text:
            yield from ((letter, start + at, start + at + 1) for at, letter in enumerate(text))
        else:
            yield from ((letter, start, end) for letter in meant)


def _host(label: str) -> str:
    try:
        return label[4:].encode("ascii").decode("punycode")
    except (UnicodeError, ValueError):
        return label


def _percent(text: str, start: int) -> Iterator[tuple[str, int, int]]:
    """UTF-8, as browsers write it; a byte that is none is taken as Latin-1. An escaped percent sign is read once more."""
    data = bytes.fromhex(text.replace("%", ""))
    at = 0
    while at < len(data):
        long = next((n for n in (4, 3, 2, 1) if _is_letter(data[at : at + n], n)), 0)
        letter = data[at : at + long].decode("utf-8") if long else chr(data[at])
        yield letter, start + 3 * at, start + 3 * (at + (long or 1))
        at += long or 1


def _is_letter(part: bytes, long: int) -> bool:
    try:
        return len(part) == long and len(part.decode("utf-8")) == 1
    except UnicodeDecodeError:
        return False
