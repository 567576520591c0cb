"""What one source yields: its bytes, and every fact of the record with how it is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from desktop_app.capture.mimes import Kind

How = Literal["observed", "stated", "imported"]
Method = Literal["file", "http", "browser", "web archive", "text", "clipboard"]
"""How something came; "web archive": out of a WARC or WACZ; "clipboard": copied elsewhere; "text": typed or piped in."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact of the record. `by`: the tool that observed it, the person who stated it, the record it came from."""

    name: str
    value: str
    how: How
    by: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """What a file says of itself: title, authors, when it was published or sent (ISO 8601); "" when it does not."""

    title: str = ""
    authors: tuple[str, ...] = ()
    published_at: str = ""


NOTHING_SAID = Said()


@dataclass(frozen=True, slots=True)
class Stored:
    """Bytes that lie in the archive's store already: one file that many captures name."""

    sha256: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class CapturedFile:
    """One file of a capture.

    role: original · html (as received) · picture (full page, PNG) · warc · wacz · mhtml · pdf · dom (as rendered)
    · rendered-text · requisite · attachment · datapackage.json · datapackage-digest.json (of a WACZ).
    `facts`: what is known of this file alone, where it becomes an item of its own.
    """

    role: str
    name: str
    mime: str
    content: bytes | Path | Stored
    address: str = ""
    facts: tuple[Fact, ...] = ()


def size_of(file: CapturedFile) -> int:
    """How many bytes it has, wherever they lie. OSError."""
    if isinstance(file.content, Stored):
        return file.content.size_bytes
    return len(file.content) if isinstance(file.content, bytes) else file.content.stat().st_size


@dataclass(frozen=True, slots=True)
class Output:
    """One file that was made of the page, and when it was done: ISO 8601 in UTC, to the millisecond."""

    role: str
    at: str


@dataclass(frozen=True, slots=True)
class Removed:
    """A secret that was taken out. place: the request or response it stood in; name: of its header or part, never its value."""

    place: str
    name: str


@dataclass(frozen=True, slots=True)
class CapturedSource:
    """One source as it came. Times are ISO 8601 in UTC; `files[0]` is the thing itself.

    `text`: decoded words or HTML, None for pictures and PDFs. `requisites` maps a reference as the page writes it,
    and its absolute address, to the file that came for it. `parts`: files inside it that may be items of their own.
    """

    source: str
    kind: Kind
    mime: str
    method: Method
    started_at: str
    ended_at: str
    files: tuple[CapturedFile, ...]
    address: str = ""
    address_how: How | None = None
    final_address: str = ""
    status: int | None = None
    text: str | None = None
    text_is_html: bool = False
    requisites: Mapping[str, CapturedFile] = field(default_factory=dict)
    facts: tuple[Fact, ...] = ()
    conversions: tuple[str, ...] = ()
    said: Said = NOTHING_SAID
    parts: tuple[CapturedFile, ...] = ()
    html_observed: bool = False
    """The HTML source came over the wire, seen by Attest."""
    picture_observed: bool = False
    """A picture of the full page was taken by Attest of the page itself."""
    outputs: tuple[Output, ...] = ()
    """What was made of the page, in the order it was made; the picture first (Berkeley Protocol, Annex IV)."""
    removed: tuple[Removed, ...] = ()
    damage: str = ""
    """What is missing of it, or is not as its own record says; it is kept as it came."""
    partial: str = ""
    """Why the page was saved before it was done; "" when it was done."""
    tools: tuple[tuple[str, str], ...] = ()
    """Names and versions of the programs that made the files."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A source that could not be captured; the others go on."""

    source: str
    code: str
    message: str
    advice: str
    exit_code: int
