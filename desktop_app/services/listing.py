"""What the window lists: all ids in one order, narrowed by filters, found by words that may still be being typed."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from archive_schema.translations import TRANSLATION_ROLE, TranslationTold
from desktop_app.rows.ids import ItemId
from desktop_app.rows.items import ItemFilter
from desktop_app.rows.search import ALL, Node, Plan, both
from desktop_app.rows.search import FACETS as VALUES
from desktop_app.search.also import also_search
from desktop_app.search.analyzer import ScriptAnalyzer
from desktop_app.search.as_typed import as_typed
from desktop_app.search.correct import did_you_mean
from desktop_app.search.expand import expand
from desktop_app.search.snippets import marked, marks_of, shown
from desktop_app.services import alike, asking, checked
from desktop_app.services.archive import OpenArchive
from desktop_app.services.translations import told_of_hits
from desktop_app.storage import listing
from desktop_app.storage.database import Reading
from desktop_app.storage.fulltext_words import IndexWords
from desktop_app.storage.queries import entities, spellings

ORDERS = listing.ORDERS


@dataclass(frozen=True, slots=True)
class ListWanted:
    """One list. `query` "" lists everything that the filter lets through; `order` "" with a query: best first."""

    query: str = ""
    filters: ItemFilter = field(default_factory=ItemFilter)
    order: str = "captured"
    descending: bool = True
    fold: bool = False
    """One row for texts that are nearly the same."""


@dataclass(frozen=True, slots=True)
class Listed:
    """All ids in order. `is_search`: they were found by words, so there are snippets of them.

    `alike`: of a folded list, the first of each group with the others.
    """

    ids: tuple[ItemId, ...]
    is_search: bool = False
    took_ms: float = 0.0
    did_you_mean: str = ""
    also_search: tuple[str, ...] = ()
    seen_in_titles: tuple[str, ...] = ()
    """Those of `also_search` that only stood in a title beside a word of the query."""
    is_whole: bool = True
    """False: only its beginning, the rest is not counted yet (`first_ids`)."""
    alike: Mapping[ItemId, tuple[ItemId, ...]] = field(default_factory=dict)

    @property
    def rows(self) -> tuple[ItemId, ...]:
        """Those that have a row of their own."""
        others = {item for group in self.alike.values() for item in group}
        return tuple(item for item in self.ids if item not in others) if others else self.ids


def list_ids(archive: OpenArchive, wanted: ListWanted) -> Listed:
    """The list, whole and counted exactly. InputError `query-not-understood`, `query-too-wide`."""
    found = _listed(archive, wanted)
    return replace(found, alike=alike.grouped(archive, found.ids)) if wanted.fold else found


def _listed(archive: OpenArchive, wanted: ListWanted) -> Listed:
    if wanted.query.strip():
        return _found(archive, wanted)
    order = listing.Order(wanted.order or "captured", wanted.descending)
    with archive.reading() as view:
        ids = tuple(listing.listed(view, _columns(archive, view, wanted.filters), order))
    return Listed(ids if wanted.order else _as_given(wanted.filters, ids))


def _as_given(filters: ItemFilter, ids: tuple[ItemId, ...]) -> tuple[ItemId, ...]:
    """A list of chosen items has an order of its own."""
    layer: ItemFilter | None = filters
    while layer is not None:
        if layer.among is not None:
            there = set(ids)
            return tuple(item for item in layer.among if item in there)
        layer = layer.within
    return ids


def count_of(archive: OpenArchive, wanted: ListWanted) -> int:
    """How many items `list_ids` would give, without looking for other spellings. InputError as of `list_ids`."""
    # numpy is loaded at the first search: the window opens without it.
    from desktop_app.storage import found_list

    root = asking.asked_as_typed(wanted.query)
    with archive.reading() as view:
        tree = both(expand(root, IndexWords(view)), _columns(archive, view, wanted.filters))
        return found_list.count(view, archive.kept_index(), tree)


@dataclass(frozen=True, slots=True)
class Asked:
    """A search as it is run. `text`: whole, nothing is added to its last word. `options`: of the command line
    (status, kind, source by name, language, place, from, to); `order` "": best first; `day`: the one that "last week" goes by,
    None for today."""

    text: str
    filters: ItemFilter = field(default_factory=ItemFilter)
    order: str = ""
    descending: bool = True
    options: Mapping[str, str] = field(default_factory=dict)
    day: date | None = None


def asked(wanted: ListWanted) -> Asked:
    """What `list_ids` runs for the window's list."""
    return Asked(as_typed(wanted.query).words, wanted.filters, wanted.order, wanted.descending)


