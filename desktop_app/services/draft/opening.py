"""A draft opened: a stranger's file, read by the reading program and kept nowhere."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.analysis.draft.paragraphs import Paragraphs, paragraphs_of
from desktop_app.capture.mimes import DOCX, MARKDOWN, ODT
from desktop_app.capture.readers.unpacked import DRAWN, Unpacked
from desktop_app.capture.sniff import HEAD_BYTES, sniff
from desktop_app.charset import decode
from desktop_app.errors import InputError
from desktop_app.files import read_fault
from desktop_app.rows.draft import DraftPlace
from desktop_app.services.parsing.parser import Parser

MAX_FILE_BYTES = 64 * 1024 * 1024
MAX_TEXT_BYTES = 8 * 1024 * 1024
MAX_CHARACTERS = 1_000_000
"""About 160,000 words: four times the longest draft that is expected."""
_READ = (DOCX, ODT, MARKDOWN, "text/plain")


@dataclass(frozen=True, slots=True)
class DraftPicture:
    """A picture inside. `name`: as the file calls it."""

    name: str
    data: bytes
    sha256: str
    mime: str


@dataclass(frozen=True, slots=True)
class Draft:
    """What was read. `cut`: characters beyond MAX_CHARACTERS, which were not read."""

    name: str
    sha256: str
    mime: str
    paragraphs: Paragraphs
    pictures: tuple[tuple[DraftPicture, DraftPlace], ...]
    conversions: tuple[str, ...]
    cut: int


def open_draft(file: Path, parser: Parser) -> Draft:
    """InputError `draft-not-read` (no DOCX, ODT, Markdown or text), `draft-empty`, `file-too-large`, `file-missing` and what the
    readers refuse (`file-locked`, `file-damaged`, `file-bomb` …); EnvironmentFaultError for a file that cannot be read.
    """
    data, mime = _bytes(file)
    text, unpacked, inside = _text(data, mime, parser)
    paragraphs = Paragraphs.of(paragraphs_of(text[:MAX_CHARACTERS]))
    pictures = tuple(_pictures(unpacked, inside, paragraphs)) if unpacked else ()
    if not paragraphs.starts and not pictures:
        raise InputError("draft-empty", "There are no words in that file.", "Choose another file, or look into it.")
    return Draft(
        name=_shown(file.name),
        sha256=hashlib.sha256(data).hexdigest(),
        mime=mime,
        paragraphs=paragraphs,
        pictures=pictures,
        conversions=unpacked.conversions if unpacked else (),
        cut=max(0, len(text) - MAX_CHARACTERS),
    )


def _bytes(file: Path) -> tuple[bytes, str]:
    try:
        if file.exists() and not file.is_file():
            raise InputError("draft-not-read", "That is no file.", "Choose a DOCX, ODT, Markdown or text file.")
        with file.open("rb") as stream:
            mime = sniff(stream.read(HEAD_BYTES), file.name).mime
            if mime not in _READ:
                advice = "Save the draft as DOCX, ODT, Markdown or text."
                details = {"type": mime}
                raise InputError("draft-not-read", "That kind of file is not read as a draft.", advice, details)
            most = MAX_FILE_BYTES if mime in (DOCX, ODT) else MAX_TEXT_BYTES
            stream.seek(0)
            data = stream.read(most + 1)
    except FileNotFoundError:
        details = {"file": _shown(str(file))}
        raise InputError("file-missing", "There is no such file.", "Check its name.", details) from None
    except OSError as error:
        raise read_fault(error) from error
    if len(data) > most:
        advice = f"The limit is {most // 1024**2} MB: save the draft without its pictures, or in parts."
        raise InputError("file-too-large", "The draft is too large to check.", advice)
    return data, mime


def _text(data: bytes, mime: str, parser: Parser) -> tuple[str, Unpacked | None, bytes]:
    if mime == "text/plain":
        return decode(data).text.removeprefix("\ufeff"), None, b""
    unpacked, inside = parser.draft(data, mime)
    return unpacked.text, unpacked, inside


def _pictures(unpacked: Unpacked, inside: bytes, paragraphs: Paragraphs) -> Iterator[tuple[DraftPicture, DraftPlace]]:
    """Each at its first place; those of page heads and feet, and those beyond what is read, at none."""
    marks = (match.start() for match in re.finditer(DRAWN, paragraphs.text))
    places: dict[int, int] = {}
    for (_name, number), at in zip(unpacked.references, marks, strict=False):
        places.setdefault(number, at)
    for number in sorted(unpacked.items, key=lambda one: (places.get(one, MAX_CHARACTERS), one)):
        piece = unpacked.pieces[number]
        data = inside[piece.start : piece.start + piece.size_bytes]
        there = places.get(number)
        place = DraftPlace(0, 0, 0, 0, "") if there is None else paragraphs.place(there, there + 1)
        yield (
            DraftPicture(piece.name, data, hashlib.sha256(data).hexdigest(), piece.mime),
            replace(place, words=piece.name),
        )


def _shown(name: str) -> str:
    return "".join(c if c.isprintable() else "\ufffd" for c in name)[:300]
