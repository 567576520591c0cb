"""One analyzer by script: a text is cut into words, each folded, then stemmed. Letters and digits together are one word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import compress
from typing import Final

from whoosh.analysis import Token, Tokenizer

from desktop_app.rows.search import Term
from desktop_app.search import numerals, posted
from desktop_app.search.known_pieces import KnownPieces
from desktop_app.search.sought import Sought

_PIECE: Final = re.compile(r"\S+")
_MOST_KNOWN = 8_192
"""How many pieces of a language are kept, and as many from before."""


class ScriptAnalyzer:
    """The analyzer of archives."""

    version = "3"

    def __init__(self) -> None:
        self._sought: dict[tuple[str, frozenset[str], tuple[str, ...]], Sought] = {}

    def terms(self, text: str, language: str) -> list[Term]:
        """The words of a text, in order, with their places."""
        known = _known(language)
        places = ((piece.start(), known[piece[0]]) for piece in _PIECE.finditer(numerals.joined(text, language)))
        return [
            Term(surface, stem, at + start, at + end) for at, words in places for surface, stem, start, end in words
        ]

    def found(self, text: str, language: str, words: frozenset[str], starts: tuple[str, ...] = ()) -> list[Term]:
        """Those of the terms that are one of these words or have such a stem, and those that begin so."""
        sought = self._sought.setdefault((language, words, starts), Sought(words, starts, _known(language)))
        plain = numerals.joined(text, language)
        # Nearly no piece is a hit: what says so runs without a step of Python for each.
        hits = list(map(sought.__getitem__, plain.split()))
        places = compress(zip(_PIECE.finditer(plain), hits, strict=True), hits) if any(hits) else ()
        return [
            Term(surface, stem, piece.start() + start, piece.start() + end)
            for piece, terms in places
            for surface, stem, start, end in terms
        ]

    def streams(self, text: str, language: str) -> tuple[str, str]:
        """The surface forms and the stems of a text, each joined by spaces: `terms` without places."""
        words = self.terms(text, language)
        return " ".join([word.surface for word in words]), " ".join([word.stem for word in words])

    def postings(self, text: str, language: str) -> tuple[str, str]:
        """Surface forms, and the stems that are not their word's own form (`=stem`), each joined by spaces."""
        return posted.postings(text, language)

    def key(self, value: str) -> str:
        """A field's value as it is compared: folded words; a value without words as it stands."""
        return _keys()[value]


@lru_cache(maxsize=32)
def _known(language: str) -> KnownPieces[tuple[Term, ...]]:
    return KnownPieces(lambda pieces: [tuple(posted.words(piece, language)) for piece in pieces], _MOST_KNOWN)


@lru_cache(maxsize=1)
def _keys() -> KnownPieces[str]:
    return KnownPieces(lambda values: [posted.postings(one, "")[0] or one.casefold() for one in values], _MOST_KNOWN)


class WholeWords(Tokenizer):  # type: ignore[misc]
    """For Whoosh's parser: leaves the words as typed; the plan analyses them by language."""

    def __call__(self, value: str, **_options: object) -> Iterator[Token]:
        """One token with the whole value."""
        token = Token(positions=True, chars=True)
        token.text, token.pos, token.startchar, token.endchar, token.boost, token.stopped = (
            value,
            0,
            0,
            len(value),
            1.0,
            False,
        )
        yield token
