"""The sheets of a captured PDF: how many, which words are whose, which must be compared with the picture."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_app.rows.items import CaptureRow
from desktop_app.services.archive import OpenArchive
from desktop_app.services.sheets import Sheets

PDF = "application/pdf"
_RIGHT_TO_LEFT = re.compile(r"sheets ([\d, ]+) run right to left")


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """`uncertain`: sheets that run right to left, from 1. `starts`: where each sheet's words begin in the text; () when the
    record does not tell (captures of older versions).
    """

    sha256: str
    pages: int
    uncertain: tuple[int, ...] = ()
    starts: tuple[int, ...] = ()

    def words_of(self, text: str, number: int) -> str:
        """The words of a sheet, counted from 0; the whole text where it is not known which are whose."""
        if not self.starts:
            return text
        if number >= len(self.starts):
            return ""
        end = self.starts[number + 1] if number + 1 < len(self.starts) else len(text)
        return text[self.starts[number] : end].strip()


def sheet_facts(capture: CaptureRow) -> SheetFacts | None:
    """What the record of a PDF's capture tells; None for anything else."""
    original = next((asset for asset in capture.assets if asset.role == "original" and asset.mime == PDF), None)
    if original is None:
        return None
    facts = {fact["name"]: str(fact["value"]) for fact in capture.record.get("facts", ())}
    pages = facts.get("pages", "")
    notes = " ".join(map(str, capture.record.get("conversions", ())))
    turned = _RIGHT_TO_LEFT.search(notes)
    return SheetFacts(
        sha256=original.sha256,
        pages=max(int(pages), 1) if pages.isdecimal() else 1,
        uncertain=_numbers(turned[1]) if turned else (),
        starts=_numbers(facts.get("words of each sheet begin at", "")),
    )


def _numbers(written: str) -> tuple[int, ...]:
    return tuple(int(part) for part in written.split(", ") if part.strip().isdecimal())


def document_sheets(archive: OpenArchive, sha256: str) -> Sheets:
    """Draws them; the bytes are compared with their hash when they are read."""
    return Sheets(archive.blobs.path(sha256), read=lambda: archive.blobs.read(sha256))
