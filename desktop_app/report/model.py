"""What a report prints; a service fills it from the archive."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.report.model_exhibit import Exhibit
from desktop_app.report.model_front import EMPTY, Front


@dataclass(frozen=True, slots=True)
class ReportSearch:
    """One search of the methodology log. `asked`: as it was run, "" where that is as it was typed; `filters`: (name, value)."""

    at: str
    by: str
    query: str
    asked: str
    filters: tuple[tuple[str, str], ...]
    total: int
    ids_sha256: str
    state_sha256: str
    why: str


@dataclass(frozen=True, slots=True)
class ReportContent:
    """A whole report. `date` is that of the last content entry: the report's only date."""

    title: str
    archive: str
    archive_id: str
    state_sha256: str
    date: str
    version: str
    people: tuple[tuple[str, str], ...]
    exhibits: tuple[Exhibit, ...]
    left_out: tuple[tuple[int, str], ...]
    language: str = "en"
    template: str = "full"
    working_file: tuple[tuple[str, str, str], ...] = ()
    """(field, value, by) of the investigation sheet; a field in which people differ stands once for each value."""
    searches: tuple[ReportSearch, ...] = ()
    """The methodology log, oldest first."""
    decided: tuple[tuple[int, str], ...] = ()
    """What is in it although a flag or a consent stood against it: (how many, cause and the person's reason)."""
    paper: str = "A4"
    letterhead: tuple[str, ...] = ()
    logo: str = ""
    """SHA-256 of the file whose pixels stand beside the letterhead."""

    front: Front = EMPTY
    """What stands before and after the exhibits."""


@dataclass(frozen=True, slots=True)
class BuiltReport:
    """A finished PDF. `missing`: characters that no bundled font has, and how often each stands in the report."""

    pages: int
    sha256: str
    manifest_sha256: str
    missing: tuple[tuple[str, int], ...]
    signed: bool
    unsigned_bytes: int = 0
    """Length of the report without its signature: the exact beginning of the file."""
    unsigned_sha256: str = ""
    stamped_at: str = ""
    """Time of the signature's time stamp, ISO 8601 in UTC; "" without one."""
    no_stamp: str = ""
    """Why there is no time stamp although a service was named."""
    without_caption: tuple[int, ...] = ()
    """Exhibits whose picture has no caption, and so no alternative text."""
