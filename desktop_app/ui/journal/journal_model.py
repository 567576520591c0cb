"""The journal's model: it holds places, and loads rows as they come into view."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QColor

from desktop_app.rows.journal import JournalRow
from desktop_app.ui.desk import Desk
from desktop_app.ui.journal.sentences import sentence
from desktop_app.ui.operations import journal
from desktop_app.ui.tips import plain_tip

HEADS = ("Claimed time", "Who", "What", "Item")
_BLOCK = 60

Index = QModelIndex | QPersistentModelIndex


class JournalModel(QAbstractTableModel):
    """Entries in order."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._places: list[int] = []
        self._lines: dict[int, int] = {}
        self._rows: dict[int, JournalRow] = {}
        self._wanted: set[int] = set()
        self.names: Mapping[str, str] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._load)

    def show_places(self, places: Sequence[int]) -> None:
        """Another list; rows are asked for anew, for their standing may have changed."""
        self.beginResetModel()
        self._places = list(places)
        self._lines = {place: line for line, place in enumerate(self._places)}
        self._rows, self._wanted = {}, set()
        self.endResetModel()

    def row(self, line: int) -> JournalRow | None:
        """The row, if it is here."""
        return self._rows.get(self._places[line]) if 0 <= line < len(self._places) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """All places."""
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One a head."""
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The heads."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._desk.words(HEADS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row's words if it is here; else it is asked for."""
        place = self._places[index.row()]
        row = self._rows.get(place)
        if row is None:
            self._wanted.add(place)
            if not self._soon.isActive():
                self._soon.start(0)
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            text = self._text(row, index.column()).replace("\n", " ")
            return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        if role == Qt.ItemDataRole.ForegroundRole and (row.standing != "counted" or index.column() == 0):
            return QColor(self._desk.theme.quiet)
        return None

    def _text(self, row: JournalRow, column: int) -> str:
        words = self._desk.words
        if column == 2:
            return sentence(row, self.names, words)
        who = words.apart(self.names.get(row.by, row.by[:12]))
        return (words.moment(row.at_ms), who, "", words.apart(row.item_title))[column]

    def _load(self) -> None:
        wanted, self._wanted = sorted(self._wanted)[:_BLOCK], set()
        if wanted:
            journal.load_entries(self._desk, self, wanted, self._came)

    def _came(self, rows: Sequence[JournalRow]) -> None:
        for row in rows:
            if (line := self._lines.get(row.place)) is not None:
                self._rows[row.place] = row
                self.dataChanged.emit(self.index(line, 0), self.index(line, len(HEADS) - 1))
