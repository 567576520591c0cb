"""What is read from a PDF."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PdfText:
    """The words of all pages, pages joined by blank lines; `page_starts` are code points in the text.

    `uncertain`: sheets that run right to left, whose words must be compared with the picture of the sheet.
    `scripts`: of the document itself, never run. `unread`: damaged sheets, whose words are missing. Both count from 1. `truncated`: more sheets than the limit.
    """

    text: str
    page_starts: tuple[int, ...]
    pages: int
    title: str
    author: str
    created_at: str
    modified_at: str
    producer: str
    uncertain: tuple[int, ...]
    truncated: bool
    parser: str
    unread: tuple[int, ...] = ()
    attached: tuple[str, ...] = ()
    """Names of files inside it."""
    scripts: int = 0


@dataclass(frozen=True, slots=True)
class DrawnSheet:
    """One sheet as pixels: its number from 0, of how many, its size."""

    number: int
    pages: int
    width: int
    height: int