def found_by(archive: OpenArchive, asked: Asked) -> tuple[ItemId, ...]:
    """Everything that it finds, in its order. InputError as of `list_ids`."""
    from desktop_app.storage import found_list

    options = dict(asked.options)
    dates = options.pop("from", ""), options.pop("to", "")
    order = listing.Order(asked.order, asked.descending) if asked.order else None
    compiled = asking.asked(asked.text, options, *dates, asked.day)
    with archive.reading() as view:
        columns = _columns(archive, view, asked.filters, asked.day)
        if not (asked.text.strip() or asked.options):
            return tuple(listing.listed(view, columns, order or listing.Order("captured", asked.descending)))
        plan = Plan(expand(compiled.root, IndexWords(view)), compiled.filters, compiled.days)
        return tuple(found_list.found(view, archive.kept_index(), both(plan.tree, columns), order))


_NONE = Node("not", children=(ALL,))
"""What is not known as a state of integrity is no item's."""
FIRST = 200
"""How many items the first answer to a search is made of."""


def first_ids(archive: OpenArchive, wanted: ListWanted) -> Listed | None:
    """The best matches of a search, long before all are found and counted; None where there is no short way to them.

    Without spellings that might be meant. InputError as of `list_ids`.
    """
    from desktop_app.storage import found_list

    if wanted.order or wanted.fold or not wanted.query.strip():
        return None
    started = time.monotonic()
    root = asking.asked_as_typed(wanted.query)
    with archive.reading() as view:
        words, columns = expand(root, IndexWords(view)), _columns(archive, view, wanted.filters)
        found = found_list.first(view, archive.kept_index(), words, columns, FIRST)
    if found is None:
        return None
    took = (time.monotonic() - started) * 1000
    return Listed(tuple(found.ids), is_search=True, took_ms=took, is_whole=found.is_all)


def _columns(archive: OpenArchive, view: Reading, filters: ItemFilter, day: date | None = None) -> Node:
    """The filter as a tree, its dates as the index writes them."""
    if filters.within:
        inner = _columns(archive, view, filters.within, day)
        return both(inner, _columns(archive, view, replace(filters, within=None), day))
    if filters.integrity:
        states = (filters.integrity,) if isinstance(filters.integrity, str) else filters.integrity
        trees = checked.trees(archive, view)
        checked_so = Node("or", children=tuple(trees.get(state, _NONE) for state in states))
        return both(checked_so, _columns(archive, view, replace(filters, integrity=None), day))
    between = asking.days(filters.since, filters.until, day)
    return listing.tree_of(replace(filters, since=between.low or None, until=between.high or None))


def _found(archive: OpenArchive, wanted: ListWanted) -> Listed:
    from desktop_app.storage import found_list

    started = time.monotonic()
    analyzer = ScriptAnalyzer()
    root = asking.asked_as_typed(wanted.query)
    order = listing.Order(wanted.order, wanted.descending) if wanted.order else None
    with archive.reading() as view:
        words = IndexWords(view)
        tree = expand(root, words)
        ids = found_list.found(view, archive.kept_index(), both(tree, _columns(archive, view, wanted.filters)), order)
        meant = did_you_mean(wanted.query, tree, words, analyzer, len(ids))
        also = also_search(root, spellings.groups(view), words)
    took = (time.monotonic() - started) * 1000
    return Listed(tuple(ids), True, took, meant or "", also.spellings, also.seen_in_titles)


