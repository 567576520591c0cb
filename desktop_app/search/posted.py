"""Postings of a text at the speed of the interpreter's own loops: `cut` decides what a word is, most words are known already.

A text is parted at what is never within a word; what is left between spaces is looked up, and only what is new is analysed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

from desktop_app.rows.search import Term, own_form
from desktop_app.search import numerals
from desktop_app.search.folding import fold, fold_all
from desktop_app.search.known_pieces import KnownPieces
from desktop_app.search.pieces import UNSPACED, VOICING, cut
from desktop_app.search.stems import stem_of, stems_of

Posting = tuple[str, str]
"""Surface forms, and the stems that are not their word's own form (`=stem`), each joined by spaces."""
_MOST_KNOWN: Final = 32_768
"""How many words of a language are kept, and as many from before: about 10 MB a language that is indexed."""
_WITHIN: Final = frozenset(b"'`")
_ASCII: Final = bytes(code if code >= 128 or code in _WITHIN or chr(code).isalnum() else 32 for code in range(256))
_SIGNS: Final = "“”„«»–—…·•،؛؟。、「」『』（）《》〈〉，！？：；・"
"""Common signs that are never within a word; rarer ones only cost more."""
EDGES: Final = "".join(chr(code) for code in range(33, 127) if _ASCII[code] == 32) + _SIGNS
_JOINED: Final = re.compile(rf"{numerals.JOINT}(?<=\d.)(?=\d)")
_UNUSUAL: Final = re.compile(rf"[{VOICING}ʼˮ]|(?=[{UNSPACED}])\d")
"""Letters to Python that are none to `cut`, and digits among scripts without spaces."""
RUN: Final = re.compile(f"([{UNSPACED}]+)")
_NO_WORD: Final = re.compile(f"[{UNSPACED}{VOICING}ʼˮ]")
"""Stands in no piece that is one word."""


def postings(text: str, language: str) -> Posting:
    """Of a whole text."""
    found = _known(language).of(_pieces(numerals.joined(text, language)))
    return " ".join([words for words, _stems in found if words]), " ".join([stems for _words, stems in found if stems])


def _pieces(text: str) -> list[str]:
    """What stands between spaces and signs, in small letters."""
    plain = _JOINED.sub("", text.lower()) if numerals.JOINT in text else text.lower()
    # ASCII signs become spaces in one pass over bytes; translating the text itself would cost twenty times as long.
    plain = plain.encode("utf-8", "surrogatepass").translate(_ASCII).decode("utf-8", "surrogatepass")
    if not plain.isascii():
        for sign in _SIGNS:
            plain = plain.replace(sign, " ")
    return plain.split()


def words(piece: str, language: str) -> list[Term]:
    """As `cut`, the sooner where the piece is one word between signs."""
    word = piece.strip(EDGES)
    if word.isalnum() and (word.isascii() or not _NO_WORD.search(word)) and (folded := fold(word)).isalnum():
        at = len(piece) - len(piece.lstrip(EDGES))
        return [Term(folded, stem_of(word, folded, language), at, at + len(word))]
    return cut(piece, language)


class _Known(KnownPieces[Posting]):
    """The postings of each piece of a language."""

    def __init__(self, language: str) -> None:
        super().__init__(self._postings, _MOST_KNOWN)
        self._language = language

    def _postings(self, pieces: Sequence[str]) -> list[Posting]:
        whole = self._whole([piece for piece in pieces if piece.isalnum()])
        return [whole.get(piece) or self._posting(piece) for piece in pieces]

    def _whole(self, words: Sequence[str]) -> dict[str, Posting]:
        """Of those that are one word as they stand."""
        if _NO_WORD.search("\n".join(words)):
            words = [word for word in words if not _NO_WORD.search(word)]
        folded = fold_all(words)
        stems = stems_of(words, folded, self._language)
        return {
            # A word that is its own form is kept once.
            word: (word if form == word else form, _posted(stem, form))
            for word, form, stem in zip(words, folded, stems, strict=True)
            if form.isalnum()
        }

    def _posting(self, piece: str) -> Posting:
        is_spelled = piece.isalnum() and not _UNUSUAL.search(piece)
        if is_spelled and len(parts := RUN.split(piece)) > 1:
            return self._runs(parts)
        return self._cut(piece)

    def _cut(self, piece: str) -> Posting:
        words = cut(piece, self._language)
        stems = [_posted(word.stem, word.surface) for word in words]
        return " ".join([word.surface for word in words]), " ".join([stem for stem in stems if stem])

    def _runs(self, parts: list[str]) -> Posting:
        """Of words and runs of a script without spaces in turn; a run is posted as its pairs."""
        found: list[Posting] = []
        for number, part in enumerate(parts):
            if number % 2 and len(folded := fold(part)) == len(part):
                found.append((" ".join([*map("".join, pairwise(folded)), folded[-1]]), ""))
            elif part:
                found.append(self._cut(part) if number % 2 else self[part])
        return " ".join([words for words, _stems in found if words]), " ".join(
            [stems for _words, stems in found if stems]
        )


def _posted(stem: str, surface: str) -> str:
    return "" if own_form(stem) == surface else f"={stem}"


@lru_cache(maxsize=32)
def _known(language: str) -> _Known:
    return _Known(language)
