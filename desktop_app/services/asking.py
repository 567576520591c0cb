"""From what a person types to a plan: the language, and the day that it is."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, date, datetime
from types import MappingProxyType

from desktop_app.errors import InputError
from desktop_app.rows.search import Bounds, Node, Plan
from desktop_app.search import bounds
from desktop_app.search.analyzer import ScriptAnalyzer
from desktop_app.search.as_typed import as_typed
from desktop_app.search.query import compile_query, compile_typed

_NO_FILTERS: Mapping[str, str] = MappingProxyType({})


def today() -> date:
    """The day in UTC, as all times of an archive are."""
    return datetime.now(UTC).date()


def asked(
    query: str, filters: Mapping[str, str] = _NO_FILTERS, since: str = "", until: str = "", day: date | None = None
) -> Plan:
    """The plan of a query that is typed to its end; `day`: the one that it is asked on, else this one. InputError `query-not-understood`."""
    return compile_query(query, ScriptAnalyzer(), filters, since, until, today=day or today())


def asked_as_typed(query: str) -> Node:
    """The tree of a query that may end in the middle. InputError `query-not-understood`."""
    try:
        return compile_typed(as_typed(query), ScriptAnalyzer(), today())
    except InputError as error:
        # What is valid as it stands is never refused for how it might go on.
        with suppress(InputError):
            return asked(query).root
        raise error from None


def days(since: str | None, until: str | None, day: date | None = None) -> Bounds:
    """The same days as the index writes them. InputError `query-not-understood`."""
    return bounds.dates(Bounds(since or "", until or ""), day or today()) if since or until else Bounds()
