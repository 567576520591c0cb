"""What crosses between search (the language) and storage (the postings)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple, Protocol

from desktop_app.rows.distance import Position

PARTS: Final = ("text", "title", "caption", "claim", "note", "record", "ocr", "translation")
"""Whose words they are; each is a column of the postings. ocr: read by a machine; translation: made outside, of the item's text."""
FACETS: Final = ("status", "kind", "source", "language", "place", "tag", "year", "collection")
"""Names of the values that are counted among what was found."""
SEEN: Final = "seen in a title"
"""The name of values that are two names of perhaps one thing, a line each."""
MOST_APART: Final = 50
"""How many words NEAR may leave between two; claims, notes and captions of one item stand further apart than that."""


class Term(NamedTuple):
    """One word of a text (or of a piece of it): its folded surface form, its stem, and its place there in code points."""

    surface: str
    stem: str
    start: int
    end: int


def own_form(stem: str) -> str:
    """The word that is its own stem: `burn` of `burn=en`, the stem of a language that shares its script with others."""
    return stem.partition("=")[0]


class Analyzer(Protocol):
    """Text to terms; the same for indexing, asking and marking."""

    version: str

    def terms(self, text: str, language: str) -> Sequence[Term]:
        """The words of a text, in order."""
        ...

    def found(self, text: str, language: str, words: frozenset[str], starts: tuple[str, ...] = ()) -> Sequence[Term]:
        """Those of the terms that are one of these words or have such a stem, and those that begin so."""
        ...

    def streams(self, text: str, language: str) -> tuple[str, str]:
        """Surface forms and stems of the same words, each joined by spaces."""
        ...

    def postings(self, text: str, language: str) -> tuple[str, str]:
        """Surface forms, and the stems that are not their word's own form (`=stem`), each joined by spaces."""
        ...

    def key(self, value: str) -> str:
        """A field's value as it is compared: folded words; a value without words as it stands."""
        ...


@dataclass(frozen=True, slots=True)
class SearchPart:
    """Words of one item. `part`: one of PARTS; `ref`: the claim's, note's or capture's id, a translation's SHA-256."""

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
    named: tuple[tuple[str, str, str], ...] = ()
    """Values that are entities: (name, id, what it is called)."""
    positions: tuple[Position, ...] = ()


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
    wildcard · fuzzy (within `distance` edits) · near (children within `distance` words). Columns: value (what it is
    called) · value prefix · value words (the words of `value` stand in it; a space at its end closes the last one) · value any
    (one of `words`) · id (the value itself) · among (the items `words`) · number · date (within `bounds`) · around (a position
    within `distance` metres of `value`, "latitude,longitude", or of the place `name`). After expansion no wildcard and no
    fuzzy is left, both became `any` of words, and no place by its name. `span`: where a wildcard, fuzzy or place stands in
    what was typed.
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
    span: tuple[int, int] = field(default=(0, 0), compare=False)


ALL: Final = Node("all")


def both(left: Node, right: Node) -> Node:
    """What both find."""
    if left.op == "all":
        return right
    return left if right.op == "all" else Node("and", children=(left, right))


@dataclass(frozen=True, slots=True)
class Plan:
    """What storage runs: the tree, the filters by name (analysed values), and the days between which items lie."""

    root: Node
    filters: Mapping[str, str] = field(default_factory=dict)
    days: Bounds = Bounds()

    @property
    def tree(self) -> Node:
        """Everything that must hold, as one tree."""
        wanted = [Node("value", name=name, value=key) for name, key in self.filters.items()]
        wanted += [Node("date", name="date", bounds=self.days)] if self.days != Bounds() else []
        root = self.root
        for one in wanted:
            root = both(root, one)
        return root


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """A place of the archive by all its names; None: its coordinates are not known."""

    labels: tuple[str, ...]
    position: Position | None


class Vocabulary(Protocol):
    """The words of an archive's index, and its places."""

    def starting(self, start: str, lengths: tuple[int, int] | None = None) -> Sequence[str]:
        """The surface words that begin so, sorted; of these lengths in code points, both ends included."""
        ...

    def knows(self, word: str) -> bool:
        """Whether the surface word stands somewhere."""
        ...

    def values(self, name: str) -> Sequence[str]:
        """What values of that name are called, as they are compared."""
        ...

    def counts(self, stems: Collection[str], most: int = -1) -> Mapping[str, int]:
        """In how many items each of these stems stands; 0 is left out. `most`: nobody needs to know of more (-1: of all)."""
        ...

    def seen_in_titles(self, words: Sequence[str]) -> Sequence[tuple[str, str]]:
        """Pairs of names in two scripts that stood side by side in a title, one of them in brackets, with these words in one."""
        ...

    def places(self) -> Sequence[KnownPlace]:
        """The places of the archive."""
        ...


@dataclass(frozen=True, slots=True)
class FoundItem:
    """One hit. `score`: higher is better, 0 where no word was asked for."""

    doc: int
    item: str
    kind: str
    title: str
    score: float


@dataclass(frozen=True, slots=True)
class IndexedPart:
    """Words of an item as they are kept for snippets."""

    item: str
    part: str
    ref: str
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Found:
    """One page of results. `total` counts items, exactly; facets count all of them: {name: {value: count}}."""

    total: int
    items: tuple[FoundItem, ...]
    facets: Mapping[str, Mapping[str, int]]
