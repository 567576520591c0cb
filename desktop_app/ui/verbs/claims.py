"""The Claims menu: from words to claims, and from claim to claim."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QApplication, QLineEdit

from desktop_app.ui.verbs import picture

if TYPE_CHECKING:
    from desktop_app.ui.claims.claims_page import ClaimsPage
    from desktop_app.ui.main_window import MainWindow


def _typing() -> bool:
    """Letters belong to a field while somebody writes in it."""
    return isinstance(QApplication.focusWidget(), QLineEdit)


def claim(window: MainWindow) -> None:
    """A claim from the selected words; of two compared pictures, from a region."""
    if _typing():
        return
    if (page := picture.compared(window)) is not None:
        page.draw("rectangle")
    else:
        window.reader.start_claim()


def _table(window: MainWindow) -> ClaimsPage | None:
    """The claims view, where it is on the screen."""
    if window.centre.place != "claims":
        return None
    return cast("ClaimsPage", window.centre.currentWidget())


def set_status(window: MainWindow, status: str) -> None:
    """The key of a status. Of the table's claim where it is pinned, for its reason is written there; of several from the menu."""
    if (page := picture.compared(window)) is not None:
        if page.writing:
            page.form.status.choose(status)
    elif (table := _table(window)) is not None:
        if len(table.chosen()) > 1:
            table.bulk.offer_statuses()
        elif (line := table.current_line()) is not None:
            window.way.open_claim(line.item, line.claim, status)
    elif not window.centre.place:
        window.reader.set_status(status)


def next_claim(window: MainWindow) -> None:
    """The claim after the current one."""
    _step(window, 1)


def previous_claim(window: MainWindow) -> None:
    """The claim before the current one."""
    _step(window, -1)


def _step(window: MainWindow, by: int) -> None:
    """In the table from row to row, else in the item's text."""
    if _typing():
        return
    if (table := _table(window)) is not None:
        table.step(by)
    elif not window.centre.place:
        window.reader.step(by)


def claims_page(window: MainWindow) -> None:
    """The claims of the whole archive."""
    window.centre.show_place("claims")


def statuses_page(window: MainWindow) -> None:
    """What may be said of a claim."""
    window.centre.show_place("statuses")


def figures_page(window: MainWindow) -> None:
    """Counts side by side."""
    window.centre.show_place("figures")
