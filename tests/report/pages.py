"""Pages looked at: where each character stands (PDFium), and what is painted (pixels)."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pypdfium2
from numpy.typing import NDArray
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, SimpleDocTemplate

A4_WIDTH, A4_HEIGHT = 595.2756, 841.8898


class PlainCanvas(Canvas):  # type: ignore[misc]
    """Without a preamble that needs a face which is not in the file."""

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"


def pdf_of(story: Sequence[Flowable], *, width: float = A4_WIDTH - 144) -> bytes:
    """A PDF of these on A4, in a column that begins an inch from the left."""
    out = io.BytesIO()
    template = SimpleDocTemplate(out, rightMargin=A4_WIDTH - 72 - width, leftPadding=0, rightPadding=0)
    template.build(list(story), canvasmaker=PlainCanvas)
    return out.getvalue()


@dataclass(frozen=True, slots=True)
class Character:
    """One character with its ink: left, bottom, right, top in points from the page's lower left corner."""

    text: str
    box: tuple[float, float, float, float]

    @property
    def middle(self) -> tuple[float, float]:
        """Of its ink."""
        return (self.box[0] + self.box[2]) / 2, (self.box[1] + self.box[3]) / 2


def characters(data: bytes) -> list[list[Character]]:
    """Those of every page that leave ink, in the order of the file."""
    document = pypdfium2.PdfDocument(data)
    try:
        return [list(_of_page(page)) for page in document]
    finally:
        document.close()


def _of_page(page: Any) -> Iterator[Character]:
    text = page.get_textpage()
    for at in range(text.count_chars()):
        box = text.get_charbox(at)
        if box[2] - box[0] > 0 and box[3] - box[1] > 0:
            yield Character(text.get_text_range(at, 1), box)


def pixels(data: bytes, page: int = 0, scale: float = 2.0) -> NDArray[np.uint8]:
    """A page as rows of RGB, from the top; `scale`: pixels a point."""
    document = pypdfium2.PdfDocument(data)
    try:
        return np.asarray(document[page].render(scale=scale).to_pil().convert("RGB"))
    finally:
        document.close()
