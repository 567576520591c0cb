"""The Help menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow


def manual(window: MainWindow) -> None:
    """The manual at the right page for what is on the screen."""
    from desktop_app.ui.manual.manual_page import ManualPage
    from desktop_app.ui.manual.where import page_for

    before = window.centre.place
    if before == "manual":
        return
    name = page_for(window)
    page = window.centre.show_place("manual")
    if isinstance(page, ManualPage):
        keys = [(action.shortcut().toString(), action.text()) for action in window.verbs.values()]
        page.list_keys([(shortcut, text) for shortcut, text in keys if shortcut])
        page.back = partial(_back, window, before)
        page.open_page(name)


def searching(window: MainWindow) -> None:
    """Examples under the search field."""
    window.show_list()
    window.list.help.toggle()


def about(window: MainWindow) -> None:
    """Version, licences, and where the files lie."""
    window.centre.show_place("about")


def _back(window: MainWindow, before: str) -> None:
    if before:
        window.centre.show_place(before)
    else:
        window.centre.show_items()
