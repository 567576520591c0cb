"""The window's centre: list and reader side by side, a panel in the reader's place, or a page over the whole width."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel, QSplitter, QStackedWidget, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.library.list_page import ListPage
from desktop_app.ui.panels.panel import Panel
from desktop_app.ui.places import PLACES
from desktop_app.ui.reader.reader_page import ReaderPage
from desktop_app.ui.theme import pixels

_LARGEST = 200
"""Percent: the largest letters."""


class Centre(QStackedWidget):
    """`turned` when something else is shown."""

    turned = Signal()

    def __init__(self, desk: Desk, items: ListPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._items = desk, items
        self._reader: ReaderPage
        self.split = QSplitter(Qt.Orientation.Horizontal, self)
        self.addWidget(self.split)
        self.stack = QStackedWidget()
        for part in (items, self.stack):
            self.split.addWidget(part)
        self._nothing = self._empty()
        self.stack.addWidget(self._nothing)
        self.resize_text()
        self.split.setStretchFactor(1, 1)
        self.split.setHandleWidth(1)
        self._pages: dict[str, QWidget] = {}

    def hold(self, reader: ReaderPage) -> None:
        """The reader, which was made in `stack`."""
        self._reader = reader
        self.stack.addWidget(reader)

    def resize_text(self) -> None:
        """Larger letters need a wider list, and the largest leave less to the reader: a laptop is 1,366 points wide."""
        self.stack.setMinimumWidth(634 if pixels(100) < _LARGEST else 560)
        self._items.setMinimumWidth(pixels(215))

    def _empty(self) -> QWidget:
        """What to do next, in an archive where nothing is chosen."""
        words = self._desk.words
        label = QLabel(
            words("Choose an item at the left, or capture one: paste an address above, or drop files anywhere.")
        )
        label.setObjectName("quiet")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        label.setContentsMargins(64, 0, 64, 0)
        return label

    def show_items(self) -> None:
        """List and reader."""
        self.setCurrentWidget(self.split)
        self.turned.emit()

    def show_reader(self) -> None:
        """The item beside its list; an open panel is closed."""
        self.close_panel()
        self.stack.setCurrentWidget(self._reader)
        self.show_items()

    def show_place(self, name: str) -> QWidget:
        """A page over the whole width, made when it is first wanted."""
        if name not in self._pages:
            page = PLACES[name].make(self._desk)
            self._pages[name] = page
            self.addWidget(page)
        self.setCurrentWidget(self._pages[name])
        self._pages[name].setFocus()
        self.turned.emit()
        return self._pages[name]

    @property
    def place(self) -> str:
        """The page that is shown, "" for list and reader."""
        return next((name for name, page in self._pages.items() if page is self.currentWidget()), "")

    def show_panel(self, panel: Panel) -> None:
        """A panel takes the reader's place until it is closed."""
        self.close_panel()
        panel.closed.connect(partial(self._leave, panel))
        self.stack.addWidget(panel)
        self.stack.setCurrentWidget(panel)
        self.show_items()
        panel.setFocus()

    def _leave(self, panel: Panel) -> None:
        """Close this panel; one that has left already (its work ended late) closes no other."""
        if self.stack.currentWidget() is panel:
            self.close_panel()

    def close_panel(self) -> None:
        """The reader, or what stands there when nothing is chosen."""
        current = self.stack.currentWidget()
        if isinstance(current, Panel):
            cursor = QApplication.focusWidget()
            had_cursor = cursor is not None and (cursor is current or current.isAncestorOf(cursor))
            self.stack.removeWidget(current)
            current.deleteLater()
            if had_cursor:  # else it goes to whatever comes next, which may be an Undo
                self._items.rows.setFocus()
        self.stack.setCurrentWidget(self._reader if self._reader.item else self._nothing)
        self.turned.emit()
