"""Words that stand in every text of a language and tell nothing of one; in a small archive no count would show it."""

from __future__ import annotations

from functools import lru_cache

from whoosh.lang.stopwords import stoplists

from desktop_app.search.folding import fold


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    # Of all languages together: a text's language is often not known. A cache, not state.
    return frozenset(fold(word) for words in stoplists.values() for word in words)


def is_everyday(surface: str) -> bool:
    """Whether a folded word is one of them, as far as there are lists: none for Arabic, Ukrainian and Chinese."""
    return surface in _words()
