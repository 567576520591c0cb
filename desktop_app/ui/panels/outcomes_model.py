"""What became of each source, as rows."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from desktop_app.services.capture_list import NOT_YET
from desktop_app.ui.icons import icon
from desktop_app.ui.theme import Theme
from desktop_app.ui.tips import plain_tip
from desktop_app.ui.words import Words

if TYPE_CHECKING:
    from desktop_app.services.capture import Captured, Refused

Index = QModelIndex | QPersistentModelIndex
_MARKS = {
    "not yet": "circle-dashed",
    "captured": "circle-check",
    "captured again": "layers",
    "damaged": "circle-alert",
    "refused": "circle-x",
}


def outcome_of(one: Any) -> str:
    """captured · captured again · damaged · refused · not yet"""
    if not hasattr(one, "item"):
        return "not yet" if one.code == NOT_YET else "refused"
    if one.damage:
        return "damaged"
    return "captured again" if one.again else "captured"


class OutcomesModel(QAbstractTableModel):
    """Holds the rows; draws nothing that is not in view."""

    def __init__(self, words: Words, theme: Theme, parent: Any = None) -> None:
        super().__init__(parent)
        self._words, self._theme = words, theme
        self._rows: list[Captured | Refused] = []
        self._heads = [words("Outcome"), words("File or address"), words("What it is, or why not"), words("Code")]
        self._names = {
            "captured": words("captured"),
            "captured again": words("captured again"),
            "damaged": words("captured, damaged"),
            "refused": words("refused"),
            "not yet": words("not yet"),
        }

    def show(self, rows: Sequence[Captured | Refused]) -> None:
        """Other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def at(self, row: int) -> Captured | Refused:
        """One row."""
        return self._rows[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """How many."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Outcome, source, title or sentence, code."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' names."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._heads[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, icon, colour; the whole sentence as a tool tip."""
        one = self._rows[index.row()]
        outcome = outcome_of(one)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells(one, outcome)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(one.source if index.column() == 1 else self._cells(one, outcome)[2])
        bad = outcome in ("refused", "damaged")
        if index.column() == 0 and role == Qt.ItemDataRole.DecorationRole:
            good = self._theme.quiet if outcome == "not yet" else self._theme.status["verified"][0]
            return icon(_MARKS[outcome], self._theme.danger if bad else good)
        if index.column() == 0 and role == Qt.ItemDataRole.ForegroundRole and bad:
            return QColor(self._theme.danger)
        return None

    def _cells(self, one: Any, outcome: str) -> tuple[str, str, str, str]:
        name = one.source if "://" in one.source else PurePath(one.source).name
        said = (
            f"{self._words(one.message)} {self._words(one.advice)}".strip()
            if outcome in ("refused", "not yet")
            else one.damage or one.title
        )
        code = one.code if outcome == "refused" else ""
        return self._names[outcome], self._words.as_written(name), said, code
