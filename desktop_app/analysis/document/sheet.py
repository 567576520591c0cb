"""One sheet of a PDF as pixels. What it draws may be hostile: it runs in the reading program, within its limits."""

from __future__ import annotations

from desktop_app.analysis.document.model import DrawnSheet
from desktop_app.analysis.document.pdf import refusal
from desktop_app.errors import InputError

MAX_SIDE = 2_000
_MAX_SCALE = 4.0


def draw_sheet(data: bytes, number: int, side: int) -> tuple[DrawnSheet, bytes]:
    """Sheet `number` (from 0), at most `side` pixels wide and high: size, and three bytes a pixel.

    InputError `pdf-password`, `pdf-broken`, `no-such-sheet`.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise refusal(error) from None
    try:
        if not 0 <= number < len(document):
            raise InputError("no-such-sheet", "The document has no such page.", "Choose one that it has.")
        page = document[number]
        width, height = page.get_size()
        scale = min(min(side, MAX_SIDE) / max(width, height, 1.0), _MAX_SCALE)
        image = page.render(scale=scale).to_pil().convert("RGB")
        return DrawnSheet(number, len(document), image.width, image.height), image.tobytes()
    except pypdfium2.PdfiumError as error:
        raise refusal(error) from None
    finally:
        document.close()
