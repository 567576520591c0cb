"""Words read by machine as a screen shows them: one text, and for each word where it stands in it and in the picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from archive_schema.read_words import OCR_ROLE, UNSURE, ReadSheet, ReadWords, mean_confidence, read_read_words
from desktop_app.errors import EvidenceError
from desktop_app.rows.items import AssetRow, CaptureRow
from desktop_app.services.archive import OpenArchive

MOST_SHOWN = 20_000
"""Words; the rest is found by search, and in the file."""
Heading = Callable[[int], str]


@dataclass(frozen=True, slots=True)
class SeenWord:
    """`start` to `end`: code points of the text. `box`: x, y, width, height in pixels of its sheet."""

    start: int
    end: int
    sheet: int
    box: tuple[int, int, int, int]
    sure: bool


@dataclass(frozen=True, slots=True)
class MachineWords:
    """The newest reading of a capture's file. `mean_confidence` of 100; `cut`: there are more words than are shown."""

    text: str
    words: tuple[SeenWord, ...]
    program: str
    languages: tuple[str, ...]
    language: str
    mean_confidence: int
    sheets: tuple[int, ...]
    cut: bool


def machine_words(archive: OpenArchive, capture: CaptureRow | None, heading: Heading) -> MachineWords | None:
    """None where nothing was read, or what was is not here. `heading`: of a page, by its number, where there are several."""
    asset = newest_reading(capture)
    if asset is None:
        return None
    try:
        found = read_read_words(archive.blobs.read(asset.sha256))
    except EvidenceError:
        return None
    return _shown(found, heading) if found is not None else None


def newest_reading(capture: CaptureRow | None) -> AssetRow | None:
    """Readings stand in the order in which they were kept."""
    made = [asset for asset in capture.assets if asset.role == OCR_ROLE] if capture else []
    return made[-1] if made else None


def _shown(found: ReadWords, heading: Heading) -> MachineWords:
    pieces: list[str] = []
    words: list[SeenWord] = []
    place = 0
    for sheet in found.sheets:
        if len(found.sheets) > 1:
            title = ("\n\n" if pieces else "") + heading(sheet.number)
            pieces.append(title)
            place += len(title)
        place = _add(sheet, pieces, words, place)
    total = sum(len(sheet.words) for sheet in found.sheets)
    return MachineWords(
        "".join(pieces), tuple(words), found.program, tuple(found.languages), found.language,
        mean_confidence(found.sheets), tuple(sheet.number for sheet in found.sheets), total > len(words),
    )  # fmt: skip


def _add(sheet: ReadSheet, pieces: list[str], words: list[SeenWord], place: int) -> int:
    line = -1
    for word in sheet.words[: MOST_SHOWN - len(words)]:
        between = " " if word.line == line else ("\n\n" if word.paragraph else "\n") if pieces else ""
        start = place + len(between)
        place, line = start + len(word.text), word.line
        pieces += [between, word.text]
        sure = word.confidence >= UNSURE
        words.append(SeenWord(start, place, sheet.number, (word.x, word.y, word.w, word.h), sure))
    return place


def box_around(words: tuple[SeenWord, ...]) -> tuple[int, int, int, int] | None:
    """The smallest rectangle that holds these words; None for none, or for words of several pages."""
    if not words or len({word.sheet for word in words}) > 1:
        return None
    left, top = min(word.box[0] for word in words), min(word.box[1] for word in words)
    right = max(word.box[0] + word.box[2] for word in words)
    bottom = max(word.box[1] + word.box[3] for word in words)
    return (left, top, right - left, bottom - top) if right > left and bottom > top else None
