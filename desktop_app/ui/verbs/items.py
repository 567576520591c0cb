"""The Items menu, and the list's context menu: what can be done with the items that are chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from desktop_app.rows.ids import EntityId, ItemId
from desktop_app.rows.items import ItemRow
from desktop_app.services.listing import Narrowing
from desktop_app.ui.icons import icon
from desktop_app.ui.library.choice import Choice
from desktop_app.ui.operations import again, loading, search_log, shelving
from desktop_app.ui.operations.submit import nothing
from desktop_app.ui.verbs import pages

if TYPE_CHECKING:
    from desktop_app.services.similar import Similar
    from desktop_app.ui.main_window import MainWindow

_MENU = (
    "read",
    "",
    "tag_items",
    "collect",
    "uncollect",
    "mark_read",
    "graphic",
    "",
    "find_similar",
    "nearly_same",
    "look_again",
    "compare",
    "",
    "report",
    "share",
    "",
    "copy_title",
)


def read(window: MainWindow) -> None:
    """The cursor goes to the reader."""
    if items := window.chosen_items():
        window.open_item(items[0])
        window.reader.setFocus()
        window.reader.reading.setFocus()


def find_similar(window: MainWindow) -> None:
    """The items whose words are most like those of the first that is chosen, as a list with a way back."""

    def show(found: Similar) -> None:
        words = window.desk.words
        if not found.items:
            window.desk.notify.done(words("Nothing in this archive is like “{title}”.", title=words.apart(found.title)))
            return
        marks = " OR ".join(word.lower() for word in found.words) + " "
        title = words("Similar to “{title}”", title=words.apart(found.title))
        window.show_given(Choice({"among": tuple(one.item for one in found.items)}, title, marks=marks))

    if items := window.chosen_items():
        loading.load_similar(window.desk, window, items[0], show)


def nearly_same(window: MainWindow) -> None:
    """The first item that is chosen and all whose text is nearly the same, as a list with a way back."""

    def show(found: tuple[ItemRow, tuple[ItemId, ...]]) -> None:
        words, (row, others) = window.desk.words, found
        title = words.apart(row.title)
        if not others:
            said = words("No other text in this archive is nearly the same as “{title}”.", title=title)
            window.desk.notify.done(said)
            return
        heading = words("Nearly the same as “{title}”", title=title)
        window.list.show_given(Choice({"among": (row.item, *others)}, heading))

    if items := window.chosen_items():
        loading.load_nearly_same(window.desk, window, items[0], show)


def look_again(window: MainWindow) -> None:
    """Whether the addresses of the chosen items are the same, changed or gone."""
    from desktop_app.ui.panels.looked_panel import LookedPanel

    def show(found: Any) -> None:
        window.centre.show_panel(LookedPanel(window.desk, found))

    again.look_again(window.desk, window, window.chosen_items(), show, nothing)


def as_captured(window: MainWindow) -> None:
    """The page replayed from the archive."""
    window.centre.show_reader()
    window.reader.show_page()


def page_pictures(window: MainWindow) -> None:
    """The replayed page with its pictures."""
    as_captured(window)
    window.reader.as_captured.reveal()


def find_on_page(window: MainWindow) -> None:
    """The cursor goes to the field that searches the replayed page."""
    as_captured(window)
    window.reader.as_captured.head.field.setFocus()


def tag_items(window: MainWindow) -> None:
    """Terms for the chosen items, written above the list."""
    words = window.desk.words
    items = window.chosen_items()

    def ask(there: dict[str, tuple[Narrowing, ...]]) -> None:
        known = [row.name for row in there["tag"]]
        title = words("Tag {count} items", count=len(items)) if len(items) > 1 else words("Tag")
        window.list.ask.ask(title, words("terms, separated by ;"), known, window.list.rows, give)

    def give(text: str) -> None:
        terms = [term.strip() for term in text.split(";") if term.strip()]
        shelving.tag_items(window.desk, window, items, terms)

    window.show_list()
    loading.load_narrowings(window.desk, window.list, ask, ("tag",))


def collect(window: MainWindow) -> None:
    """The collections to choose from, at the chosen row."""
    rows = window.list.rows
    menu = collections_menu(window)
    menu.aboutToHide.connect(menu.deleteLater)
    window.show_list()
    menu.popup(rows.viewport().mapToGlobal(rows.visualRect(rows.currentIndex()).center()))


def collections_menu(window: MainWindow) -> QMenu:
    """Every collection, and a new one."""
    words, theme = window.desk.words, window.desk.theme
    menu = QMenu(words("Add to collection"), window)
    menu.setIcon(icon("folder", theme.text))
    items = window.chosen_items()
    lists = window.sidebar.lists
    for row in lists.collections if lists else ():
        put = partial(shelving.collect, window.desk, window, items, EntityId(row.value))
        menu.addAction(icon("folder", theme.quiet), row.name.replace("&", "&&"), put)
    menu.addSeparator()
    menu.addAction(icon("folder-plus", theme.text), words("New collection…"), partial(_new_with, window, items))
    return menu


def _new_with(window: MainWindow, items: list[ItemId]) -> None:
    window.show_sidebar()
    window.sidebar.new_collection(items)


def new_collection(window: MainWindow) -> None:
    """A collection whose name is written in the sidebar."""
    _new_with(window, [])


def uncollect(window: MainWindow) -> None:
    """Out of the collection that is listed."""
    collection = EntityId(str(window.list.choice.filters["collection"]))
    shelving.uncollect(window.desk, window, window.list.chosen_items(), collection)


def mark_read(window: MainWindow) -> None:
    """Out of the inbox."""
    shelving.flag(window.desk, window, window.chosen_items(), "inbox", False)


def graphic(window: MainWindow) -> None:
    """Graphic, or, when all of them are marked, no longer so."""
    items = window.chosen_items()

    def turn(rows: list[ItemRow]) -> None:
        shelving.flag(window.desk, window, items, "graphic", not all(row.graphic for row in rows))

    loading.load_rows(window.desk, window, items, turn)


def translate(window: MainWindow) -> None:
    """A translation of the words that are read, written beside them."""
    window.centre.show_reader()
    window.reader.translations.start()


def copy_title(window: MainWindow) -> None:
    """The titles of the chosen items, one a line."""

    def put(rows: list[ItemRow]) -> None:
        QGuiApplication.clipboard().setText("\n".join(row.title for row in rows))

    loading.load_rows(window.desk, window, window.chosen_items(), put)


def save_search(window: MainWindow) -> None:
    """The search and filters of the list, under a name that is written above it."""
    words = window.desk.words
    query, filters = window.list.kept()

    def give(name: str) -> None:
        shelving.save_search(window.desk, window, name, query, filters, lambda _made: None)

    window.show_list()
    window.list.ask.ask(words("Save as"), words("a name for this search"), [], window.list.rows, give, query)


def log_search(window: MainWindow) -> None:
    """The search as it is, with all that it finds, into the methodology log; why may be written above the list."""
    words, wanted = window.desk.words, window.list.wanted()

    def give(why: str) -> None:
        search_log.log_search(window.desk, window, wanted, why, partial(pages.working_file, window))

    window.show_list()
    hint = words("why you search for it; may stay empty")
    window.list.ask.ask(words("Log because"), hint, [], window.list.rows, give, may_be_empty=True)


def context_menu(window: MainWindow) -> QMenu:
    """What can be done with what is chosen."""
    menu = QMenu(window)
    for name in _MENU:
        if not name:
            menu.addSeparator()
        elif name == "collect":
            menu.addMenu(collections_menu(window)).setEnabled(window.desk.archive.writable)
        elif name != "uncollect" or window.list.choice.filters.get("collection"):
            menu.addAction(window.verbs[name])
    return menu


def show_context_menu(window: MainWindow, point: QPoint) -> None:
    """At the pointer, or at the current row."""
    menu = context_menu(window)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(point)
