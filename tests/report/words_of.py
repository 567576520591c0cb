"""The words on the pages of a PDF."""

from __future__ import annotations

from pathlib import Path

import pypdfium2


def words_of(pdf: Path) -> str:
    """Of all pages, one after another."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(document[number].get_textpage().get_text_range() for number in range(len(document)))
    finally:
        document.close()
