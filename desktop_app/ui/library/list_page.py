"""The list: search field, filter chips, what a search offers, the order, the rows."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from desktop_app.errors import AppError, InputError
from desktop_app.rows.ids import ItemId
from desktop_app.rows.items import ItemRow
from desktop_app.services.listing import Listed, ListWanted
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.library.choice import Choice, Filters, item_filter
from desktop_app.ui.library.filter_bar import FilterBar
from desktop_app.ui.library.items_model import ITEM, ItemsModel
from desktop_app.ui.library.items_view import ItemsView
from desktop_app.ui.library.nothing_here import NothingHere
from desktop_app.ui.library.offers import Offers
from desktop_app.ui.library.order_strip import OrderStrip
from desktop_app.ui.operations import loading
from desktop_app.ui.tasks import Task
from desktop_app.ui.widgets.ask_line import AskLine

_TYPING_PAUSE_MS = 80


class ListPage(QWidget):
    """`opened` tells which item the person wants to read; `loaded` that other rows are listed or chosen."""

    opened = Signal(str)
    loaded = Signal()
    save_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.choice = Choice()
        self._model = ItemsModel(desk, self)
        self._latest = 0
        self._read: ItemId | None = None
        self._asked: Task | None = None
        self._letters = self._owed = self._looking = False
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_PAUSE_MS)
        self._build()
        self._connect()
        self.load()

    def _build(self) -> None:
        words, desk = self._desk.words, self._desk
        self.search = _SearchField()
        self.search.setPlaceholderText(words("Search words, captions, claims, notes  (Ctrl+F)"))
        self.search.setAccessibleName(words("Search"))
        self.search.setClearButtonEnabled(True)
        glass = QAction(icon("search", desk.theme.quiet), "", self.search)
        self.search.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.filters, self.offers, self.order = FilterBar(desk), Offers(desk), OrderStrip(desk)
        self.ask = AskLine(words)
        self._said = QLabel()
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setObjectName("quiet")
        self._said.setWordWrap(True)
        self._said.setAlignment(desk.leading)
        self.save = QToolButton()
        self.save.setObjectName("chip")
        self.save.setText(words("Save this search"))
        self.save.setIcon(icon("bookmark", desk.theme.quiet))
        self.save.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.rows = ItemsView(desk, self._model)
        self.nothing = NothingHere(desk)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self.nothing)
        self._arrange()

    def _arrange(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(12, 12, 12, 6)
        top.setSpacing(8)
        under = QHBoxLayout()
        under.addWidget(self._said, 1)
        under.addWidget(self.save)
        for part in (self.search, self.filters, self.offers, self.ask):
            top.addWidget(part)
        top.addLayout(under)
        top.addWidget(self.order)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._typed)
        self.search.returnPressed.connect(self.load)
        self.search.left_downwards.connect(self.rows.focus_rows)
        self._typing.timeout.connect(self._paused)
        self.filters.changed.connect(self.load)
        self.order.turned.connect(self.load)
        self.offers.taken.connect(self.search.setText)
        self.save.clicked.connect(self.save_wanted)
        self.nothing.all_wanted.connect(self.show_all)
        self.rows.picked.connect(self.opened)
        self.rows.chosen_changed.connect(self.loaded)
        self._desk.archive_changed.connect(self._changed)

    def _typed(self, _text: str) -> None:
        """The first letter is looked up at once, those that come faster than the pause together."""
        self._letters = True
        if not self._typing.isActive():
            self._paused()

    def _paused(self) -> None:
        """What was typed meanwhile brings its first hits; when nothing was, all are found and counted."""
        if self._letters:
            self._letters = False
            self._typing.start()
            self._ask_first()
        elif self._owed and not self._looking:
            self.load()

    def choose(self, choice: Choice) -> None:
        """Another list of the sidebar. A saved search brings its query and chips, and takes them along again."""
        chips = {name: value for name, value in choice.filters.items() if self.filters.has(name)}
        if choice.saved or self.choice.saved:
            self.filters.set_filters(chips if choice.saved else {})
            self._set_query(choice.query)
        if choice.saved:
            choice = replace(choice, filters={n: v for n, v in choice.filters.items() if n not in chips})
        self.choice = choice
        self.load()

    def show_again(self, choice: Choice, query: str, filters: Filters) -> None:
        """A list as it was before the window was made anew."""
        self.choice = choice
        self.filters.set_filters(filters)
        self._set_query(query)
        self.load()

    def show_all(self) -> None:
        """The chosen list without search and filters."""
        self.filters.set_filters({})
        self._set_query("")
        self.load()
        self.search.setFocus()

    def _set_query(self, text: str) -> None:
        self.search.blockSignals(True)
        self.search.setText(text)
        self.search.blockSignals(False)

    def chosen_items(self) -> list[ItemId]:
        """The selected items, in the list's order."""
        return self.rows.chosen()

    def chosen_rows(self) -> list[ItemRow]:
        """The rows of the selected items that have been in view."""
        found = [self._model.known(item) for item in self.chosen_items()]
        return [row for row in found if row is not None]

    def listed(self) -> list[ItemId]:
        """All items of the list as it is now."""
        return self._model.ids()

    @property
    def query(self) -> str:
        """What is searched for; a space after its last word ends that word."""
        return self.search.text().lstrip()

    @property
    def is_narrowed(self) -> bool:
        """Whether there is a search or a filter that could be saved."""
        return bool(self.query.strip() or self.filters.filters)

    def kept(self) -> tuple[str, Filters]:
        """Query and filters of the list as it is now, for a saved search. What sidebar and chips both say goes into the query."""
        chosen, chips = dict(self.choice.filters), dict(self.filters.filters)
        query = self.query.strip()
        for name in chosen.keys() & chips.keys():
            query = f'{query} {name}:"{chosen.pop(name)}"'.strip()
        return query, chosen | chips

    def load(self, _any: object = None) -> None:
        """Ask for the list anew; an answer that comes late is dropped."""
        self._ask(None)

    def _ask(self, scroll: int | None) -> None:
        self._typing.stop()
        self._letters = False
        self._ask_whole(self._next(), scroll)

    def _next(self) -> int:
        """The number of another question; an answer to an earlier one is dropped."""
        self._latest += 1
        if self._asked is not None:
            self._asked.cancel()
        self.order.searching(bool(self.query.strip()))
        self.save.setVisible(self.is_narrowed and self._desk.archive.writable)
        return self._latest

    def _wanted(self) -> ListWanted:
        filters = item_filter(self.choice.filters, self.filters.filters)
        return ListWanted(self.query, filters, self.order.order, self.order.descending)

    def _ask_first(self) -> None:
        """The best hits alone, where there is a short way to them."""
        number, wanted = self._next(), self._wanted()
        self._owed = self._looking = True

        def came(found: Listed | None) -> None:
            if number == self._latest:
                self._first_came(wanted.query, found)

        def failed(error: AppError) -> None:
            self._looking &= number != self._latest
            self._failed(number, error)

        self._asked = loading.load_first(self._desk, self, wanted, came, failed)

    def _first_came(self, query: str, found: Listed | None) -> None:
        """All are asked for at once when there is no short way, else a pause later, when nothing more was typed."""
        self._looking = False
        if found is None:
            self._ask_whole(self._latest, None)
            return
        if found.ids:
            self._came(self._latest, query, found, None)
        if not self._typing.isActive():
            self._typing.start()

    def _ask_whole(self, number: int, scroll: int | None) -> None:
        wanted = self._wanted()
        self._owed = self._looking = False
        self._asked = loading.load_list(
            self._desk,
            self,
            wanted,
            lambda found: self._came(number, wanted.query, found, scroll),
            partial(self._failed, number),
        )

    def _came(self, number: int, query: str, found: Listed, scroll: int | None) -> None:
        if number != self._latest:
            return
        self._said.setText(self._count(query, found))
        self._mark(wrong=False)
        self.offers.show_offers(query.strip(), found)
        current: Any = self.rows.currentIndex().data(ITEM) if self.rows.currentIndex().isValid() else None
        chosen = self.chosen_items()
        read, self._read = self._read, None
        if self._model.show_list(found, query):
            self.rows.restore(chosen, current, scroll)
        if read is not None:
            self.rows.mark(read)
        self.nothing.explain(self.choice, self.is_narrowed)
        self._stack.setCurrentWidget(self.rows if found.ids else self.nothing)
        self.loaded.emit()

    def _count(self, query: str, found: Listed) -> str:
        words = self._desk.words
        if not found.is_whole:
            return words("The first {count} hits; the others are being counted.", count=len(found.ids))
        name = self.choice.title or words("Everything")
        if query.strip():
            text = words("{count} found in {ms} ms", count=len(found.ids), ms=words.number(round(found.took_ms)))
            return f"{words.apart(name)} · {text}" if self.choice.filters else text
        return f"{words.apart(name)} · {words.as_written(words.number(len(found.ids)))}"

    def _failed(self, number: int, error: AppError) -> None:
        """A query that cannot be read is said beside the field: the person may still be typing it."""
        if number == self._latest and isinstance(error, InputError):
            self._said.setText(self._desk.words.fault(error))
            self._mark(wrong=True)
        elif number == self._latest:
            self._desk.notify.error(error)

    def _mark(self, *, wrong: bool) -> None:
        self._said.setObjectName("danger" if wrong else "quiet")
        self._said.style().unpolish(self._said)
        self._said.style().polish(self._said)

    def select_first(self) -> None:
        """Open the first row, if there is one."""
        if self._model.rowCount():
            model = self.rows.selectionModel()
            model.setCurrentIndex(self._model.index(0), model.SelectionFlag.ClearAndSelect)

    def follow(self, item: ItemId) -> None:
        """The item that is read is the chosen one, here or in the list that is being loaded: actions mean what is seen."""
        self._read = None if self.rows.mark(item) else item

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _changed(self, changes: Changes) -> None:
        self._model.forget(None if changes.everything else changes.items)
        self._ask(self.rows.verticalScrollBar().value())


class _SearchField(QLineEdit):
    """`left_downwards` when the person goes on to the rows by the arrow key; Escape empties it."""

    left_downwards = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Escape; the rest is text."""
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
