"""The View menu: search, palette, panes, look, language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.theme import TEXT_SIZES

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow


def search(window: MainWindow) -> None:
    """The cursor goes to the search field."""
    window.show_list()
    window.sidebar.back_to_list()
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
    window.show_pane("sidebar", window.sidebar.isHidden())


def items(window: MainWindow) -> None:
    """Show or hide the list."""
    window.show_pane("list", window.list.isHidden())


def alike_once(window: MainWindow) -> None:
    """Texts that are nearly the same have one row, or each its own; remembered."""
    window.desk.keep(alike_once=not window.desk.settings.alike_once)
    window.list.load()


def larger(window: MainWindow) -> None:
    """Larger letters."""
    _resize(window, 1)


def smaller(window: MainWindow) -> None:
    """Smaller letters."""
    _resize(window, -1)


def usual_size(window: MainWindow) -> None:
    """Letters as they were shipped."""
    window.desk.keep(text_size=100)


def _resize(window: MainWindow, step: int) -> None:
    """One step in the sizes that there are."""
    now = window.desk.settings.text_size
    at = TEXT_SIZES.index(now) if now in TEXT_SIZES else TEXT_SIZES.index(100)
    window.desk.keep(text_size=TEXT_SIZES[max(0, min(len(TEXT_SIZES) - 1, at + step))])


def look_system(window: MainWindow) -> None:
    """Light or dark as the computer is."""
    window.desk.keep(theme="system")


def look_light(window: MainWindow) -> None:
    """Always light."""
    window.desk.keep(theme="light")


def look_dark(window: MainWindow) -> None:
    """Always dark."""
    window.desk.keep(theme="dark")


def theme(window: MainWindow) -> None:
    """The other look."""
    window.theme_wanted.emit()


def speak(language: str, window: MainWindow) -> None:
    """The window in a language, or in that of the computer; what is saved when it is left is saved first."""
    if (field := window.focusWidget()) is not None:
        field.clearFocus()
    window.desk.keep(language=language)
