"""States of list, sidebar and frame."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from desktop_app.app import App
from desktop_app.services import reading, shelving, tagging
from desktop_app.services.capture import Stated, capture_words
from desktop_app.ui.desk import Changes
from desktop_app.ui.main_window import MainWindow

Scene = Callable[[App, MainWindow, dict[str, str]], None]


def _settle(app: App) -> None:
    from tests.shots.scenes import settle

    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    settle(app, qt)


def _filtered(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Chips, a search with what it offers, the order by best match."""
    window.list.filters.narrow("kind", "article")
    window.list.filters.narrow("since", "2024-10")
    window.list.search.setText("hospital")
    _settle(app)
    window.list.load()


def _facet(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """The values of a filter with their counts, two of them ticked."""
    filters = window.list.filters
    window.list.search.setText("hospital")
    _settle(app)
    filters.open_field("status")
    _settle(app)
    for row in (0, 1):
        filters.card.list.itemClicked.emit(filters.card.list.item(row))
    _settle(app)


def _fields(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """What a list can be narrowed by."""
    window.list.filters.add.click()


def _shelved(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Two collections and a saved search in the sidebar; one collection is listed, three rows are chosen."""
    assert app.desk is not None
    archive = app.desk.archive
    ids = list(items.values())
    names = {row.name for row in reading.list_entities(archive, "collection")}
    if "Checkpoint" not in names:
        for name, part in (("Checkpoint", ids[:5]), ("To ask the clinic about", ids[2:4])):
            shelving.collect(archive, part, tagging.new(archive, "collection", name))  # type: ignore[arg-type]
        shelving.save_search(archive, "Disputed figures", "killed", {"status": "disputed"})
    app.desk.archive_changed.emit(Changes(everything=True))
    _settle(app)
    shelf = next(row for row in reading.list_entities(archive, "collection") if row.name == "Checkpoint")
    window.sidebar.choose(f"collection {shelf.entity}")
    _settle(app)
    window.list.rows.selectAll()


def _nothing(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """A search that finds nothing says what else there is."""
    window.list.search.setText("hospitol")
    _settle(app)
    window.list.load()


def _tagging(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Terms asked for above the list."""
    window.list.select_first()
    _settle(app)
    window.action("tag_items").trigger()


def _large(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Letters at one and a half of their size."""
    window.desk.keep(text_size=150)
    _settle(app)
    window.list.select_first()


def _large_cards(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """The same with suggestions in the margin."""
    window.desk.keep(text_size=150)
    _settle(app)
    window.open_item(next(item for title, item in items.items() if "The mediator of" in title))


def _folded(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """The list alone, beside its reader."""
    window.action("sidebar").trigger()
    window.list.select_first()


def _search_help(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Examples of what can be searched, under the field."""
    window.action("search_help").trigger()


def _also_search(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Other spellings of a name, two of them ticked, none of them searched yet."""
    window.list.search.setText("Dremna ")
    _settle(app)
    for chip in window.list.offers.chips[:2]:
        chip.setChecked(True)


def _searched_too(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """The same, searched together, with the way back."""
    _also_search(app, window, items)
    window.list.offers.too.click()
    _settle(app)


def _search_wrong(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """A query that cannot be run: its piece underlined, why beside the field, the rows grey."""
    window.list.search.setText("hospital AND OR courtyard")
    _settle(app)
    window.list.load()


def _similar(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """What is like an article, the words that they share marked."""
    item = next(item for title, item in items.items() if "Council disputes" in title)
    window.open_item(item)
    _settle(app)
    window.action("find_similar").trigger()


def _alike(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """The same story on three sites has one row."""
    assert app.desk is not None
    archive = app.desk.archive
    if not any(row.title.startswith("Ferry service") for row in reading.list_items(archive)):
        story = " ".join(f"{word}{n}" for n in range(12) for word in ("ferry", "quay", "pontoon", "Sennet", "service"))
        for site in ("Ridge Daily", "Valley Post", "Ora Wire"):
            title = f"Ferry service at Sennet ends ({site})"
            text = f"{title}\n\nFerry service at Sennet has ended. {story}\n"
            capture_words(archive, text.encode(), Stated())
    app.desk.archive_changed.emit(Changes(everything=True))
    _settle(app)
    window.desk.keep(alike_once=True)
    window.list.search.setText("sennet")
    _settle(app)
    window.list.load()


SCENES: dict[str, Scene] = {
    "alike": _alike,
    "similar": _similar,
    "filtered": _filtered,
    "shelved": _shelved,
    "filter-fields": _fields,
    "filter-values": _facet,
    "search-help": _search_help,
    "search-wrong": _search_wrong,
    "also-search": _also_search,
    "also-searched": _searched_too,
    "nothing-found": _nothing,
    "tagging": _tagging,
    "large-text": _large,
    "large-text-cards": _large_cards,
    "no-sidebar": _folded,
}
