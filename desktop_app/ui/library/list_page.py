"""The list with its search field, filter chips and rows."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from archive_schema.statuses import ITEM_KINDS, STATUSES
from desktop_app.rows.ids import ItemId
from desktop_app.rows.items import ItemFilter
from desktop_app.services.search import Wanted
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.library.item_delegate import ItemDelegate
from desktop_app.ui.library.items_model import ITEM, ItemsModel
from desktop_app.ui.library.sidebar import Choice
from desktop_app.ui.operations import loading
from desktop_app.ui.theme import KIND_ICONS, STATUS_ICONS

_MOST_HITS = 5_000
_TYPING_PAUSE_MS = 180


class ListPage(QWidget):
    """`opened` tells which item the person wants to read; `loaded` that other rows are listed."""

    opened = Signal(str)
    loaded = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._choice = Choice()
        self._model = ItemsModel(desk, self)
        self._latest = 0
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._build()
        self._connect()
        self.load()

    def _build(self) -> None:
        words = self._desk.words
        self.search = QLineEdit()
        self.search.setPlaceholderText(words("Search words, captions, claims, notes  (Ctrl+F)"))
        self.search.setAccessibleName(words("Search"))
        self.search.setClearButtonEnabled(True)
        glass = QAction(icon("search", self._desk.theme.quiet), "", self.search)
        self.search.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self._status = self._chip(words("Any status"), STATUSES, STATUS_ICONS)
        self._kind = self._chip(words("Any kind"), ITEM_KINDS, KIND_ICONS)
        self._said = QLabel()
        self._said.setObjectName("quiet")
        self._said.setWordWrap(True)
        self.rows = QListView()
        self.rows.setAccessibleName(words("Items"))
        self.rows.setUniformItemSizes(True)
        self.rows.setModel(self._model)
        self.rows.setItemDelegate(ItemDelegate(self._desk.theme, words, self.rows))
        self.rows.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.rows.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        chips = QHBoxLayout()
        chips.addWidget(self._status)
        chips.addWidget(self._kind)
        chips.addStretch(1)
        top = QVBoxLayout()
        top.setContentsMargins(12, 12, 12, 8)
        top.setSpacing(8)
        top.addWidget(self.search)
        top.addLayout(chips)
        top.addWidget(self._said)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.rows, 1)

    def _chip(self, any_word: str, values: tuple[str, ...], icons: dict[str, str]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(any_word)
        box.addItem(any_word, "")
        for value in values:
            box.addItem(icon(icons.get(value, "circle-dot"), self._desk.theme.quiet), self._desk.words(value), value)
        box.currentIndexChanged.connect(self.load)
        return box

    def _connect(self) -> None:
        self.search.textChanged.connect(self._typed)
        self.search.returnPressed.connect(self.load)
        self._typing.timeout.connect(self.load)
        self.rows.selectionModel().currentChanged.connect(self._open)
        self._desk.archive_changed.connect(self._changed)

    def _typed(self, _text: str) -> None:
        self._typing.start(_TYPING_PAUSE_MS)

    def choose(self, choice: Choice) -> None:
        """Another list of the sidebar."""
        self._choice = choice
        self.load()

    def chosen_items(self) -> list[ItemId]:
        """The selected items, in the list's order."""
        indexes = sorted(self.rows.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return [ItemId(index.data(ITEM)) for index in indexes]

    def listed(self) -> list[ItemId]:
        """All items of the list as it is now."""
        return self._model.ids()

    def load(self, _any: object = None) -> None:
        """Ask for the list anew; an answer that comes late is dropped."""
        self._latest += 1
        number = self._latest
        status, kind = self._status.currentData() or None, self._kind.currentData() or None
        query = self.search.text().strip()
        if query:
            wanted = Wanted(query, limit=_MOST_HITS, filters={"status": status, "kind": kind})
            chosen: dict[str, Any] = dict(self._choice.filters)
            within = ItemFilter(**chosen) if chosen else None
            loading.search(self._desk, self, wanted, within, lambda found: self._hits_came(number, found))
            return
        filters: dict[str, Any] = {"status": status, "kind": kind} | dict(self._choice.filters)
        wanted_items = ItemFilter(**filters)
        loading.load_ids(self._desk, self, wanted_items, "captured", lambda ids: self._ids_came(number, ids))

    def _hits_came(self, number: int, found: dict[str, Any]) -> None:
        if number != self._latest:
            return
        ids = list(dict.fromkeys(ItemId(hit["item"]) for hit in found["hits"]))
        self._show(ids, {hit["item"]: hit["snippet"] for hit in reversed(found["hits"])})
        words = self._desk.words
        if not found["total"] and found["did_you_mean"]:
            self._said.setText(words("Nothing found. Did you mean “{word}”?", word=found["did_you_mean"]))
        elif found["total"] > len(ids):
            text = words(
                "{count} found, the first {shown} are listed ({ms} ms)",
                count=found["total"],
                shown=len(ids),
                ms=round(found["took_ms"]),
            )
            self._said.setText(text)
        else:
            self._said.setText(words("{count} found in {ms} ms", count=found["total"], ms=round(found["took_ms"])))

    def _ids_came(self, number: int, ids: list[ItemId]) -> None:
        if number == self._latest:
            self._show(ids, {})
            name = self._choice.title or self._desk.words("Everything")
            self._said.setText(f"{name} · {len(ids)}")

    def _show(self, ids: list[ItemId], snippets: dict[str, str]) -> None:
        current = self.rows.currentIndex().data(ITEM) if self.rows.currentIndex().isValid() else None
        self._model.show_ids(ids, snippets)
        if current is not None and (place := self._model.place_of(current)) >= 0:
            self.rows.selectionModel().blockSignals(True)
            self.rows.setCurrentIndex(self._model.index(place))
            self.rows.selectionModel().blockSignals(False)
        self.loaded.emit()

    def _open(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.data(ITEM))

    def select_first(self) -> None:
        """Open the first row, if there is one."""
        if self._model.rowCount():
            first = self._model.index(0)
            self.rows.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _changed(self, changes: Changes) -> None:
        if changes.everything or changes.gone or any(self._model.place_of(ItemId(item)) < 0 for item in changes.items):
            self.load()
        self._model.forget(changes.items)
