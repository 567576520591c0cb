"""Pictures beside each other, each with words below it: the stills of a recording, a contact sheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable

from desktop_app.report import style
from desktop_app.report.exhibits.picture import PictureBlock
from desktop_app.report.setting import Setting
from desktop_app.report.text.block import Block
from desktop_app.rows.pictures import Preview

_GAP = 9.0


@dataclass(frozen=True, slots=True)
class Tile:
    """One picture, None where it cannot be shown; `alt` stands for it where it is not seen; `words` below it."""

    shown: Preview | None
    alt: str
    words: Sequence[Block]


def rows_of_tiles(tiles: Sequence[Tile], columns: int, high: float, setting: Setting) -> Iterator[Flowable]:
    """Rows of so many pictures, each at most `high` points high; a row is never parted."""
    for at in range(0, len(tiles), columns):
        yield _Row(tiles[at : at + columns], columns, high, setting)


class _Row(Flowable):  # type: ignore[misc]
    """As high as its highest tile; from the right where the page begins there."""

    def __init__(self, tiles: Sequence[Tile], columns: int, high: float, setting: Setting) -> None:
        super().__init__()
        self._columns, self._mirrored = columns, setting.labels.rtl
        self._tiles = [
            (
                PictureBlock(tile.shown, (), high, tile.alt)
                if tile.shown
                else setting.block(setting.labels["contact missing"], style.SMALL),
                tile.words,
            )
            for tile in tiles
        ]
        self.spaceAfter = 8

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Equal columns; the pictures stand on one line, their words below it."""
        self.width = width
        self._wide = (width - _GAP * (self._columns - 1)) / self._columns
        self._line = max(picture.wrap(self._wide, height)[1] for picture, _words in self._tiles)
        words = max(sum(one.wrap(self._wide, height)[1] for one in words) for _picture, words in self._tiles)
        self.height = self._line + 2 + words
        return self.width, self.height

    def draw(self) -> None:
        """Tile by tile, in the order of reading."""
        for at, (picture, words) in enumerate(self._tiles):
            column = self._columns - 1 - at if self._mirrored else at
            x = column * (self._wide + _GAP)
            aside = self._wide - picture.width if self._mirrored else 0
            picture.drawOn(self.canv, x + aside, self.height - self._line)
            y = self.height - self._line - 2
            for one in words:
                y -= one.height
                one.drawOn(self.canv, x, y)
