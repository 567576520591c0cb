"""What goes into a shared file and what comes out of one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal, Protocol

from desktop_app.errors import EvidenceError


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One line of the journal as stored: header and payload bytes, verbatim. `payload` None: withheld."""

    header: bytes
    payload: bytes | None
    signature: bytes


@dataclass(frozen=True, slots=True)
class BlobSource:
    """One asset to write."""

    sha256: str
    size_bytes: int
    open: Callable[[], BinaryIO]


@dataclass(frozen=True, slots=True)
class BagFacts:
    """What bag-info.txt says. `left_out`: (count, reason) pairs in words; `decided`: what a person let go all the same."""

    archive: str
    name: str
    created: str
    sender: str
    state_sha256: str
    left_out: tuple[tuple[int, str], ...] = ()
    volume: Volume | None = None
    decided: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Volume:
    """One bag of several that belong together (BagIt 1.0, 2.2.2: Bag-Count, Bag-Group-Identifier)."""

    number: int
    count: int
    group: str


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A finished shared file, re-read and checked. Of several volumes: the SHA-256 over the lines of their SHA-256."""

    sha256: str
    size_bytes: int
    entries: int
    blobs: int
    volumes: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """One result of a check. state: MATCH · MISMATCH · NOT CHECKED."""

    check: str
    state: Literal["MATCH", "MISMATCH", "NOT CHECKED"]
    file: str
    message: str


@dataclass(frozen=True, slots=True)
class ReadFacts:
    """What a shared file turned out to hold."""

    archive: str
    name: str
    signer: str
    sha256: str
    """Of the whole file; "" where nobody asked for it."""
    entries: int
    blobs: int
    left_out: tuple[str, ...]
    volume: Volume | None = None
    is_extract: bool = False
    """Chosen items without a journal."""
    decided: tuple[str, ...] = ()
    """What the sender let go although a flag or a consent stood against it, and why."""


class Writable(Protocol):
    """Where a member's bytes go."""

    def write(self, data: bytes) -> int:
        """Take bytes."""
        ...


class BlobSink(Protocol):
    """Takes the assets."""

    def blob(self, sha256: str, chunks: Callable[[Writable], None]) -> None:
        """One asset; `chunks` writes its bytes (checked by the reader) into what it is given."""
        ...


class Sink(BlobSink, Protocol):
    """Takes what was read; nothing counts before the reader has returned."""

    def entry(self, line: EntryLine) -> None:
        """One line of the journal."""
        ...


def refused(code: str, message: str, file: str = "") -> EvidenceError:
    """A shared file that is not what it must be."""
    advice = "Do not use it; ask the sender for a new file and compare its SHA-256 by another way."
    return EvidenceError(f"shared-file-{code}", message, advice, {"file": file[:200]} if file else {})
