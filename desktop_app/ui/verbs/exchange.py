"""The Exchange menu: report, share, merge."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.ui.operations import stamping
from desktop_app.ui.operations.submit import nothing

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow

SHARED = "Attest (*.attest *.attest.age *.attest.001 *.attest.age.001)"


def report(window: MainWindow) -> None:
    """The evidence PDF of what is chosen or listed."""
    from desktop_app.ui.panels.report_panel import ReportPanel

    window.centre.show_panel(ReportPanel(window.desk, window.chosen_items(), window.list.listed(), window.files.save))


def ask_stamps(window: MainWindow) -> None:
    """Ask the services of the reports that were signed while they did not answer."""
    stamping.ask_for_stamps(window.desk, window, nothing)


def check_draft(window: MainWindow) -> None:
    """An editor's draft beside the archive."""
    window.centre.show_place("draft check")


def pseudonyms(window: MainWindow) -> None:
    """Who stands as whom in reports; counted in the chosen items."""
    from desktop_app.ui.panels.pseudonyms_panel import PseudonymsPanel

    window.centre.show_panel(PseudonymsPanel(window.desk, window.chosen_items()))


def capture_record(window: MainWindow) -> None:
    """The record of the capture that is read, or of the chosen item's newest, on paper."""
    from desktop_app.ui.panels.capture_record_panel import CaptureRecordPanel

    item = window.chosen_items()[0]
    capture = window.reader.capture if window.reader.item == item else None
    panel = CaptureRecordPanel(window.desk, item, capture, window.files.save)
    window.centre.show_panel(panel)


def share(window: MainWindow) -> None:
    """A shared file for a colleague."""
    from desktop_app.ui.panels.share_panel import SharePanel

    window.centre.show_panel(SharePanel(window.desk, window.chosen_items(), window.files.save))


def merge(window: MainWindow) -> None:
    """A colleague's shared file that the person chooses."""
    if name := window.files.open_one(window.desk.words("Merge a shared file"), SHARED):
        merge_file(window, Path(name))


def merge_file(window: MainWindow, file: Path) -> None:
    """A colleague's shared file, looked at first."""
    from desktop_app.ui.panels.merge_panel import MergePanel

    window.centre.show_panel(MergePanel(window.desk, file, window.ask_key))
