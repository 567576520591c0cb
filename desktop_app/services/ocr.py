"""Words read by machine: Tesseract over a picture or the pages of a document; kept as a derivative, never as the item's words.

Reading and keeping are two steps, so that a long reading holds no other writing up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass

from archive_schema import entries as e
from archive_schema.read_words import OCR_MIME, OCR_ROLE, ReadSheet, ReadWords, mean_confidence, write_read_words
from desktop_app import __version__
from desktop_app.analysis.ocr import languages as known
from desktop_app.analysis.ocr.model import Pixels, Reading, Tesseract
from desktop_app.analysis.ocr.program import find_tesseract
from desktop_app.analysis.ocr.read import PARAMETERS, read_picture
from desktop_app.capture.mimes import is_drawn
from desktop_app.capture.model import Refused
from desktop_app.errors import AppError, CancelledError, EnvironmentFaultError, InputError
from desktop_app.files import sha256_of
from desktop_app.rows.ids import CaptureId, ItemId
from desktop_app.rows.items import AssetRow, CaptureRow, ItemFilter
from desktop_app.services import reading
from desktop_app.services.archive import OpenArchive
from desktop_app.services.ocr_sheets import drawn, sheets_to_read
from desktop_app.services.parsing.parser import Parser
from desktop_app.storage import listing
from desktop_app.storage.journal import Draft, new_entity
from desktop_app.storage.queries import items as item_queries

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
_PDF = "application/pdf"
_MOST_TARGETS = 256


@dataclass(frozen=True, slots=True)
class MachineRead:
    """Words that were read and are not kept yet. `how`: how the languages were found, a line a sheet."""

    item: ItemId
    capture: CaptureId
    parent: str
    words: ReadWords
    how: tuple[str, ...]
    data: tuple[tuple[str, str], ...]
    """Language and the SHA-256 of its data file, as far as they could be told."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One reading that is in the archive. `again`: the very same was there before. `mean_confidence` of 100."""

    item: ItemId
    capture: CaptureId
    parent: str
    sha256: str
    program: str
    languages: tuple[str, ...]
    sheets: tuple[int, ...]
    words: int
    mean_confidence: int
    again: bool
    entry: str = ""
    """What was written for it; "" when nothing was."""


def readable(capture: CaptureRow | None) -> AssetRow | None:
    """The file of a capture in which a machine can read words: its picture or its PDF."""
    own = capture.assets[:1] if capture else ()
    return next((a for a in own if a.role == "original" and (is_drawn(a.mime) or a.mime == _PDF)), None)


def read_words(
    archive: OpenArchive,
    item: ItemId,
    chosen: Sequence[str] = (),
    *,
    capture: CaptureId | None = None,
    parser: Parser | None = None,
    progress: Progress = lambda _done, _total: None,
    cancelled: Cancelled = lambda: False,
) -> MachineRead:
    """Read; nothing is written. `parser`: a reading program to use, else one of its own is started. In a PDF: the pages without text of their own, and those whose text is uncertain.

    InputError `ocr-no-picture`, `ocr-has-text`, `ocr-failed`, `ocr-too-long`, and those of the file's reader;
    EnvironmentFaultError `ocr-missing`, `ocr-language-missing`; EvidenceError when the file does not match.
    """
    program = find_tesseract()
    shown = reading.find_capture(archive, item, capture)
    asset = readable(shown)
    if asset is None:
        advice = "Choose an item that is a picture or a PDF."
        raise InputError("ocr-no-picture", "That item has no picture in which words could be read.", advice)
    likely = _likely(archive, item)
    with nullcontext(parser) if parser else Parser() as reader:
        pictures = _pictures(reader, archive.blobs.read(asset.sha256), asset.mime)
        sheets, readings = _each(program, pictures, chosen, likely, progress, cancelled)
    languages = tuple(dict.fromkeys(one for r in readings for one in r.languages))
    words = ReadWords(
        program=f"Tesseract {program.version}", languages=list(languages), language=known.iso(languages), sheets=sheets
    )
    how = tuple(dict.fromkeys(r.how for r in readings))
    return MachineRead(item, shown.capture, asset.sha256, words, how, _data(program, languages))


def _likely(archive: OpenArchive, item: ItemId) -> str:
    """The language of the item, or of what it came with."""
    with archive.reading() as view:
        rows = item_queries.items(view, [item])
        own = rows[item]
        parent = item_queries.items(view, [own.parent]).get(ItemId(own.parent)) if own.parent else None
    return own.language or (parent.language if parent else "")


def _pictures(parser: Parser, data: bytes, mime: str) -> list[tuple[int, Callable[[], Pixels]]]:
    """(number from 1, what makes its pixels) of every picture in the file."""
    if mime != _PDF:
        return [(1, lambda: _grey(parser, data))]
    numbers = sheets_to_read(parser.pdf(data))
    if not numbers:
        advice = "Search its own words."
        raise InputError("ocr-has-text", "Every page of the document has a text of its own.", advice)
    return [(number, lambda number=number: drawn(parser, data, number)) for number in numbers]  # type: ignore[misc]


def _grey(parser: Parser, data: bytes) -> Pixels:
    size, pixels = parser.grey(data)
    if len(pixels) != size.width * size.height:
        raise InputError("reading-failed", "Its reader broke down or ran out of memory over it.", "")
    return Pixels(size.width, size.height, 1, pixels, size.factor)


