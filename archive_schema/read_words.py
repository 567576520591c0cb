"""The file of an asset in the role `ocr`: words that a machine read in a picture or on the pages of a document.

A derivative, never the item's words. It came from elsewhere as often as not: its types and sizes are checked when it is read.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, ValidationError

from archive_schema import canonical
from archive_schema.parts import Part

OCR_ROLE = "ocr"
OCR_MIME = "application/json"
MAX_BYTES = 64 * 1024 * 1024
UNSURE = 60
"""Words read with less confidence than this, of 100, are marked."""

Length = Annotated[int, Field(ge=0, le=1_000_000)]
_Word = Annotated[str, StringConstraints(min_length=1, max_length=1_000)]


class ReadWord(Part):
    """One word: its box in pixels of its sheet, and how sure the machine was, of 100.

    `line`: words of one line share it, lines count from 0; the first word of a paragraph says so.
    """

    text: _Word
    x: Length
    y: Length
    w: Length
    h: Length
    confidence: int = Field(ge=0, le=100)
    line: Length
    paragraph: bool = False


class ReadSheet(Part):
    """A picture, or one page of a document (`number` from 1), in words. `width` and `height` in pixels as it was read."""

    number: int = Field(ge=1, le=100_000)
    width: Length
    height: Length
    words: list[ReadWord] = Field(default_factory=list, max_length=200_000)


class ReadWords(Part):
    """The whole file. `languages` are the machine's codes (ISO 639-2 mostly), the first one first; `language` is ISO 639-1 or ""."""

    format: Literal["attest-ocr/1"] = "attest-ocr/1"
    program: str = Field(max_length=200)
    languages: list[str] = Field(default_factory=list, max_length=20)
    language: str = Field(default="", max_length=20)
    sheets: list[ReadSheet] = Field(default_factory=list, max_length=2_000)


def write_read_words(found: ReadWords) -> bytes:
    """The file's bytes: canonical JSON, the same words the same bytes."""
    return canonical.dumps(found.model_dump(mode="json"))


def read_read_words(data: bytes) -> ReadWords | None:
    """None for what is no such file."""
    if len(data) > MAX_BYTES:
        return None
    try:
        return ReadWords.model_validate_json(data)
    except (ValidationError, ValueError, RecursionError):
        return None


def mean_confidence(sheets: Sequence[ReadSheet]) -> int:
    """Of 100, over all words; 0 where there are none."""
    sure = [word.confidence for sheet in sheets for word in sheet.words]
    return round(sum(sure) / len(sure)) if sure else 0


def sheet_text(sheet: ReadSheet) -> str:
    """The words in lines; a blank line before each paragraph but the first."""
    text: list[str] = []
    line = -1
    for word in sheet.words:
        if word.line != line:
            text.append(("\n\n" if word.paragraph else "\n") if text else "")
        else:
            text.append(" ")
        text.append(word.text)
        line = word.line
    return "".join(text)


def all_text(found: ReadWords) -> str:
    """The words of all sheets."""
    return "\n\n".join(filter(None, map(sheet_text, found.sheets)))
