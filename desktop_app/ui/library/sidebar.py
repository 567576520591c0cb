"""The sidebar: everything, inbox, kinds, statuses with counts, collections, sources."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTreeView, QWidget

from archive_schema.statuses import STATUSES
from desktop_app.rows.items import EntityRow
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.operations import loading
from desktop_app.ui.places import PLACES
from desktop_app.ui.theme import STATUS_ICONS

_CHOICE = Qt.ItemDataRole.UserRole + 1
_KINDS = (("article", "Articles", "file-text"), ("image", "Images", "image"), ("document", "Documents", "files"))


@dataclass(frozen=True, slots=True)
class Choice:
    """What the list shows: fields of a filter."""

    filters: Mapping[str, str | bool] = field(default_factory=dict)
    title: str = ""


class Sidebar(QTreeView):
    """`chosen` tells which list the person wants, `place_chosen` which page."""

    chosen = Signal(object)
    place_chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = QStandardItemModel(self)
        self._current = "everything"
        self.setObjectName("sidebar")
        self.setAccessibleName(desk.words("Lists"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setModel(self._model)
        self.selectionModel().currentChanged.connect(self._choose)
        self.clicked.connect(self._again)
        desk.archive_changed.connect(self._reload)
        self._reload()

    def _reload(self, _changes: object = None) -> None:
        loading.load_counts(self._desk, self, self._fill)

    def _fill(self, found: tuple[dict[str, dict[str, int]], list[EntityRow], list[EntityRow]]) -> None:
        counts, collections, sources = found
        words = self._desk.words
        self.selectionModel().blockSignals(True)
        self._model.clear()
        total = sum(counts["kind"].values())
        self._add("everything", words("Everything"), "archive", Choice(), total)
        self._add("inbox", words("Inbox"), "inbox", Choice({"inbox": True}), counts["inbox"]["inbox"])
        for kind, name, mark in _KINDS:
            self._add(f"kind {kind}", words(name), mark, Choice({"kind": kind}), counts["kind"].get(kind, 0))
        for name, place in PLACES.items():
            if place.listed:
                self._add(f"place {name}", words(place.words), place.icon, None, counts["place"].get(name))
        self._head(words("Claims by status"))
        for status in (*STATUSES, *sorted(set(counts["status"]) - set(STATUSES))):
            mark = STATUS_ICONS.get(status, "circle-dot")
            self._add(
                f"status {status}", words(status), mark, Choice({"status": status}), counts["status"].get(status, 0)
            )
        self._entities(words("Collections"), collections, "collection", "folder")
        self._entities(words("Sources"), sources, "source", "globe")
        self.selectionModel().blockSignals(False)
        self._restore()

    def _entities(self, head: str, rows: Sequence[EntityRow], name: str, mark: str) -> None:
        if rows:
            self._head(head)
        for row in rows:
            self._add(f"{name} {row.entity}", row.name, mark, Choice({name: row.entity}), None)

    def _head(self, text: str) -> None:
        item = QStandardItem(text)
        item.setEnabled(False)
        font = item.font()
        font.setPointSizeF(8.5)
        item.setFont(font)
        self._model.appendRow(item)

    def _add(self, key: str, text: str, mark: str, choice: Choice | None, count: int | None) -> None:
        colour = self._desk.theme.quiet
        if key.startswith("status "):
            colour = self._desk.theme.status_colours(key.removeprefix("status "))[0]
        item = QStandardItem(icon(mark, colour), f"{text}   {count}" if count else text)
        item.setData((key, Choice(choice.filters, text) if choice else None), _CHOICE)
        item.setToolTip(text)
        self._model.appendRow(item)

    def _restore(self) -> None:
        for place in range(self._model.rowCount()):
            data = self._model.item(place).data(_CHOICE)
            if data and data[0] == self._current:
                self.selectionModel().blockSignals(True)
                self.setCurrentIndex(self._model.index(place, 0))
                self.selectionModel().blockSignals(False)
                return

    def follow(self, place: str) -> None:
        """Mark the page that is shown, wherever it was asked for; "" leaves the list that is marked."""
        if place and PLACES[place].listed:
            self._current = f"place {place}"
            self._restore()

    def _again(self, index: QModelIndex) -> None:
        """A page that was left for an item is one click away, though its row is still the current one."""
        if (data := index.data(_CHOICE)) and data[1] is None:
            self.place_chosen.emit(data[0].removeprefix("place "))

    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        data = index.data(_CHOICE)
        if data:
            self._current, choice = data
            if choice is None:
                self.place_chosen.emit(self._current.removeprefix("place "))
            else:
                self.chosen.emit(choice)
