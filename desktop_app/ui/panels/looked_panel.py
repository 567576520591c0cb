"""What became of each address that was looked at again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from desktop_app.services.looking_again import Looked
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.panels.panel import Panel
from desktop_app.ui.reader.copying_tree import COPIED, CopyingTree
from desktop_app.ui.reader.looked_words import reasons
from desktop_app.ui.reader.places import fitting

_ITEM = Qt.ItemDataRole.UserRole
_SIGNS = {
    "changed": ("layers", "disputed"), "gone": ("circle-x", "refuted"), "not seen": ("circle-dashed", "inconclusive"),
    "same": ("circle-check", "verified"),
}  # fmt: skip
"""Icon, and the status whose ink it has."""


class LookedPanel(Panel):
    """Enter or a double click opens an item."""

    def __init__(self, desk: Desk, found: Sequence[Looked], parent: QWidget | None = None) -> None:
        words = desk.words
        said = words("What changed was captured again. A server that does not answer says nothing of the page. Every look stands in the item's custody.")  # fmt: skip
        super().__init__(desk, words("Looked at again"), said, parent)
        self.rows = CopyingTree((words("Outcome"), words("Item"), words("Why")), words("Looked at again"), 2)
        self.column.addWidget(self.rows, 1)
        for one in sorted(found, key=lambda one: list(_SIGNS).index(one.outcome)):
            self.rows.addTopLevelItem(self._row(one))
        self.rows.resizeColumnToContents(0)
        self.rows.itemActivated.connect(self._open)

    def _row(self, one: Looked) -> QTreeWidgetItem:
        words = self.desk.words
        row = QTreeWidgetItem([words(one.outcome), words.apart(fitting(one.title, 56)), reasons(words, one.why)])
        mark, status = _SIGNS[one.outcome]
        ink = self.desk.theme.status_colours(status)[0]
        row.setIcon(0, icon(mark, ink))
        row.setForeground(0, QColor(ink))
        row.setData(0, _ITEM, str(one.item))
        row.setData(0, COPIED, f"{one.outcome}: {one.title}: {one.why}")
        for column in range(3):
            row.setTextAlignment(column, self.desk.leading)
        return row

    def _open(self, row: QTreeWidgetItem) -> None:
        self.desk.item_wanted.emit(row.data(0, _ITEM), -1, -1)
