"""A spreadsheet as its tables: sheets, rows with their numbers, and what a person looking at it might not see."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from desktop_app.capture.model import NOTHING_SAID, Fact, Said

MAX_TEXT = 5_000_000
"""Characters that are read of one file."""
MAX_NAMED = 2_000
"""Formulas, comments and links of one sheet that are kept, each."""
MAX_COLUMNS = 16_384
_CELL = re.compile(r"\$?([A-Za-z]{1,3})\$?(\d{1,7})")
_GONE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Row:
    """One row that holds something: its number from 1 and its cells from column A on, empty ones at the end left out."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """What belongs to a cell ("B4") without being its value: a formula, a comment, a link. `by`: who wrote a comment."""

    cell: str
    text: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. Rows and columns are counted from 1. `merged`: ranges ("A1:B2") whose value stands in the first cell.

    `formulas` counts all of them, `formula_texts` names some.
    """

    name: str
    hidden: bool = False
    rows: tuple[Row, ...] = ()
    hidden_rows: tuple[int, ...] = ()
    hidden_columns: tuple[int, ...] = ()
    merged: tuple[str, ...] = ()
    formulas: int = 0
    formula_texts: tuple[Mark, ...] = ()
    comments: tuple[Mark, ...] = ()
    links: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Book:
    """All sheets of a file. `cut`: why the end was not reached ("" when it was)."""

    sheets: tuple[Sheet, ...]
    cut: str = ""
    said: Said = NOTHING_SAID
    facts: tuple[Fact, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(slots=True)
class Filling:
    """A sheet while it is read; what is left of the file's budget of characters is shared between sheets."""

    name: str
    budget: list[int]
    hidden: bool = False
    rows: list[Row] = field(default_factory=list)
    hidden_rows: list[int] = field(default_factory=list)
    hidden_columns: list[int] = field(default_factory=list)
    merged: list[str] = field(default_factory=list)
    formulas: int = 0
    formula_texts: list[Mark] = field(default_factory=list)
    comments: list[Mark] = field(default_factory=list)
    links: list[Mark] = field(default_factory=list)

    def add_row(self, number: int, cells: Sequence[str], hidden: bool) -> bool:
        """Keep a row that holds something; False when the budget is spent."""
        kept = trimmed(cells)
        if kept:
            self.budget[0] -= sum(len(cell) + 1 for cell in kept)
            if self.budget[0] < 0:
                return False
            self.rows.append(Row(number, kept))
        if hidden and (kept or len(self.hidden_rows) < MAX_NAMED):
            self.hidden_rows.append(number)
        return True

    def add_formula(self, cell: str, text: str, value: str) -> None:
        """A formula is never run: its words and the value that the file keeps for it."""
        self.formulas += 1
        if len(self.formula_texts) < MAX_NAMED:
            kept = f"kept value {value}" if value else "no value kept"
            self.formula_texts.append(Mark(cell, f"{text[:500] or 'a formula shared with other cells'} · {kept[:200]}"))

    def made(self) -> Sheet:
        """The sheet."""
        return Sheet(
            self.name, self.hidden, tuple(self.rows), tuple(self.hidden_rows), tuple(self.hidden_columns),
            tuple(self.merged[:MAX_NAMED]), self.formulas, tuple(self.formula_texts), tuple(self.comments[:MAX_NAMED]),
            tuple(self.links[:MAX_NAMED]),
        )  # fmt: skip


def trimmed(cells: Sequence[str]) -> tuple[str, ...]:
    """Cells without control characters, without empty ones at the end."""
    clean = [_GONE.sub("", cell).strip() for cell in cells]
    while clean and not clean[-1]:
        clean.pop()
    return tuple(clean)


def column_name(number: int) -> str:
    """1 is A, 27 is AA."""
    name = ""
    while number > 0:
        number, letter = divmod(number - 1, 26)
        name = chr(65 + letter) + name
    return name


def place_of(cell: str) -> tuple[int, int]:
    """(column, row) of "B4", from 1; (0, 0) for what names no cell."""
    match = _CELL.fullmatch(cell)
    if match is None:
        return 0, 0
    column = 0
    for letter in match[1].upper():
        column = column * 26 + ord(letter) - 64
    return column, int(match[2])


def words_of(book: Book) -> str:
    """The text that claims are pinned to: a sheet's name, a line for each row, then its comments and links."""
    return "\n\n".join("\n".join(_lines(sheet)) for sheet in book.sheets)


def _lines(sheet: Sheet) -> Iterator[str]:
    yield sheet.name
    for row in sheet.rows:
        yield "\t".join(" ".join(cell.split()) for cell in row.cells)
    for mark in sheet.comments:
        yield f"{mark.cell} · {mark.by}: {mark.text}" if mark.by else f"{mark.cell}: {mark.text}"
    yield from (f"{mark.cell} → {mark.text}" for mark in sheet.links)


def facts_of(book: Book) -> list[Fact]:
    """What Attest saw of the tables: shape, what is hidden, merged, computed, said in comments."""
    sheets = book.sheets
    shapes = [f"{s.name} ({len(s.rows)} rows{', hidden' if s.hidden else ''})" for s in sheets]
    found = [
        ("sheets", " · ".join(shapes)),
        ("hidden sheets", " · ".join(sheet.name for sheet in sheets if sheet.hidden)),
        ("hidden rows", _each(sheets, lambda s: runs(s.hidden_rows))),
        ("hidden columns", _each(sheets, lambda s: runs(s.hidden_columns, column_name))),
        ("merged cells", _each(sheets, lambda s: ", ".join(s.merged[:50]))),
        ("comments", _count(sum(len(s.comments) for s in sheets))),
        ("links in cells", _count(sum(len(s.links) for s in sheets), "not followed")),
        ("formulas", _count(sum(s.formulas for s in sheets), "not run; the values that the file keeps are shown")),
    ]
    named = [(f"{s.name}!{mark.cell}", mark.text) for s in sheets for mark in s.formula_texts][:40]
    found += [("formula", f"{place} {text}") for place, text in named]
    return [Fact(name, value[:5_000], "observed", "attest") for name, value in found if value]


def _each(sheets: Iterable[Sheet], told: Callable[[Sheet], str]) -> str:
    return " · ".join(f"{sheet.name}: {text}" for sheet in sheets if (text := told(sheet)))


def _count(number: int, more: str = "") -> str:
    return (f"{number}, {more}" if more else str(number)) if number else ""


def runs(numbers: Sequence[int], name: Callable[[int], str] = str) -> str:
    """1, 2, 3, 7 as "1–3, 7"."""
    parts: list[list[int]] = []
    for number in sorted(set(numbers)):
        if parts and number == parts[-1][1] + 1:
            parts[-1][1] = number
        else:
            parts.append([number, number])
    shown = [name(a) if a == b else f"{name(a)}–{name(b)}" for a, b in parts[:100]]
    return ", ".join(shown) + (" …" if len(parts) > 100 else "")
