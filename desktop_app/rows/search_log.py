"""Rows of the methodology log: what was searched for, and what was found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.rows.ids import EntityId, EntryId, ItemId, KeyText


@dataclass(frozen=True, slots=True)
class LoggedSearch:
    """One logged search. `query` as typed, `asked` as it was run where that is more; `ran_at` is ISO 8601 in UTC.

    `items`: all ids in the list's order; () where they were too many to be written down: `total` and `items_sha256` say which
    they were. `items_sha256` is over the sorted ids, one a line.
    """

    search: EntityId
    query: str
    asked: str
    filters: tuple[str, ...]
    order: str
    descending: bool
    ran_at: str
    total: int
    items: tuple[ItemId, ...]
    items_sha256: str
    state_sha256: str
    tools: Mapping[str, str]
    why: str
    entry: EntryId
    by: KeyText
    at_ms: int

    @property
    def has_items(self) -> bool:
        """Whether the ids themselves are written down."""
        return len(self.items) == self.total


@dataclass(frozen=True, slots=True)
class FoundNow:
    """What the same search finds now. `added`, `gone`: against the log; None where its ids are not written down.

    `same`: the very same items, told by the hash where there are no ids.
    """

    total: int
    same: bool
    added: tuple[ItemId, ...] | None
    gone: tuple[ItemId, ...] | None
