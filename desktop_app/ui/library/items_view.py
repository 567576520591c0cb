"""The rows of the list: many can be chosen, dragged and asked what can be done with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import cast

from PySide6.QtCore import QItemSelection, QItemSelectionRange, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop_app.rows.ids import ItemId
from desktop_app.ui.desk import Desk
from desktop_app.ui.library.item_delegate import ItemDelegate
from desktop_app.ui.library.items_model import Index, ItemsModel


class ItemsView(QListView):
    """`picked` with the one item that is chosen alone; `chosen_changed` whenever others are; `menu_wanted` at a point."""

    picked = Signal(str)
    chosen_changed = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, desk: Desk, model: ItemsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items, self._quiet = model, False
        self.setAccessibleName(desk.words("Items"))
        self.setUniformItemSizes(True)
        self.setModel(model)
        self._delegate = ItemDelegate(desk.theme, desk.words, self)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setDragDropMode(QListView.DragDropMode.DragOnly)

    def set_stale(self, stale: bool) -> None:
        """Grey while they answer an earlier question; they can still be opened."""
        if stale != self._delegate.stale:
            self._delegate.stale = stale
            self.viewport().update()

    @property
    def is_stale(self) -> bool:
        """Whether they do."""
        return self._delegate.stale

    def chosen(self) -> list[ItemId]:
        """The selected items in the list's order; by ranges, for all 100,000 may be selected."""
        ranges = sorted((part.top(), part.bottom()) for part in self._ranges())
        return [item for first, last in ranges for item in self._items.between(first, last)]

    def _ranges(self) -> Iterable[QItemSelectionRange]:
        return cast("Iterable[QItemSelectionRange]", self.selectionModel().selection())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """One item alone is opened; several are only chosen."""
        super().selectionChanged(selected, deselected)
        if self._quiet:
            return
        if sum(part.height() for part in self._ranges()) == 1:
            self.picked.emit(self.chosen()[0])
        self.chosen_changed.emit()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Drawn anew; a list of Qt would lay out all its rows anew for one, though their height stays."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    def restore(self, chosen: list[ItemId], current: ItemId | None, scroll: int | None) -> None:
        """The same items chosen after the list was loaded anew; nothing is opened by that."""
        self._quiet = True
        selection = QItemSelection()
        for first, last in _runs([self._items.place_of(item) for item in chosen]):
            selection.select(self._items.index(first), self._items.index(last))
        model = self.selectionModel()
        if current is not None and (place := self._items.place_of(current)) >= 0:
            model.setCurrentIndex(self._items.index(place), model.SelectionFlag.NoUpdate)
        model.select(selection, model.SelectionFlag.ClearAndSelect)
        self._quiet = False
        self.executeDelayedItemsLayout()
        if scroll is not None:
            self.verticalScrollBar().setValue(scroll)
        elif current is not None and self._items.place_of(current) >= 0:
            self.scrollTo(self._items.index(self._items.place_of(current)))
        else:
            self.scrollToTop()
        self.chosen_changed.emit()

    def mark(self, item: ItemId) -> bool:
        """Choose this item alone without opening it, unless it is chosen already; whether it is in the list."""
        place = self._items.place_of(item)
        if place >= 0 and item not in self.chosen():
            self.restore([item], item, None)
        return place >= 0

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Also by the keyboard's menu key, then at the current row."""
        point = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            point = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        if self.chosen():
            self.menu_wanted.emit(point)

    def keyboardSearch(self, search: str) -> None:
        """Letters are shortcuts here; Qt would look through every row of the archive."""

    def focus_rows(self) -> None:
        """The cursor goes to the rows, on the first when none is current."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.currentIndex().isValid() and self._items.rowCount():
            self.setCurrentIndex(self._items.index(0))


def _runs(places: Iterable[int]) -> Iterator[tuple[int, int]]:
    """(first, last) of places that follow one another; those of items that are gone (-1) are left out."""
    first = last = -1
    for place in sorted(place for place in places if place >= 0):
        if place != last + 1 or first < 0:
            if first >= 0:
                yield first, last
            first = place
        last = place
    if first >= 0:
        yield first, last
