"""Paragraphs, headings and tables of an office document as words, in the order of the document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from lxml import etree

from desktop_app.capture.readers.package import Element, local

_MAX_TEXT = 5_000_000
Words = Callable[[Element], str]


@dataclass(frozen=True, slots=True)
class Names:
    """What a format calls its parts."""

    paragraphs: tuple[str, ...]
    table: str
    row: str
    cell: str
    skipped: tuple[str, ...]


def blocks(body: Element, names: Names, words: Words) -> Iterator[str]:
    """One text a paragraph; one a table, a line for each row, cells parted by tabs."""
    walk = etree.iterwalk(body, events=("start",))
    size = 0
    for _event, element in walk:
        name = local(element)
        if name in names.skipped:
            walk.skip_subtree()
        elif name in names.paragraphs or name == names.table:
            walk.skip_subtree()
            text = words(element).strip() if name in names.paragraphs else _table(element, names, words)
            size += len(text)
            if size > _MAX_TEXT:
                return
            if text:
                yield text


def _table(table: Element, names: Names, words: Words) -> str:
    rows = [
        _row(row, names, words)
        for row in table.iter("*")
        if local(row) == names.row and _owner(row, names.table) is table
    ]
    return "\n".join(row for row in rows if row.strip())


def _row(row: Element, names: Names, words: Words) -> str:
    own = [cell for cell in row.iter("*") if local(cell) == names.cell and _owner(cell, names.row) is row]
    return "\t".join(" ".join(words(cell).split()) for cell in own)


def _owner(element: Element, name: str) -> Element | None:
    return next((above for above in element.iterancestors() if local(above) == name), None)
