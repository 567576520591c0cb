"""The list's model: it holds ids, and loads rows as they come into view."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QImage

from desktop_app.rows.ids import ItemId
from desktop_app.rows.items import ItemRow
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations import loading
from desktop_app.ui.pictures import thumbnail

_BLOCK = 40
_KEPT_PICTURES = 600
ROW = Qt.ItemDataRole.UserRole + 1
SNIPPET = Qt.ItemDataRole.UserRole + 2
PICTURE = Qt.ItemDataRole.UserRole + 3
ITEM = Qt.ItemDataRole.UserRole + 4

Index = QModelIndex | QPersistentModelIndex


class ItemsModel(QAbstractListModel):
    """Ids in order; `snippets` are those of a search."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ids: list[ItemId] = []
        self._places: dict[ItemId, int] = {}
        self._snippets: Mapping[str, str] = {}
        self._rows: dict[ItemId, ItemRow] = {}
        self._pictures: dict[str, QImage | None] = {}
        self._wanted: set[ItemId] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._load)

    def show_ids(self, ids: Sequence[ItemId], snippets: Mapping[str, str]) -> None:
        """Another list; rows are asked for anew."""
        self.beginResetModel()
        self._ids, self._snippets = list(ids), snippets
        self._places = {item: place for place, item in enumerate(self._ids)}
        self._rows, self._wanted = {}, set()
        self.endResetModel()

    def ids(self) -> list[ItemId]:
        """All ids in order."""
        return list(self._ids)

    def forget(self, items: frozenset[str]) -> None:
        """Rows that changed are asked for again."""
        for item in items:
            if self._rows.pop(ItemId(item), None) is not None:
                self._tell(ItemId(item))

    def place_of(self, item: ItemId) -> int:
        """The row of an item, -1 when it is not in the list."""
        return self._places.get(item, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """All ids."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row if it is here; else it is asked for."""
        item = self._ids[index.row()]
        row = self._rows.get(item)
        if row is None:
            self._wanted.add(item)
            if not self._soon.isActive():
                self._soon.start(0)
        if role == ITEM:
            return item
        if role == ROW:
            return row
        if role == SNIPPET:
            return self._snippets.get(item, "")
        if role == PICTURE and row is not None:
            return self._picture(row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.title}, {row.kind}, {', '.join(row.statuses)}" if row else ""
        return None

    def _load(self) -> None:
        """A block around what came into view."""
        wanted, self._wanted = list(self._wanted)[:_BLOCK], set()
        if wanted:
            loading.load_rows(self._desk, self, wanted, self._rows_came)

    def _rows_came(self, rows: Sequence[ItemRow]) -> None:
        for row in rows:
            self._rows[row.item] = row
            self._tell(row.item)

    def _tell(self, item: ItemId) -> None:
        if (place := self.place_of(item)) >= 0:
            self.dataChanged.emit(self.index(place), self.index(place))

    def _picture(self, row: ItemRow) -> QImage | None:
        """The thumbnail; grey and blurred until the person opened the item, always when graphic."""
        hidden = row.graphic or (row.item not in self._desk.opened)
        key = f"{row.thumbnail}{'-hidden' if hidden else ''}"
        if not row.thumbnail:
            return None
        if key not in self._pictures:
            if len(self._pictures) > _KEPT_PICTURES:
                self._pictures.clear()
            self._pictures[key] = None
            item = row.item
            thumbnail(self._desk, self, row.thumbnail, hidden, lambda image: self._picture_came(key, item, image))
        return self._pictures[key]

    def _picture_came(self, key: str, item: ItemId, image: QImage) -> None:
        self._pictures[key] = image
        self._tell(item)
