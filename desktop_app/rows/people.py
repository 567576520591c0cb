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
