"""What every reader is given and gives."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop_app.capture.model import Fact, Method


@dataclass(frozen=True, slots=True)
class Given:
    """A file on its way in: where it lies, its bytes, its type and what is known of it already."""

    source: str
    path: Path | None
    name: str
    data: bytes
    mime: str
    started_at: str
    method: Method
    facts: tuple[Fact, ...]
    own_folder: bool = False
    """The folder it lies in is the page's own: a library keeps a page and its files together there."""
