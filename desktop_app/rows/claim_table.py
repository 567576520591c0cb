"""Rows of the claims view: one line a claim across the whole archive."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.rows.ids import ClaimId, ItemId, KeyText


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """Which claims are listed; "" = any. `status` is anybody's standing one; `text`: all its words, in any case."""

    status: str = ""
    kind: str = ""
    review: str = ""
    differing: bool = False
    text: str = ""


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """One claim in the table. `words` "" for a region or a time; `date_of`: "claim" when stated for it, "item" when published."""

    claim: ClaimId
    item: ItemId
    item_title: str
    status: str
    about: str
    differing: bool
    kind: str
    words: str
    attribution: str
    place: str
    date: str
    date_of: str
    assessor: KeyText | None
    assessor_name: str
    review: str
    exculpatory: bool
    tags: tuple[str, ...]
    start: int | None
    time: tuple[int, int] | None = None
    """From and to in milliseconds, of a claim on a recording."""
