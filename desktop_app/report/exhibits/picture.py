"""Pictures on the page: the preview, and regions of claims drawn over it with their numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.platypus import Flowable

from desktop_app.report.pdf.jpeg import draw_jpeg
from desktop_app.report.pdf.tags import tagged
from desktop_app.report.text.block import Block
from desktop_app.report.text.draw import draw_line, is_counted
from desktop_app.rows.pictures import Preview


@dataclass(frozen=True, slots=True)
class Region:
    """A claim's rectangle in pixels of the upright original, its corners if it is a polygon, its number set small."""

    box: tuple[int, int, int, int]
    number: Block
    corners: tuple[tuple[int, int], ...] = ()


class PictureBlock(Flowable):  # type: ignore[misc]
    """The preview, at most `high` points high, with rectangles over it. `alt`: what stands for it where it is not seen."""

    def __init__(self, shown: Preview, regions: Sequence[Region], high: float, alt: str) -> None:
        super().__init__()
        self._shown, self._regions, self._high, self._alt = shown, regions, high, alt
        self.spaceBefore, self.spaceAfter = 6, 4
        self.keepWithNext = 1

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As wide as the column unless that is too high."""
        ratio = self._shown.height / self._shown.width
        self.width = min(width, self._high / ratio)
        self.height = self.width * ratio
        return self.width, self.height

    def draw(self) -> None:
        """The picture, then each rectangle: white under dark, so that it shows on any ground."""
        if is_counted(self.canv):
            return
        with tagged(self.canv, "Figure", alt=self._alt, box=(0, 0, self.width, self.height)):
            self._draw(self.canv)

    def _draw(self, canvas: Any) -> None:
        draw_jpeg(canvas, self._shown, (0, 0, self.width, self.height))
        scale = self.width / self._shown.width
        for region in self._regions:
            x, y, w, h = (side * scale for side in region.box)
            for grey, line in ((1.0, 2.4), (0.0, 1.0)):
                canvas.setStrokeGray(grey)
                canvas.setLineWidth(line)
                if region.corners:
                    self._polygon(canvas, [(left * scale, top * scale) for left, top in region.corners])
                else:
                    canvas.rect(x, self.height - y - h, w, h)
            self._number(canvas, region.number, x, self.height - y)

    def _polygon(self, canvas: Any, corners: Sequence[tuple[float, float]]) -> None:
        path = canvas.beginPath()
        path.moveTo(corners[0][0], self.height - corners[0][1])
        for x, y in corners[1:]:
            path.lineTo(x, self.height - y)
        path.close()
        canvas.drawPath(path)

    def _number(self, canvas: Any, number: Block, x: float, top: float) -> None:
        number.wrap(60, 0)
        line = number.paragraph.lines(60)[0]
        canvas.setFillGray(1)
        canvas.rect(x, top - 10, line.bare + 4, 10, stroke=0, fill=1)
        draw_line(canvas, line, x + 2, top - 8, number.style.size, 0.0)
