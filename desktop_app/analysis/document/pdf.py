"""Text and metadata of a PDF: pypdfium2 for every sheet, pdfplumber where a sheet runs right to left."""

from __future__ import annotations

import io
import re
import unicodedata
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any

from desktop_app.errors import InputError

MAX_PAGES = 2_000
MAX_CHARACTERS = 5_000_000
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LETTER = re.compile(r"[^\W\d_]")
_MIRROR = str.maketrans("()[]{}<>«»", ")(][}{><»«")
_LATIN, _DIGIT = "A-Za-z\u00c0-\u024f", "0-9\u0660-\u0669\u06f0-\u06f9"
_RUN = re.compile(rf"[{_LATIN}{_DIGIT}][{_LATIN}{_DIGIT}.,:/%@_' -]*[{_LATIN}{_DIGIT}]")
_PDF_DATE = re.compile(r"D:(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d))?(?:(Z)|([+-]\d\d)'?(\d\d)?)?")


@dataclass(frozen=True, slots=True)
class PdfText:
    """The words of all pages, pages joined by blank lines; `page_starts` are code points in the text.

    `uncertain`: sheets that run right to left, whose words must be compared with the picture of the sheet.
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


def read_pdf(data: bytes) -> PdfText:
    """InputError `pdf-password` or `pdf-broken`."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise _refusal(error) from None
    try:
        return _read(document, data)
    except pypdfium2.PdfiumError as error:
        raise _refusal(error) from None
    finally:
        document.close()


def _refusal(error: Exception) -> InputError:
    details = {"decoder": str(error)[:200]}
    if "assword" in str(error) or "security" in str(error).lower():
        advice = "Save a copy without the password, capture that, and say in a note how you came by it."
        return InputError("pdf-password", "The PDF is protected by a password.", advice, details)
    advice = "Ask for the whole file; it may have been cut off while copying."
    return InputError("pdf-broken", "The PDF is damaged or cut off.", advice, details)


def _read(document: Any, data: bytes) -> PdfText:
    pages, uncertain, total = [], [], 0
    for number in range(min(len(document), MAX_PAGES)):
        text = _page_text(document[number])
        if _runs_right_to_left(text):
            text = _right_to_left(data, number) or text
            uncertain.append(number + 1)
        pages.append(text)
        total += len(text)
        if total > MAX_CHARACTERS:
            break
    info = {key: str(value) for key, value in document.get_metadata_dict().items()}
    return PdfText(
        text="\n\n".join(pages),
        page_starts=_starts(pages),
        pages=len(document),
        title=info.get("Title", "")[:500],
        author=info.get("Author", "")[:500],
        created_at=_date(info.get("CreationDate", "")),
        modified_at=_date(info.get("ModDate", "")),
        producer=info.get("Producer", "")[:200],
        uncertain=tuple(uncertain),
        truncated=len(pages) < len(document),
        parser=f"pypdfium2 {version('pypdfium2')}",
    )


def _page_text(page: Any) -> str:
    text_page = page.get_textpage()
    try:
        raw = str(text_page.get_text_bounded())
    finally:
        text_page.close()
        page.close()
    lines = raw.replace("\r\n", "\n").replace("\r", "\n").replace("\ufffe", "-").replace("\x00", "").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip()


def _starts(pages: list[str]) -> tuple[int, ...]:
    starts, place = [], 0
    for page in pages:
        starts.append(place)
        place += len(page) + 2
    return tuple(starts)


def _runs_right_to_left(text: str) -> bool:
    letters = len(_LETTER.findall(text))
    return letters > 0 and len(_RTL.findall(text)) > 0.2 * letters


def _right_to_left(data: bytes, number: int) -> str:
    import pdfplumber
    from pdfminer.pdfexceptions import PDFException

    try:
        with pdfplumber.open(io.BytesIO(data), pages=[number + 1]) as document:
            lines = (document.pages[0].extract_text() or "").split("\n")
    except (PDFException, ValueError, KeyError, TypeError, IndexError, RecursionError):
        return ""
    return "\n".join(_logical(line) for line in lines)


def _logical(line: str) -> str:
    """A line from visual into logical order; NFKC after turning, else lam-alef comes out swapped."""
    if _RTL.search(line):
        line = _RUN.sub(_unflip, line[::-1].translate(_MIRROR))
    return unicodedata.normalize("NFKC", line)


def _unflip(run: re.Match[str]) -> str:
    """A Latin phrase turns as one, numbers one by one."""
    if re.search(f"[{_LATIN}]", run[0]):
        return run[0][::-1]
    return " ".join(word[::-1] for word in run[0].split(" "))


def _date(text: str) -> str:
    match = _PDF_DATE.match(text)
    if not match:
        return ""
    date = f"{match[1]}-{match[2]}-{match[3]}"
    if not match[4]:
        return date
    zone = "Z" if match[7] else f"{match[8]}:{match[9] or '00'}" if match[8] else ""
    return f"{date}T{match[4]}:{match[5]}:{match[6]}{zone}"
