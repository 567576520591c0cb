"""The methodology log: "I searched for this, then, and found these", as an entry that is never changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date

from archive_schema import entries as e
from archive_schema.parts import MOST_FOUND, ids_sha256
from desktop_app import __version__
from desktop_app.capture.clock import now
from desktop_app.errors import InputError
from desktop_app.rows.items import ItemFilter
from desktop_app.rows.search_log import FoundNow, LoggedSearch
from desktop_app.search.analyzer import ScriptAnalyzer
from desktop_app.services import listing
from desktop_app.services.archive import OpenArchive, state
from desktop_app.services.listing import Asked
from desktop_app.storage.journal import Draft, new_entity
from desktop_app.storage.queries import entities, logged_searches

BEST_FIRST = "relevance"
_FLAGS = ("inbox", "embedded")
_OR = "|"
_FIELDS = tuple(one.name for one in fields(ItemFilter) if one.name != "within")


def log_search(archive: OpenArchive, query: str, asked: Asked, why: str = "") -> LoggedSearch:
    """Run a search and write down what it found. `query`: as it was typed. InputError as of the search itself."""
    ran_at = now()
    items = listing.found_by(archive, replace(asked, day=_day(ran_at)))
    body = e.SearchLog(
        query=query,
        asked="" if asked.text == query else asked.text,
        filters=_written(asked),
        order=asked.order or BEST_FIRST,
        descending=bool(asked.order) and asked.descending,
        ran_at=ran_at,
        found=e.FoundItems(
            total=len(items), items=list(items) if len(items) <= MOST_FOUND else [], sha256=ids_sha256(items)
        ),
        state_sha256=state(archive).state_sha256,
        tools={"attest": __version__, "analyzer": ScriptAnalyzer().version},
        why=why.strip(),
    )
    made = new_entity()
    archive.append([Draft(made, body)])
    return logged_search(archive, made)


def searches(archive: OpenArchive) -> list[LoggedSearch]:
    """The whole log, newest first; of a search that was withdrawn nothing is left."""
    with archive.reading() as view:
        return logged_searches.logged_searches(view)


def logged_search(archive: OpenArchive, search: str) -> LoggedSearch:
    """One of the log. InputError `no-such-search`."""
    with archive.reading() as view:
        found = logged_searches.logged_search(view, search)
    if found is None:
        advice = "Look it up with 'attest searches'."
        raise InputError("no-such-search", "There is no such logged search in this archive.", advice)
    return found


def found_now(archive: OpenArchive, logged: LoggedSearch) -> FoundNow:
    """The same search, run again on the archive as it is. InputError where it cannot be run any more."""
    items = listing.found_by(archive, asked_of(logged))
    before, after = set(logged.items), set(items)
    same = ids_sha256(items) == logged.items_sha256
    if not logged.has_items:
        return FoundNow(len(items), same, None, None)
    added = tuple(item for item in items if item not in before)
    return FoundNow(len(items), same, added, tuple(item for item in logged.items if item not in after))


def asked_of(logged: LoggedSearch) -> Asked:
    """The search as it was run then: "last week" stays the week that it was."""
    order = "" if logged.order == BEST_FIRST else logged.order
    options = dict(_pairs(logged.filters, ":"))
    filters = _filter(_pairs(logged.filters, "="))
    day = _day(logged.ran_at)
    return Asked(logged.asked or logged.query, filters, order, logged.descending or not order, options, day)


def _day(moment: str) -> date | None:
    """The day of a time in UTC; None for what somebody else's program wrote there."""
    try:
        return date.fromisoformat(moment[:10])
    except ValueError:
        return None


def _written(asked: Asked) -> list[str]:
    """Options of the command line as "name:value"; fields of the window's list as "name=value", further values of the same
    field, of which any does, as "name|=value"; the innermost filter last."""
    lines, wanted = [f"{name}:{value}" for name, value in asked.options.items() if value], asked.filters
    layer: ItemFilter | None = wanted
    while layer is not None:
        values = {name: getattr(layer, name) for name in _FIELDS}
        for name, value in values.items():
            if value is not None and (name, value) != ("embedded", True):
                lines += _lines(name, value)
        layer = layer.within
    return lines


def _lines(name: str, value: str | bool | tuple[str, ...]) -> list[str]:
    if name == "among":
        value = " ".join(value) if isinstance(value, tuple) else value
    if isinstance(value, tuple):
        return [f"{name}{_OR if place else ''}={one}" for place, one in enumerate(value)]
    return [f"{name}={value if isinstance(value, str) else 'yes' if value else 'no'}"]


def _pairs(lines: Sequence[str], sign: str) -> list[tuple[str, str]]:
    """(name, value) of the lines whose first sign that parts is this one."""
    pairs = []
    for line in lines:
        name, value = min(line.partition("="), line.partition(":"), key=lambda part: len(part[0]))[::2]
        if line[len(name) : len(name) + 1] == sign:
            pairs.append((name, value))
    return pairs


def _filter(pairs: Sequence[tuple[str, str]]) -> ItemFilter:
    """All of them hold; a field that is named twice makes a filter within the filter."""
    values: dict[str, str | bool | tuple[str, ...]] = {}
    rest: list[tuple[str, str]] = []
    for name, value in pairs:
        field = name.removesuffix(_OR)
        is_more, before = field != name, values.get(field)
        if before is not None and (not is_more or field in dict(rest)):
            rest.append((name, value))
        elif is_more and isinstance(before, str | tuple):
            values[field] = (*before, value) if isinstance(before, tuple) else (before, value)
        elif field in _FIELDS:
            values[field] = _read(field, value)
    return ItemFilter(**values, within=_filter(rest) if rest else None)  # type: ignore[arg-type]


def _read(name: str, value: str) -> str | bool | tuple[str, ...]:
    if name == "among":
        return tuple(value.split())
    return value == "yes" if name in _FLAGS else value


@dataclass(frozen=True, slots=True)
class Shown:
    """A logged search as people read it. `filters`: (name of the field, value), with names in place of ids; of several
    values any does: they are joined by " | "."""

    logged: LoggedSearch
    filters: tuple[tuple[str, str], ...]


def shown(archive: OpenArchive, logged: Sequence[LoggedSearch]) -> list[Shown]:
    """With the names that sources and collections have now."""
    pairs = {one.search: [*_pairs(one.filters, ":"), *_pairs(one.filters, "=")] for one in logged}
    ids = sorted({value for found in pairs.values() for _name, value in found})
    with archive.reading() as view:
        known = {entity: str(said.get("name") or "") for entity, said in entities.fields_of(view, ids).items()}
    named = {search: [(n, known.get(v) or v) for n, v in found] for search, found in pairs.items()}
    return [Shown(one, _joined(named[one.search])) for one in logged]


def _joined(pairs: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    said: list[tuple[str, str]] = []
    for name, value in pairs:
        if name.endswith(_OR) and said:
            said[-1] = (said[-1][0], f"{said[-1][1]} | {value}")
        else:
            said.append((name, value))
    return tuple(said)
