"""The pages beside list and reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow


def wanted(window: MainWindow) -> None:
    """What is named but not yet had."""
    window.centre.show_place("wanted")


def working_file(window: MainWindow) -> None:
    """The investigation sheet."""
    window.centre.show_place("working file")


def people(window: MainWindow) -> None:
    """Who may speak in this archive."""
    window.centre.show_place("people")


def journal(window: MainWindow) -> None:
    """Every entry of the archive."""
    window.centre.show_place("journal")
