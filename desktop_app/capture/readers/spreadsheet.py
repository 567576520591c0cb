"""A table in any format, as an item's words and facts, and as the rows that an import maps."""

from __future__ import annotations

from desktop_app.capture.mimes import CSV, ODS, XLSX
from desktop_app.capture.readers.grid import MAX_TEXT, Book, Filling, facts_of, words_of
from desktop_app.capture.readers.ods import ods_book
from desktop_app.capture.readers.package import Package
from desktop_app.capture.readers.tables import csv_rows
from desktop_app.capture.readers.unpacked import Pieces, Unpacked
from desktop_app.capture.readers.xlsx import xlsx_book
from desktop_app.errors import InputError


def read_xlsx(data: bytes) -> tuple[Unpacked, bytes]:
    """Its tables as text, its pictures. InputError as `Package` and `xlsx_book`."""
    package = Package(data)
    return _unpacked(package, xlsx_book(package), "xl/media/")


def read_ods(data: bytes) -> tuple[Unpacked, bytes]:
    """Its tables as text, its pictures. InputError as `Package` and `ods_book`."""
    package = Package(data)
    return _unpacked(package, ods_book(package), "Pictures/")


def book_of(data: bytes, mime: str) -> Book:
    """The rows of a table, whatever holds them. InputError of the reader; `no-table` for another type."""
    if mime in (XLSX, ODS):
        return (xlsx_book if mime == XLSX else ods_book)(Package(data))
    if mime != CSV:
        raise InputError(
            "no-table", "That file is no table.", "Choose a spreadsheet: XLSX, ODS or CSV.", {"type": mime}
        )
    rows, why = csv_rows(data)
    made = Filling("", [MAX_TEXT])
    for number, cells in rows:
        made.add_row(number, cells, hidden=False)
    return Book((made.made(),), why)


def _unpacked(package: Package, book: Book, pictures: str) -> tuple[Unpacked, bytes]:
    pieces = Pieces()
    found = [
        pieces.add("requisite", name, inside) for name in package.below(pictures) if (inside := package.read(name))
    ]
    notes = (
        *book.notes,
        "a sheet's name, then its rows a line each, cells parted by tabs; hidden sheets, rows and columns are in the text",
        *(("comments and links of a sheet stand after its rows",) if _has_marks(book) else ()),
        *((f"the tables were not read to their end: {book.cut}",) if book.cut else ()),
    )
    return Unpacked(
        text=words_of(book),
        pieces=tuple(pieces.found),
        items=tuple(found),
        said=book.said,
        facts=(*book.facts, *facts_of(book)),
        conversions=notes,
    ), pieces.data


def _has_marks(book: Book) -> bool:
    return any(sheet.comments or sheet.links for sheet in book.sheets)
