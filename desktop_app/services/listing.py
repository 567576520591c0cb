"""What the window lists: all ids in one order, narrowed by filters, found by words that may still be being typed."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from desktop_app.rows.ids import ItemId
from desktop_app.rows.items import ItemFilter
from desktop_app.rows.search import Bounds, Plan
from desktop_app.search import bounds
from desktop_app.search.also import also_search
from desktop_app.search.analyzer import ScriptAnalyzer
from desktop_app.search.correct import did_you_mean
from desktop_app.search.expand import expand
from desktop_app.search.query import compile_query
from desktop_app.search.snippets import marks_of, snippet
from desktop_app.services.archive import OpenArchive
from desktop_app.storage import listing
from desktop_app.storage.database import Reading
from desktop_app.storage.fulltext_run import IndexWords
from desktop_app.storage.queries import entities, spellings
from desktop_app.storage.queries import items as item_queries

ORDERS = listing.ORDERS
_QUERY_END = re.compile(
    r'(?P<before>(?:^|.*[\s(]))(?P<field>(?:(?:text|title|caption|claim|note|record):)?)(?P<word>[^\s()":*?~\[\]{}<>]{2,})\Z',
    re.DOTALL,
)
_OPERATOR = re.compile(r"AND|OR|NOT|NEAR(?:/\d*)?")
_WAITING = re.compile(r"(?:(?:^|\s+)(?:AND|OR|NOT|NEAR(?:/\d*)?))+\s*\Z")


@dataclass(frozen=True, slots=True)
class ListWanted:
    """One list. `query` "" lists everything that the filter lets through; `order` "" with a query: best first."""

    query: str = ""
    filters: ItemFilter = field(default_factory=ItemFilter)
    order: str = "captured"
    descending: bool = True


@dataclass(frozen=True, slots=True)
class Listed:
    """All ids in order. `parts`: of each found item the part that matched best, for `snippets_of`."""

    ids: tuple[ItemId, ...]
    parts: Mapping[ItemId, int] = field(default_factory=dict)
    took_ms: float = 0.0
    did_you_mean: str = ""
    also_search: tuple[str, ...] = ()
    is_whole: bool = True
    """False: only its beginning, the rest is not counted yet (`first_ids`)."""


def list_ids(archive: OpenArchive, wanted: ListWanted) -> Listed:
    """The list, whole and counted exactly. InputError `query-not-understood`, `query-too-wide`."""
    filters = _with_dates(wanted.filters)
    if wanted.query.strip():
        return _found(archive, replace(wanted, filters=filters))
    with archive.reading() as view:
        return Listed(tuple(listing.listed(view, filters, wanted.order or "captured", wanted.descending)))


FIRST = 200
"""How many parts of items (titles, texts, claims) the first answer to a search is made of."""


def first_ids(archive: OpenArchive, wanted: ListWanted) -> Listed | None:
    """The best matches of a search, long before all are found and counted; None where there is no short way to them.

    Without spellings that might be meant. InputError as of `list_ids`.
    """
    if wanted.order or not wanted.query.strip():
        return None
    started = time.monotonic()
    asked = compile_query(as_typed(wanted.query), ScriptAnalyzer(), {})
    with archive.reading() as view:
        plan = Plan(expand(asked.root, IndexWords(view)))
        found = listing.first_found(view, plan, wanted.filters, FIRST)
    if found is None:
        return None
    return Listed(tuple(found[0]), found[1], (time.monotonic() - started) * 1000, is_whole=found[2])


def _with_dates(filters: ItemFilter) -> ItemFilter:
    """The same with its dates as the index writes them."""
    if not (filters.since or filters.until):
        return filters
    days = bounds.dates(Bounds(filters.since or "", filters.until or ""))
    return replace(filters, since=days.low or None, until=days.high or None)


def _found(archive: OpenArchive, wanted: ListWanted) -> Listed:
    started = time.monotonic()
    analyzer = ScriptAnalyzer()
    asked = compile_query(as_typed(wanted.query), analyzer, {})
    with archive.reading() as view:
        words = IndexWords(view)
        plan = Plan(expand(asked.root, words))
        ids, parts = listing.found(view, plan, wanted.filters, wanted.order, wanted.descending)
        meant = None if ids else did_you_mean(wanted.query, plan.root, words, analyzer)
        also = also_search(asked.root, spellings.groups(view), words, analyzer)
    took = (time.monotonic() - started) * 1000
    return Listed(tuple(ids), parts, took, meant or "", tuple(also))


def as_typed(query: str) -> str:
    """A query that may end in the middle: its last word also stands for longer ones, open quotes are closed.

    A space after the last word ends it.
    """
    if query.count('"') % 2:
        inside = query.rpartition('"')[2]
        ending = '*"' if inside and not inside[-1].isspace() and inside[-1] != "*" else '"'
        return query.rstrip() + ending if inside.strip() else query.rpartition('"')[0]
    if (complete := _WAITING.sub("", query)) != query:
        return complete
    found = _QUERY_END.match(query)
    if not found or _OPERATOR.fullmatch(found["word"]):
        return query
    before, whole = found["before"], found["field"] + found["word"]
    if re.search(r"NEAR/\d+\s+\Z", before):
        return f"{before}{whole}*"
    return f"{before}({whole} OR {whole}*)"


def snippets_of(archive: OpenArchive, query: str, parts: Mapping[ItemId, int]) -> dict[ItemId, str]:
    """The words around the first hit of each item, as HTML with <mark> alone; for rows that come into view."""
    analyzer = ScriptAnalyzer()
    asked = compile_query(as_typed(query), analyzer, {})
    with archive.reading() as view:
        marks = marks_of(expand(asked.root, IndexWords(view)))
        found = listing.parts(view, parts)
    return {ItemId(part.item): snippet(part.text, part.language, marks, analyzer) for part in found}


@dataclass(frozen=True, slots=True)
class Narrowing:
    """One value that a list can be narrowed to: what the filter takes, what a person reads, how many items."""

    value: str
    name: str
    count: int


NARROWINGS = ("status", "kind", "source", "collection", "language", "place", "tag")


def narrowings(archive: OpenArchive, names: Sequence[str] = NARROWINGS) -> dict[str, tuple[Narrowing, ...]]:
    """What there is to choose from, by the filter's field, by name. A collection stands there when it is empty, too."""
    with archive.reading() as view:
        return {name: _narrowing(view, name) for name in names}


def _narrowing(view: Reading, name: str) -> tuple[Narrowing, ...]:
    if name in ("source", "collection"):
        known = {row.entity: row.name for row in entities.entities(view, name)}
        found = item_queries.counts_by(view, name) if name == "source" else item_queries.counts_by_collection(view)
        counts = {entity: found.get(entity, 0) for entity in known if name == "collection" or entity in found}
        rows = [Narrowing(entity, known[entity], count) for entity, count in counts.items() if known[entity]]
    else:
        rows = [Narrowing(value, value, count) for value, count in _counted(view, name).items() if value]
    return tuple(sorted(rows, key=lambda row: (row.name.casefold(), row.value)))


def _counted(view: Reading, name: str) -> dict[str, int]:
    if name == "tag":
        return item_queries.counts_by_tag(view)
    return listing.values(view, name) if name in ("place", "status") else item_queries.counts_by(view, name)
