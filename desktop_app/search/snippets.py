"""A snippet around the hits that say most of the query, hits marked with <mark>, everything else escaped."""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Collection, Sequence

from desktop_app.rows.search import Analyzer, Node, Term

_BEFORE, _LENGTH = 60, 220
_MOST = 200_000


def marks_of(node: Node) -> frozenset[str]:
    """The words that a query wants to see, without those it does not; a beginning ends in *."""
    if node.op == "not":
        return frozenset()
    words = [*node.words[:-1], f"{node.words[-1]}*"] if node.op == "prefix" else [*node.words, *node.stems]
    return frozenset(words).union(*map(marks_of, node.children))


def snippet(text: str, language: str, marks: Collection[str], analyzer: Analyzer) -> str:
    """HTML with <mark> alone; the beginning of the text when nothing in it is marked."""
    prefixes = tuple(mark[:-1] for mark in marks if mark.endswith("*"))
    terms = [term for term in analyzer.terms(text[:_MOST], language) if _is_hit(term, marks, prefixes)]
    start = max(0, _telling(terms) - _BEFORE) if terms else 0
    end = min(len(text), start + _LENGTH)
    pieces, place = [], start
    for term in terms:
        if place <= term.start and term.end <= end:
            pieces += [
                html.escape(text[place : term.start]),
                "<mark>",
                html.escape(text[term.start : term.end]),
                "</mark>",
            ]
            place = term.end
    pieces.append(html.escape(text[place:end]))
    words = " ".join("".join(pieces).split())
    return ("… " if start else "") + words + (" …" if end < len(text) else "")


def _telling(terms: Sequence[Term]) -> int:
    """Where the first window begins that holds most of the query's different words."""
    best, at, last = 0, terms[0].start, 0
    inside: Counter[str] = Counter()
    for first, term in enumerate(terms):
        while last < len(terms) and terms[last].end <= term.start + _LENGTH - _BEFORE:
            inside[terms[last].stem] += 1
            last += 1
        if len(inside) > best:
            best, at = len(inside), term.start
        last = max(last, first + 1)
        inside[term.stem] -= 1
        inside += Counter()
    return at


def _is_hit(term: Term, marks: Collection[str], prefixes: tuple[str, ...]) -> bool:
    return term.surface in marks or term.stem in marks or bool(prefixes and term.surface.startswith(prefixes))
