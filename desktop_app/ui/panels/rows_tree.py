"""A list in a panel: rows with a sign, their cells, and rows below them; a row that names an item opens it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.theme import pixels
from desktop_app.ui.tips import plain_tip

MOST = 200
_AT_ONCE = 250
_ITEM = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Row:
    """`mark`: the icon's name; `loud`: something to look at; `item`: what Enter or a double click opens."""

    cells: tuple[str, ...]
    mark: str = ""
    loud: bool = False
    item: str = ""
    below: tuple[Row, ...] = ()
    open: bool = False
    tip: str = ""


class RowsTree(QTreeWidget):
    """`item_wanted` with the id of the item that a row names."""

    item_wanted = Signal(str)

    def __init__(
        self,
        desk: Desk,
        name: str,
        heads: Sequence[str],
        widths: Sequence[int] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`widths`: of the columns before the last; without any they are as wide as what stands in them."""
        super().__init__(parent)
        self._desk = desk
        self._rest: list[Row] = []
        self._next = QTimer(self, interval=0, singleShot=True)
        self._next.timeout.connect(self._add_some)
        self.setAccessibleName(name)
        self.setHeaderLabels(list(heads))
        self.setUniformRowHeights(False)
        self.setTabKeyNavigation(False)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Highlight, QColor(desk.theme.selected))
        self.setPalette(palette)
        head = self.header()
        head.setStretchLastSection(True)
        for column in range(len(heads) - 1):
            mode = QHeaderView.ResizeMode.Interactive if widths else QHeaderView.ResizeMode.ResizeToContents
            head.setSectionResizeMode(column, mode)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, pixels(width))
        self.itemActivated.connect(self._activated)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Other rows; the first is chosen, so that the keyboard begins there."""
        self.clear()
        self._rest = list(rows)
        self._add_some()
        self.setRootIsDecorated(any(row.below for row in rows))
        if rows:
            self.setCurrentIndex(self.model().index(0, 0))

    def _add_some(self) -> None:
        """Thousands at once would hold the window: the rest comes in the turns that follow."""
        some, self._rest = self._rest[:_AT_ONCE], self._rest[_AT_ONCE:]
        for row in some:
            item = self._made(row)
            self.addTopLevelItem(item)
            item.setExpanded(row.open)
        if self._rest:
            self._next.start()

    def _made(self, row: Row) -> QTreeWidgetItem:
        item = QTreeWidgetItem(list(row.cells))
        item.setData(0, _ITEM, row.item)
        theme = self._desk.theme
        if row.mark:
            item.setIcon(0, icon(row.mark, theme.danger if row.loud else theme.quiet))
        if row.loud:
            item.setForeground(0, QColor(theme.danger))
        for column, cell in enumerate(row.cells):
            item.setToolTip(column, plain_tip(row.tip or (cell if len(cell) > 40 else "")))
        for one in row.below:
            item.addChild(self._made(one))
        return item

    def _activated(self, item: QTreeWidgetItem, _column: int) -> None:
        if wanted := item.data(0, _ITEM):
            self.item_wanted.emit(wanted)


def capped(desk: Desk, rows: Sequence[Row], count: int | None = None) -> tuple[Row, ...]:
    """At most `MOST` rows, and how many more there are. `count`: how many there are in all."""
    more = (len(rows) if count is None else count) - min(len(rows), MOST)
    shown = tuple(rows[:MOST])
    return (*shown, Row((desk.words("and {count} more", count=more),))) if more > 0 else shown
