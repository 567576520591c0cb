"""The table's model: it holds ids, and loads lines as they come into view."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QColor

from desktop_app.rows.claim_table import ClaimFilter, ClaimLine
from desktop_app.rows.ids import ClaimId
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.operations import claim_table
from desktop_app.ui.pinned import pinned_words
from desktop_app.ui.theme import KIND_ICONS
from desktop_app.ui.tips import plain_tip

COLUMNS = (
    ("status", "Status"), ("differing", "Differ"), ("kind", "Kind"), ("words", "Words"), ("attribution", "Said by"),
    ("item", "Item"), ("place", "Place"), ("date", "Date"), ("assessor", "Last assessor"), ("review", "Review state"),
)  # fmt: skip
"""(what it is sorted by, its head)."""
LINE = Qt.ItemDataRole.UserRole + 1
_BLOCK = 120
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)

Index = QModelIndex | QPersistentModelIndex


class ClaimsModel(QAbstractTableModel):
    """`listed` when other ids are shown."""

    listed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ids: list[ClaimId] = []
        self._places: dict[ClaimId, int] = {}
        self._lines: dict[ClaimId, ClaimLine] = {}
        self._wanted: set[ClaimId] = set()
        self._filter, self._order, self._descending = ClaimFilter(), "made", True
        self._latest = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._load_lines)

    def load(self) -> None:
        """Ask for the ids anew; an answer that comes late is dropped."""
        self._latest += 1
        number = self._latest
        claim_table.load_ids(
            self._desk, self, self._filter, self._order, self._descending, lambda ids: self._came(number, ids)
        )

    def narrow(self, wanted: ClaimFilter) -> None:
        """Another filter."""
        self._filter = wanted
        self.load()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By a column; -1: newest first."""
        self._order = COLUMNS[column][0] if column >= 0 else "made"
        self._descending = order == Qt.SortOrder.DescendingOrder or column < 0
        self.load()

    def _came(self, number: int, ids: list[ClaimId]) -> None:
        if number != self._latest:
            return
        self.beginResetModel()
        self._ids, self._wanted = ids, set()
        self._places = {claim: place for place, claim in enumerate(ids)}
        self.endResetModel()
        self.listed.emit()

    def forget(self) -> None:
        """Lines may have changed: they are asked for again."""
        self._lines = {}

    def ids(self) -> list[ClaimId]:
        """All ids in order."""
        return self._ids

    def place_of(self, claim: ClaimId) -> int:
        """The row of a claim, -1 when it is not listed."""
        return self._places.get(claim, -1)

    def claim(self, place: int) -> ClaimId:
        """The id of a row."""
        return self._ids[place]

    def line(self, claim: ClaimId) -> ClaimLine | None:
        """The line of a claim, if it was in view."""
        return self._lines.get(claim)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """All ids."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One a head."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The heads."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._desk.words(COLUMNS[section][1])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line if it is here; else it is asked for."""
        line = self._lines.get(self._ids[index.row()])
        if line is None:
            self._want(self._ids[index.row()])
            return None
        if role == LINE:
            return line
        column = COLUMNS[index.column()][0]
        if role in _TEXTS:
            text = self._text(line, column)
            return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        if role == Qt.ItemDataRole.DecorationRole and column == "kind":
            return icon(KIND_ICONS.get(line.kind, "files"), self._desk.theme.quiet)
        if role == Qt.ItemDataRole.DecorationRole and column == "differing" and line.differing:
            return icon("scale", self._desk.theme.status_colours("disputed")[0])
        if role == Qt.ItemDataRole.ForegroundRole and self._faint(line, column):
            return QColor(self._desk.theme.quiet)
        return None

    def _faint(self, line: ClaimLine, column: str) -> bool:
        return column in ("kind", "review", "assessor") or (column == "date" and line.date_of == "item")

    def _text(self, line: ClaimLine, column: str) -> str:
        words = self._desk.words
        if column == "status":
            return f"{self.status_words(line)} ({words(line.about)})"
        if column == "differing":
            return words("differ") if line.differing else ""
        if column == "words":
            return words.apart(" ".join(line.words.split())) or pinned_words(words, line.time)
        if column == "date":
            date = words.as_written(line.date[:10])
            return words("published {date}", date=date) if date and line.date_of == "item" else date
        plain = {
            "kind": words(line.kind), "attribution": words.apart(line.attribution), "place": words.apart(line.place),
            "item": words.apart(line.item_title), "assessor": words.apart(line.assessor_name),
            "review": words(line.review),
        }  # fmt: skip
        return plain[column]

    def status_words(self, line: ClaimLine) -> str:
        """Its status, or all that stand against each other."""
        return self._desk.words.status(line.status)

    def _want(self, claim: ClaimId) -> None:
        self._wanted.add(claim)
        if not self._soon.isActive():
            self._soon.start(0)

    def _load_lines(self) -> None:
        """A block of what came into view."""
        wanted, self._wanted = list(self._wanted)[-_BLOCK:], set()
        if wanted:
            claim_table.load_lines(self._desk, self, wanted, self._lines_came)

    def _lines_came(self, lines: Sequence[ClaimLine]) -> None:
        self._lines |= {line.claim: line for line in lines}
        places = [place for line in lines if (place := self.place_of(line.claim)) >= 0]
        if places:
            last = self.index(max(places), len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(min(places), 0), last)
