"""Whose fault it is stands in the type; sentence, code, advice and details stay apart."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import ClassVar

EXIT_DONE = 0
EXIT_BUG = 1
EXIT_USAGE = 2
EXIT_INPUT = 3
EXIT_ENVIRONMENT = 4
EXIT_EVIDENCE = 5
EXIT_CANCELLED = 130

Details = Mapping[str, str | int]
NO_DETAILS: Details = MappingProxyType({})


class AppError(Exception):
    """A fault with a stable code (documented in resources/docs/error-codes.md).

    `code` is lower-case words joined by '-', never reworded; `message` is one sentence;
    `advice` says what to do; `details` holds the rest (never a secret).
    """

    exit_code: ClassVar[int] = EXIT_BUG

    def __init__(self, code: str, message: str, advice: str = "", details: Details = NO_DETAILS) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.advice = advice
        self.details = dict(details)

    def __str__(self) -> str:
        return f"{self.message} {self.advice}".strip()


class UsageError(AppError):
    """The call itself is wrong (an option, a value's form)."""

    exit_code = EXIT_USAGE


class InputError(AppError):
    """The person can mend the input and try again."""

    exit_code = EXIT_INPUT


class EnvironmentFaultError(AppError):
    """Disk full, locked, no permission, newer format: nothing wrong with the input."""

    exit_code = EXIT_ENVIRONMENT


class EvidenceError(AppError):
    """Bytes, signatures or the chain do not match what was recorded."""

    exit_code = EXIT_EVIDENCE


class CancelledError(AppError):
    """The person stopped the work; silent in the window."""

    exit_code = EXIT_CANCELLED

    def __init__(self) -> None:
        super().__init__("cancelled", "The work was cancelled.", "Nothing half-done was kept.")
