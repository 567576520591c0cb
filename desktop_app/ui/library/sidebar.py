"""The sidebar: lists, pages, statuses, collections, saved searches, sources; sections fold, counts stand at the far side."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QHeaderView, QMenu, QTreeView, QWidget

from desktop_app.rows.ids import EntityId, ItemId
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.library.items_model import DRAGGED
from desktop_app.ui.library.search_counts import SearchCounts
from desktop_app.ui.library.sidebar_rows import MOST, Row, Section, count_item, sections
from desktop_app.ui.operations import loading, shelving
from desktop_app.ui.operations.loading import Lists
from desktop_app.ui.places import PLACES
from desktop_app.ui.theme import points
from desktop_app.ui.tips import plain_tip

_ROW = Qt.ItemDataRole.UserRole + 1
_SECTION = Qt.ItemDataRole.UserRole + 2


class Sidebar(QTreeView):
    """`chosen` tells which list the person wants, `place_chosen` which page; `filled` that its rows are new."""

    chosen = Signal(object)
    place_chosen = Signal(str)
    filled = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = QStandardItemModel(self)
        self._counts = SearchCounts(desk, self)
        self._current = self._list = "everything"
        self._waiting: Lists | None = None
        self._filling = False
        self.lists: Lists | None = None
        self.setObjectName("sidebar")
        self.setAccessibleName(desk.words("Lists"))
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QTreeView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAcceptDrops(True)
        self._model.setColumnCount(2)
        self.setModel(self._model)
        self.header().setStretchLastSection(False)
        self._connect()
        self._reload()

    def _connect(self) -> None:
        self.selectionModel().currentChanged.connect(self._turned)
        self.clicked.connect(self._clicked)
        self.activated.connect(self._clicked)
        self.expanded.connect(self._folded)
        self.collapsed.connect(self._folded)
        self.customContextMenuRequested.connect(self._menu)
        self._model.itemChanged.connect(self._edited)
        self.itemDelegate().closeEditor.connect(self._editor_closed)
        self._counts.counted.connect(self._draw_search)
        self._counts.forgotten.connect(self._draw_searches)
        self._desk.archive_changed.connect(self._reload)
        self._desk.text_resized.connect(self._reload)
        self._desk.statuses.changed.connect(self._reload)

    def _reload(self, _changes: object = None) -> None:
        loading.load_lists(self._desk, self, self._fill)

    def _fill(self, lists: Lists) -> None:
        """Rows anew; not under somebody's hands while a name is being written."""
        if self.state() == QTreeView.State.EditingState:
            self._waiting = lists
            return
        scroll, has_focus = self.verticalScrollBar().value(), self.hasFocus()
        self.lists, self._filling = lists, True
        self._model.removeRows(0, self._model.rowCount())
        for section in sections(self._desk, lists):
            self._add_section(section)
        header = self.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._mark_current()
        self._draw_searches()
        self._filling = False
        self._count_searches()
        self.verticalScrollBar().setValue(scroll)
        if has_focus:
            self.setFocus()
        self.filled.emit(lists)

    def _add_section(self, section: Section) -> None:
        if not section.rows:
            return
        root = self._model.invisibleRootItem()
        if section.key:
            head = QStandardItem(section.title)
            head.setData(section.key, _SECTION)
            head.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            font = self.font()
            font.setPointSizeF(points(8.5))
            font.setBold(True)
            head.setFont(font)
            filler = QStandardItem()
            filler.setFlags(Qt.ItemFlag.NoItemFlags)
            root.appendRow([head, filler])
            self.setFirstColumnSpanned(root.rowCount() - 1, root.index(), True)
            root = head
        for row in section.rows:
            root.appendRow([self._item(row), count_item(row, self._desk)])
            # What has no count has the whole width for its name.
            self.setFirstColumnSpanned(root.rowCount() - 1, root.index(), not (row.count or row.counted))
        if section.key:
            is_open = section.key not in self._desk.settings.folded
            self.setExpanded(root.index(), is_open)
            self._draw_head(root, is_open)

    def _count_searches(self) -> None:
        """Only while they are to be seen: each is a search over the whole archive."""
        is_open = "searches" not in self._desk.settings.folded
        self._counts.count(self.lists.searches[:MOST] if self.lists is not None and is_open else ())

    def _draw_searches(self) -> None:
        for item in self._items():
            if item.data(_ROW).counted:
                self._draw_search(item.data(_ROW).key.partition(" ")[2])

    def _draw_search(self, search: str) -> None:
        """The count of one saved search, in its tip as well: there it says why there is none."""
        if (item := self._find(f"search {search}")) is None:
            return
        was, self._filling = self._filling, True
        said, row = self._counts.said(search), item.data(_ROW)
        item.setToolTip(plain_tip(f"{row.text}\n{said.tip}"))
        item.setData(f"{row.text}, {said.tip}", Qt.ItemDataRole.AccessibleTextRole)
        far = item.parent().child(item.row(), 1)
        far.setText(said.text)
        far.setToolTip(plain_tip(said.tip))
        self._filling = was

    def _draw_head(self, head: QStandardItem, is_open: bool) -> None:
        """The arrow beside a head, and the same in words."""
        words = self._desk.words
        closed = "chevron-left" if words.rtl else "chevron-right"
        head.setIcon(icon("chevron-down" if is_open else closed, self._desk.theme.quiet))
        said = words("open") if is_open else words("folded")
        head.setData(f"{head.text()}, {said}", Qt.ItemDataRole.AccessibleTextRole)

    def _item(self, row: Row) -> QStandardItem:
        colour = self._desk.theme.quiet
        if row.key.startswith("status "):
            colour = self._desk.theme.status_colours(row.key.removeprefix("status "))[0]
        item = QStandardItem(icon(row.mark, colour), row.text)
        item.setData(row, _ROW)
        item.setToolTip(plain_tip(row.text))
        if row.count is not None:
            item.setData(f"{row.text}, {row.count}", Qt.ItemDataRole.AccessibleTextRole)
        item.setEditable(row.own)
        return item

    def _items(self) -> list[QStandardItem]:
        """Every row that leads somewhere."""
        root = self._model.invisibleRootItem()
        heads = [root.child(place) for place in range(root.rowCount())]
        rows = [head.child(place) for head in heads for place in range(head.rowCount())]
        return [item for item in (*heads, *rows) if item.data(_ROW)]

    def _find(self, key: str) -> QStandardItem | None:
        return next((item for item in self._items() if item.data(_ROW).key == key), None)

    def _mark_current(self) -> None:
        if (item := self._find(self._current)) is not None:
            was, self._filling = self._filling, True
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            is_open = item.parent() is None or self.isExpanded(item.parent().index())
            if is_open:
                self.selectionModel().setCurrentIndex(item.index(), flags)
            self._filling = was

    @property
    def current(self) -> str:
        """The key of the row that the person chose last."""
        return self._current

    def index_of(self, key: str) -> QModelIndex:
        """Where a row is; invalid when there is none."""
        item = self._find(key)
        return item.index() if item is not None else QModelIndex()

    def shown(self, key: str) -> tuple[str, str]:
        """What a row says, and its count, "" for none."""
        index = self.index_of(key)
        return str(index.data() or ""), str(index.siblingAtColumn(1).data() or "")

    def choose(self, key: str) -> None:
        """As if its row had been clicked."""
        if (item := self._find(key)) is not None:
            self._current = key
            self._mark_current()
            self._go(item.data(_ROW))

    def keep_current(self, key: str) -> None:
        """Mark this row, now or when it comes; nobody is told."""
        self._current = key
        if not key.startswith("place "):
            self._list = key
        self._mark_current()

    def back_to_list(self) -> None:
        """Mark the list that was chosen last: it is shown again, after a page."""
        self.keep_current(self._list)

    def follow(self, place: str) -> None:
        """Mark the page that is shown, wherever it was asked for; "" leaves the list that is marked."""
        if place and PLACES[place].listed:
            self._current = f"place {place}"
            self._mark_current()

    def _turned(self, index: QModelIndex, _before: QModelIndex) -> None:
        row = index.siblingAtColumn(0).data(_ROW)
        if not self._filling and isinstance(row, Row) and row.key != "new collection":
            self._go(row)

    def _clicked(self, index: QModelIndex) -> None:
        """Heads fold; a page that was left for an item is one click away, though its row is still the current one."""
        index = index.siblingAtColumn(0)
        row = index.data(_ROW)
        if index.data(_SECTION):
            self.setExpanded(index, not self.isExpanded(index))
        elif isinstance(row, Row) and row.key == "new collection":
            self.new_collection()
        elif isinstance(row, Row) and row.key.startswith("place "):
            self._go(row)

    def _go(self, row: Row) -> None:
        self._current = row.key
        if row.key.startswith("place "):
            self.place_chosen.emit(row.key.removeprefix("place "))
        elif row.choice is not None:
            self._list = row.key
            self.chosen.emit(row.choice)

    def _folded(self, index: QModelIndex) -> None:
        """Remembered; the program's own folding while rows are made is not the person's."""
        key, is_open = index.data(_SECTION), self.isExpanded(index)
        if key and not self._filling:
            was, self._filling = self._filling, True
            self._draw_head(self._model.itemFromIndex(index), is_open)
            self._filling = was
            folded = set(self._desk.settings.folded) - {key}
            self._desk.keep(folded=tuple(sorted(folded if is_open else folded | {key})))
            self._count_searches()

    def new_collection(self, items: list[ItemId] | None = None) -> None:
        """A row whose name is written in place; `items` go into it."""
        if (row := self._find("new collection")) is None:
            return
        section = row.parent()
        self.setExpanded(section.index(), True)
        self._filling = True
        fresh = QStandardItem(icon("folder", self._desk.theme.quiet), "")
        fresh.setData(Row("fresh collection", "", "folder", own=True), _ROW)
        fresh.setData(list(items or ()), _SECTION + 1)
        section.insertRow(row.row(), [fresh, QStandardItem()])
        self._filling = False
        self.setCurrentIndex(fresh.index())
        self.scrollTo(fresh.index())
        self.edit(fresh.index())

    def rename(self) -> None:
        """Write another name for the current row, in place."""
        index = self.currentIndex().siblingAtColumn(0)
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def _edited(self, item: QStandardItem) -> None:
        row = item.data(_ROW)
        name = item.text().strip()
        if self._filling or not isinstance(row, Row) or not row.own or name == row.text:
            return
        if row.key == "fresh collection":
            if name:
                shelving.new_collection(self._desk, self, name, item.data(_SECTION + 1) or [])
        elif name:
            shelving.give_name(self._desk, self, row.key.partition(" ")[2], name)
        else:
            self._reload()

    def _editor_closed(self, _editor: QWidget, _hint: QAbstractItemDelegate.EndEditHint) -> None:
        """A collection that got no name goes; what arrived meanwhile is shown."""
        fresh = self._find("fresh collection")
        if fresh is not None and not fresh.text().strip():
            fresh.parent().removeRow(fresh.row())
            self._mark_current()
        if self._waiting is not None:
            lists, self._waiting = self._waiting, None
            self._later(lambda: self._fill(lists))

    def _later(self, what: Callable[[], None]) -> None:
        """When Qt has put its editor away."""
        QTimer.singleShot(0, self, what)

    def _menu(self, point: QPoint) -> None:
        index = self.indexAt(point).siblingAtColumn(0)
        row = index.data(_ROW)
        if isinstance(row, Row) and row.own and row.key != "fresh collection":
            menu = self.menu_of(row, index)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.viewport().mapToGlobal(point))

    def menu_of(self, row: Row, index: QModelIndex) -> QMenu:
        """What can be done with a collection or saved search."""
        words, theme, menu = self._desk.words, self._desk.theme, QMenu(self)
        menu.addAction(words("Rename"), lambda: self.edit(index)).setShortcut("F2")
        remove = menu.addAction(icon("x", theme.text), words("Remove"), lambda: self._remove(row))
        remove.setShortcut("Del")
        if row.key.startswith("collection ") and row.count:
            remove.setEnabled(False)
            remove.setText(words("Remove (take its items out first)"))
        return menu

    def _remove(self, row: Row) -> None:
        if row.key == self._current:
            self.choose("everything")
        shelving.put_away(self._desk, self, row.key.partition(" ")[2])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes, Left and Right fold and unfold, from a row as well as from its head."""
        index = self.currentIndex().siblingAtColumn(0)
        row = index.data(_ROW)
        forward = Qt.Key.Key_Left if self._desk.words.rtl else Qt.Key.Key_Right
        backward = Qt.Key.Key_Right if self._desk.words.rtl else Qt.Key.Key_Left
        if event.key() == Qt.Key.Key_Delete and isinstance(row, Row) and row.own and row.key != "fresh collection":
            self._remove(row)
        elif event.key() == backward and index.parent().isValid():
            self.setCurrentIndex(index.parent())
        elif event.key() in (forward, backward) and index.data(_SECTION):
            self.setExpanded(index, event.key() == forward)
        else:
            super().keyPressEvent(event)

    def _collection_at(self, point: QPoint) -> str:
        row = self.indexAt(point).siblingAtColumn(0).data(_ROW)
        is_one = isinstance(row, Row) and row.key.startswith("collection ")
        return row.key.partition(" ")[2] if is_one and self._desk.archive.writable else ""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Items of the list."""
        if event.mimeData().hasFormat(DRAGGED):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Only collections take them; the row under the pointer is marked."""
        point = event.position().toPoint()
        if event.mimeData().hasFormat(DRAGGED) and self._collection_at(point):
            self._hover(self.indexAt(point))
            event.acceptProposedAction()
        else:
            self._hover(QModelIndex())
            event.ignore()

    def _hover(self, index: QModelIndex | QPersistentModelIndex) -> None:
        self._filling = True
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        if index.isValid():
            self.selectionModel().select(QModelIndex(index), flags)  # type: ignore[arg-type]
        else:
            self._mark_current()
        self._filling = False

    def dropEvent(self, event: QDropEvent) -> None:
        """Dropped items become part of the collection; they stay where they are, too."""
        collection = self._collection_at(event.position().toPoint())
        self._hover(QModelIndex())
        if collection and event.mimeData().hasFormat(DRAGGED):
            ids = bytes(event.mimeData().data(DRAGGED).data()).decode("ascii").split()
            event.acceptProposedAction()
            shelving.collect(self._desk, self, [ItemId(item) for item in ids], EntityId(collection))
