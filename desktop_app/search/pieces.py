"""A piece of text, from one space to the next, cut into words by what its characters are."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from desktop_app.rows.search import Term
from desktop_app.search.folding import APOSTROPHES, JOINTS, fold
from desktop_app.search.stems import stem_of

_ELIDED: Final = re.compile(
    rf"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)[{APOSTROPHES}](?=[aeiouyhàâæéèêëîïôœùûü])", re.IGNORECASE
)
"""French words that lose their vowel before another one's: l’hôpital is two words, whatever the text's language."""
_POSSESSIVE: Final = re.compile(rf"[{APOSTROPHES}]s\Z", re.IGNORECASE)
_UNSPACED: Final = (
    ("\u0e00", "\u0eff"), ("\u1000", "\u109f"), ("\u1780", "\u17ff"), ("\u2e80", "\u2fdf"), ("\u3005", "\u3007"),
    ("\u3040", "\u30ff"), ("\u31f0", "\u31ff"), ("\u3400", "\u9fff"), ("\uf900", "\ufaff"), ("\uff66", "\uff9f"),
    ("\U00020000", "\U0003ffff"),
)  # fmt: skip
"""Scripts written without spaces between words: Han, kana, Thai, Lao, Burmese, Khmer."""
UNSPACED: Final = "".join(f"{first}-{last}" for first, last in _UNSPACED)
"""The same for a character class."""
VOICING: Final = "\u3099\u309a\uff9e\uff9f"
"""What makes one sign with the kana before it."""
_WORD: Final = re.compile("h[hm]*|[ld](?:[ldm]|'(?=l))*")
"""A word in the kinds of its characters: h of a script without spaces, l letter, d digit, m mark, ' apostrophe."""
_SIGN: Final = re.compile("hm*")
_SIGNS: Final = re.compile(r"[!-/:-<>-@\[-`{-~\s]")
"""What is left of ⑴ beside the digit, and spaces within ﷺ: the postings would take them for the end of the word."""


class _Kinds(dict[int, str]):
    """What each character is to a word; looked up once a character."""

    def __missing__(self, code: int) -> str:
        found = self[code] = _kind(chr(code))
        return found


_KINDS: Final = _Kinds()


def _kind(character: str) -> str:
    if character in APOSTROPHES:
        return "'"
    if character.isdecimal():
        return "d"
    if character in VOICING:
        return "m"
    if any(first <= character <= last for first, last in _UNSPACED):
        plain = unicodedata.normalize("NFKC", character)
        return "h" if all(c.isalnum() or unicodedata.category(c)[0] == "M" for c in plain) else " "
    if character.isalnum():
        return "l"
    return "m" if character in JOINTS or unicodedata.category(character)[0] == "M" else " "


def cut(piece: str, language: str) -> list[Term]:
    """The words of a piece, in order."""
    kinds = piece.translate(_KINDS)
    return [word for start, end in _places(piece, kinds) for word in _cut(piece, kinds, start, end, language)]


def _places(piece: str, kinds: str) -> list[tuple[int, int]]:
    """Where words and runs begin and end. An elided word ends before its apostrophe; a possessive s is none."""
    spans = [match.span() for match in _WORD.finditer(kinds)]
    return spans if "'" not in kinds else [place for span in spans for place in _parted(piece, *span)]


def _parted(piece: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while elided := _ELIDED.match(piece, start, end):
        yield start, elided.end() - 1
        start = elided.end()
    possessive = _POSSESSIVE.search(piece, start, end)
    yield start, possessive.start() if possessive else end


def _cut(piece: str, kinds: str, start: int, end: int, language: str) -> list[Term]:
    """The terms of a word or run; none when it is made of what folding leaves out."""
    word = piece[start:end]
    if kinds[start] == "h":
        return list(_pairs(word, kinds[start:end], start))
    folded = fold(word)
    stemmed = stem_of(word, folded, language)
    if not folded.isalnum():
        folded, stemmed = _SIGNS.sub("", folded), _SIGNS.sub("", stemmed)
    return [Term(folded, stemmed, start, end)] if folded else []


def _pairs(run: str, kinds: str, start: int) -> Iterator[Term]:
    """A term a character: with the one after it, the last one alone. So places count characters and every
    character begins a term: one of them is asked for as a beginning, more as a phrase of pairs."""
    signs = _signs(run, kinds, start)
    for (sign, first, end), (after, _first, last) in zip(signs, [*signs[1:], ("", 0, 0)], strict=True):
        yield Term(sign + after, sign + after, first, last or end)


def _signs(run: str, kinds: str, start: int) -> list[tuple[str, int, int]]:
    """The signs of a run, each as it is compared, with the place of what it was written as."""
    folded = fold(run)
    if "m" not in kinds and len(folded) == len(run):
        return [(sign, place, place + 1) for place, sign in enumerate(folded, start)]
    return list(_marked_signs(run, kinds, start))


def _marked_signs(run: str, kinds: str, start: int) -> Iterator[tuple[str, int, int]]:
    for match in _SIGN.finditer(kinds):
        if sign := fold(run[match.start() : match.end()]):
            yield sign, start + match.start(), start + match.end()


def is_han(word: str) -> bool:
    """Whether a word is of a script written without spaces, and so indexed as pairs."""
    return word[:1].translate(_KINDS) == "h"
