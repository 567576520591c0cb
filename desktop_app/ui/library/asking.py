"""What the list asks while a query is typed: the first letter at once, fast ones together, the best hits before all are counted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.errors import AppError
from desktop_app.rows.items import ItemRow
from desktop_app.services.listing import Listed, ListWanted
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations import loading
from desktop_app.ui.tasks import Task

_TYPING_PAUSE_MS = 80


class Asking(QObject):
    """One question at a time; an answer to an earlier one is dropped. `begun` before each, `came` and `failed` after it."""

    begun = Signal()
    came = Signal(str, object, object)
    """The query, a Listed, and where the list was scrolled to when it was asked for anew (else None)."""
    rows_came = Signal(object)
    """Rows that the next answer begins with."""
    failed = Signal(object)

    def __init__(self, desk: Desk, wanted: Callable[[], ListWanted], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._wanted = desk, wanted
        self._latest = 0
        self._task: Task | None = None
        self._letters = self._owed = self._looking = False
        self._scroll: int | None = None
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_PAUSE_MS)
        self._typing.timeout.connect(self._paused)

    @property
    def pauses(self) -> bool:
        """Whether it waits for more letters."""
        return self._typing.isActive()

    @property
    def waits(self) -> bool:
        """Whether letters are waited for, or the first hits, or all of them are still to be asked for."""
        return self.pauses or self._owed or self._looking

    def typed(self, _text: str = "") -> None:
        """The first letter is looked up at once, those that come faster than the pause together."""
        self._letters = True
        if not self.pauses:
            self._paused()

    def _paused(self) -> None:
        """What was typed meanwhile brings its first hits; when nothing was, all are found and counted."""
        if self._letters:
            self._letters = False
            self._typing.start()
            self._ask_first()
        elif self._owed and not self._looking:
            self.ask(self._scroll)

    def ask(self, scroll: int | None = None) -> None:
        """Ask for the whole list anew."""
        self._typing.stop()
        self._letters = False
        self._ask_whole(self._next(), scroll)

    def ask_soon(self, scroll: int) -> None:
        """The same, because the archive changed: while somebody types it waits until the pause after the last letter."""
        if self.waits:
            self._owed, self._scroll = True, scroll
        else:
            self.ask(scroll)

    def _next(self) -> int:
        self._latest += 1
        self._scroll = None
        if self._task is not None:
            self._task.cancel()
        self.begun.emit()
        return self._latest

    def _ask_first(self) -> None:
        """The best hits alone, where there is a short way to them."""
        number, wanted = self._next(), self._wanted()
        self._owed = self._looking = True

        def came(answer: tuple[Listed | None, Sequence[ItemRow]]) -> None:
            if number == self._latest:
                self.rows_came.emit(answer[1])
                self._first_came(wanted.query, answer[0])

        def failed(error: AppError) -> None:
            if number == self._latest:
                self._owed = self._looking = False
            self._failed(number, error)

        self._task = loading.load_first(self._desk, self, wanted, came, failed)

    def _first_came(self, query: str, found: Listed | None) -> None:
        """All are asked for at once when there is no short way, else a pause later, when nothing more was typed."""
        self._looking = False
        if found is None:
            self._ask_whole(self._latest, None)
            return
        if found.ids:
            self.came.emit(query, found, None)
        if not self.pauses:
            self._typing.start()

    def _ask_whole(self, number: int, scroll: int | None) -> None:
        wanted = self._wanted()
        self._owed = self._looking = False
        self._task = loading.load_list(
            self._desk,
            self,
            wanted,
            lambda found: self._whole_came(number, wanted.query, found, scroll),
            partial(self._failed, number),
        )

    def _whole_came(self, number: int, query: str, found: Listed, scroll: int | None) -> None:
        if number == self._latest:
            self.came.emit(query, found, scroll)

    def _failed(self, number: int, error: AppError) -> None:
        if number == self._latest:
            self.failed.emit(error)
