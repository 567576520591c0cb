"""The figures table's model: groups, below each its figures and what a rule observes in them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from desktop_app.rows.figures import FigureGroup, FigureRow, Observation
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.tips import plain_tip

HEADS = ("Who says so", "Value", "Unit", "Of whom", "Place", "Period", "Status", "Source", "Item", "Date")
Index = QModelIndex | QPersistentModelIndex
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


class FiguresModel(QAbstractItemModel):
    """An index's internal id is 0 for a group, else the place of its group plus one."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._groups: tuple[FigureGroup, ...] = ()

    def show_groups(self, groups: Sequence[FigureGroup]) -> None:
        """Another table."""
        self.beginResetModel()
        self._groups = tuple(groups)
        self.endResetModel()

    def group(self, place: int) -> FigureGroup:
        """One group."""
        return self._groups[place]

    def at(self, index: Index) -> FigureRow | Observation | None:
        """The figure or the observation of a row, None for a group."""
        if not index.isValid() or not index.internalId():
            return None
        group = self._groups[index.internalId() - 1]
        figures = len(group.figures)
        return group.figures[index.row()] if index.row() < figures else group.observations[index.row() - figures]

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """A place in the tree."""
        if not 0 <= row < self.rowCount(parent) or not 0 <= column < len(HEADS):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        """The group of a figure."""
        place = index.internalId() if index.isValid() else 0
        return self.createIndex(place - 1, 0, 0) if place else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Groups; figures and observations of a group."""
        if not parent.isValid():
            return len(self._groups)
        if parent.internalId() or parent.column():
            return 0
        group = self._groups[parent.row()]
        return len(group.figures) + len(group.observations)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One a head."""
        return len(HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The heads."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._desk.words(HEADS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A group's name, a figure's parts, or an observation with its rule over the whole line."""
        found = self.at(index)
        if isinstance(found, FigureRow):
            return self._figure(found, index.column(), role)
        if index.column():
            return None
        if found is None:
            return self._head(self._groups[index.row()], role)
        return self._observation(found, role)

    def _head(self, group: FigureGroup, role: int) -> object:
        if role in _TEXTS:
            words = self._desk.words
            parts = [words.apart(part) for part in (group.incident, group.place, group.period) if part]
            name = " · ".join(parts) or words("Place and period are not stated: not compared")
            return f"{name}   {words.as_written(str(len(group.figures)))}"
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None

    def _observation(self, seen: Observation, role: int) -> object:
        words, theme = self._desk.words, self._desk.theme
        if role in _TEXTS:
            rule = words.apart(seen.rule)
            said = words("Observed by the rule “{rule}”: {what}", rule=rule, what=words.apart(seen.message))
            return plain_tip(said) if role == Qt.ItemDataRole.ToolTipRole else said
        if role == Qt.ItemDataRole.DecorationRole:
            return icon("info", theme.quiet)
        return QColor(theme.quiet) if role == Qt.ItemDataRole.ForegroundRole else None

    def _figure(self, row: FigureRow, column: int, role: int) -> object:
        theme = self._desk.theme
        if role in _TEXTS:
            text = self._text(row, column)
            if role == Qt.ItemDataRole.ToolTipRole:
                return plain_tip(f"“{row.quote}”" if column < 2 else text)
            return text
        if role == Qt.ItemDataRole.DecorationRole and column == 6:
            return icon(theme.status_icon(row.status), theme.status_colours(row.status)[0])
        if role == Qt.ItemDataRole.ForegroundRole:
            if column == 6:
                return QColor(theme.status_colours(row.status)[0])
            return QColor(theme.quiet) if row.by_rule and column in range(1, 6) else None
        return None

    def _text(self, row: FigureRow, column: int) -> str:
        words = self._desk.words
        status = words.status(row.status)
        texts = (
            words.apart(row.attribution) or words("nobody named"), self._value(row), words.apart(row.unit),
            words.apart(row.group), words.apart(row.place), words.apart(row.period),
            f"{status} ({words(row.about)})", words.apart(row.source), words.apart(row.item_title),
            words.as_written(row.date),
        )  # fmt: skip
        return texts[column]

    def _value(self, row: FigureRow) -> str:
        words = self._desk.words
        if row.value is None:
            return f"“{words.apart(' '.join(row.quote.split()))}”"
        value = " ".join(p for p in (words.apart(row.qualifier), words.as_written(words.number(row.value))) if p)
        return words("{value} (read by a rule)", value=value) if row.by_rule else value
