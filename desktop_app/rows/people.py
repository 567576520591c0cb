"""Rows about keys and the people who hold them."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.rows.ids import KeyText


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A key, the display name said of it (may be a code, "" if none) and whether its entries count."""

    key: KeyText
    name: str
    role: str
    standing: str
    waiting: int
    """How many of its entries wait in quarantine here."""


@dataclass(frozen=True, slots=True)
class StateRow:
    """What two offices compare."""

    state_sha256: str
    entries: int
    members: int
    projection: str


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A key with all that is known of who holds it. `names_self`: its own word on its name counts, and stands."""

    key: KeyText
    name: str
    role: str
    standing: str
    entries: int
    """How many of its entries are here, waiting ones included."""
    waiting: int
    last_at_ms: int
    """The claimed time of its newest entry, 0 for none."""
    is_own: bool
    is_recovery: bool
    names_self: bool
    calls_itself: str
    """What a key that waits says of itself, which nobody has vouched for."""
