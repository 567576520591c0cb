"""A mailbox (mbox, RFC 4155): where its messages begin and end. Nothing inside them is believed or read here."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from desktop_app.capture.mimes import MBOX
from desktop_app.capture.sniff import check_length
from desktop_app.errors import InputError
from desktop_app.files import read_fault, shown

MAX_MESSAGES = 200_000
_LINE_BYTES = 65_536
_NUMBERED = re.compile(r"(.+)#(\d{1,6})")
_ENVELOPE = re.compile(rb"From \S.{0,998}\d\d:\d\d")
_FIELD = re.compile(rb"[!-9;-~]{1,76}:|>From ")


@dataclass(frozen=True, slots=True)
class Stretch:
    """One message: its number from 1 of how many, its bytes from `start` to before `end` in a file of this SHA-256.

    The line that parts it from the one before (`envelope`) and the blank line after it are no part of it.
    """

    number: int
    of: int
    start: int
    end: int
    envelope: str
    sha256: str

    @property
    def size_bytes(self) -> int:
        """How long it is."""
        return self.end - self.start


def named_part(path: Path) -> tuple[Path, int]:
    """(file, number) for FILE#3; (path, 0) for any other name, and for a file that is really called so."""
    match = _NUMBERED.fullmatch(path.name)
    try:
        if match is None or path.exists():
            return path, 0
    except (OSError, ValueError):
        return path, 0
    return path.with_name(match[1]), int(match[2])


def stretches(path: Path) -> list[Stretch]:
    """All messages of a mailbox. InputError `file-too-large`; EnvironmentFaultError for a file that cannot be read."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as stream:
            check_length(MBOX, path.stat().st_size)
            found = []
            for stretch in _found(stream, digest.update):
                found.append(stretch)
                if len(found) > MAX_MESSAGES:
                    advice = "Split it with your mail program and capture the pieces."
                    raise InputError("mailbox-too-long", "The mailbox holds more messages than are read.", advice)
    except OSError as error:
        raise read_fault(error) from error
    return [replace(one, of=len(found), sha256=digest.hexdigest()) for one in found]


def _found(stream: BinaryIO, seen: Callable[[bytes], object]) -> Iterator[Stretch]:
    """Messages begin at a From line with a time, after a blank line, before a header field."""
    number = start = place = 0
    envelope, blank = "", True
    blank_at = 0
    candidate: tuple[int, int, str] | None = None
    whole_line = True
    while line := stream.readline(_LINE_BYTES):
        seen(line)
        if candidate is not None:
            if _FIELD.match(line):
                if number:
                    yield Stretch(number, 0, start, candidate[0], envelope, "")
                number, start, envelope = number + 1, candidate[1], candidate[2]
            candidate = None
        is_blank = whole_line and line in (b"\n", b"\r\n")
        if whole_line and blank and _ENVELOPE.match(line):
            candidate = (blank_at if number else 0, place + len(line), shown(line.decode("utf-8", "replace").strip()))
        if is_blank:
            blank_at = place
        blank = is_blank
        whole_line = line.endswith(b"\n")
        place += len(line)
    if number:
        yield Stretch(number, 0, start, place, envelope, "")


def read_stretch(path: Path, stretch: Stretch) -> bytes:
    """A message's bytes. InputError `file-changed` when the line before it is no longer there; OSError."""
    envelope = stretch.envelope
    with path.open("rb") as stream:
        stream.seek(max(stretch.start - _LINE_BYTES, 0))
        before = stream.read(stretch.start - stream.tell()).rstrip(b"\r\n").rpartition(b"\n")[2]
        data = stream.read(stretch.size_bytes)
    if len(data) != stretch.size_bytes or shown(before.decode("utf-8", "replace").strip()) != envelope:
        advice = "Close the mail program and capture the mailbox again."
        raise InputError("file-changed", "The file changed while it was read.", advice)
    return data
