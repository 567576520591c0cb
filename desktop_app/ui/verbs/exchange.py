"""The Exchange menu: report, share, merge."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow

SHARED = "Attest (*.attest *.attest.age *.attest.001 *.attest.age.001)"


def report(window: MainWindow) -> None:
    """The evidence PDF of what is chosen or listed."""
    from desktop_app.ui.panels.report_panel import ReportPanel

    window.centre.show_panel(ReportPanel(window.desk, window.chosen_items(), window.list.listed(), window.files.save))


def share(window: MainWindow) -> None:
    """A shared file for a colleague."""
    from desktop_app.ui.panels.share_panel import SharePanel

    window.centre.show_panel(SharePanel(window.desk, window.chosen_items(), window.files.save))


def merge(window: MainWindow) -> None:
    """A colleague's shared file, looked at first."""
    from desktop_app.ui.panels.merge_panel import MergePanel

    if name := window.files.open_one(window.desk.words("Merge a shared file"), SHARED):
        window.centre.show_panel(MergePanel(window.desk, Path(name), window.ask_key))
