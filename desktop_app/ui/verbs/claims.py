"""The Claims menu: from words to claims, and from claim to claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLineEdit

from desktop_app.ui.verbs import picture

if TYPE_CHECKING:
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


def set_status(window: MainWindow, number: int) -> None:
    """Keys 1 to 8."""
    if (page := picture.compared(window)) is not None:
        page.form.choose_status(number)
    else:
        window.reader.set_status(number)


def next_claim(window: MainWindow) -> None:
    """The claim after the current one."""
    if not _typing():
        window.reader.step(1)


def previous_claim(window: MainWindow) -> None:
    """The claim before the current one."""
    if not _typing():
        window.reader.step(-1)


def claims_page(window: MainWindow) -> None:
    """The claims of the whole archive."""
    window.centre.show_place("claims")


def figures_page(window: MainWindow) -> None:
    """Counts side by side."""
    window.centre.show_place("figures")
