"""Which pieces of a text are sought: said of most without knowing their stems, for analysing a word takes longer than all else."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from desktop_app.rows.search import Term, own_form
from desktop_app.search import arabic, stems
from desktop_app.search.folding import fold
from desktop_app.search.posted import EDGES, RUN

_LATIN_ENDS: Final = "\u02b0"
_CYRILLIC, _CYRILLIC_ENDS = "\u0400", "\u0530"
_ARABIC, _ARABIC_ENDS = "\u0600", "\u0780"


class Sought(dict[str, tuple[Term, ...]]):
    """Of each piece the words that are sought; every different piece is looked at once.

    `words`: surface forms and stems; `starts`: what a surface form may begin with; `known`: the words of each piece.
    """

    def __init__(self, words: frozenset[str], starts: tuple[str, ...], known: Mapping[str, tuple[Term, ...]]) -> None:
        self._words = words
        self._starts = starts
        self._known = known
        self._initials = stems.initials((*words, *starts))
        self._within = (*starts, *{form for word in words for form in arabic.kept_in_forms(own_form(word))})

    def __missing__(self, piece: str) -> tuple[Term, ...]:
        found = self[piece] = () if self._cannot_be(piece) else tuple(filter(self._is_sought, self._known[piece]))
        return found

    def _is_sought(self, term: Term) -> bool:
        is_word = term.surface in self._words or term.stem in self._words
        return is_word or term.surface.startswith(self._starts)

    def _cannot_be(self, piece: str) -> bool:
        """Whether nothing of a piece is sought, by its script: Latin and Cyrillic words keep their first letter in their stem,
        Arabic ones lose only what stands around it, pairs of signs stand in the text as they are."""
        word = piece.strip(EDGES)
        if not word.isalnum():
            return False
        first, least, last = word[0], min(word), max(word)
        if last < _LATIN_ENDS:
            return first.isascii() and first.lower() not in self._initials
        if least >= _CYRILLIC and last < _CYRILLIC_ENDS:
            return _folded(first) not in self._initials
        if (least >= _ARABIC and last < _ARABIC_ENDS) or RUN.fullmatch(word):
            folded = fold(word)
            return not any(form in folded for form in self._within)
        return False


@lru_cache(maxsize=512)
def _folded(letter: str) -> str:
    return fold(letter)
