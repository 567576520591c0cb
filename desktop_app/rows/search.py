"""What crosses between search (the language) and storage (the postings)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
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

    def key(self, value: str) -> str:
        """A field's value as it is compared: folded words; a value without words as it stands."""
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
    numbers: tuple[tuple[str, int], ...]
    parts: tuple[SearchPart, ...]


@dataclass(frozen=True, slots=True)
class Bounds:
    """A range of dates or numbers as text; "" where it is open. `over`/`under`: the end itself is left out."""

    low: str = ""
    high: str = ""
    over: bool = False
    under: bool = False


@dataclass(frozen=True, slots=True)
class Node:
    """A query as a tree; words are analysed already.

    Joins: and · or · not · all. Words: term (surface or stems) · phrase (its last word may be open: `prefix`) · prefix ·
    wildcard · fuzzy (within `distance` edits) · near (children within `distance` words). Columns: value · value prefix ·
    number · date (within `bounds`). After expansion no wildcard and no fuzzy is left: both became `any` of words.
    """

    op: str
    words: tuple[str, ...] = ()
    part: str = ""
    name: str = ""
    value: str = ""
    stems: tuple[str, ...] = ()
    children: tuple[Node, ...] = ()
    distance: int = 0
    bounds: Bounds = Bounds()


@dataclass(frozen=True, slots=True)
class Plan:
    """What storage runs: the tree, the filters by name (analysed values), and the days between which items lie."""

    root: Node
    filters: Mapping[str, str] = field(default_factory=dict)
    days: Bounds = Bounds()


class Vocabulary(Protocol):
    """The words of an archive's index."""

    def starting(self, start: str) -> Sequence[str]:
        """The surface words that begin so, sorted."""
        ...

    def counts(self, stems: Collection[str]) -> Mapping[str, int]:
        """In how many parts each of these stems stands; 0 is left out."""
        ...


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
