"""The contents: every part and exhibit with its page, each line a link. The pages are those of the pass before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from desktop_app.report.pdf.tags import link, tagged
from desktop_app.report.setting import Setting
from desktop_app.report.text.block import Block, Style

_MOST = 300
"""Lines; the list of exhibits has every exhibit with its page."""
_LONGEST = 110
_NUMBER = 12 * mm
_PART = Style(9.5, 15, bold=True, before=3)
_WITHIN = Style(9, 13, indent=5 * mm)
_SAID = Style(8, 12, before=4, grey=0.25)


@dataclass(frozen=True, slots=True)
class Line:
    """One line: the bookmark it leads to, its words, and how deep it stands (0 or 1)."""

    key: str
    title: str
    level: int


def contents(lines: Sequence[Line], setting: Setting) -> Iterator[Flowable]:
    """The lines; exhibits beyond the bound are counted, parts never are."""
    room = max(0, _MOST - sum(line.level == 0 for line in lines))
    left = 0
    for line in lines:
        if line.level and not room:
            left += 1
            continue
        room -= line.level
        yield ContentsLine(line, setting)
    if left:
        yield setting.block(f"{setting.labels['contents cut']}: {left}", _SAID)


class ContentsLine(Flowable):  # type: ignore[misc]
    """Words at the side where the page begins, the page's number at the other; the whole line is a link."""

    def __init__(self, line: Line, setting: Setting) -> None:
        super().__init__()
        rtl = setting.labels.rtl
        look = _WITHIN if line.level else _PART
        title = line.title if len(line.title) <= _LONGEST else f"{line.title[:_LONGEST]} …"
        page = setting.starts.get(line.key, 0)
        self._key, self._rtl = line.key, rtl
        self._alt = f"{title[:_LONGEST]}, {setting.labels['page']} {page}"
        self._title = setting.block(title, look, flush_right=rtl)
        self._page: Block = setting.block(str(page or ""), Style(look.size, look.leading), flush_right=not rtl)
        self.spaceBefore = look.before

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As high as its words."""
        self._page.wrap(_NUMBER, height)
        self.width, self.height = width, self._title.wrap(width - _NUMBER, height)[1]
        return self.width, self.height

    def draw(self) -> None:
        """Both, and the link over them."""
        canvas: Any = self.canv
        rest = self.width - _NUMBER
        with tagged(canvas, "TOC", joined=True), tagged(canvas, "TOCI"), tagged(canvas, "Link"):
            self._title.drawOn(canvas, _NUMBER if self._rtl else 0, self.height - self._title.height)
            self._page.drawOn(canvas, 0 if self._rtl else rest, self.height - self._page.height)
            link(canvas, (0, 0, self.width, self.height), self._alt, to=self._key)
