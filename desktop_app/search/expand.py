"""What depends on the archive's own words: patterns become all words that fit; Arabic words get their clitics."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from rapidfuzz import process
from rapidfuzz.distance import OSA

from desktop_app.rows.search import Node, Vocabulary
from desktop_app.search import places
from desktop_app.search.arabic import with_clitics
from desktop_app.search.refusals import MOST_WORDS, too_many


def expand(node: Node, vocabulary: Vocabulary) -> Node:
    """The tree with every wildcard and fuzzy word as `any` of the archive's words, clitics' stems, and the archive's places.

    InputError `query-too-wide`, `query-not-understood`.
    """
    if node.op == "wildcard":
        return _any(node, _fitting(node.words[0], vocabulary))
    if node.op == "term":
        sure, _unsure = with_clitics(node.words[0], vocabulary)
        return replace(node, stems=(*node.stems, *sure))
    if node.op == "fuzzy":
        return _any(node, _alike(node.words[0], node.distance, vocabulary), mark="~")
    if node.op == "around":
        return places.around(node, vocabulary)
    if node.op in ("value", "value prefix") and node.name == "place":
        return places.named(node, vocabulary)
    return replace(node, children=tuple(expand(child, vocabulary) for child in node.children))


def _any(node: Node, words: Iterable[str], mark: str = "") -> Node:
    found = tuple(words)
    if len(found) > MOST_WORDS:
        raise too_many(node.words[0] + mark, node.span)
    return Node("any", found, node.part)


def _fitting(pattern: str, vocabulary: Vocabulary) -> list[str]:
    start = re.split(r"[*?]", pattern)[0]
    fits = re.compile("".join({"*": ".*", "?": "."}.get(c, re.escape(c)) for c in pattern), re.DOTALL)
    return [word for word in vocabulary.starting(start) if fits.fullmatch(word)]


def _alike(word: str, distance: int, vocabulary: Vocabulary) -> list[str]:
    """Words with the same first letter within so many edits (one letter more, less, other, or two exchanged)."""
    known = vocabulary.starting(word[0], (len(word) - distance, len(word) + distance))
    found = process.extract(word, known, scorer=OSA.distance, score_cutoff=distance, limit=None)
    return sorted(match for match, _edits, _index in found)
