"""What a report prints; a service fills it from the archive."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReportAssessment:
    """One judgement. `by` is a code unless names were asked for."""

    by: str
    at: str
    about: str
    status: str
    reason: str
    method: str
    grade: str
    standing: bool
    withdrawn: bool


@dataclass(frozen=True, slots=True)
class ReportClaim:
    """A claim; `start`/`end` are code points in the exhibit's text, None for a region of a picture."""

    number: int
    kind: str
    status: str
    about: str
    quote: str
    start: int | None
    end: int | None
    region: tuple[int, int, int, int] | None
    polygon: tuple[tuple[int, int], ...]
    attribution: str
    figure: str
    shown: bool
    """Whether it is pinned to the very text or picture that the exhibit prints."""
    differing: bool
    assessments: tuple[ReportAssessment, ...]
    colour: str = ""
    """Of the researchers' own status, by name; "" for a shipped one."""


@dataclass(frozen=True, slots=True)
class ReportAsset:
    """One stored file."""

    role: str
    sha256: str
    mime: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One item. `fault`: its bytes do not match; it is then replaced by a page that says so."""

    number: int
    item: str
    kind: str
    title: str
    source: str
    published_at: str
    captured_at: str
    text: str
    record: tuple[tuple[str, str, str], ...]
    claims: tuple[ReportClaim, ...]
    assets: tuple[ReportAsset, ...]
    custody: tuple[tuple[str, str, str], ...]
    referenced: tuple[str, ...]
    picture: str
    graphic: bool
    caption: str
    fault: str = ""


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
    decided: tuple[tuple[int, str], ...] = ()
    """What is in it although a flag or a consent stood against it: (how many, cause and the person's reason)."""


@dataclass(frozen=True, slots=True)
class BuiltReport:
    """A finished PDF. `missing`: characters that no bundled font has, and how often each stands in the report."""

    pages: int
    sha256: str
    manifest_sha256: str
    missing: tuple[tuple[str, int], ...]
    signed: bool
