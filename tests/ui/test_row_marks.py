"""A row that has no room for all its marks says how many it does not show."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from desktop_app.ui.library.row_marks import RowMark, draw_marks, fitting


@pytest.mark.parametrize(
    ("room", "shown"),
    [(302, [0, 1, 2]), (301, [0, 1]), (232, [0, 1]), (231, [0]), (145, [1]), (105, [])],
)
def test_room_is_kept_for_the_number_of_the_rest(room: int, shown: list[int]) -> None:
    assert fitting([120, 80, 90], room, 20) == shown


def test_all_stand_without_a_number_where_they_fit() -> None:
    assert fitting([100, 100], 206, 20) == [0, 1]
    assert fitting([], 50, 20) == []


@pytest.mark.parametrize("rtl", [False, True])
def test_the_number_stands_within_the_row(qapp: object, rtl: bool) -> None:
    marks = [RowMark("scale", word, "#000000", "#00ff00") for word in ("disputed", "out of context", "verified")]

    def reds(count: int) -> list[int]:
        """The columns that are painted in the ink of the number."""
        image = QImage(200, 20, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        draw_marks(painter, QRect(0, 0, 200, 20), marks[:count], "#ff0000", rtl=rtl)
        painter.end()
        pixels = ((x, image.pixelColor(x, y)) for x in range(200) for y in range(20))
        return [x for x, colour in pixels if colour.red() > 200 and colour.green() < 90]

    assert not reds(1)
    assert reds(3)
