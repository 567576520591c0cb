"""Words among others: links (a thin line under them, the annotation over them), marks of notes, words of another language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from desktop_app.report.pdf.tags import artifact, link, tagged
from desktop_app.report.text.draw import Placed, draw_lines
from desktop_app.report.text.lines import Line

_UNDER, _THIN = 0.14, 0.05
_BLUE = (0.1, 0.25, 0.55)


@dataclass(frozen=True, slots=True)
class Link:
    """Characters start..end lead to the bookmark `to` or to the address `url`; `alt` says where to, for those who hear it.

    `within`: the element around it, of a mark or number of a note, which has no line under it; `name`: a bookmark that
    stands there.
    """

    start: int
    end: int
    alt: str
    to: str = ""
    url: str = ""
    within: str = ""
    name: str = ""

    def __post_init__(self) -> None:
        """ValueError for anything but one place, and for an address that a reader might run."""
        if bool(self.to) == bool(self.url):
            raise ValueError("a link leads to a bookmark or to an address")
        if self.url and not self.url.startswith(("https://", "http://", "mailto:")):
            raise ValueError("a link leads to https, http or mailto")


@dataclass(frozen=True, slots=True)
class Foreign:
    """Characters start..end are in another language (BCP 47) than those around them."""

    start: int
    end: int
    lang: str


Inline = Link | Foreign


def draw_linked(canvas: Any, placed: Sequence[Placed], links: Sequence[Inline], size: float, grey: float) -> None:
    """The lines; the words of each link, and those of another language, an element of their own."""
    chunks = [chunk for line, x, y in placed for chunk in _chunks(line, x, y, links)]
    for target, group in groupby(chunks, key=lambda chunk: chunk[0]):
        pieces = [piece for _target, piece in group]
        if target is None:
            draw_lines(canvas, pieces, size, grey)
            continue
        if isinstance(target, Foreign):
            with tagged(canvas, "Span", lang=target.lang):
                draw_lines(canvas, pieces, size, grey)
            continue
        with ExitStack() as inside:
            if target.within:
                inside.enter_context(tagged(canvas, target.within))
            inside.enter_context(tagged(canvas, "Link"))
            draw_lines(canvas, pieces, size, grey)
            for line, x, y in pieces:
                _over(canvas, target, (x, y, x + line.bare), size)


def _chunks(line: Line, x: float, y: float, links: Sequence[Inline]) -> Iterator[tuple[Inline | None, Placed]]:
    """The line from left to right, cut where a link begins and ends."""
    for target, group in groupby(line.atoms, key=lambda atom: _at(links, atom.start)):
        atoms = tuple(group)
        width = sum(atom.width for atom in atoms)
        yield target, (Line(atoms, line.start, line.end, width, width), x, y)
        x += width


def _at(links: Sequence[Inline], place: int) -> Inline | None:
    return next((link for link in links if link.start <= place < link.end), None)


def _over(canvas: Any, target: Link, along: tuple[float, float, float], size: float) -> None:
    left, y, right = along
    if target.name:
        across, up = canvas.absolutePosition(left, y + size)
        canvas.bookmarkPage(target.name, fit="XYZ", left=across, top=up)
    if not target.within:
        with artifact(canvas):
            canvas.setStrokeColorRGB(*_BLUE)
            canvas.setLineWidth(size * _THIN)
            canvas.line(left, y - size * _UNDER, right, y - size * _UNDER)
    link(canvas, (left, y - size * 0.28, right, y + size * 0.92), target.alt, to=target.to, url=target.url)
