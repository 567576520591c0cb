"""Paragraphs as flowables: a block of text with marked characters, a row with a label beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass
from typing import Any

from reportlab.platypus import Flowable

from desktop_app.report.pdf.tags import artifact, tagged
from desktop_app.report.text.draw import Placed, Span, draw_lines, grounds, is_counted
from desktop_app.report.text.faces import FaceStack
from desktop_app.report.text.footnotes import Footnote, Mark, with_marks
from desktop_app.report.text.lines import Line, Paragraph
from desktop_app.report.text.links import Inline, Link, draw_linked
from desktop_app.report.text.measure import Filled

Marked = Callable[[Any, Span, float, float], None]
"""Hears on which canvas a span begins, where the room beside the words begins, and on which baseline."""
_TALL = 0.86
"""Of a face's own line height: lines of Naskh or Burmese this far apart do not touch."""
_AIR = 0.5
_HIGHEST = 3.0
"""Times the text's size: more than this over a baseline is no script but a heap of marks, and does not push lines apart."""


@dataclass(frozen=True, slots=True)
class Style:
    """Sizes in points; grey from 0 (black) to 1. `indent` at the side where the text begins; `keep`: with what follows.

    `tag`: the standard structure type of a paragraph in this style (P, H1, Note, Caption, Lbl …).
    """

    size: float
    leading: float
    before: float = 0.0
    after: float = 0.0
    bold: bool = False
    grey: float = 0.0
    indent: float = 0.0
    keep: bool = False
    tag: str = "P"


