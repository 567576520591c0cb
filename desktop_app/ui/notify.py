"""The one module that speaks to the person: sentences with what to do next; details behind a button; nothing is forgotten
before the window closes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from desktop_app.errors import AppError, EnvironmentFaultError, EvidenceError
from desktop_app.ui.words import Words

Act = Callable[[], None]
_MOST_KEPT = 500


@dataclass(eq=False, slots=True)
class Notice:
    """One message. `kind`: "done", "input", "environment" or "evidence" (which stays until closed).

    `action` is what can be done about it once (Undo, Open); `more` are further ways, which can be gone again and again.
    """

    kind: str
    message: str
    advice: str = ""
    details: str = ""
    action: str = ""
    act: Act | None = None
    more: tuple[tuple[str, Act], ...] = ()
    at: datetime = field(default_factory=lambda: datetime.now(UTC))

    @property
    def waits(self) -> bool:
        """Whether something can still be done about it: it must not go by itself."""
        return self.kind != "done" or self.act is not None or bool(self.more)

    @property
    def spent(self) -> bool:
        """Whether all that it offered was done elsewhere meanwhile."""
        return bool(self.action) and self.act is None and not self.more

    def do(self) -> None:
        """Its action, once: an Undo that was done is no longer offered."""
        act, self.act = self.act, None
        if act:
            act()


class Notify(QObject):
    """Screens say; the banner shows; `told` keeps what was said since the window opened, newest last."""

    said = Signal(object)
    failed = Signal(object)
    """The error itself, for the log."""
    history_wanted = Signal()

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.told: list[Notice] = []

    def done(
        self, message: str, action: str = "", act: Act | None = None, *, more: tuple[tuple[str, Act], ...] = ()
    ) -> None:
        """Finished work says what it did, with an action (Undo, Open) where there is one."""
        self._say(Notice("done", message, action=action, act=act, more=more))

    def error(self, error: AppError, action: str = "", act: Callable[[], None] | None = None) -> None:
        """A fault, by whose fault it is; with what can be done about it where there is something."""
        kind = "input"
        if isinstance(error, EnvironmentFaultError):
            kind = "environment"
        if isinstance(error, EvidenceError):
            kind = "evidence"
        details = "\n".join([error.code, *(f"{name}: {value}" for name, value in error.details.items())])
        self.failed.emit(error)
        self._say(Notice(kind, self._words(error.message), self._words(error.advice), details, action, act))

    def attention(self, message: str, advice: str, *, more: tuple[tuple[str, Act], ...] = ()) -> None:
        """Something that the person should look at, and that is no single error."""
        self._say(Notice("input", message, advice, more=more))

    def _say(self, notice: Notice) -> None:
        self.told = [*self.told[-_MOST_KEPT + 1 :], notice]
        self.said.emit(notice)
