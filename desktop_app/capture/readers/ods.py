"""An OpenDocument spreadsheet (ISO/IEC 26300-1, chapter 9): its sheets as they would be seen, no formula run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.capture.model import Fact, Said
from desktop_app.capture.readers.cells import Calendar, shown, span
from desktop_app.capture.readers.grid import MAX_COLUMNS, MAX_NAMED, MAX_TEXT, Book, Filling, Mark, Sheet, column_name
from desktop_app.capture.readers.odt import properties_of
from desktop_app.capture.readers.package import Element, Package, attribute, children, local, locked
from desktop_app.capture.readers.unpacked import damaged

_BY = "the document's own properties"
_CUT = f"it is longer than {MAX_TEXT} characters"
_MAX_ROWS = 1_048_576
_AWAY = ("collapse", "filter")
_ASIDE = ("annotation", "tracked-changes")
_SPACES = 100


def ods_book(package: Package) -> Book:
    """All sheets. InputError `file-damaged`, `file-nested`, `file-locked`."""
    manifest = package.xml("META-INF/manifest.xml")
    if manifest is not None and next(children(manifest, "encryption-data"), None) is not None:
        raise locked()
    if "content.xml" not in package.names:
        raise damaged("the document's main part")
    budget = [MAX_TEXT]
    sheets = tuple(_sheets(package, budget))
    properties = properties_of(package)
    return Book(
        sheets=sheets,
        cut=_CUT if budget[0] < 0 else "",
        said=Said(properties.get("title", ""), tuple(filter(None, (properties.get("author", ""),)))),
        facts=(*(Fact(n, v, "imported", _BY) for n, v in properties.items()), *_observed(package)),
        notes=("values read as the file keeps them: formulas not run, numbers with 15 digits, dates as ISO 8601",),
    )


def _sheets(package: Package, budget: list[int]) -> Iterator[Sheet]:
    """One after another; a table within a cell is words of that cell."""
    unseen: set[str] = set()
    made: Filling | None = None
    depth = row = column = 0
    ends = ("table", "table-row", "table-column", "style")
    for event, element in package.elements("content.xml", ends, ("table",)):
        name = local(element)
        if name == "style":
            unseen |= _not_displayed(element)
        elif name == "table" and event == "start":
            depth += 1
            if depth == 1:
                made = Filling(attribute(element, "name")[:200], budget, attribute(element, "style-name") in unseen)
                row = column = 0
        elif name == "table":
            depth -= 1
            if depth == 0 and made is not None:
                yield made.made()
        elif depth == 1 and made is not None and budget[0] >= 0:
            if name == "table-column":
                column = _column(element, column, made)
            else:
                row = _row(element, row, made)
                if budget[0] < 0:
                    yield made.made()
                    return


def _not_displayed(style: Element) -> set[str]:
    hidden = any(attribute(one, "display") == "false" for one in children(style, "table-properties"))
    return {attribute(style, "name")} if hidden else set()


def _column(element: Element, last: int, made: Filling) -> int:
    count = _number(attribute(element, "number-columns-repeated"), MAX_COLUMNS)
    if attribute(element, "visibility") in _AWAY:
        made.hidden_columns += range(last + 1, min(last + count, MAX_COLUMNS) + 1)
    return last + count


def _row(element: Element, last: int, made: Filling) -> int:
    """The number of the last row that the element stands for."""
    count = _number(attribute(element, "number-rows-repeated"), _MAX_ROWS)
    hidden = attribute(element, "visibility") in _AWAY
    cells = _Cells(made, last + 1)
    for one in element:
        if local(one) in ("table-cell", "covered-table-cell"):
            cells.add(one)
    if not any(cells.values):
        if hidden and last < _MAX_ROWS:
            made.hidden_rows += range(last + 1, min(last + count, last + MAX_NAMED) + 1)
        return last + count
    for number in range(last + 1, last + count + 1):
        if not made.add_row(number, cells.values, hidden):
            break
    return last + count


@dataclass(slots=True)
class _Placed:
    column: int
    row: int

    @property
    def name(self) -> str:
        return f"{column_name(self.column)}{self.row}"


class _Cells:
    """The cells of one row, repeated ones spread out."""

    def __init__(self, made: Filling, row: int) -> None:
        self.values: list[str] = []
        self._made = made
        self._row = row
        self._column = 1

    def add(self, cell: Element) -> None:
        """One cell, or as many as it stands for."""
        count = _number(attribute(cell, "number-columns-repeated"), MAX_COLUMNS)
        value = "" if local(cell) == "covered-table-cell" else _value(cell)
        count = min(count, MAX_COLUMNS - self._column + 1)
        if value and count > 0:
            self.values += [""] * (self._column - 1 - len(self.values)) + [value] * count
        self._marks(cell, _Placed(self._column, self._row), value)
        self._column += max(count, 0)

    def _marks(self, cell: Element, place: _Placed, value: str) -> None:
        if formula := attribute(cell, "formula"):
            self._made.add_formula(place.name, formula, value)
        wide = _number(attribute(cell, "number-columns-spanned"), MAX_COLUMNS)
        high = _number(attribute(cell, "number-rows-spanned"), _MAX_ROWS)
        if wide > 1 or high > 1:
            self._made.merged.append(f"{place.name}:{_Placed(place.column + wide - 1, place.row + high - 1).name}")
        for note in children(cell, "annotation"):
            by = next((one.text or "" for one in children(note, "creator")), "").strip()[:200]
            words = " ".join(_words(one) for one in note if local(one) == "p")
            self._made.comments.append(Mark(place.name, " ".join(words.split())[:5_000], by))
        for link in children(cell, "a"):
            if target := attribute(link, "href"):
                self._made.links.append(Mark(place.name, target[:2_000]))


def _value(cell: Element) -> str:
    kind = attribute(cell, "value-type")
    words = "\n".join(text for one in cell if local(one) == "p" and (text := _words(one)))
    if kind in ("float", "percentage") and (raw := attribute(cell, "value")):
        return shown(raw, "percent" if kind == "percentage" else "number", Calendar())
    if kind == "date":
        return attribute(cell, "date-value").replace("T", " ", 1) or words
    if kind == "time":
        return span(attribute(cell, "time-value")) or words
    if kind == "boolean":
        return attribute(cell, "boolean-value").upper() or words
    return words or attribute(cell, "string-value")


def _words(element: Element) -> str:
    """Words of a paragraph, without comments within."""
    pieces = [element.text or ""]
    for inner in element:
        name = local(inner)
        if name == "s":
            count = _number(attribute(inner, "c"), _SPACES)
            pieces.append(" " * count)
        elif name in ("tab", "line-break"):
            pieces.append("\t" if name == "tab" else "\n")
        elif name and name not in _ASIDE:
            pieces.append(_words(inner))
        pieces.append(inner.tail or "")
    return "".join(pieces)


def _number(written: str, most: int) -> int:
    """A count of repeats, 1 where none is said."""
    return max(1, min(int(written), most)) if written.isdecimal() and len(written) < 9 else 1


def _observed(package: Package) -> list[Fact]:
    macros = any(name.startswith(("Basic/", "Scripts/")) for name in package.names)
    objects = sum(name.endswith("/content.xml") for name in package.names)
    found = [
        ("macros", "inside, never run" if macros else ""),
        ("charts and embedded objects", f"{objects}, not drawn" if objects else ""),
    ]
    return [Fact(name, value, "observed", "attest") for name, value in found if value]