class Block(Flowable):  # type: ignore[misc]
    """One paragraph; splits over pages with at least two lines on both sides.

    `inset` points stay free at the side where lines end, or at the left or right as `inset_left` says; `flush_right` None:
    by the paragraph's own direction; `marked` hears where each span begins; `lang`: of its words, where it is not the
    document's; `marks`: of footnotes, which a page of `pdf/foot.py` sets.
    """

    def __init__(
        self, text: str, style: Style, stack: FaceStack, *, spans: Sequence[Span] = (), marked: Marked | None = None,
        inset: float = 0.0, inset_left: bool | None = None,
        flush_right: bool | None = None, lang: str = "", links: Sequence[Inline] = (), marks: Sequence[Mark] = (),
    ) -> None:  # fmt: skip
        super().__init__()
        if marks:
            text, spans, links = with_marks(text, marks, spans, links)
        self.style = style
        self.lang = lang
        self.key: object | None = None
        cuts = [place for link in links for place in (link.start, link.end)]
        self.paragraph = Paragraph(text, stack, style.size, bold=style.bold, lang=lang, cuts=cuts)
        self.spans, self.links = spans, links
        self.footnotes: Sequence[Footnote] = tuple(mark.note for mark in marks)
        self.marked = marked
        self.inset = inset
        self.inset_left = self.paragraph.rtl if inset_left is None else inset_left
        self.flush_right = self.paragraph.rtl if flush_right is None else flush_right
        self.spaceBefore, self.spaceAfter = style.before, style.after
        self.keepWithNext = int(style.keep)
        self._lines: Sequence[Filled] = ()
        self._heights: Sequence[tuple[float, float]] = ()
        self._made_for = -1.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Lines for this width; a piece that was split off keeps its own."""
        if self._made_for != width:
            lines = self.paragraph.filled(width - self.style.indent - self.inset)
            self._take(lines, [self._height_of(line) for line in lines])
            self._made_for = width
        self.width = width
        return width, self.height

    def _take(self, lines: Sequence[Filled], heights: Sequence[tuple[float, float]]) -> None:
        self._lines, self._heights = lines, heights
        self.height = sum(over + under for over, under in heights)

    def _height_of(self, line: Filled) -> tuple[float, float]:
        """Points over and under the baseline: leading, or more where a tall face stands on the line or ink reaches further."""
        size = self.style.size
        high = max(self.style.leading, line.tall * size * _TALL)
        under = (high - size) / 2 + size * 0.2
        most = _HIGHEST * size
        return max(high - under, min(line.above * size + _AIR, most)), max(under, min(line.below * size + _AIR, most))

    def split(self, width: float, height: float) -> list[Flowable]:
        """Two blocks that share text, levels and spans; nothing when fewer than two lines fit or remain."""
        self.wrap(width, height)
        self.key = self.key or object()
        fit, used = 0, 0.0
        for over, under in self._heights:
            if used + over + under > height:
                break
            used += over + under
            fit += 1
        fit = min(fit, len(self._lines) - 2) if fit < len(self._lines) else fit
        if fit < 2:
            return []
        return [self._piece(0, fit), self._piece(fit, len(self._lines))]

    def _piece(self, first: int, end: int) -> Block:
        lines = self._lines[first:end]
        piece = copy(self)
        piece.__dict__.pop("_postponed", None)  # reportlab's mark of what had to wait for a new page: a piece has not
        piece.spaceBefore, piece.keepWithNext = 0.0, 0
        piece._take(lines, self._heights[first:end])
        # Only its own: a paragraph of a hundred pages does not ask every line about every span.
        piece.spans = [s for s in self.spans if s.start < lines[-1].end and s.end > lines[0].start]
        if self.footnotes:
            called = {
                one.to for one in self.links if isinstance(one, Link) and lines[0].start <= one.start < lines[-1].end
            }
            piece.footnotes = [note for note in self.footnotes if note.key in called]
        return piece

    @property
    def is_heard(self) -> bool:
        """Whether somebody must know where it stands, even where pages are only counted."""
        return bool(self.marked and self.spans)

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803
        """Not at all where nobody will see it or hear of it."""
        if self.is_heard or not is_counted(canvas):
            super().drawOn(canvas, x, y, _sW)

    def draw(self) -> None:
        """Grounds first, then the words: all of one page are one marked sequence."""
        if is_counted(self.canv):
            self._tell()
            return
        with tagged(self.canv, self.style.tag, lang=self.lang, key=self.key):
            self._tell()
            placed = list(self._placed())
            for line, x, baseline in placed:
                self._grounds(line, x, baseline)
            if self.links:
                draw_linked(self.canv, placed, self.links, self.style.size, self.style.grey)
            else:
                draw_lines(self.canv, placed, self.style.size, self.style.grey)
        for note in self.footnotes:
            # Its place in the tree; its words come when the page ends.
            with tagged(self.canv, "Note", key=note.key):
                pass

    def _baselines(self) -> Iterator[tuple[Filled, float]]:
        y = self.height
        for line, (over, under) in zip(self._lines, self._heights, strict=True):
            yield line, y - over
            y -= over + under

    def _placed(self) -> Iterator[Placed]:
        """Each line with its left edge and its baseline."""
        for filled, baseline in self._baselines():
            line = self.paragraph.line(filled)
            yield line, self._left(line), baseline

    def _tell(self) -> None:
        """Where each span begins."""
        if self.marked and self.spans:
            for line, baseline in self._baselines():
                for span in self.spans:
                    if line.start <= span.start < line.end:
                        self.marked(self.canv, span, self.free_left, baseline)

    def _grounds(self, line: Line, x: float, baseline: float) -> None:
        for left, right, span in grounds(line, self.spans, self.style.size):
            with artifact(self.canv):
                self._ground(x + left, x + right, baseline, line, span)

    @property
    def first_rise(self) -> float:
        """Points from the upper edge to the first baseline, once it is wrapped."""
        return self._heights[0][0]

    def beginning(self, lines: int) -> float:
        """Points of so many first lines, once it is wrapped."""
        return sum(over + under for over, under in self._heights[:lines])

    @property
    def free_left(self) -> float:
        """Points from the left edge to where the room beside the words begins."""
        return 0.0 if self.inset_left else float(self.width) - self.inset

    def _left(self, line: Line) -> float:
        # Spaces at the end of a line hang outside: at its right when it runs left to right, else at its left.
        hanging = line.width - line.bare if self.paragraph.rtl else 0.0
        if self.flush_right:
            right = float(self.width) - (0.0 if self.inset_left else self.inset)
            return right - self.style.indent - line.bare - hanging
        return (self.inset if self.inset_left else 0.0) + self.style.indent - hanging

    def _ground(self, left: float, right: float, baseline: float, line: Line, span: Span) -> None:
        size = self.style.size
        above, below = (min(reach, _HIGHEST * size) for reach in line.ink(size))
        low, high = max(size * 0.28, below), max(size * 0.92, above)
        self.canv.setFillColorRGB(*span.ground)
        self.canv.rect(left, baseline - low, right - left, low + high, stroke=0, fill=1)


class Row(Flowable):  # type: ignore[misc]
    """A label and its value beside it (at its left when mirrored); the value may run over pages."""

    def __init__(
        self, label: Block | None, value: Block, label_width: float, mirrored: bool = False, key: object | None = None
    ) -> None:
        super().__init__()
        self.key = key
        self.mirrored = mirrored
        self.label = label
        self.value = value
        self.label_width = label_width
        self.spaceAfter = value.spaceAfter
        self.spaceBefore = value.spaceBefore

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As high as the higher of both."""
        _w, high = self.value.wrap(width - self.label_width, height)
        other = self.label.wrap(self.label_width - 6, height)[1] + self._lower() if self.label else 0.0
        self.width, self.height = width, max(high, other)
        return width, self.height

    @property
    def footnotes(self) -> Sequence[Footnote]:
        """Those of its value."""
        return self.value.footnotes

    def _lower(self) -> float:
        """Points by which the label must sink for its first line to be level with that of the value."""
        return max(0.0, self.value.first_rise - self.label.first_rise) if self.label else 0.0

    def split(self, width: float, height: float) -> list[Flowable]:
        """The label stays with the first piece."""
        parts = self.value.split(width - self.label_width, height)
        key = self.key or object()
        return [
            Row(self.label if at == 0 else None, part, self.label_width, self.mirrored, key)
            for at, part in enumerate(parts)
        ]

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803
        """Not at all where nobody will see it or hear of it."""
        if self.value.is_heard or not is_counted(canvas):
            super().drawOn(canvas, x, y, _sW)

    def draw(self) -> None:
        """Both from the top. Rows that follow each other are one list of labels and values."""
        canvas: Any = self.canv
        value_width = self.width - self.label_width
        key = self.key or object()
        with tagged(canvas, "L", joined=True), tagged(canvas, "LI", key=key):
            if self.label:
                left = value_width + 6 if self.mirrored else 0
                with tagged(canvas, "Lbl"):
                    self.label.drawOn(canvas, left, self.height - self.label.height - self._lower())
            with tagged(canvas, "LBody", key=(key, "body")):
                self.value.drawOn(canvas, 0 if self.mirrored else self.label_width, self.height - self.value.height)
