"""What crosses between search (the language) and storage (the postings)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Term:
    """One word of a text: its folded surface form, its stem, and its place in code points."""

    surface: str
    stem: str
    start: int
    end: int


class Analyzer(Protocol):
    """Text to terms; the same for indexing, asking and marking."""

    version: str

    def terms(self, text: str, language: str) -> Sequence[Term]:
        """The words of a text, in order."""
        ...

    def streams(self, text: str, language: str) -> tuple[str, str]:
        """Surface forms and stems of the same words, each joined by spaces."""
        ...


@dataclass(frozen=True, slots=True)
class SearchPart:
    """Words of one item. part: text · title · caption · claim · note · record; `ref` the claim's or note's id."""

    part: str
    ref: str
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class SearchItem:
    """One item to index, with the values that filters and facets use."""

    item: str
    kind: str
    title: str
    language: str
    source: str
    captured_at: str
    published_at: str
    values: tuple[tuple[str, str], ...]
    parts: tuple[SearchPart, ...]


@dataclass(frozen=True, slots=True)
class Node:
    """A query as a tree. op: and · or · not · term · phrase · prefix · wildcard · all; words are analysed already."""

    op: str
    words: tuple[str, ...] = ()
    part: str = ""
    name: str = ""
    value: str = ""
    stems: tuple[str, ...] = ()
    children: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """What storage runs: the tree, the filters by name, and the words to mark."""

    root: Node
    filters: Mapping[str, str] = field(default_factory=dict)
    date_from: str = ""
    date_to: str = ""
    marks: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class FoundPart:
    """The best part of an item that matched, for the snippet."""

    item: str
    kind: str
    title: str
    part: str
    ref: str
    text: str
    language: str
    score: float


@dataclass(frozen=True, slots=True)
class Found:
    """One page of results. `total` counts items, exactly; facets count all of them."""

    total: int
    parts: tuple[FoundPart, ...]
    facets: Mapping[str, Mapping[str, int]]
