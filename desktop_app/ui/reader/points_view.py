"""What two captures of one address agree on and in what they differ, point by point."""

from __future__ import annotations

from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from desktop_app.services.second_capture import Comparison, Point
from desktop_app.ui.desk import Desk
from desktop_app.ui.reader.copying_tree import COPIED, CopyingTree
from desktop_app.ui.reader.places import fitting

_LONGEST = 300
_TALLEST = 150


class PointsView(CopyingTree):
    """Differences first; what one record does not tell is "not compared", which is no agreement."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        words = desk.words
        heads = (words("What"), words("Outcome"), words("Earlier capture"), words("Later capture"))
        super().__init__(heads, words("What the two captures agree on"), 3, parent)
        self._desk = desk
        self.setObjectName("padded")
        self.setMaximumHeight(_TALLEST)
        self.setColumnWidth(2, 260)
        self.hide()

    def show_points(self, found: Comparison) -> None:
        """All points of a comparison."""
        self.clear()
        order = {"differs": 0, "agrees": 1, "not compared": 2}
        for point in sorted(found.points, key=lambda one: order[one.state]):
            self.addTopLevelItem(self._row(point))
        for column in range(3):
            self.resizeColumnToContents(column)
        self.setColumnWidth(2, min(self.columnWidth(2), 300))
        self.show()

    def _row(self, point: Point) -> QTreeWidgetItem:
        words = self._desk.words
        sides = [words.as_written(fitting(self._side(point, side), _LONGEST)) for side in (point.earlier, point.later)]
        row = QTreeWidgetItem([words(point.name), words(point.state), *sides])
        row.setData(0, COPIED, f"{point.name}: {point.state}; {point.earlier}; {point.later}")
        for column in range(4):
            row.setTextAlignment(column, self._desk.leading)
        return row

    def _side(self, point: Point, side: str) -> str:
        """What Attest itself words is in the window's language."""
        return self._desk.words(side) if point.name == "state of the page" else side
