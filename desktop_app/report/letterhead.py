"""The letterhead: whose report it is, large on the cover and small at the head of every page after it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from desktop_app.report import style
from desktop_app.report.exhibits.picture import PictureBlock
from desktop_app.report.model import ReportContent
from desktop_app.report.pdf.tags import artifact
from desktop_app.report.setting import Setting
from desktop_app.report.text.block import Style
from desktop_app.rows.pictures import Preview

_COVER_HIGH, _COVER_WIDE = 20 * mm, 60 * mm
_HIGH, _WIDE = 7 * mm, 30 * mm
_TOP = 7 * mm
"""From the upper edge of the page to the head of it."""
_FIRST = Style(10, 14, bold=True)
_LINE = Style(8.5, 12, grey=0.2)
_GAP = 5 * mm


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Lines of text and a logo; either may be missing."""

    lines: tuple[str, ...] = ()
    logo: Preview | None = None

    def __bool__(self) -> bool:
        return bool(self.lines or self.logo)


NO_LETTERHEAD = Letterhead()


def letterhead_of(content: ReportContent, setting: Setting) -> Letterhead:
    """As the report has it; a logo that cannot be shown was refused before."""
    return Letterhead(content.letterhead, setting.previews.get(content.logo) if content.logo else None)


def on_the_cover(letterhead: Letterhead, setting: Setting) -> Iterator[Flowable]:
    """The logo with the lines beside it."""
    if letterhead:
        yield _Head(letterhead, setting)


def on_every_page(letterhead: Letterhead, setting: Setting, canvas: Any, page: tuple[float, float]) -> None:
    """Decoration in the upper margin: the logo, and the first line at the other side."""
    if not letterhead:
        return
    with artifact(canvas):
        _drawn(letterhead, setting, canvas, page)


def _drawn(letterhead: Letterhead, setting: Setting, canvas: Any, page: tuple[float, float]) -> None:
    wide, high = page
    middle = high - _TOP - _HIGH / 2
    room = wide - 2 * style.MARGIN
    if letterhead.logo:
        width, height = _size(letterhead.logo, _WIDE, _HIGH)
        logo = PictureBlock(letterhead.logo, (), height, "")
        logo.wrap(width, height)
        x = wide - style.MARGIN - width if setting.labels.rtl else style.MARGIN
        logo.drawOn(canvas, x, middle - height / 2)
    for line in letterhead.lines[:1]:
        words = setting.block(line, style.NOTE, flush_right=not setting.labels.rtl)
        _w, height = words.wrap(room - (_WIDE + _GAP if letterhead.logo else 0), 0)
        left = style.MARGIN if setting.labels.rtl or not letterhead.logo else style.MARGIN + _WIDE + _GAP
        words.drawOn(canvas, left, middle - height / 2)


def _size(picture: Preview, wide: float, high: float) -> tuple[float, float]:
    """The largest of its shape within these."""
    scale = min(wide / picture.width, high / picture.height)
    return picture.width * scale, picture.height * scale


class _Head(Flowable):  # type: ignore[misc]
    """The logo at the side where lines begin, the lines beside it."""

    def __init__(self, letterhead: Letterhead, setting: Setting) -> None:
        super().__init__()
        self._mirrored = setting.labels.rtl
        self._size = _size(letterhead.logo, _COVER_WIDE, _COVER_HIGH) if letterhead.logo else (0.0, 0.0)
        alt = setting.labels["logo"]
        self._logo = PictureBlock(letterhead.logo, (), self._size[1], alt) if letterhead.logo else None
        self._lines = [
            setting.cell(line, _FIRST if at == 0 else _LINE) for at, line in enumerate(letterhead.lines)
        ]  # fmt: skip
        self.spaceAfter = 12 * mm

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As high as the higher of both."""
        self.width = width
        self._room = width - (self._size[0] + _GAP if self._logo else 0)
        self.height = max(self._size[1], sum(line.wrap(self._room, height)[1] for line in self._lines))
        if self._logo:
            self._logo.wrap(self._size[0], height)
        return self.width, self.height

    def draw(self) -> None:
        """Both from the top."""
        if self._logo:
            x = self.width - self._size[0] if self._mirrored else 0
            self._logo.drawOn(self.canv, x, self.height - self._size[1])
        y = self.height
        for line in self._lines:
            y -= line.height
            line.drawOn(self.canv, 0 if self._mirrored else self.width - self._room, y)
