"""A table in text (RFC 4180 and its dialects): rows and columns kept, a line a row, cells parted by tabs."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from desktop_app.capture.model import Fact
from desktop_app.capture.readers.unpacked import Unpacked
from desktop_app.charset import decode

_MAX_CELL = 1_000_000
_MAX_TEXT = 5_000_000
_SEPARATORS = (",", ";", "\t", "|")
_NAMES = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}


def read_csv(data: bytes) -> tuple[Unpacked, bytes]:
    """Its rows as text. Quotes that never close take the rest of the file into one cell, which is then cut."""
    decoded = decode(data)
    text = decoded.text.removeprefix("\ufeff").replace("\x00", "\ufffd")
    separator = _separator(text)
    rows, odd = _rows(text, separator)
    head = next(iter(rows), [])
    widths = Counter(map(len, rows))
    shape = f"{len(rows)} rows, {len(head)} columns parted by {_NAMES[separator]}"
    facts = [
        Fact("table", shape + ("; the rows differ in length" if len(widths) > 1 else ""), "observed", "attest"),
        Fact("first row", " · ".join(head)[:2_000], "observed", "attest"),
        Fact("encoding", f"{decoded.encoding} ({decoded.reason})", "observed", "attest"),
    ]
    notes = (
        f"decoded from {decoded.encoding} ({decoded.reason})",
        "rows shown a line each, cells parted by tabs; line ends and tabs inside a cell became spaces",
        *((f"the table was not read to its end: {odd}",) if odd else ()),
    )
    shown = "\n".join("\t".join(row) for row in rows)
    return Unpacked(text=shown, facts=tuple(fact for fact in facts if fact.value), conversions=notes), b""


def csv_rows(data: bytes) -> tuple[list[tuple[int, list[str]]], str]:
    """(rows with their number from 1, why the end was not reached); cells as they are written, empty rows counted."""
    text = decode(data).text.removeprefix("\ufeff").replace("\x00", "\ufffd")
    rows: list[tuple[int, list[str]]] = []
    left = _MAX_TEXT
    csv.field_size_limit(_MAX_CELL)
    try:
        for number, row in enumerate(_read(text, _separator(text)), 1):
            left -= sum(len(cell) + 1 for cell in row)
            if left < 0:
                return rows, f"it is longer than {_MAX_TEXT} characters"
            rows.append((number, row))
    except csv.Error as error:
        return rows, str(error)
    return rows, ""


def _separator(text: str) -> str:
    """The one that makes most rows of the start equally long."""
    best, most = ",", 0
    for separator in _SEPARATORS:
        widths = Counter(len(row) for row in islice(_read(text[:20_000], separator), 40))
        score = sum(count for width, count in widths.most_common(1) if width > 1)
        if score > most:
            best, most = separator, score
    return best


def _rows(text: str, separator: str) -> tuple[list[list[str]], str]:
    """(rows, why the end was not reached)."""
    rows: list[list[str]] = []
    size = 0
    csv.field_size_limit(_MAX_CELL)
    try:
        for row in _read(text, separator):
            cells = [" ".join(cell.split()) for cell in row]
            size += sum(len(cell) + 1 for cell in cells)
            if size > _MAX_TEXT:
                return rows, f"it is longer than {_MAX_TEXT} characters"
            if cells:
                rows.append(cells)
    except csv.Error as error:
        return rows, str(error)
    return rows, ""


def _read(text: str, separator: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator)
