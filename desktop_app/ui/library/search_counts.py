"""How many items each saved search finds: counted anew after every change, one search at a time; a late answer is dropped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.rows.ids import EntityId
from desktop_app.services.saved_searches import Counted
from desktop_app.services.shelving import SavedSearch
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations import loading
from desktop_app.ui.tasks import Task

_PAUSE_MS = 150
"""Changes that come faster than this are counted together."""


@dataclass(frozen=True, slots=True)
class SaidCount:
    """What stands at the far side of a row, and its tip; the tip is also what a screen reader says."""

    text: str
    tip: str


class SearchCounts(QObject):
    """`counted` tells which search has a count now, `forgotten` that none has."""

    counted = Signal(str)
    forgotten = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known: dict[EntityId, Counted] = {}
        self._waiting: list[SavedSearch] = []
        self._asked: Task | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._next)
        self._searches: Sequence[SavedSearch] = ()
        self._midnight = QTimer(self)
        self._midnight.setSingleShot(True)
        self._midnight.timeout.connect(self._new_day)
        desk.archive_changed.connect(self._forget)
        desk.runner.ended.connect(self._ended)

    def _forget(self, _changes: object = None) -> None:
        """What was counted holds no longer; whoever shows it says so until it is counted again."""
        self._known.clear()
        self._waiting = []
        if self._asked is not None:
            self._asked.cancel()
        self.forgotten.emit()

    def count(self, searches: Sequence[SavedSearch]) -> None:
        """Count those that are not known; called again, it is these and no others."""
        self._searches = searches
        self._midnight.start(_until_midnight(datetime.now(UTC)))
        self._waiting = [search for search in searches if search.entity not in self._known]
        if self._waiting:
            self._pause.start()

    def _new_day(self) -> None:
        """A search for last week finds another week."""
        self._forget()
        self.count(self._searches)

    def _next(self) -> None:
        if self._asked is None and self._waiting:
            search = self._waiting.pop(0)
            task = loading.load_search_count(self._desk, self, search, lambda found: self._came(task, search, found))
            self._asked = task

    def _came(self, task: Task, search: SavedSearch, found: Counted) -> None:
        """The runner says that a task has ended before it delivers; one that was stopped meanwhile counts for nothing."""
        if not task.stop.is_set():
            self._known[search.entity] = found
            self.counted.emit(search.entity)

    def _ended(self, task: Task) -> None:
        if task is self._asked:
            self._asked = None
            if not self._pause.isActive():
                self._next()

    def said(self, search: str) -> SaidCount:
        """The count in words; "…" while it is not known."""
        words, found = self._desk.words, self._known.get(EntityId(search))
        if found is None:
            return SaidCount("…", words("being counted"))
        if found.fault is not None:
            why = words.fault(found.fault)
            return SaidCount("–", words("This search cannot be run: {why}", why=why))
        total = found.total or 0
        return SaidCount(words.number(total), words("{count} items", count=total))


def _until_midnight(now: datetime) -> int:
    """Milliseconds until the next day begins in UTC, by which searches count days."""
    tomorrow = (now + timedelta(days=1)).replace(hour=0, minute=0, second=1, microsecond=0)
    return int((tomorrow - now).total_seconds() * 1000)
