"""Words read by machine, for the items that are chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.operations import machine

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow


def read_words(window: MainWindow) -> None:
    """Read the words in the picture or PDF; of the item that is read, in the capture that is shown."""
    items = window.chosen_items()
    shown = window.reader.capture if items == [window.reader.item] else None
    machine.read_words(window.desk, items, shown)
