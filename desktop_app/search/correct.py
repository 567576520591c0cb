"""Did you mean: the query with each word that the archive does not know, or hardly, replaced by a near one that it does."""

from __future__ import annotations

import re
from collections.abc import Collection

from rapidfuzz import process
from rapidfuzz.distance import OSA

from desktop_app.rows.search import Analyzer, Node, Vocabulary
from desktop_app.search.stems import asked

FEW = 3
"""Up to so many items found, another spelling may have been meant."""
_SHORTEST = 4
_MUCH_MORE = 10
"""A word that the archive knows is taken for another only where that one stands in so many times more items."""
_MOST_COUNTED = 20
"""How many near words of one are counted."""


def did_you_mean(query: str, root: Node, vocabulary: Vocabulary, analyzer: Analyzer, total: int) -> str | None:
    """The corrected query, or None. The first letter is taken to be right; at most two edits. `total`: what the query found."""
    if total > FEW:
        return None
    if quoted := _quoted_value(query, root, vocabulary):
        return quoted
    wanted = {node.words[0]: node for node in _terms(root) if len(node.words[0]) >= _SHORTEST}
    better = {word: found for word, node in wanted.items() if (found := _better(node, vocabulary))}
    better |= {node.value: found for node in _values(root) if (found := _near_value(node, vocabulary))}
    corrected, place = "", 0
    for term in analyzer.terms(query, "en"):
        if found := better.get(term.surface):
            corrected, place = corrected + query[place : term.start] + found, term.end
    return corrected + query[place:] if corrected else None


def _terms(node: Node) -> list[Node]:
    own = [node] if node.op == "term" else []
    return own if node.op == "not" else own + [found for child in node.children for found in _terms(child)]


def _values(node: Node) -> list[Node]:
    own = [node] if node.op == "value" else []
    return own if node.op == "not" else own + [found for child in node.children for found in _values(child)]


def _near_value(node: Node, vocabulary: Vocabulary) -> str | None:
    """The value of that name which is written nearly so, of one word; None where the archive has this one."""
    known = vocabulary.values(node.name)
    if node.value in known or len(node.value) < _SHORTEST:
        return None
    best = process.extractOne(node.value, known, scorer=OSA.distance, score_cutoff=2)
    return str(best[0]) if best else None


def _quoted_value(query: str, root: Node, vocabulary: Vocabulary) -> str | None:
    """The query with a value of several words, written without quotation marks, in them; None where there is none."""
    for node in _values(root):
        known = vocabulary.values(node.name)
        if node.value in known:
            continue
        for value in known:
            if value.startswith(f"{node.value} "):
                words = r"[\s-]+".join(map(re.escape, value.split()))
                found = re.search(rf"(?<=:){words}(?![\w-])", query, re.IGNORECASE)
                if found is not None:
                    return f'{query[: found.start()]}"{found[0]}"{query[found.end() :]}'
    return None


def _better(node: Node, vocabulary: Vocabulary) -> str | None:
    word = node.words[0]
    if not vocabulary.knows(word) and not vocabulary.counts(node.stems):
        return _nearest(word, vocabulary)
    return _more_frequent(node, vocabulary)


def _nearest(word: str, vocabulary: Vocabulary) -> str | None:
    most = 1 if len(word) < 6 else 2
    known = vocabulary.starting(word[0], (len(word) - most, len(word) + most))
    best = process.extractOne(word, known, scorer=OSA.distance, score_cutoff=most)
    return str(best[0]) if best else None


def _more_frequent(node: Node, vocabulary: Vocabulary) -> str | None:
    """A word one edit away that stands in far more items, and is no other form of the same one."""
    word, own = node.words[0], _count(node.stems, vocabulary)
    if own > FEW:
        return None
    known = vocabulary.starting(word[0], (len(word) - 1, len(word) + 1))
    near = process.extract(word, known, scorer=OSA.distance, score_cutoff=1, limit=_MOST_COUNTED + 1)
    stems = {match: asked(match) for match, edits, _index in near if edits}
    counts = {other: _count(its, vocabulary) for other, its in stems.items() if its.isdisjoint(node.stems)}
    best = max(counts, key=lambda other: (counts[other], other), default="")
    return best if counts.get(best, 0) >= _MUCH_MORE * max(own, 1) else None


def _count(stems: Collection[str], vocabulary: Vocabulary) -> int:
    """In how many items a word stands, in any form, by the language in which it is most frequent."""
    return max(vocabulary.counts(stems).values(), default=0)
