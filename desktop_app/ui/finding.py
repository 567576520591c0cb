"""What the palette offers of the archive, and where each of it leads."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.rows.items import ItemRow
from desktop_app.ui.icons import icon
from desktop_app.ui.library.choice import Choice, as_filters
from desktop_app.ui.operations.naming import Named, load_named
from desktop_app.ui.tasks import Task
from desktop_app.ui.theme import KIND_ICONS
from desktop_app.ui.widgets.palette import Known, KnownGroup, Palette

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow


class Finding(QObject):
    """Answers a palette from the open archive; an answer that comes late is dropped."""

    def __init__(self, palette: Palette, window: MainWindow) -> None:
        super().__init__(palette)
        self._palette, self._window = palette, window
        self._asked: Task | None = None
        palette.asked.connect(self._ask)

    def _ask(self, letters: str) -> None:
        if self._asked is not None:
            self._asked.cancel()
        self._asked = load_named(self._window.desk, self, letters, partial(self._came, letters))

    def _came(self, letters: str, found: Named) -> None:
        groups = [group for group in self._groups(found) if group.known]
        self._palette.show_known(letters, groups)

    def _groups(self, found: Named) -> Iterator[KnownGroup]:
        words, quiet = self._window.desk.words, self._window.desk.theme.quiet
        yield KnownGroup(words("Items"), tuple(map(self._item, found.items)))
        searches = (
            Known(
                words.apart(one.name),
                words.apart(one.query),
                icon("bookmark", quiet),
                partial(
                    self._list, f"search {one.entity}", Choice(as_filters(one.filters), one.name, one.query, one.entity)
                ),
            )
            for one in found.searches
        )
        yield KnownGroup(words("Saved searches"), tuple(searches))
        shelves = (
            Known(
                words.apart(one.name),
                words.number(one.count),
                icon("folder", quiet),
                partial(self._list, f"collection {one.value}", Choice({"collection": one.value}, one.name)),
            )
            for one in found.collections
        )
        yield KnownGroup(words("Collections"), tuple(shelves))

    def _item(self, row: ItemRow) -> Known:
        words, quiet = self._window.desk.words, self._window.desk.theme.quiet
        date = words.as_written((row.published_at or row.captured_at)[:10])
        more = " · ".join(part for part in (words.apart(row.source), date) if part)
        mark = icon(KIND_ICONS.get(row.kind, "files"), quiet)
        return Known(words.apart(row.title), more, mark, partial(self._window.open_item, row.item))

    def _list(self, key: str, choice: Choice) -> None:
        """Its list, marked in the sidebar where it stands there."""
        self._window.show_list()
        if self._window.sidebar.index_of(key).isValid():
            self._window.sidebar.choose(key)
        else:
            self._window.list.choose(choice)
