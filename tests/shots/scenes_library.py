"""States of list, sidebar and frame."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from desktop_app.app import App
from desktop_app.services import reading, shelving, tagging
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


SCENES: dict[str, Scene] = {
    "filtered": _filtered,
    "shelved": _shelved,
    "nothing-found": _nothing,
    "tagging": _tagging,
    "large-text": _large,
    "large-text-cards": _large_cards,
    "no-sidebar": _folded,
}
