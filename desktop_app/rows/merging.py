"""What a merge would change, before it does."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ComingItem:
    """An item that is not here yet. `waits`: who wrote it is not admitted."""

    item: str
    kind: str
    title: str
    waits: bool


@dataclass(frozen=True, slots=True)
class ClaimChange:
    """A claim whose shown status would be another one. `by`: keys that judge it anew; `waits`: only once they are admitted."""

    claim: str
    item: str
    words: str
    before: str
    after: str
    differs: bool
    by: tuple[str, ...]
    waits: bool


@dataclass(frozen=True, slots=True)
class Speaker:
    """A key whose entries come. `name`: "" when nobody says; `waiting`: how many of them would count for nothing yet."""

    key: str
    name: str
    entries: int
    waiting: int
    is_signer: bool


@dataclass(frozen=True, slots=True)
class MergePreview:
    """`hidden`: entries here that what comes withdraws; `back`: entries that were taken back here and would count again. Lists are whole; screens cut them, with a count."""

    items: tuple[ComingItem, ...] = ()
    changes: tuple[ClaimChange, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    hidden: int = 0
    waiting: int = 0
    differing: int = 0
    back: int = 0
