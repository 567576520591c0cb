"""What else might be searched: offered, never searched without being asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from desktop_app.rows.search import Analyzer, Node, Vocabulary
from desktop_app.search import names
from desktop_app.search.arabic import with_clitics

MOST = 8
_MOST_WORDS = 6
"""How many words of a query are looked at."""
_MOST_LOOKED = 30_000
"""How many of the archive's words are compared in all (about 4 microseconds each): the cost stays bounded in any archive."""


def also_search(
    root: Node, spellings: Iterable[Sequence[str]], vocabulary: Vocabulary, analyzer: Analyzer
) -> list[str]:
    """Other spellings: the archive's own aliases, then names that sound alike in another script, then Arabic forms.

    `spellings`: groups of labels for one thing. At most MOST, none of which the query has already.
    """
    asked = list(_asked(root))
    found = [*_aliases(asked, spellings, analyzer), *_elsewhere(asked, vocabulary)]
    has = {word for words in asked for word in words}
    offered = {analyzer.key(label): label for label in reversed(found) if analyzer.key(label) not in has}
    return list(reversed(offered.values()))[:MOST]


def _asked(node: Node) -> Iterator[tuple[str, ...]]:
    """The words that must stand, phrase by phrase."""
    if node.op in ("term", "phrase"):
        yield node.words
    for child in node.children if node.op != "not" else ():
        yield from _asked(child)


def _aliases(asked: list[tuple[str, ...]], spellings: Iterable[Sequence[str]], analyzer: Analyzer) -> Iterator[str]:
    query = f" {' '.join(' '.join(words) for words in asked)} "
    for group in spellings:
        keys = {label: analyzer.key(label) for label in group}
        if any(f" {key} " in query for key in keys.values() if key):
            yield from (label for label, key in keys.items() if f" {key} " not in query)


def _elsewhere(asked: list[tuple[str, ...]], vocabulary: Vocabulary) -> Iterator[str]:
    words = [words[0] for words in asked if len(words) == 1][:_MOST_WORDS]
    left = _MOST_LOOKED
    for word in words:
        wanted, near = names.key(word), set()
        for start in names.beginnings(word):
            known = vocabulary.starting(start)[:left]
            left -= len(known)
            near |= {w for w in known if names.key(w) == wanted}
        yield from sorted(near, key=lambda w: (len(w), w))
    for word in words:
        yield from with_clitics(word, vocabulary)[1]
