"""Which page of the manual belongs to what is on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow

_PLACES = {
    "wanted": "wanted-list", "working file": "working-file", "people": "people", "journal": "integrity-check",
    "claims": "claims", "draft check": "check-a-draft", "figures": "claims", "statuses": "claims", "compare": "pictures",
}  # fmt: skip
_PANELS = {
    "ReportPanel": "report", "SharePanel": "share-and-merge", "MergePanel": "share-and-merge",
    "CheckPanel": "integrity-check", "CapturePanel": "capture", "OutcomePanel": "capture",
    "TablePanel": "import-a-table", "LookedPanel": "captures-over-time", "CaptureRecordPanel": "captures-over-time",
}  # fmt: skip


def page_for(window: MainWindow) -> str:
    """By the cursor, then the page, the panel, the tab; the first page where nothing is open."""
    focus = QApplication.focusWidget()
    if focus is window.bar:
        return "capture"
    if focus is window.list.search:
        return "search"
    if place := window.centre.place:
        return _PLACES.get(place, "first-steps")
    shown = window.stack.currentWidget()
    if shown is not window.reader:
        return _PANELS.get(type(shown).__name__, "first-steps")
    return _of_reader(window)


def _of_reader(window: MainWindow) -> str:
    reader = window.reader
    if reader.form.isVisible():
        return "claims"
    tab = reader.tabs.currentWidget()
    if tab is reader.translations:
        return "translations"
    if tab is reader.picture:
        return "pictures"
    if tab is reader.record:
        return "capture"
    if tab is reader.captures:
        return "captures-over-time"
    return "integrity-check" if tab is reader.custody else "read-and-tag"
