"""The Items menu, and the list's context menu: what can be done with the items that are chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from desktop_app.rows.ids import EntityId, ItemId
from desktop_app.rows.items import ItemRow
from desktop_app.services.listing import Narrowing
from desktop_app.ui.icons import icon
from desktop_app.ui.operations import loading, shelving

if TYPE_CHECKING:
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
