"""Which pages of a PDF a machine should read, and their pixels."""

from __future__ import annotations

from desktop_app.analysis.document.model import PdfText
from desktop_app.analysis.document.sheet import MAX_SIDE
from desktop_app.analysis.ocr.model import Pixels
from desktop_app.errors import InputError
from desktop_app.services.parsing.parser import Parser

_FEW = 8
"""Letters and digits: a page number or a scanner's stamp is no text of the page."""


def sheets_to_read(pdf: PdfText) -> list[int]:
    """Numbers from 1: pages (nearly) without text, damaged ones, and those that run right to left, whose text is uncertain."""
    ends = [*pdf.page_starts[1:], len(pdf.text)]
    texts = [pdf.text[start:end] for start, end in zip(pdf.page_starts, ends, strict=True)]
    bare = {number for number, text in enumerate(texts, 1) if sum(c.isalnum() for c in text) < _FEW}
    return sorted(bare | set(pdf.uncertain) | set(pdf.unread))


def drawn(parser: Parser, data: bytes, number: int) -> Pixels:
    """Page `number` (from 1) as it would be printed."""
    made, rgb = parser.sheet(data, number - 1, MAX_SIDE)
    if len(rgb) != made.width * made.height * 3:
        raise InputError("reading-failed", "Its reader broke down or ran out of memory over it.", "")
    return Pixels(made.width, made.height, 3, rgb)
