"""What the receiver of a file would learn, in kinds and words; what stands against letting it leave."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

LearnedKind = Literal[
    "names", "metadata names", "keys", "positions", "people in pictures", "devices", "hours", "network", "told privately",
    "logged searches", "flags", "consent", "not looked into",
]  # fmt: skip
Because = Literal["at risk", "consent withdrawn", "consent lapsed", "no consent recorded"]


@dataclass(frozen=True, slots=True)
class LearnedRow:
    """One kind of thing, how many different ones, and the first of them (never more than `MOST`)."""

    kind: LearnedKind
    count: int
    values: tuple[str, ...]


MOST = 200
"""Values that a row carries."""


@dataclass(frozen=True, slots=True)
class StopRow:
    """Why an item, source or person may not leave before a person decides."""

    entity: str
    type: str
    title: str
    because: Because


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person let go all the same, and why: (how many, because of what); `reason` in the person's words."""

    counts: tuple[tuple[int, str], ...] = ()
    reason: str = ""

    def lines(self) -> tuple[tuple[int, str], ...]:
        """As an export says it: count and cause, with the reason."""
        return tuple((count, f"{because}: {self.reason}") for count, because in self.counts)


NOTHING_DECIDED = Decision()
"""Nothing stood against it."""
