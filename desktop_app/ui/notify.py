"""The one module that speaks to the person: sentences with what to do next; details behind a button."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop_app.errors import AppError, EnvironmentFaultError, EvidenceError


@dataclass(frozen=True, slots=True)
class Notice:
    """One message. `kind`: "done", "input", "environment" or "evidence" (which stays until closed)."""

    kind: str
    message: str
    advice: str = ""
    details: str = ""
    action: str = ""
    act: Callable[[], None] | None = None


class Notify(QObject):
    """Screens say; the banner shows."""

    said = Signal(object)
    failed = Signal(object)
    """The error itself, for the log."""

    def done(self, message: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Finished work says what it did, with an action (Undo, Open) where there is one."""
        self.said.emit(Notice("done", message, action=action, act=act))

    def error(self, error: AppError, action: str = "", act: Callable[[], None] | None = None) -> None:
        """A fault, by whose fault it is; with what can be done about it where there is something."""
        kind = "input"
        if isinstance(error, EnvironmentFaultError):
            kind = "environment"
        if isinstance(error, EvidenceError):
            kind = "evidence"
        details = "\n".join([error.code, *(f"{name}: {value}" for name, value in error.details.items())])
        self.failed.emit(error)
        self.said.emit(Notice(kind, error.message, error.advice, details, action, act))
