"""What every part of a report is set with: the faces, the labels, the notes of the page, and where exhibits began."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from reportlab.platypus import Flowable

from desktop_app.report import style
from desktop_app.report.labels import Labels
from desktop_app.report.notes import Notes
from desktop_app.report.text.block import Block, Marked, Row, Style
from desktop_app.report.text.draw import Span
from desktop_app.report.text.faces import FaceStack
from desktop_app.rows.pictures import Preview

_LONGEST = 3_000


@dataclass
class Setting:
    """One pass over one report. `starts`: the page each exhibit begins on, from the pass before."""

    stack: FaceStack
    labels: Labels
    notes: Notes
    previews: Mapping[str, Preview | None]
    starts: Mapping[int, int]
    pages: int
    began: dict[int, int] = field(default_factory=dict)
    cut: int = 0

    def block(
        self,
        text: str,
        look: Style,
        *,
        spans: Sequence[Span] = (),
        marked: Marked | None = None,
        inset: float = 0.0,
        flush_right: bool | None = None,
    ) -> Block:
        """One paragraph. Line ends within are spaces; control characters are shown as U+FFFD."""
        clean = "".join(c if c.isprintable() or c in "\u200c\u200d\u200e\u200f\u00ad\u00a0\u202f" or 0x2000 <= ord(c) <= 0x206F else " " if c.isspace() else "\ufffd" for c in text)  # fmt: skip
        return Block(clean, look, self.stack, spans=spans, marked=marked, inset=inset, flush_right=flush_right)

    def lines(self, text: str, look: Style) -> Iterator[Flowable]:
        """One block a line of the text."""
        yield from (self.block(line, look) for line in text.split("\n") if line.strip())

    def row(self, label: str, value: str, look: Style = style.ROW_VALUE) -> Row:
        """A label and its value beside it; a very long value is shortened and counted."""
        if len(value) > _LONGEST:
            value, self.cut = value[:_LONGEST] + " […]", self.cut + 1
        rtl = self.labels.rtl
        name = self.block(label, style.ROW_LABEL, flush_right=rtl)
        return Row(name, self.block(value, look, flush_right=rtl), style.LABEL, rtl)

    def rows(self, pairs: Sequence[tuple[str, str]]) -> Iterator[Flowable]:
        """Rows of those that have a value."""
        yield from (self.row(label, value) for label, value in pairs if value)
