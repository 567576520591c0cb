"""Which statuses there are: the shipped ones and the archive's own, with looks, keys and rules. Every screen asks here."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from archive_schema.statuses import NEED_REASON, STATUS_COLOURS, STATUS_ICONS, STATUS_KEYS, STATUSES
from desktop_app.rows.statuses import OwnStatus

if TYPE_CHECKING:
    from desktop_app.ui.desk import Changes, Desk


class Statuses(QObject):
    """`changed` when the archive's own statuses are others than before, or look different."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.own: tuple[OwnStatus, ...] = ()
        desk.archive_changed.connect(self._written)

    def load(self) -> None:
        """Ask for them; the window does so when it opens."""
        from desktop_app.ui.operations import own_statuses  # it is given the desk, which holds this

        own_statuses.load_own(self._desk, self, self._came)

    def _written(self, changes: Changes) -> None:
        if changes.everything or not changes.items:
            self.load()

    def _came(self, own: tuple[OwnStatus, ...]) -> None:
        if own == self.own:
            return
        self.own = own
        looks = self._desk.theme.own
        looks.clear()
        looks.update({one.word: (_known(one.colour, STATUS_COLOURS), _known(one.icon, STATUS_ICONS)) for one in own})
        self.changed.emit()

    @property
    def shipped(self) -> tuple[str, ...]:
        """The same in every archive."""
        return STATUSES

    @property
    def offered(self) -> tuple[str, ...]:
        """What may be said of a claim: the shipped ones, then the archive's own that are in use."""
        return (*STATUSES, *(one.word for one in self.own if one.offered))

    def listed(self, said: Iterable[str]) -> tuple[str, ...]:
        """What is offered, then the other words that were said."""
        return (*self.offered, *sorted(set(said) - set(self.offered)))

    def needs_reason(self, status: str) -> bool:
        """Whether it needs a reason, and so is never set in bulk."""
        return status in NEED_REASON or any(one.needs_reason for one in self.own if one.word == status)

    @property
    def keys(self) -> dict[str, str]:
        """Status by key, of those in use; a key that two have is the first one's."""
        found = {str(number): status for number, status in enumerate(STATUSES, 1)}
        for one in self.own:
            if one.offered and one.key in STATUS_KEYS:
                found.setdefault(one.key, one.word)
        return found


def _known(name: str, names: tuple[str, ...]) -> str:
    """A name out of a later program's list, or of a hostile file, is none."""
    return name if name in names else ""
