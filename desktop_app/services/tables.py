"""Looking at a table before it is imported: its sheets, its columns' heads, a guess at what each column is. Nothing is written."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.analysis.columns import FIELDS, guessed, head_row
from desktop_app.capture.mimes import TABLES
from desktop_app.capture.readers.grid import Book, Row, Sheet, column_name, place_of
from desktop_app.capture.sniff import HEAD_BYTES, check_length, sniff
from desktop_app.errors import InputError
from desktop_app.files import read_fault, shown
from desktop_app.services.parsing.parser import Parser

__all__ = ["FIELDS", "Columns", "SheetView", "TableView", "columns_of", "look", "sheet_of"]
Columns = Mapping[str, Sequence[int]]
"""Fields by their columns, from 0; only a note may be put together from several."""
_MERGED_ROWS = 10_000


@dataclass(frozen=True, slots=True)
class SheetView:
    """One sheet as it can be imported. `head`: number of the row of heads, 0 for none. `rows`: those below it, merged cells
    filled with the value of their first. `links`: where cells lead ("B4").
    """

    name: str
    hidden: bool
    head: int
    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    raw: tuple[Row, ...]
    links: Mapping[str, str]
    guessed: Columns


@dataclass(frozen=True, slots=True)
class TableView:
    """A file with its tables. `cut`: why the end was not reached ("" when it was)."""

    file: Path
    name: str
    sha256: str
    sheets: tuple[SheetView, ...]
    cut: str


def look(file: Path, head: int | None = None) -> TableView:
    """`head`: number of the row of heads, 0 for none, None to guess.

    InputError `no-table`, `table-empty` and those of the readers; EnvironmentFaultError for a file that cannot be read.
    """
    try:
        with file.open("rb") as stream:
            mime = sniff(stream.read(HEAD_BYTES), file.name).mime
            check_length(mime, file.stat().st_size)
            stream.seek(0)
            data = stream.read()
    except FileNotFoundError:
        details = {"file": shown(str(file))[:300]}
        raise InputError("file-missing", "There is no such file.", "Check its name.", details) from None
    except OSError as error:
        raise read_fault(error) from error
    if mime not in TABLES:
        raise InputError(
            "no-table", "That file is no table.", "Choose a spreadsheet: XLSX, ODS or CSV.", {"type": mime}
        )
    with Parser() as parser:
        book = parser.table(data, mime)
    return _viewed(file, hashlib.sha256(data).hexdigest(), book, head)


def _viewed(file: Path, sha256: str, book: Book, head: int | None) -> TableView:
    sheets = tuple(_sheet(sheet, head) for sheet in book.sheets if sheet.rows)
    if not sheets:
        raise InputError(
            "table-empty", "The table holds no rows.", "Choose another file, or look whether it is the right one."
        )
    return TableView(file, shown(file.name), sha256, sheets, book.cut)


def _sheet(sheet: Sheet, head: int | None) -> SheetView:
    filled = _filled(sheet)
    place = head_row([row.cells for row in filled]) if head is None else _place(filled, head)
    below = slice(place + 1, None)
    width = max(len(row.cells) for row in filled)
    named = filled[place].cells if place >= 0 else ()
    heads = tuple((named[n] if n < len(named) else "") or column_name(n + 1) for n in range(width))
    rows = [row.cells for row in filled[below]]
    return SheetView(
        name=sheet.name,
        hidden=sheet.hidden,
        head=filled[place].number if place >= 0 else 0,
        heads=heads,
        rows=tuple(filled[below]),
        raw=sheet.rows[below],
        links={mark.cell: mark.text for mark in sheet.links},
        guessed={name: (column,) for name, column in guessed(named, rows).items()},
    )


def _place(rows: Sequence[Row], number: int) -> int:
    """Where the row of that number stands; -1 for no row of heads."""
    return next((place for place, row in enumerate(rows) if row.number == number), -1)


def _filled(sheet: Sheet) -> list[Row]:
    """Rows in which a merged range holds its value in every cell."""
    more: dict[int, dict[int, str]] = {}
    cells = {row.number: row.cells for row in sheet.rows}
    for found in sheet.merged:
        first, _, last = found.partition(":")
        (left, top), (right, bottom) = place_of(first), place_of(last)
        row = cells.get(top, ())
        value = row[left - 1] if 0 < left <= len(row) else ""
        for number in range(top, min(bottom, top + _MERGED_ROWS) + 1) if value else ():
            if number in cells:
                more.setdefault(number, {}).update(dict.fromkeys(range(left - 1, min(right, left + 200)), value))
    return [Row(row.number, _with(row.cells, more.get(row.number, {}))) for row in sheet.rows]


def _with(cells: tuple[str, ...], more: Mapping[int, str]) -> tuple[str, ...]:
    width = max(len(cells), *(column + 1 for column in more)) if more else len(cells)
    own = [*cells, *[""] * (width - len(cells))]
    return tuple(more.get(column, cell) for column, cell in enumerate(own))


def sheet_of(view: TableView, name: str = "") -> SheetView:
    """The named sheet; else the first that is not hidden. InputError `no-such-sheet-name`."""
    if not name:
        return next((sheet for sheet in view.sheets if not sheet.hidden), view.sheets[0])
    for sheet in view.sheets:
        if sheet.name.casefold() == name.casefold():
            return sheet
    known = ", ".join(f"“{sheet.name}”" for sheet in view.sheets[:20])
    raise InputError(
        "no-such-sheet-name", "The table has no sheet of that name.", f"It has: {known}.", {"sheet": name[:100]}
    )


def columns_of(sheet: SheetView, wanted: Sequence[tuple[str, str]]) -> Columns:
    """(field, column) as a person names them: a head, or a letter. Nothing wanted: the guess.

    InputError `field-unknown`, `column-unknown`, `column-twice`.
    """
    if not wanted:
        return sheet.guessed
    found: dict[str, list[int]] = {}
    for name, column in wanted:
        if name not in FIELDS:
            raise InputError("field-unknown", f"No column can be “{name[:40]}”.", f"Use one of: {', '.join(FIELDS)}.")
        place = _column(sheet, column)
        if name in found and name != "note":
            raise InputError(
                "column-twice", f"Two columns cannot both be “{name}”.", "Name one; only notes are joined."
            )
        found.setdefault(name, []).append(place)
    return found


def _column(sheet: SheetView, named: str) -> int:
    wanted = " ".join(named.split()).casefold()
    heads = [" ".join(head.split()).casefold() for head in sheet.heads]
    if wanted in heads:
        return heads.index(wanted)
    column, _ = place_of(f"{named.strip()}1")
    if 0 < column <= len(sheet.heads):
        return column - 1
    known = ", ".join(f"“{head}”" for head in sheet.heads[:20])
    raise InputError("column-unknown", f"There is no column “{named[:60]}”.", f"The columns are: {known}.")
