"""Rows of the journal page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.rows.ids import EntryId, ItemId, KeyText


@dataclass(frozen=True, slots=True)
class JournalRow:
    """One entry. `said`: the short texts of its body by name, None when its words are not here."""

    place: int
    """Its arrival number here: what a list holds in its stead."""
    entry: EntryId
    at_ms: int
    by: KeyText
    kind: str
    standing: str
    """counted · withdrawn · quarantined · revoked · broken."""
    item: ItemId
    """The item that it is about, "" for none."""
    item_title: str
    about: str
    """The type of what it is about: "item", "lead", "source" …"""
    said: Mapping[str, str] | None
