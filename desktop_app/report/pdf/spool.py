"""reportlab's file, written object by object to an open stream instead of being put together in memory."""

from __future__ import annotations

import zlib
from typing import Any, BinaryIO

from reportlab.pdfbase import pdfdoc


def packed(code: str) -> Any:
    """A page's operators as a stream of the file, compressed now and not when it is saved."""
    stream = pdfdoc.PDFStream(content=zlib.compress(code.encode("ascii")))
    stream.dictionary["Filter"] = pdfdoc.PDFArray([pdfdoc.PDFName("FlateDecode")])
    return stream


def spooled(canvas: Any, out: BinaryIO) -> None:
    """Save the canvas into `out`. Not for two threads at once: reportlab knows its kind of file by a global name."""

    class Spooled(pdfdoc.PDFFile):  # type: ignore[misc]
        """Counts what was written and keeps nothing."""

        def __init__(self, version: tuple[int, int] = pdfdoc.PDF_VERSION_DEFAULT) -> None:
            super().__init__(version)
            for piece in self.strings:
                out.write(piece)
            self.write = out.write
            self.strings: list[bytes] = []

        def format(self, _document: Any) -> bytes:
            """Nothing: it is all in `out`."""
            return b""

    kept, pdfdoc.PDFFile = pdfdoc.PDFFile, Spooled
    try:
        canvas.getpdfdata()
    finally:
        pdfdoc.PDFFile = kept
