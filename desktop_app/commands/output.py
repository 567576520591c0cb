"""One JSON document or lines for people on stdout; progress on stderr; errors with their own exit code."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from desktop_app import paths
from desktop_app.errors import AppError, InputError
from desktop_app.files import translated
from desktop_app.log import Log
from desktop_app.services.archive import OpenArchive, open_archive

Document = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Output:
    """How this call speaks."""

    as_json: bool
    log: Log | None = None

    def emit(self, document: Document, lines: Iterable[str]) -> None:
        """The one result: the document for programs, the lines for people."""
        if self.as_json:
            click.echo(as_json(document))
        else:
            for line in lines:
                click.echo(plain(line))

    def fail(self, error: AppError) -> None:
        """An error: JSON on stdout for programs, a sentence on stderr for people; its code alone in the log."""
        if self.log is not None:
            self.log.error("refused", error)
        if self.as_json:
            body = {"code": error.code, "message": error.message, "advice": error.advice, "details": error.details}
            click.echo(as_json({"error": body}))
        else:
            click.echo(plain(f"attest: {error.message} {error.advice}".rstrip()), err=True)
            click.echo(plain(f"        ({error.code})"), err=True)

    def progress(self, label: str) -> Callable[[int, int], None]:
        """A callback (done, total) that draws on stderr when it is a terminal."""
        if self.as_json or not sys.stderr.isatty():
            return lambda _done, _total: None

        def draw(done: int, total: int) -> None:
            click.echo(f"\r{label} {done}/{total}", nl=done >= total, err=True)

        return draw


def plain(text: str) -> str:
    """Text without control characters: an archived title must not drive somebody's terminal."""
    return "".join(c if c in "\n\t" or (c.isprintable() and not 0x2066 <= ord(c) <= 0x2069) else "\ufffd" for c in text)


def one_line(text: str) -> str:
    """A name or title that cannot forge a line of its own."""
    return text.replace("\n", "\ufffd")


def as_json(document: Document) -> str:
    """One document; half a surrogate pair (a name on disk that is no UTF-8) is written as JSON's own escape."""
    text = json.dumps(document, ensure_ascii=False, indent=2)
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


pass_output = click.make_pass_decorator(Output)


_DAMAGED = "The lists and the search of this archive were damaged. They have been made anew from the journal: nothing was recorded in them alone."
_OF_ANOTHER_VERSION = (
    "Another version of Attest made the lists and the search of this archive. They have been made anew from the journal: "
    "nothing that was recorded has changed."
)
_FOR_THIS_CALL = (
    "Another version of Attest made the lists and the search of this archive. They are made anew for this call alone, "
    "until it is opened where it can be written to (attest rebuild); nothing that was recorded changes."
)
_NEWER_ENTRIES = (
    "A newer version of Attest wrote some of this archive's entries. They are kept and passed on, but not shown here."
)


@contextmanager
def opened(folder: str, *, write: bool = True) -> Iterator[OpenArchive]:
    """The archive of one call, closed well afterwards."""
    archive = open_archive(Path(folder), paths.home(), write=write)
    with archive:
        for sentence in _said_at_opening(archive):
            click.echo(sentence, err=True)
        yield archive


def _said_at_opening(archive: OpenArchive) -> Iterator[str]:
    """What a person should know of the archive's state, whatever was asked of it."""
    if archive.renewal == "damaged":
        yield _DAMAGED
    elif archive.renewal:
        yield _OF_ANOTHER_VERSION if archive.writable else _FOR_THIS_CALL
    if archive.has_newer_entries():
        yield _NEWER_ENTRIES


def iso(ms: int) -> str:
    """Milliseconds since 1970 as ISO 8601 in UTC."""
    return datetime.fromtimestamp(ms / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def passphrase(file: str | None, question: str) -> str:
    """The first line of a file, or what is typed at the question (never an argument). InputError `no-passphrase`."""
    if file is not None:
        with translated():
            return Path(file).read_text("utf-8").split("\n", 1)[0].rstrip("\r")
    if not sys.stdin.isatty():
        raise InputError("no-passphrase", "A passphrase is needed and nobody can be asked.", "Give --passphrase-file.")
    return str(click.prompt(question, hide_input=True, err=True))
