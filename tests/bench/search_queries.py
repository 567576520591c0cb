"""24 kinds of query over the made-up corpus, ten of each, the same ones every time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from archive_schema.statuses import STATUSES
from tests.bench.corpus import SEED, TEXT_WORDS, Corpus
from tests.bench.corpus_words import LETTERS

EACH = 10
_SPOKEN = tuple(language for language in LETTERS if language != "zh")
_FACETS = frozenset({"facets of a common term", "facets with a filter"})


@dataclass(frozen=True, slots=True)
class Query:
    """One query as a person writes it. `typed`: it may end in the middle of its last word."""

    kind: str
    text: str
    sort: str = "relevance"
    facets: bool = False
    snippets: bool = False
    typed: bool = False


def queries(corpus: Corpus) -> list[Query]:
    """All of them, a kind after the other."""
    return [query for kind in KINDS for query in _of_kind(corpus, kind)]


def _of_kind(corpus: Corpus, kind: str) -> Iterator[Query]:
    chance = np.random.default_rng([SEED, 2, list(KINDS).index(kind)])
    for at in range(EACH):
        pick = _Pick(corpus, chance, _SPOKEN[at % len(_SPOKEN)])
        yield Query(
            kind,
            KINDS[kind](pick),
            sort="captured" if kind == "date sort" else "relevance",
            facets=kind in _FACETS,
            snippets=kind == "snippets of 20 rows",
            typed=kind == "as you type",
        )


class _Pick:
    """Words of one language by how many of its articles they stand in."""

    def __init__(self, corpus: Corpus, chance: np.random.Generator, language: str) -> None:
        self._corpus = corpus
        self._chance = chance
        self.language = language
        self._lexicon = corpus.lexicons[language]
        self._articles = max(1.0, corpus.articles * LETTERS[language].share)

    @property
    def rare(self) -> str:
        """In about five articles."""
        return self._word(5)

    @property
    def middling(self) -> str:
        """In about one of a hundred."""
        return self._word(self._articles / 100)

    @property
    def common(self) -> str:
        """In about one of ten."""
        return self._word(self._articles / 10)

    @property
    def very_common(self) -> str:
        """In nearly all: one of the fifteen most frequent words."""
        return str(self._lexicon.words[int(self._chance.integers(15))])

    @property
    def name(self) -> str:
        """Two rare words that stand together in the articles of one story."""
        number = int(self._chance.integers(self._corpus.articles))
        return " ".join(self._lexicon.words[self._corpus.story(self.language, number).name].tolist())

    def number(self, low: int, end: int) -> int:
        """A number from `low` to before `end`."""
        return int(self._chance.integers(low, end))

    def _word(self, times: float) -> str:
        """Of a rank near the one whose word is expected so many times."""
        rank = self._lexicon.rank_seen(times, self._articles * TEXT_WORDS)
        near = int(rank * self._chance.uniform(0.85, 1.15)) + self.number(0, 5)
        return str(self._lexicon.words[min(near, len(self._lexicon.words) - 1)])


def _years(pick: _Pick) -> str:
    first = pick.number(2015, 2023)
    return f"{first}..{first + 2}"


KINDS: dict[str, Callable[[_Pick], str]] = {
    "rare term": lambda p: p.rare,
    "middling term": lambda p: p.middling,
    "common term": lambda p: p.common,
    "very common term": lambda p: p.very_common,
    "AND of 2": lambda p: f"{p.common} {p.middling}",
    "AND of 3": lambda p: f"{p.common} {p.very_common} {p.common}",
    "OR": lambda p: f"{p.middling} OR {p.rare} OR {p.middling}",
    "OR of common": lambda p: f"{p.common} OR {p.very_common} OR {p.common}",
    "phrase, rare": lambda p: f'"{p.name}"',
    "phrase, common": lambda p: f'"{p.very_common} {p.very_common}"',
    "prefix, short": lambda p: f"{p.common[:2]}*",
    "prefix, long": lambda p: f"{p.rare[:5]}*",
    "wildcard": lambda p: f"{p.middling[:3]}*{p.rare[-1]}",
    "fuzzy": lambda p: f"{_mistyped(p.middling)}~",
    "filter by status": lambda p: f"{p.common} status:{_quoted(STATUSES[p.number(0, len(STATUSES))])}",
    "filter by language and date": lambda p: f"{p.very_common} lang:{p.language} captured:{_years(p)}",
    "field title:": lambda p: f"title:{p.common}",
    "NOT": lambda p: f"{p.very_common} NOT {p.common}",
    "mixed tree": lambda p: f'({p.common} OR "{p.name}") (lang:{p.language} OR title:{p.common}) NOT {p.middling}',
    "facets of a common term": lambda p: p.very_common,
    "facets with a filter": lambda p: f"{p.very_common} captured:{_years(p)}",
    "date sort": lambda p: p.common,
    "snippets of 20 rows": lambda p: f"{p.common} {p.very_common}",
    "NEAR": lambda p: f"{p.common} NEAR/8 {p.very_common}",
    "as you type": lambda p: p.common[: p.number(2, 4)],
}
"""Kinds by name. The language and its dates are two filters of one kind."""


def _quoted(value: str) -> str:
    return f'"{value}"' if " " in value else value


def _mistyped(word: str) -> str:
    """With two letters exchanged, neither of them the first."""
    return word[:-2] + word[-1] + word[-2]
