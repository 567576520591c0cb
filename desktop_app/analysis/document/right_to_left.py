"""Sheets that run right to left: pdfplumber gives them in the order they are drawn, turned here into reading order."""

from __future__ import annotations

import io
import logging
import re
import struct
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Any

MAX_SHEETS = 300
MAX_SHEET_CHARACTERS = 30_000
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LETTER = re.compile(r"[^\W\d_]")
_MIRROR = str.maketrans("()[]{}<>«»", ")(][}{><»«")
_LATIN, _DIGIT = "A-Za-z\u00c0-\u024f", "0-9\u0660-\u0669\u06f0-\u06f9"
_RUN = re.compile(rf"[{_LATIN}{_DIGIT}][{_LATIN}{_DIGIT}.,:/%@_' -]*[{_LATIN}{_DIGIT}]")


def runs_right_to_left(text: str) -> bool:
    """Whether more than a fifth of the letters are Hebrew, Arabic or their kin."""
    letters = len(_LETTER.findall(text))
    return letters > 0 and len(_RTL.findall(text)) > 0.2 * letters


def turned_sheets(data: bytes, pages: Sequence[str]) -> dict[int, str]:
    """New text by sheet number from 0, for the sheets of `pages` that run right to left and can be read."""
    wanted = [n for n, text in enumerate(pages) if len(text) <= MAX_SHEET_CHARACTERS and runs_right_to_left(text)]
    wanted = wanted[:MAX_SHEETS]
    return {number: text for number, text in _read(data, wanted) if text} if wanted else {}


def _read(data: bytes, wanted: Sequence[int]) -> Iterator[tuple[int, str]]:
    import pdfplumber
    from pdfminer.psexceptions import PSException
    from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException

    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)
    damaged = (
        *(PSException, MalformedPDFException, PdfminerException, ValueError, LookupError, TypeError, AttributeError),
        *(AssertionError, ArithmeticError, RecursionError, OSError, struct.error),
    )
    try:
        with pdfplumber.open(io.BytesIO(data), pages=[number + 1 for number in wanted]) as document:
            for number, sheet in zip(wanted, document.pages, strict=True):
                yield number, _sheet(sheet)
    except damaged:
        # What was read so far stands; the other sheets keep pdfium's text and are marked uncertain all the same.
        return


def _sheet(sheet: Any) -> str:
    lines = (sheet.extract_text() or "").split("\n")
    sheet.close()
    return "\n".join(logical(line).rstrip() for line in lines).strip()


def logical(line: str) -> str:
    """A line from drawn into reading order; NFKC after turning, else lam-alef comes out swapped."""
    if _RTL.search(line):
        line = _RUN.sub(_unflip, line[::-1].translate(_MIRROR))
    return unicodedata.normalize("NFKC", line)


def _unflip(run: re.Match[str]) -> str:
    """A Latin phrase turns as one, numbers one by one."""
    if re.search(f"[{_LATIN}]", run[0]):
        return run[0][::-1]
    return " ".join(word[::-1] for word in run[0].split(" "))
