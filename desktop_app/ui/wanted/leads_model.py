"""The wanted list's model: frozen rows, narrowed by state and kind."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from desktop_app.rows.leads import LeadRow
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.theme import KIND_ICONS
from desktop_app.ui.tips import plain_tip

HEADS = ("Kind", "What is wanted", "Named in", "State", "Note", "Known by")
STATE_ICONS = {"open": "circle-dashed", "found": "circle-check", "gone": "circle-slash", "dropped": "circle-x"}
_MARKS = KIND_ICONS | {"report": "file-text", "address": "globe"}

Index = QModelIndex | QPersistentModelIndex


class LeadsModel(QAbstractTableModel):
    """`show_rows` with all of them; `narrow` shows those of one state and kind."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._all: tuple[LeadRow, ...] = ()
        self._rows: tuple[LeadRow, ...] = ()
        self._names: dict[str, str] = {}
        self._state, self._kind = "open", ""

    def show_rows(self, rows: Sequence[LeadRow], names: dict[str, str]) -> None:
        """Another list. `names`: people's display names by key."""
        self._all, self._names = tuple(rows), names
        self._narrow()

    def narrow(self, state: str, kind: str) -> None:
        """ "" for any."""
        self._state, self._kind = state, kind
        self._narrow()

    def _narrow(self) -> None:
        self.beginResetModel()
        self._rows = tuple(
            row
            for row in self._all
            if (not self._state or self._state in row.state.split(" / ")) and self._kind in ("", row.kind)
        )
        self.endResetModel()

    def row(self, place: int) -> LeadRow | None:
        """The row at a place of the list as it is shown."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, wanted: LeadRow) -> int:
        """Where the same thing stands now, -1 when it is not shown."""
        return next((place for place, row in enumerate(self._rows) if row.key == wanted.key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Shown rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One a head."""
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The heads."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._desk.words(HEADS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, an icon beside kind and state, the whole text as tool tip."""
        row, column = self._rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            text = self._text(row, column).replace("\n", " ")
            return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        if role == Qt.ItemDataRole.DecorationRole and column == 0:
            return icon(_MARKS.get(row.kind, "files"), self._desk.theme.quiet)
        if role == Qt.ItemDataRole.DecorationRole and column == 3:
            return icon(STATE_ICONS.get(row.state, "circle-alert"), self._desk.theme.text)
        if role == Qt.ItemDataRole.ForegroundRole and (column == 5 or not row.is_open):
            return QColor(self._desk.theme.quiet)
        return None

    def _text(self, row: LeadRow, column: int) -> str:
        words = self._desk.words
        who = words("a rule of Attest") if row.by_rule else words.apart(self._names.get(row.by, row.by[:12]))
        state = " / ".join(words(state) for state in row.state.split(" / "))
        return (words(row.kind), words.apart(row.name), words.apart(row.item_title), state, row.note, who)[column]
