"""Saved searches and how many items each finds now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.errors import AppError, InputError
from desktop_app.services import listing, reading
from desktop_app.services.archive import OpenArchive
from desktop_app.services.listing import ListWanted
from desktop_app.services.shelving import SavedSearch, saved_search


@dataclass(frozen=True, slots=True)
class Counted:
    """How many items a saved search finds; None where it cannot be run, and `fault` says why."""

    total: int | None
    fault: AppError | None = None


def saved_searches(archive: OpenArchive) -> list[SavedSearch]:
    """All that have a name; what was put away has none."""
    return [saved_search(row) for row in reading.list_entities(archive, "saved search") if row.name]


def count_search(archive: OpenArchive, search: SavedSearch) -> Counted:
    """What the list would count, were it chosen now."""
    try:
        return Counted(listing.count_of(archive, ListWanted(search.query, search.filters)))
    except InputError as fault:
        return Counted(None, fault)


def counted_searches(archive: OpenArchive) -> Iterator[tuple[SavedSearch, Counted]]:
    """Each with its count, one after the other."""
    return ((search, count_search(archive, search)) for search in saved_searches(archive))
