"""What the list is asked to show, by sidebar, chips and saved searches."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING

from desktop_app.rows.items import ItemFilter

if TYPE_CHECKING:
    from desktop_app.ui.reader.claiming import HalfClaim

Filters = Mapping[str, str | bool | tuple[str, ...]]
"""Fields of an ItemFilter and their values; of several values any will do."""
ENTITIES = ("source", "collection")
"""Fields whose values are ids."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A list of the sidebar: fields of a filter; of a saved search also its query."""

    filters: Filters = field(default_factory=dict)
    title: str = ""
    query: str = ""
    saved: str = ""
    """The id of the saved search that this is, "" for none."""
    marks: str = ""
    """Words that the rows show marked while nothing is searched for."""

    @property
    def is_given(self) -> bool:
        """A list of chosen items, which no search and no filter would bring back."""
        return "among" in self.filters


@dataclass(frozen=True, slots=True)
class Where:
    """What the window shows: row of the sidebar, list, query and chips, the item that is read ("" for none)."""

    row: str
    choice: Choice
    query: str
    filters: Filters
    item: str
    half: HalfClaim | None = None
    """A claim that is half written there."""


def item_filter(chosen: Filters, narrowed: Filters) -> ItemFilter:
    """Both hold: what the sidebar shows and what the chips narrow it to."""
    inner = ItemFilter(**chosen) if chosen else None  # type: ignore[arg-type]
    return ItemFilter(**narrowed, within=inner)  # type: ignore[arg-type]


def as_filters(wanted: ItemFilter) -> Filters:
    """The fields of a filter that narrow anything."""
    values = {f.name: getattr(wanted, f.name) for f in fields(ItemFilter) if f.name not in ("within", "embedded")}
    return {name: value for name, value in values.items() if value is not None}
