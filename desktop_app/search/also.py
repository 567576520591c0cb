"""What else might be searched: offered, never searched without being asked."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from desktop_app.rows.search import Node, Vocabulary
from desktop_app.search import names
from desktop_app.search.arabic import with_clitics
from desktop_app.search.labels import key

MOST = 8
_MOST_WORDS = 6
"""How many words of a query are looked at."""
_MOST_LOOKED = 30_000
"""How many of the archive's words are compared in all (about 4 microseconds each): the cost stays bounded in any archive."""


@dataclass(frozen=True, slots=True)
class Also:
    """Other spellings, at most MOST of them. `seen_in_titles`: the last ones, which stood beside a word of the query in a title,
    one of the two in brackets: nobody has said that they are the same."""

    spellings: tuple[str, ...]
    seen_in_titles: tuple[str, ...] = ()


def also_search(root: Node, spellings: Iterable[Sequence[str]], vocabulary: Vocabulary) -> Also:
    """Other spellings: the archive's own aliases, then names that sound alike in another script, then Arabic forms, then those
    seen in titles. None that the query has already.

    `spellings`: groups of labels for one thing.
    """
    asked = list(_asked(root))
    has = {*(word for words in asked for word in words), *(" ".join(words) for words in asked)}
    known = _new([*_aliases(asked, spellings), *_elsewhere(asked, vocabulary)], has)
    seen = _new(_seen(asked, vocabulary), has | known.keys())
    every = (*known.values(), *seen.values())[:MOST]
    return Also(every, every[len(known) :])


def _new(found: Iterable[str], has: Collection[str]) -> dict[str, str]:
    """The labels by their keys, each once, as it came first."""
    offered: dict[str, str] = {}
    for label in found:
        if key(label) not in has:
            offered.setdefault(key(label), label)
    return offered


def _seen(asked: list[tuple[str, ...]], vocabulary: Vocabulary) -> Iterator[str]:
    for words in asked[:_MOST_WORDS]:
        for pair in vocabulary.seen_in_titles(words):
            yield from (label for label in pair if f" {' '.join(words)} " not in f" {key(label)} ")


def _asked(node: Node) -> Iterator[tuple[str, ...]]:
    """The words that must stand, phrase by phrase."""
    if node.op in ("term", "phrase"):
        yield node.words
    for child in node.children if node.op != "not" else ():
        yield from _asked(child)


def _aliases(asked: list[tuple[str, ...]], spellings: Iterable[Sequence[str]]) -> Iterator[str]:
    query = f" {' '.join(' '.join(words) for words in asked)} "
    for group in spellings:
        keys = {label: key(label) for label in group}
        if any(f" {one} " in query for one in keys.values() if one):
            yield from (label for label, one in keys.items() if f" {one} " not in query)


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
