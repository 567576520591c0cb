"""What one source yields: its bytes, and every fact of the record with how it is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from desktop_app.capture.mimes import Kind

How = Literal["observed", "stated", "imported"]
Method = Literal["file", "http", "text", "clipboard"]
"""How something came; "clipboard": copied in another program, "text": typed or piped in."""


@dataclass(frozen=True, slots=True)
class CapturedFile:
    """One file of a capture. role: original · html (as received) · warc · requisite · attachment."""

    role: str
    name: str
    mime: str
    content: bytes | Path
    address: str = ""


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


@dataclass(frozen=True, slots=True)
class Refused:
    """A source that could not be captured; the others go on."""

    source: str
    code: str
    message: str
    advice: str
    exit_code: int
