"""Did you mean: the query with each word that the archive does not know replaced by the nearest one that it does."""

from __future__ import annotations

from rapidfuzz import process
from rapidfuzz.distance import OSA

from desktop_app.rows.search import Analyzer, Node, Vocabulary

_SHORTEST = 4


def did_you_mean(query: str, root: Node, vocabulary: Vocabulary, analyzer: Analyzer) -> str | None:
    """The corrected query, or None. The first letter is taken to be right; at most two edits."""
    unknown = {node.words[0] for node in _terms(root) if not _is_known(node, vocabulary)}
    nearest = {word: _nearest(word, vocabulary) for word in unknown if len(word) >= _SHORTEST}
    corrected, place = "", 0
    for term in analyzer.terms(query, "en"):
        if better := nearest.get(term.surface):
            corrected, place = corrected + query[place : term.start] + better, term.end
    return corrected + query[place:] if corrected else None


def _terms(node: Node) -> list[Node]:
    own = [node] if node.op == "term" else []
    return own if node.op == "not" else own + [found for child in node.children for found in _terms(child)]


def _is_known(node: Node, vocabulary: Vocabulary) -> bool:
    return bool(vocabulary.counts(node.stems)) or node.words[0] in vocabulary.starting(node.words[0])


def _nearest(word: str, vocabulary: Vocabulary) -> str | None:
    most = 1 if len(word) < 6 else 2
    known = [w for w in vocabulary.starting(word[0]) if abs(len(w) - len(word)) <= most]
    best = process.extractOne(word, known, scorer=OSA.distance, score_cutoff=most)
    return str(best[0]) if best else None
