"""Text and metadata of a PDF: pypdfium2 for every sheet, pdfplumber where a sheet runs right to left."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from importlib.metadata import version
from typing import Any

from desktop_app.analysis.document.model import PdfText
from desktop_app.analysis.document.right_to_left import runs_right_to_left, turned_sheets
from desktop_app.errors import InputError

MAX_PAGES = 2_000
_MAX_ATTACHED = 100
MAX_CHARACTERS = 5_000_000
_BREAK = "\n\n"
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]")
_PDF_DATE = re.compile(r"D:(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d))?(?:(Z)|([+-]\d\d)'?(\d\d)?)?")


def read_pdf(data: bytes) -> PdfText:
    """InputError `pdf-password` or `pdf-broken`."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise refusal(error) from None
    try:
        return _read(document, data)
    except pypdfium2.PdfiumError as error:
        raise refusal(error) from None
    finally:
        document.close()


def refusal(error: object) -> InputError:
    """What a PDF library said, as the app says it."""
    details = {"decoder": str(error)[:200]}
    if "assword" in str(error) or "security" in str(error).lower():
        advice = "Save a copy without the password, capture that, and say in a note how you came by it."
        return InputError("pdf-password", "The PDF is protected by a password.", advice, details)
    advice = "Ask for the whole file; it may have been cut off while copying."
    return InputError("pdf-broken", "The PDF is damaged or cut off.", advice, details)


def _read(document: Any, data: bytes) -> PdfText:
    read: list[str | None] = []
    total = 0
    for number in range(min(len(document), MAX_PAGES)):
        read.append(_page_text(document, number))
        total += len(read[-1] or "")
        if total > MAX_CHARACTERS:
            break
    unread = [number for number, text in enumerate(read) if text is None]
    if len(unread) == len(read):
        raise refusal("no sheet can be read")
    return _turned(document, data, [text or "" for text in read], unread)


def _turned(document: Any, data: bytes, pages: list[str], unread: list[int]) -> PdfText:
    turned = [number for number, text in enumerate(pages) if runs_right_to_left(text)]
    better = turned_sheets(data, pages)
    return _found(document, [better.get(number, text) for number, text in enumerate(pages)], turned, unread)


def _found(document: Any, pages: list[str], turned: list[int], unread: list[int]) -> PdfText:
    info = {key: _CONTROL.sub("", str(value)).strip() for key, value in document.get_metadata_dict().items()}
    return PdfText(
        text=_BREAK.join(pages),
        page_starts=_starts(pages),
        pages=len(document),
        title=info.get("Title", "")[:500],
        author=info.get("Author", "")[:500],
        created_at=_date(info.get("CreationDate", "")),
        modified_at=_date(info.get("ModDate", "")),
        producer=info.get("Producer", "")[:200],
        uncertain=tuple(number + 1 for number in turned),
        truncated=len(pages) < len(document),
        parser=_parser_versions(bool(turned)),
        unread=tuple(number + 1 for number in unread),
        attached=tuple(_attached(document)),
        scripts=_scripts(document),
    )


def _attached(document: Any) -> Iterator[str]:
    """Files inside it (ISO 32000-1, 7.11.4) by name, their control characters gone."""
    import pypdfium2

    for number in range(min(document.count_attachments(), _MAX_ATTACHED)):
        try:
            yield _CONTROL.sub("", document.get_attachment(number).get_name())[:200] or "without a name"
        except (pypdfium2.PdfiumError, UnicodeError, ValueError):
            yield "a name that cannot be read"


def _scripts(document: Any) -> int:
    from pypdfium2 import raw

    return max(int(raw.FPDFDoc_GetJavaScriptActionCount(document.raw)), 0)


def _parser_versions(is_turned: bool) -> str:
    names = ("pypdfium2", "pdfplumber") if is_turned else ("pypdfium2",)
    return ", ".join(f"{name} {version(name)}" for name in names)


def _page_text(document: Any, number: int) -> str | None:
    """None for a sheet that pdfium cannot load."""
    import pypdfium2

    try:
        page = document[number]
        text_page = page.get_textpage()
    except pypdfium2.PdfiumError:
        return None
    try:
        raw = str(text_page.get_text_bounded())
    finally:
        text_page.close()
        page.close()
    # pdfium writes U+FFFE for the hyphen at a line's end.
    lines = raw.replace("\r\n", "\n").replace("\r", "\n").replace("\ufffe", "-").split("\n")
    return "\n".join(_CONTROL.sub("", line).rstrip() for line in lines).strip()


def _starts(pages: list[str]) -> tuple[int, ...]:
    starts, place = [], 0
    for page in pages:
        starts.append(place)
        place += len(page) + len(_BREAK)
    return tuple(starts)


def _date(text: str) -> str:
    """ISO 8601 of a PDF date (ISO 32000-1, 7.9.4) that exists; "" else."""
    match = _PDF_DATE.match(text)
    if not match:
        return ""
    written = f"{match[1]}-{match[2]}-{match[3]}"
    if match[4]:
        zone = "+00:00" if match[7] else f"{match[8]}:{match[9] or '00'}" if match[8] else ""
        written += f"T{match[4]}:{match[5]}:{match[6]}{zone}"
    try:
        datetime.fromisoformat(written)
    except ValueError:
        return ""
    return written
