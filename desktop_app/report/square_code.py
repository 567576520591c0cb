"""The square code (QR) on the cover: the manifest's SHA-256, readable from paper."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any

import segno
from reportlab.platypus import Flowable

from desktop_app.report.pdf.tags import tagged
from desktop_app.report.text.draw import is_counted

_QUIET = 4
Modules = Sequence[Sequence[int]]
"""Rows of a square code: 1 for a dark module."""


def square_modules(sha256: str) -> Modules:
    """The code of a manifest's hash; upper case, so that it stays small (alphanumeric mode)."""
    text = f"ATTEST1:SHA256:{sha256.upper()}"
    return [list(row) for row in segno.make(text, error="m", micro=False, boost_error=False).matrix]


class SquareCode(Flowable):  # type: ignore[misc]
    """`side` points wide and high, quiet zone included."""

    def __init__(self, modules: Modules, side: float, align: str, alt: str) -> None:
        super().__init__()
        self.hAlign, self._alt, self._rows = align, alt, modules
        self.width = self.height = side

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Always the same size."""
        return self.width, self.height

    def draw(self) -> None:
        """Runs of dark modules as rectangles of one path."""
        canvas: Any = self.canv
        if is_counted(canvas):
            return
        cell = self.width / (len(self._rows) + 2 * _QUIET)
        path = canvas.beginPath()
        for y, row in enumerate(self._rows):
            x = 0
            for dark, run in groupby(row):
                length = len(list(run))
                if dark:
                    path.rect((x + _QUIET) * cell, self.height - (y + _QUIET + 1) * cell, length * cell, cell)
                x += length
        with tagged(canvas, "Figure", alt=self._alt, box=(0, 0, self.width, self.height)):
            canvas.setFillGray(0)
            canvas.drawPath(path, stroke=0, fill=1)
