"""What every part of a report is set with: the faces, the labels, the notes of the page, and where its parts began."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from reportlab.platypus import Flowable

from desktop_app.report import style
from desktop_app.report.exhibits.notes import Notes
from desktop_app.report.labels import Labels
from desktop_app.report.square_code import Modules, square_modules
from desktop_app.report.text.block import Block, Marked, Row, Style
from desktop_app.report.text.draw import Span
from desktop_app.report.text.faces import FaceStack
from desktop_app.report.text.footnotes import Footnote, Mark, numbered
from desktop_app.report.text.links import Inline
from desktop_app.report.text.table import Cell, Table
from desktop_app.rows.pictures import Preview

_LONGEST = 3_000
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


@dataclass
class Setting:
    """One pass over one report. `starts`: the page on which each part begins, from the pass before."""

    stack: FaceStack
    labels: Labels
    notes: Notes
    previews: Mapping[str, Preview | None]
    starts: Mapping[str, int]
    pages: int
    manifest_sha256: str = ""
    began: dict[str, int] = field(default_factory=dict)
    cut: int = 0
    given: dict[str, int] = field(default_factory=dict)
    """The last number of a footnote in each part."""
    without_caption: list[int] = field(default_factory=list)
    """Exhibits whose picture has no caption: nothing can be said in its stead."""

    @cached_property
    def square(self) -> Modules:
        """The square code of the manifest: made once, printed with every exhibit."""
        return square_modules(self.manifest_sha256)

    def block(
        self,
        text: str,
        look: Style,
        *,
        spans: Sequence[Span] = (),
        marked: Marked | None = None,
        inset: float = 0.0,
        inset_left: bool | None = None,
        flush_right: bool | None = None,
        lang: str = "",
        links: Sequence[Inline] = (),
        marks: Sequence[Mark] = (),
    ) -> Block:
        """One paragraph. Line ends within are spaces; control characters are shown as U+FFFD and counted as missing."""
        return Block(
            _CONTROL.sub(self._replaced, text), look, self.stack, spans=spans, marked=marked, inset=inset, inset_left=inset_left,
            flush_right=flush_right, lang=lang, links=links, marks=marks,
        )  # fmt: skip

    def _replaced(self, found: re.Match[str]) -> str:
        if found[0].isspace():
            return " "
        self.stack.missing[found[0]] = self.stack.missing.get(found[0], 0) + 1
        return "\ufffd"

    def next_note(self, part: str) -> int:
        """The number of one more footnote of a part whose notes are made in the order of its pages."""
        self.given[part] = self.given.get(part, 0) + 1
        return self.given[part]

    def footnote(self, part: str, number: int, words: str, links: Sequence[Inline] = ()) -> Footnote:
        """A note of one part of the report, in which it has this number."""
        key = f"note-{part}-{number}"
        back = self.labels["footnote back"].format(number=number)
        text, inlines = numbered(number, key, back, words, links)
        block = self.block(text, style.FOOTNOTE, flush_right=self.labels.rtl, links=inlines)
        block.key = key
        return Footnote(number, key, self.labels["footnote"].format(number=number), block)

    def more_notes(self, count: int) -> Block:
        """Says how many notes have no room on the page."""
        return self.block(f"+ {count} {self.labels['more notes']}", style.NOTE)

    def lines(self, text: str, look: Style) -> Iterator[Flowable]:
        """One block a line of the text."""
        yield from (self.block(line, look) for line in text.split("\n") if line.strip())

    def row(self, label: str, value: str, look: Style = style.ROW_VALUE, note: Footnote | None = None) -> Row:
        """A label and its value beside it, with a mark for `note` behind it; a very long value is shortened and counted."""
        if len(value) > _LONGEST:
            value, self.cut = value[:_LONGEST] + " […]", self.cut + 1
        rtl = self.labels.rtl
        name = self.block(label, style.ROW_LABEL, flush_right=rtl)
        marks = [Mark(len(value), note)] if note else []
        return Row(name, self.block(value, look, flush_right=rtl, marks=marks), style.LABEL, rtl)

    def rows(self, pairs: Sequence[tuple[str, str]]) -> Iterator[Flowable]:
        """Rows of those that have a value."""
        yield from (self.row(label, value) for label, value in pairs if value)

    def table(self, head: Sequence[str], rows: Sequence[Sequence[str | Cell]], widths: Sequence[float]) -> Table:
        """A table under a repeated head, mirrored with the page; words become blocks, blocks stay as they are.

        `widths`: points of each column, 0 for a share of the rest.
        """
        heads = [self.cell(words, style.TABLE_HEAD) for words in head]
        cells = [[self.cell(one) if isinstance(one, str) else one for one in row] for row in rows]
        turned = self.block(self.labels["table turned"], style.SMALL)
        return Table(heads, cells, widths, mirrored=self.labels.rtl, turned=turned)

    def cell(self, text: str, look: Style = style.TABLE_CELL) -> Block:
        """A table's words, at the side where the page begins."""
        return self.block(text, look, flush_right=self.labels.rtl)
