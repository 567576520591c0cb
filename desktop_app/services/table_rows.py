"""One row of a table as the fields it is mapped to, checked; a row that cannot be understood is refused by its number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Literal

from desktop_app.analysis.written_dates import Order, written_date
from desktop_app.capture.address import check_address, looks_like_address
from desktop_app.capture.readers.grid import Row, column_name
from desktop_app.errors import AppError
from desktop_app.services.tables import Columns, SheetView

_BARE = ("www.",)


@dataclass(frozen=True, slots=True)
class RowOutcome:
    """What became of one row. `made`: the id of the lead, item or claim."""

    row: int
    outcome: Literal["imported", "already here", "refused"]
    words: str
    made: str = ""
    error: AppError | None = None


def refused(number: int, words: str, error: AppError) -> RowOutcome:
    """A row that is not taken over, and why."""
    return RowOutcome(number, "refused", " ".join(words.split())[:200], error=error)


@dataclass(frozen=True, slots=True)
class MappedRow:
    """What a row says, by field. `published`: ISO 8601 as far as it is known. `value`: None where no count stands."""

    number: int
    address: str = ""
    title: str = ""
    published: str = ""
    source: str = ""
    note: str = ""
    kind: str = ""
    status: str = ""
    reason: str = ""
    said_by: str = ""
    value: int | None = None
    value_words: str = ""
    unit: str = ""
    group: str = ""
    place: str = ""
    period: str = ""

    def said(self) -> dict[str, str | int]:
        """The fields that hold something, by their names."""
        found = {one.name: getattr(self, one.name) for one in fields(self) if one.name != "number"}
        return {name.replace("_", "-"): value for name, value in found.items() if value not in ("", None)}


def mapped(sheet: SheetView, row: Row, columns: Columns, order: Order) -> MappedRow:
    """InputError `address-malformed`, `address-not-http`, `date-ambiguous`, `date-unknown`."""

    def cell(name: str) -> str:
        return "\n".join(part for column in columns.get(name, ()) if (part := _cell(row, column)))

    value, words = _count(cell("value"))
    return MappedRow(
        number=row.number,
        address=_address(sheet, row, columns.get("address", ())),
        title=_line(cell("title")),
        published=written_date(cell("published"), order),
        source=_line(cell("source")),
        note=cell("note"),
        kind=_line(cell("kind")).casefold(),
        status=_line(cell("status")),
        reason=cell("reason"),
        said_by=_line(cell("said-by")),
        value=value,
        value_words=words,
        **{name: _line(cell(name)) for name in ("unit", "group", "place", "period")},
    )


def _cell(row: Row, column: int) -> str:
    return row.cells[column].strip() if column < len(row.cells) else ""


def _line(text: str) -> str:
    return " ".join(text.split())


def _address(sheet: SheetView, row: Row, columns: Sequence[int]) -> str:
    """The cell's words where they are an address, else where the cell leads."""
    for column in columns:
        words = _cell(row, column)
        link = sheet.links.get(f"{column_name(column + 1)}{row.number}", "")
        if not looks_like_address(words) and link:
            words = link
        elif words.lower().startswith(_BARE):
            words = f"https://{words}"
        if words:
            check_address(words)
            return words
    return ""


def _count(words: str) -> tuple[int | None, str]:
    """(a whole number, words for what is none)."""
    bare = words.replace("\u00a0", "").replace(" ", "").replace("\u202f", "")
    if bare.isdecimal() and len(bare) <= 15:
        return int(bare), ""
    return None, words[:500]