@dataclass(frozen=True, slots=True)
class Snippet:
    """The words around a hit, as HTML with <mark> alone. `part` says whose words they are (title · text · caption · claim ·
    note · record · ocr: read by a machine · translation), `ref` which claim's, note's or capture's; `title` is the item's title,
    marked; `told`: who made the translation that it stands in."""

    html: str
    part: str
    ref: str
    title: str
    told: TranslationTold | None = None


def snippets_of(archive: OpenArchive, query: str, items: Sequence[ItemId]) -> dict[ItemId, Snippet]:
    """The words around the hits of each item; for rows that come into view."""
    analyzer = ScriptAnalyzer()
    root = asking.asked_as_typed(query)
    with archive.reading() as view:
        marks = marks_of(expand(root, IndexWords(view)))
        parts = listing.parts_of(view, items)
    found: dict[ItemId, Snippet] = {}
    for item, own in parts.items():
        title = next((marked(part.text, part.language, marks, analyzer) for part in own if part.part == "title"), "")
        if (best := shown(own, marks, analyzer)) is not None:
            found[item] = Snippet(best.html, best.part, best.ref, title)
    return _with_translators(archive, found)


def _with_translators(archive: OpenArchive, found: dict[ItemId, Snippet]) -> dict[ItemId, Snippet]:
    refs = {item: one.ref for item, one in found.items() if one.part == TRANSLATION_ROLE}
    if not refs:
        return found
    with archive.reading() as view:
        told = told_of_hits(view, refs)
    return found | {item: replace(found[item], told=one) for item, one in told.items()}


@dataclass(frozen=True, slots=True)
class Narrowing:
    """One value that a list can be narrowed to: what the filter takes, what a person reads, how many items."""

    value: str
    name: str
    count: int


FACETS = (*VALUES, "integrity")
"""Fields of the filter whose values are counted."""


def facets(archive: OpenArchive, wanted: ListWanted, names: Sequence[str] = FACETS) -> dict[str, tuple[Narrowing, ...]]:
    """What the list can be narrowed to, by the filter's field, by name; counts are of the list as the query and the
    *other* filters make it. A value of the archive that the list does not have stands there with 0."""
    from desktop_app.storage import found_list

    root = asking.asked_as_typed(wanted.query)
    with archive.reading() as view:
        tree = expand(root, IndexWords(view))
        trees = {name: both(tree, _columns(archive, view, _without(wanted.filters, name))) for name in names}
        own = {name: whole for name, whole in trees.items() if name in VALUES}
        counted = found_list.facets(view, archive.kept_index(), own)
        found = {name: _named(view, name, counted[name], listing.values(view, name)) for name in own}
        if "integrity" in trees:
            counts = checked.counts(archive, view, trees["integrity"])
            found["integrity"] = tuple(Narrowing(state, state, count) for state, count in counts.items())
        return found


def narrowings(archive: OpenArchive, names: Sequence[str] = VALUES) -> dict[str, tuple[Narrowing, ...]]:
    """What the whole archive can be narrowed to. A collection stands there when it is empty, too."""
    with archive.reading() as view:
        every = {name: listing.values(view, name) for name in names}
        return {name: _named(view, name, every[name], every[name]) for name in names}


def _without(filters: ItemFilter, name: str) -> ItemFilter:
    return replace(filters, **{name: None})  # type: ignore[arg-type]


def _named(view: Reading, name: str, counts: Mapping[str, int], every: Mapping[str, int]) -> tuple[Narrowing, ...]:
    names = {value: value for value in every}
    if name in ("source", "collection"):
        known = {row.entity: row.name for row in entities.entities(view, name)}
        names = {e: said for e, said in known.items() if said and (name == "collection" or e in every)}
    rows = [Narrowing(value, said, counts.get(value, 0)) for value, said in names.items() if value]
    return tuple(sorted(rows, key=lambda row: (row.name.casefold(), row.value)))
