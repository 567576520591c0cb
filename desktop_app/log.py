"""The local log: what was asked and how it ended, by codes and ids alone. Never a title, an address, a name or a secret.

One JSON object a line in `attest.log`; past a size it becomes `attest.log.1`, and the one before that is gone. A log that
cannot be written stops nobody's work.
"""

from __future__ import annotations

import json
import os
import re
import traceback
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desktop_app import __version__, files
from desktop_app.errors import AppError, EnvironmentFaultError

NAME = "attest.log"
MOST_BYTES = 512 * 1024
_CODES = ("verb", "code", "state", "check")
_CODE = re.compile(r"[a-z][a-z0-9]*([.-][a-z0-9]+){0,5}", re.ASCII)
_ID = re.compile(r"[0-9a-f]{32}|[0-9a-f]{64}", re.ASCII)
_LONGEST_CODE = 40
_MOST_FRAMES = 40
_ROOMS = ("desktop_app", "archive_schema", "site-packages")


@dataclass(frozen=True, slots=True)
class Log:
    """The log in one folder."""

    folder: Path

    @property
    def path(self) -> Path:
        """The newest part."""
        return self.folder / NAME

    def write(self, event: str, **facts: str | int) -> None:
        """One line. Texts that are no ids are left out, but for codes under a code's name: no content goes in."""
        self._line({"event": event} | {name: value for name, value in facts.items() if _may_stand(name, value)})

    def error(self, event: str, error: AppError, **facts: str | int) -> None:
        """A fault with its code and the ids among its details; its sentence and its other details stay out."""
        ids = {name: value for name, value in error.details.items() if isinstance(value, str) and _ID.fullmatch(value)}
        self.write(event, code=error.code, **(ids | facts))

    def bug(self, error: BaseException) -> tuple[str, ...]:
        """A fault of the program itself: type and places, no message, for a message may quote what was read."""
        lines = described(error)
        self._line({"event": "bug", "trace": list(lines)})
        return lines

    def _line(self, facts: dict[str, object]) -> None:
        head = {"at": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"), "process": os.getpid(), "version": __version__}
        line = json.dumps(head | facts).encode() + b"\n"
        with suppress(EnvironmentFaultError):
            files.make_folder(self.folder, private=True)
            files.append_private(self.path, line, MOST_BYTES)


def _may_stand(name: str, value: str | int) -> bool:
    if isinstance(value, int) or _ID.fullmatch(value):
        return True
    return name in _CODES and len(value) <= _LONGEST_CODE and bool(_CODE.fullmatch(value))


def described(error: BaseException) -> tuple[str, ...]:
    """The error and what caused it: its type, then where it passed, innermost last. No words of its own."""
    lines: list[str] = []
    one: BaseException | None = error
    while one is not None and len(lines) < _MOST_FRAMES:
        lines.append(f"{type(one).__module__}.{type(one).__qualname__}")
        frames = traceback.extract_tb(one.__traceback__)[-_MOST_FRAMES:]
        lines += [f"  {_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
        one = one.__cause__ or one.__context__
    return tuple(lines)


def _place(filename: str) -> str:
    """The file below the program's or a library's folder: where that lies is nobody's business."""
    parts = Path(filename).parts
    starts = [number for number, part in enumerate(parts) if part in _ROOMS]
    return "/".join(parts[starts[-1] :] if starts else parts[-1:])
