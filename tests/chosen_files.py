"""In place of the file dialogs, for whoever drives the window."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class ChosenFiles:
    """What the person would have chosen in the dialogs."""

    one: str = ""
    many: list[str] = field(default_factory=list)
    place: str = ""
    out: str = ""

    def open_one(self, title: str, kinds: str) -> str:
        """The file."""
        return self.one

    def open_many(self, title: str) -> list[str]:
        """The files."""
        return self.many

    def folder(self, title: str) -> str:
        """The folder."""
        return self.place

    def save(self, title: str, suggested: str) -> str:
        """The new file."""
        return self.out