def _each(
    program: Tesseract,
    pictures: Sequence[tuple[int, Callable[[], Pixels]]],
    chosen: Sequence[str],
    likely: str,
    progress: Progress,
    cancelled: Cancelled,
) -> tuple[list[ReadSheet], list[Reading]]:
    sheets, readings = [], []
    for done, (number, make) in enumerate(pictures):
        progress(done, len(pictures))
        if cancelled():
            raise CancelledError
        pixels = make()
        found = read_picture(program, pixels, chosen, likely, cancelled=cancelled)
        size = {"width": pixels.width * pixels.factor, "height": pixels.height * pixels.factor}
        sheets.append(ReadSheet(number=number, words=list(found.words), **size))
        readings.append(found)
    progress(len(pictures), len(pictures))
    return sheets, readings


def _data(program: Tesseract, languages: Sequence[str]) -> tuple[tuple[str, str], ...]:
    files = [(one, program.folder / f"{one}.traineddata") for one in languages] if program.folder else []
    return tuple((one, sha256_of(file)) for one, file in files if file.is_file())


def keep_words(archive: OpenArchive, found: MachineRead) -> Kept:
    """The reading as a derivative of the capture's file; the very same again writes nothing."""
    archive.store.check_writable()
    stored = archive.blobs.put(write_read_words(found.words))
    asset = e.Asset(role=OCR_ROLE, sha256=stored.sha256, mime=OCR_MIME, size_bytes=stored.size_bytes, name="words.json")
    capture = reading.find_capture(archive, found.item, found.capture)
    again = any(a.sha256 == stored.sha256 and a.parent == found.parent for a in capture.assets)
    entry = ""
    if not again:
        derived = e.AssetDerive(parent=found.parent, asset=asset, recipe=_recipe(found))
        entry = archive.append([Draft(found.capture, derived)], [stored])[0].id
    sheets, languages = found.words.sheets, tuple(found.words.languages)
    return Kept(
        found.item, found.capture, found.parent, stored.sha256, found.words.program, languages,
        tuple(sheet.number for sheet in sheets), sum(len(sheet.words) for sheet in sheets),
        mean_confidence(sheets), again, entry,
    )  # fmt: skip


def take_back_words(archive: OpenArchive, kept: Sequence[Kept]) -> frozenset[str]:
    """Withdraw these readings, here and wherever the journal goes. Returns their items."""
    targets = tuple(one.entry for one in kept if one.entry)
    parts = [targets[at : at + _MOST_TARGETS] for at in range(0, len(targets), _MOST_TARGETS)]
    reason = e.Withdraw(reason_code="captured by mistake")
    archive.append([Draft(new_entity(), reason, part) for part in parts])
    return frozenset(one.item for one in kept if one.entry)


def _recipe(found: MachineRead) -> dict[str, str]:
    """What another person needs to read the same words again."""
    sheets = found.words.sheets
    return {
        "tool": found.words.program,
        "made_by": f"attest {__version__}",
        "languages": "+".join(found.words.languages),
        "languages_found_by": "; ".join(found.how)[:1_000],
        "parameters": PARAMETERS,
        "sheets": ", ".join(str(sheet.number) for sheet in sheets)[:1_000],
        "words": str(sum(len(sheet.words) for sheet in sheets)),
        "mean_confidence": f"{mean_confidence(sheets) / 100:.2f}",
        **{f"data_{language.replace('/', '-')}": sha256 for language, sha256 in found.data},
    }


def read_all(
    archive: OpenArchive,
    chosen: Sequence[str] = (),
    *,
    progress: Progress = lambda _done, _total: None,
    cancelled: Cancelled = lambda: False,
) -> Iterator[Kept | Refused]:
    """Every picture and PDF whose newest capture was not read yet; one that cannot be read never stops the others.

    EnvironmentFaultError `ocr-missing` before the first.
    """
    archive.store.check_writable()
    find_tesseract()
    waiting = _waiting(archive)
    with Parser() as parser:
        for done, item in enumerate(waiting):
            progress(done, len(waiting))
            outcome = _outcome(archive, item, chosen, parser, cancelled)
            if outcome is not None:
                yield outcome
    progress(len(waiting), len(waiting))


def _outcome(
    archive: OpenArchive, item: ItemId, chosen: Sequence[str], parser: Parser, cancelled: Cancelled
) -> Kept | Refused | None:
    """None for a document that needs no machine."""
    try:
        return keep_words(archive, read_words(archive, item, chosen, parser=parser, cancelled=cancelled))
    except CancelledError:
        raise
    except AppError as error:
        if isinstance(error, EnvironmentFaultError) and error.code != "ocr-language-missing":
            raise
        if error.code == "ocr-has-text":
            return None
        return Refused(item, error.code, error.message, error.advice, error.exit_code)


def _waiting(archive: OpenArchive) -> list[ItemId]:
    with archive.reading() as view:
        ids = listing.item_ids(view, ItemFilter())
        captures = item_queries.captures_of_items(view, ids)
    newest = {item: captures[item][0] for item in ids if item in captures}
    return [item for item, capture in newest.items() if _is_unread(archive, capture)]


def _is_unread(archive: OpenArchive, capture: CaptureRow) -> bool:
    asset = readable(capture)
    if asset is None or not archive.blobs.has(asset.sha256):
        return False
    return not any(a.role == OCR_ROLE and a.parent == asset.sha256 for a in capture.assets)
