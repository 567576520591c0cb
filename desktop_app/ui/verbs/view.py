"""The View menu: search, palette, panes, look, language."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow


def search(window: MainWindow) -> None:
    """The cursor goes to the search field."""
    window.centre.show_items()
    window.list.focus_search()


def palette(window: MainWindow) -> None:
    """Every action by a few letters."""
    window.palette_of_actions.open()


def history(window: MainWindow) -> None:
    """Everything that was said since the window opened."""
    from desktop_app.ui.panels.history_panel import HistoryPanel

    window.centre.show_panel(HistoryPanel(window.desk))


def sidebar(window: MainWindow) -> None:
    """Show or hide it."""
    window.sidebar.setVisible(not window.sidebar.isVisible())


def theme(window: MainWindow) -> None:
    """The other look."""
    window.theme_wanted.emit()


def language(window: MainWindow) -> None:
    """The next language."""
    window.language_wanted.emit()
