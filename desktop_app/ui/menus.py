"""The menu bar: every action, and the archives opened lately."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from desktop_app.ui.actions import MENUS, VERBS
from desktop_app.ui.icons import icon
from desktop_app.ui.tips import plain_tip

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow


def build_menus(window: MainWindow) -> None:
    """One menu for each of MENUS."""
    for name in MENUS:
        menu = window.menuBar().addMenu(window.desk.words(name))
        _fill(menu, window, name)
        if name == "View":
            for below, mark in (("Look", "sun"), ("Language", "languages")):
                inner = menu.addMenu(icon(mark, window.desk.theme.text), window.desk.words(below))
                _fill(inner, window, below)


def _fill(menu: QMenu, window: MainWindow, name: str) -> None:
    menu.setToolTipsVisible(True)
    for verb in VERBS:
        if verb.menu == name:
            menu.addAction(window.verbs[verb.name])
        if verb.name == "open_archive" and name == "Archive":
            menu.addMenu(_recent(window))


def _recent(window: MainWindow) -> QMenu:
    """Asked anew whenever it is opened."""
    menu = QMenu(window.desk.words("Opened lately"), window)
    menu.setToolTipsVisible(True)
    menu.aboutToShow.connect(partial(fill_recent, menu, window))
    return menu


def fill_recent(menu: QMenu, window: MainWindow) -> None:
    """The archives that are remembered, without the one that is open; folders that are gone are left out."""
    desk = window.desk
    menu.clear()
    here = desk.archive.folder.absolute()
    for folder in (Path(name) for name in desk.settings.recent):
        if folder != here and folder.is_dir():
            name = folder.name.replace("&", "&&")
            action = menu.addAction(
                icon("archive", desk.theme.quiet), name, partial(window.reopen_wanted.emit, str(folder))
            )
            action.setToolTip(plain_tip(str(folder)))
    if menu.isEmpty():
        menu.addAction(desk.words("No other archive")).setEnabled(False)
