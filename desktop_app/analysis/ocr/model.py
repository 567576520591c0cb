"""What Tesseract is asked and what it answers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from archive_schema.read_words import ReadWord


@dataclass(frozen=True, slots=True)
class Tesseract:
    """The program as it is installed here. `languages`: data that it has; `folder`: where those lie, None when it did not tell."""

    path: Path
    version: str
    languages: frozenset[str]
    folder: Path | None


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture to read: `channels` bytes a pixel (1 grey, 3 RGB), each `factor` times as large as in the picture."""

    width: int
    height: int
    channels: int
    data: bytes
    factor: int = 1


@dataclass(frozen=True, slots=True)
class GreySize:
    """A grey picture's size; `factor`: how many pixels of the stored picture, turned upright, one of its own stands for."""

    width: int
    height: int
    factor: int


@dataclass(frozen=True, slots=True)
class Reading:
    """Words of one picture, boxes in its own pixels; the languages they were read in and how those were found."""

    words: tuple[ReadWord, ...]
    languages: tuple[str, ...]
    how: str


@dataclass(frozen=True, slots=True)
class Script:
    """A script as Tesseract names it, and how sure it was (its own scale; below 1 it says little)."""

    name: str
    confidence: float
