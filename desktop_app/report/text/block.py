"""Paragraphs as flowables: a block of text with marked characters, a row with a label beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.platypus import Flowable

from desktop_app.report.text.draw import Span, draw_line, grounds
from desktop_app.report.text.faces import FaceStack
from desktop_app.report.text.lines import Line, Paragraph

Marked = Callable[[Any, Span, float], None]


@dataclass(frozen=True, slots=True)
class Style:
    """Sizes in points; grey from 0 (black) to 1. `indent` at the side where the text begins; `keep`: with what follows."""

    size: float
    leading: float
    before: float = 0.0
    after: float = 0.0
    bold: bool = False
    grey: float = 0.0
    indent: float = 0.0
    keep: bool = False


class Block(Flowable):  # type: ignore[misc]
    """One paragraph; splits over pages with at least two lines on both sides.

    `inset` points stay free at the side where lines end; `flush_right` None: by the paragraph's own direction;
    `marked` hears where each span begins.
    """

    def __init__(
        self, text: str, style: Style, stack: FaceStack, *, spans: Sequence[Span] = (), marked: Marked | None = None,
        inset: float = 0.0,
        flush_right: bool | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self.style = style
        self.paragraph = Paragraph(text, stack, style.size, bold=style.bold)
        self.spans = spans
        self.marked = marked
        self.inset = inset
        self.flush_right = self.paragraph.rtl if flush_right is None else flush_right
        self.spaceBefore, self.spaceAfter = style.before, style.after
        self.keepWithNext = int(style.keep)
        self._lines: list[Line] = []
        self._made_for = -1.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Lines for this width; a piece that was split off keeps its own."""
        if self._made_for != width:
            self._lines = self.paragraph.lines(width - self.style.indent - self.inset)
            self._made_for = width
        self.width = width
        self.height = sum(self._heights())
        return width, self.height

    def _heights(self) -> list[float]:
        """Leading, or more where a tall face stands on the line."""
        size, leading = self.style.size, self.style.leading
        return [
            max([leading, *((a.face.ascent - a.face.descent) * size / 1000 * 0.86 for a in line.atoms)])
            for line in self._lines
        ]

    def split(self, width: float, height: float) -> list[Flowable]:
        """Two blocks that share text, levels and spans; nothing when fewer than two lines fit or remain."""
        self.wrap(width, height)
        fit, used = 0, 0.0
        for line_height in self._heights():
            if used + line_height > height:
                break
            used += line_height
            fit += 1
        fit = min(fit, len(self._lines) - 2) if fit < len(self._lines) else fit
        if fit < 2:
            return []
        return [self._piece(self._lines[:fit], width), self._piece(self._lines[fit:], width)]

    def _piece(self, lines: list[Line], width: float) -> Block:
        piece = Block.__new__(Block)
        Flowable.__init__(piece)
        piece.style, piece.paragraph, piece.spans, piece.marked = self.style, self.paragraph, self.spans, self.marked
        piece.inset, piece.flush_right = self.inset, self.flush_right
        piece.spaceBefore, piece.spaceAfter, piece.keepWithNext = 0.0, self.style.after, 0
        piece._lines, piece._made_for = lines, width
        return piece

    def draw(self) -> None:
        """Grounds first, then the words."""
        y = self.height
        for line, height in zip(self._lines, self._heights(), strict=True):
            y -= height
            baseline = y + (height - self.style.size) / 2 + self.style.size * 0.2
            x = self._left(line)
            for left, right, span in grounds(line, self.spans, self.style.size):
                self._ground(x + left, x + right, baseline, span)
                if self.marked and line.start <= span.start < line.end:
                    self.marked(self.canv, span, baseline)
            draw_line(self.canv, line, x, baseline, self.style.size, self.style.grey)

    @property
    def text_width(self) -> float:
        """Points from the left edge to the end of the column that the words may fill."""
        return float(self.width) - self.inset

    def _left(self, line: Line) -> float:
        # Spaces at the end of a line hang outside: at its right when it runs left to right, else at its left.
        hanging = line.width - line.bare if self.paragraph.rtl else 0.0
        if self.flush_right:
            return float(self.width) - self.style.indent - line.bare - hanging
        return self.style.indent - hanging

    def _ground(self, left: float, right: float, baseline: float, span: Span) -> None:
        size = self.style.size
        self.canv.setFillColorRGB(*span.ground)
        self.canv.rect(left, baseline - size * 0.28, right - left, size * 1.2, stroke=0, fill=1)


class Row(Flowable):  # type: ignore[misc]
    """A label and its value beside it (at its left when mirrored); the value may run over pages."""

    def __init__(self, label: Block | None, value: Block, label_width: float, mirrored: bool = False) -> None:
        super().__init__()
        self.mirrored = mirrored
        self.label = label
        self.value = value
        self.label_width = label_width
        self.spaceAfter = value.spaceAfter
        self.spaceBefore = value.spaceBefore

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As high as the higher of both."""
        _w, high = self.value.wrap(width - self.label_width, height)
        other = self.label.wrap(self.label_width - 6, height)[1] if self.label else 0.0
        self.width, self.height = width, max(high, other)
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """The label stays with the first piece."""
        parts = self.value.split(width - self.label_width, height)
        return [
            Row(self.label if at == 0 else None, part, self.label_width, self.mirrored) for at, part in enumerate(parts)
        ]

    def draw(self) -> None:
        """Both from the top."""
        value_width = self.width - self.label_width
        if self.label:
            left = value_width + 6 if self.mirrored else 0
            self.label.drawOn(self.canv, left, self.height - self.label.height)
        self.value.drawOn(self.canv, 0 if self.mirrored else self.label_width, self.height - self.value.height)
