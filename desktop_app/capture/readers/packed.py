"""Readers of files that hold more than words, by type. They run in the reading program."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.capture.mimes import CSV, DOCX, MARKDOWN, MESSAGE, MHTML, ODS, ODT, SVG, XLSX
from desktop_app.capture.readers.docx import read_docx
from desktop_app.capture.readers.mail import read_message
from desktop_app.capture.readers.mhtml import read_mhtml
from desktop_app.capture.readers.odt import read_odt
from desktop_app.capture.readers.spreadsheet import read_ods, read_xlsx
from desktop_app.capture.readers.svg import read_svg
from desktop_app.capture.readers.tables import read_csv
from desktop_app.capture.readers.unpacked import Unpacked
from desktop_app.capture.readers.written import read_markdown

PACKED: dict[str, Callable[[bytes], tuple[Unpacked, bytes]]] = {
    MHTML: read_mhtml, MESSAGE: read_message, DOCX: read_docx, ODT: read_odt, SVG: read_svg, CSV: read_csv,
    MARKDOWN: read_markdown, XLSX: read_xlsx, ODS: read_ods,
}  # fmt: skip


def unpack(data: bytes, mime: str) -> tuple[Unpacked, bytes]:
    """What is inside, and the bytes of all pieces. InputError of the reader."""
    return PACKED[mime](data)


def unpack_draft(data: bytes, mime: str) -> tuple[Unpacked, bytes]:
    """As `unpack`; of an office document with U+FFFC where a picture stands."""
    if mime == DOCX:
        return read_docx(data, drawn=True)
    return read_odt(data, drawn=True) if mime == ODT else unpack(data, mime)
