"""The list's model: it holds ids, and loads rows as they come into view."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt, QTimer
from PySide6.QtGui import QImage

from desktop_app.rows.ids import ItemId
from desktop_app.rows.items import ItemRow
from desktop_app.services.listing import Listed, Snippet
from desktop_app.ui.desk import Desk
from desktop_app.ui.library.hit import Hit, hit_of
from desktop_app.ui.operations import loading
from desktop_app.ui.pictures import thumbnail

_BLOCK = 60
_KEPT_ROWS = 4_000
_KEPT_PICTURES = 600
"""Of at most 96 by 96 pixels, 36 kB: together 22 MB. Those that were seen longest ago go first."""
ROW = Qt.ItemDataRole.UserRole + 1
HIT = Qt.ItemDataRole.UserRole + 2
PICTURE = Qt.ItemDataRole.UserRole + 3
ITEM = Qt.ItemDataRole.UserRole + 4
ALIKE = Qt.ItemDataRole.UserRole + 5
"""How many items with nearly the same text share the row."""
DRAGGED = "application/x-attest-items"
"""Ids of items that are dragged inside the window, one a line."""

Index = QModelIndex | QPersistentModelIndex


class ItemsModel(QStringListModel):
    """Ids in order; of a search also the words around its hits.

    The list of strings below is only counted: a view that is laid out asks for the count once a row, and asking Python
    a hundred thousand times holds the window for a fifth of a second.
    """

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._listed = Listed(())
        self._query = ""
        self._places: dict[ItemId, int] = {}
        self._hits: dict[ItemId, Hit | None] = {}
        self._rows: dict[ItemId, ItemRow] = {}
        self._pictures: OrderedDict[str, QImage | None] = OrderedDict()
        self._wanted: dict[ItemId, None] = {}
        self._asked: set[ItemId] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._load)

    def show_list(self, listed: Listed, query: str) -> bool:
        """Another list; rows that are known stay. Returns whether the order is another one."""
        before, same_query = self._listed, query == self._query
        if not same_query:
            self._hits = {}
        self._query, self._asked = query, set()
        if listed.ids == before.ids:
            self._listed = listed
            self._tell_all()
            return False
        if before.ids and same_query and listed.ids[: len(before.ids)] == before.ids:
            self._append(listed)
            return False
        self._listed, self._wanted = listed, {}
        self._places = {item: place for place, item in enumerate(listed.ids)}
        self.setStringList([""] * len(listed.ids))
        return True

    @property
    def query(self) -> str:
        """What the rows were found by."""
        return self._query

    @property
    def is_whole(self) -> bool:
        """Whether it is all that there is."""
        return self._listed.is_whole

    def _append(self, listed: Listed) -> None:
        """The same list, and more of it: what is in view stays where it is."""
        first = len(self._listed.ids)
        self._listed = listed
        self._places |= {item: first + place for place, item in enumerate(listed.ids[first:])}
        self.insertRows(first, len(listed.ids) - first)

    def ids(self) -> list[ItemId]:
        """All ids in order."""
        return list(self._listed.ids)

    def between(self, first: int, last: int) -> Sequence[ItemId]:
        """The ids of these rows, both ends included."""
        return self._listed.ids[first : last + 1]

    def known(self, item: ItemId) -> ItemRow | None:
        """The row of an item, if it has been in view."""
        return self._rows.get(item)

    def forget(self, items: frozenset[str] | None) -> None:
        """Rows that changed (all when None) are asked for again."""
        if items is None:
            self._rows, self._hits, self._asked = {}, {}, set()
            self._tell_all()
        for item in items or ():
            self._hits.pop(ItemId(item), None)
            self._asked.discard(ItemId(item))
            if self._rows.pop(ItemId(item), None) is not None:
                self._tell(ItemId(item))

    def _tell_all(self) -> None:
        if self._listed.ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._listed.ids) - 1))

    def place_of(self, item: ItemId) -> int:
        """The row of an item, -1 when it is not in the list."""
        return self._places.get(item, -1)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be dragged onto a collection."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeTypes(self) -> list[str]:
        """What a drag carries: ids, for this window alone."""
        return [DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The ids of the dragged rows."""
        data = QMimeData()
        rows = sorted({index.row() for index in indexes})
        data.setData(DRAGGED, "\n".join(self._listed.ids[row] for row in rows).encode("ascii"))
        return data

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row if it is here; else it is asked for."""
        item = self._listed.ids[index.row()]
        if role == ITEM:
            return item
        if role == ALIKE:
            return len(self._listed.alike.get(item, ()))
        row = self._rows.get(item)
        if role in (ROW, HIT) and (row is None or self._lacks_snippet(item)):
            self._want(item)
        if role == ROW:
            return row
        if role == HIT:
            return self._hits.get(item)
        if role == PICTURE and row is not None:
            return self._picture(row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            more = len(self._listed.alike.get(item, ()))
            alike = f", {self._desk.words('and {count} alike', count=more)}" if more else ""
            return f"{row.title}, {row.kind}, {', '.join(row.statuses)}{alike}" if row else ""
        return None

    def _lacks_snippet(self, item: ItemId) -> bool:
        return self._listed.is_search and item not in self._hits

    def _want(self, item: ItemId) -> None:
        if item not in self._asked:
            self._wanted.pop(item, None)
            self._wanted[item] = None
            if not self._soon.isActive():
                self._soon.start(0)

    def _load(self) -> None:
        """What came into view last; what flew by in a fast scroll is left, and asked for when it comes again."""
        wanted, self._wanted = list(self._wanted)[-_BLOCK:], {}
        self._asked |= set(wanted)
        if rows := [item for item in wanted if item not in self._rows]:
            loading.load_rows(self._desk, self, rows, self.take_rows)
        if found_by_words := [item for item in wanted if self._lacks_snippet(item)]:
            query = self._query
            loading.load_snippets(
                self._desk, self, query, found_by_words, lambda found: self._hits_came(query, found_by_words, found)
            )

    def take_rows(self, rows: Sequence[ItemRow]) -> None:
        """Rows as the archive has them now."""
        if len(self._rows) > _KEPT_ROWS:
            self._rows, self._asked = {}, set()
        for row in rows:
            self._rows[row.item] = row
            self._asked.discard(row.item)
            self._tell(row.item)

    def _hits_came(self, query: str, asked: Sequence[ItemId], found: Mapping[ItemId, Snippet]) -> None:
        """Of an item that was found by no words of its own there is nothing to show; it is not asked for again."""
        if query == self._query:
            self._hits |= dict.fromkeys(asked) | {item: hit_of(self._desk.words, one) for item, one in found.items()}
            for item in found:
                self._tell(item)

    def hit_of(self, item: ItemId) -> Hit | None:
        """What of it was found, if its row has been in view."""
        return self._hits.get(item)

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
            while len(self._pictures) >= _KEPT_PICTURES:
                self._pictures.popitem(last=False)
            self._pictures[key] = None
            item = row.item
            thumbnail(self._desk, self, row.thumbnail, hidden, lambda image: self._picture_came(key, item, image))
        self._pictures.move_to_end(key)
        return self._pictures[key]

    def _picture_came(self, key: str, item: ItemId, image: QImage) -> None:
        """One that was given up meanwhile is asked for again when its row is seen again."""
        if key in self._pictures:
            self._pictures[key] = image
            self._tell(item)
