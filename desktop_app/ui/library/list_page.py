"""The list: search field, filter chips, what a search offers, the order, the rows."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from desktop_app.errors import AppError, InputError
from desktop_app.rows.ids import ItemId
from desktop_app.rows.items import ItemRow
from desktop_app.services.listing import Listed, ListWanted
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.library.asking import Asking
from desktop_app.ui.library.choice import ENTITIES, Choice, Filters, item_filter
from desktop_app.ui.library.filter_bar import FilterBar
from desktop_app.ui.library.hit import Hit
from desktop_app.ui.library.items_model import ITEM, ItemsModel
from desktop_app.ui.library.items_view import ItemsView
from desktop_app.ui.library.nothing_here import NothingHere
from desktop_app.ui.library.offers import Offers
from desktop_app.ui.library.order_strip import OrderStrip
from desktop_app.ui.library.query_examples import Example
from desktop_app.ui.library.query_help import QueryHelp
from desktop_app.ui.library.search_field import SearchField, wrong_piece
from desktop_app.ui.theme import pixels
from desktop_app.ui.tips import plain_tip
from desktop_app.ui.widgets.ask_line import AskLine

_LEAST_ROWS = 120
"""Points: so much of the rows is seen on the smallest screen, whatever a search offers above them."""
_NARROW = 300
"""Points of text as shipped: a list that is narrower has no room for words beside its count."""
_WIDE = 480
"""In one that is narrower, there is room for the words of one of two buttons."""


class ListPage(QWidget):
    """`opened` tells which item the person wants to read; `loaded` that other rows are listed or chosen."""

    opened = Signal(str)
    loaded = Signal()
    save_wanted = Signal()
    log_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.choice = Choice()
        self._model = ItemsModel(desk, self)
        self._read: ItemId | None = None
        self._every: tuple[ItemId, ...] = ()
        self._before: list[tuple[Choice, str, Filters]] = []
        self.asking = Asking(desk, self.wanted, self)
        self._build()
        self._connect()
        self.load()

    def _build(self) -> None:
        words, desk = self._desk.words, self._desk
        self.search = SearchField(desk)
        self.help = QueryHelp(desk, self.search)
        self.filters, self.offers, self.order = FilterBar(desk, self.wanted), Offers(desk), OrderStrip(desk)
        self.ask = AskLine(words)
        self._said = QLabel()
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setObjectName("quiet")
        self._said.setWordWrap(True)
        self._said.setAlignment(desk.leading)
        self.save = self._chip(words("Save this search"), "bookmark")
        self.log = self._chip(words("Log this search"), "clipboard-list")
        self.back = self._chip(words("Back"), "chevron-right" if words.rtl else "chevron-left")
        self.back.setToolTip(words("Back to the list before this one"))
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back.hide()
        self.rows = ItemsView(desk, self._model)
        self.nothing = NothingHere(desk)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self.nothing)
        self._stack.setMinimumHeight(_LEAST_ROWS)
        self._arrange()

    def _chip(self, text: str, mark: str) -> QToolButton:
        """What can be done with the search as it is."""
        chip = QToolButton()
        chip.setObjectName("chip")
        chip.setText(text)
        chip.setIcon(icon(mark, self._desk.theme.quiet))
        chip.setToolTip(plain_tip(text))
        chip.setAccessibleName(text)
        return chip

    def _offer_keeping(self, can_be_kept: bool) -> None:
        for chip in (self.save, self.log):
            chip.setVisible(can_be_kept)

    def _arrange(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(12, 12, 12, 6)
        top.setSpacing(8)
        under = QHBoxLayout()
        under.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        under.addWidget(self._said, 1)
        under.addWidget(self.save)
        under.addWidget(self.log)
        for part in (self.search, self.filters, self.offers, self.ask):
            top.addWidget(part)
        top.addLayout(under)
        top.addWidget(self.order)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow list the count needs the room beside it."""
        super().resizeEvent(event)
        style = Qt.ToolButtonStyle
        for chip, least in ((self.save, _NARROW), (self.log, _WIDE)):
            narrow = self.width() < pixels(least)
            chip.setToolButtonStyle(style.ToolButtonIconOnly if narrow else style.ToolButtonTextBesideIcon)

    def _connect(self) -> None:
        self.search.textChanged.connect(self.asking.typed)
        self.search.returnPressed.connect(self.load)
        self.search.left_downwards.connect(self.rows.focus_rows)
        self.search.help_wanted.connect(self.help.toggle)
        self.help.taken.connect(self._put)
        self.asking.begun.connect(self._begun)
        self.asking.rows_came.connect(self._model.take_rows)
        self.asking.came.connect(self._came)
        self.asking.failed.connect(self._failed)
        self.filters.changed.connect(self.load)
        self.order.turned.connect(self.load)
        self.offers.taken.connect(self.search.put)
        self.save.clicked.connect(self.save_wanted)
        self.log.clicked.connect(self.log_wanted)
        self.back.clicked.connect(self.go_back)
        self.nothing.all_wanted.connect(self.show_all)
        self.rows.picked.connect(self.opened)
        self.rows.chosen_changed.connect(self.loaded)
        self._desk.archive_changed.connect(self._changed)

    def _put(self, example: Example) -> None:
        """An example goes into the field, ready for words of one's own in its place."""
        self.search.put(example.query, example.selected)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, choice: Choice) -> None:
        """Another list of the sidebar. A saved search brings its query and chips, and takes them along again."""
        self._before = []
        chips = {name: value for name, value in choice.filters.items() if self.filters.has(name)}
        if choice.saved or self.choice.saved:
            self.filters.set_filters(chips if choice.saved else {})
            self._set_query(choice.query)
        if choice.saved:
            choice = replace(choice, filters={n: v for n, v in choice.filters.items() if n not in chips})
        self.choice = choice
        self.load()

    def show_given(self, choice: Choice) -> None:
        """A list of chosen items, with a way back to what is shown now."""
        self._before.append((self.choice, self.search.text(), self.filters.filters))
        self.show_again(choice, "", {})

    def go_back(self, _checked: bool = False) -> None:
        """The list that was shown before the chosen items were."""
        choice, query, filters = self._before.pop() if self._before else (Choice(), "", {})
        self.show_again(choice, query, filters)

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

    def hit_of(self, item: ItemId) -> Hit | None:
        """What of an item the search found, None when nothing was searched for or its row has not been in view."""
        return self._model.hit_of(item)

    def listed(self) -> list[ItemId]:
        """All items of the list as it is now, those that share a row included."""
        return list(self._every)

    @property
    def query(self) -> str:
        """What is searched for; a space after its last word ends that word."""
        return self.search.text().lstrip()

    @property
    def shown(self) -> str:
        """The query that the rows answer."""
        return self._model.query

    @property
    def is_whole(self) -> bool:
        """Whether the rows are all that the query finds, and nothing is being asked or typed."""
        return not self.asking.waits and self._model.is_whole and self.shown == self.query

    @property
    def is_narrowed(self) -> bool:
        """Whether there is a search or a filter that could be saved."""
        return bool(self.query.strip() or self.filters.filters)

    @property
    def can_be_kept(self) -> bool:
        """Whether it could be saved or logged: chosen items are no search."""
        return self.is_narrowed and not self.choice.is_given

    def _can_save(self) -> bool:
        return self.can_be_kept and self._desk.archive.writable

    def kept(self) -> tuple[str, Filters]:
        """Query and filters of the list as it is now, for a saved search. What sidebar and chips both say goes into the query."""
        chosen, chips = dict(self.choice.filters), dict(self.filters.filters)
        query = self.query.strip()
        for name in sorted(chosen.keys() & chips.keys()):
            value = chosen.pop(name)
            # Entities are known to the query by their name.
            query = f"{query} {_as_query(name, self.choice.title if name in ENTITIES else value)}".strip()
        return query, chosen | chips

    def load(self, _any: object = None) -> None:
        """Ask for the list anew; an answer that comes late is dropped."""
        self.asking.ask()

    def _begun(self) -> None:
        self.order.searching(bool(self.query.strip()) or self.choice.is_given)
        self.back.setVisible(self.choice.is_given)
        self._offer_keeping(self._can_save() and not self.rows.is_stale)

    def wanted(self) -> ListWanted:
        """What is listed now, as a question."""
        filters = item_filter(self.choice.filters, self.filters.filters)
        fold = self._desk.settings.alike_once
        return ListWanted(self.query, filters, self.order.order, self.order.descending, fold)

    def _came(self, query: str, found: Listed, scroll: int | None) -> None:
        self._said.setText(self._count(query, found))
        self._said.setToolTip(self._desk.words("Texts that are nearly the same share a row.") if found.alike else "")
        self._mark(None)
        self.offers.show_offers(query.strip(), found)
        self.filters.refresh()
        current: Any = self.rows.currentIndex().data(ITEM) if self.rows.currentIndex().isValid() else None
        chosen = self.chosen_items()
        read, self._read = self._read, None
        if not query.strip() and self.choice.marks:
            query, found = self.choice.marks, replace(found, is_search=True)
        self._every = found.ids
        if self._model.show_list(replace(found, ids=found.rows), query):
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
        text = self._counted(query, found)
        if not found.alike:
            return text
        return f"{text} · {words('{count} rows', count=len(found.rows))}"

    def _counted(self, query: str, found: Listed) -> str:
        words = self._desk.words
        name = self.choice.title or words("Everything")
        if query.strip():
            text = words("{count} found in {ms} ms", count=len(found.ids), ms=words.number(round(found.took_ms)))
            return f"{words.apart(name)} · {text}" if self.choice.filters else text
        return f"{words.apart(name)} · {words.as_written(words.number(len(found.ids)))}"

    def _failed(self, error: AppError) -> None:
        """A query that cannot be run is said beside the field, its piece underlined: the person may still be typing it.

        The rows stay, grey: they answer an earlier question. Their count goes, and so do what was offered with
        it and that nothing was found, for they would be taken for an answer.
        """
        if isinstance(error, InputError):
            self._said.setText(self._desk.words.fault(error))
            self._mark(error)
            self.offers.hide()
            self._stack.setCurrentWidget(self.rows)
        else:
            self._desk.notify.error(error)

    def _mark(self, error: InputError | None) -> None:
        """Whether the query can be run."""
        self.search.mark_wrong(wrong_piece(self.search.text(), error.details, self.query) if error else None)
        self.rows.set_stale(error is not None)
        self._offer_keeping(error is None and self._can_save())
        self._said.setObjectName("danger" if error else "quiet")
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
        self.asking.ask_soon(self.rows.verticalScrollBar().value())


def _as_query(name: str, value: str | bool | tuple[str, ...]) -> str:
    """A filter of the sidebar in the words of a query."""
    values = value if isinstance(value, tuple) else (value,)
    said = " OR ".join(f'{name}:"{one}"' for one in values)
    return said if len(values) == 1 else f"({said})"
