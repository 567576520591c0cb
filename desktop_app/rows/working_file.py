"""Rows of the working file."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.rows.ids import EntryId, KeyText


@dataclass(frozen=True, slots=True)
class Said:
    """One standing value of a field: by whom and when (a claim about time)."""

    value: str
    by: KeyText
    at_ms: int


@dataclass(frozen=True, slots=True)
class WorkingField:
    """One field of the sheet. Several values: people differ, and each stands with its person."""

    name: str
    said: tuple[Said, ...]

    @property
    def value(self) -> str:
        """The value, "" when there is none or people differ."""
        return self.said[0].value if len(self.said) == 1 else ""

    @property
    def differing(self) -> bool:
        """Whether people wrote different things."""
        return len(self.said) > 1


@dataclass(frozen=True, slots=True)
class Change:
    """One entry that wrote a field. `value` "" cleared it; None: its words are not here."""

    entry: EntryId
    field: str
    value: str | None
    by: KeyText
    at_ms: int


@dataclass(frozen=True, slots=True)
class WorkingFile:
    """The whole sheet and everything that was ever written into it, newest first."""

    fields: tuple[WorkingField, ...]
    changes: tuple[Change, ...]
