"""Rows about statuses: what may be said of a claim, and how a reader shows it."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.rows.ids import EntityId


@dataclass(frozen=True, slots=True)
class OwnStatus:
    """One word of the archive's own statuses. `terms`: all that have or had the word, sorted.

    `colour`, `icon`, `key`: names out of archive_schema/statuses.py or "", or what a later program knows.
    `current` False: a renamed status's earlier word, which stays on what was said with it.
    """

    word: str
    terms: tuple[EntityId, ...]
    colour: str
    icon: str
    key: str
    needs_reason: bool
    retired: bool
    current: bool
    now: tuple[str, ...]
    """The words that its terms have now: several where people renamed it differently."""

    @property
    def offered(self) -> bool:
        """Whether it may be said from now on."""
        return self.current and not self.retired
