"""The Archive menu: capturing, opening, checking."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop_app.ui.given import given
from desktop_app.ui.operations import capturing

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow

_TABLES = "XLSX, ODS, CSV (*.xlsx *.xlsm *.ods *.csv *.tsv)"
_CHECKED = "Attest, PDF (*.attest *.attest.age *.attest.001 *.attest.age.001 *.zip *.pdf)"


def capture(window: MainWindow) -> None:
    """The cursor goes to the capture bar."""
    window.bar.setFocus(Qt.FocusReason.ShortcutFocusReason)
    window.bar.selectAll()


def capture_addresses(window: MainWindow) -> None:
    """Addresses, a list, and how they are captured: proxy, virtual identity."""
    window.capture_addresses()


def log_in(window: MainWindow) -> None:
    """A page behind a login: the person logs in and captures what is seen."""
    window.capture_addresses(logging_in=True)


def unfinished_lists(window: MainWindow) -> None:
    """The first list of addresses that is not done yet."""

    def show(found: list[Any]) -> None:
        if found:
            window.capture_addresses(found[0][0])
        else:
            window.desk.notify.done(window.desk.words("No list of addresses waits to be gone on with."))

    capturing.unfinished(window.desk, window, show)


def capture_files(window: MainWindow) -> None:
    """Files from a dialog."""
    if names := window.files.open_many(window.desk.words("Capture files")):
        window.capture(names)


def capture_folder(window: MainWindow) -> None:
    """A folder from a dialog."""
    if name := window.files.folder(window.desk.words("Capture a saved page or folder")):
        window.take([name])


def import_table(window: MainWindow) -> None:
    """Rows of a spreadsheet, from a dialog."""
    from desktop_app.ui.panels.table_panel import TablePanel

    if name := window.files.open_one(window.desk.words("Import a table"), _TABLES):
        window.centre.show_panel(TablePanel(window.desk, Path(name)))


def paste(window: MainWindow) -> None:
    """What was copied: files, addresses, a picture, a piece of a page or words."""
    if found := given(QGuiApplication.clipboard().mimeData()):
        window.take_given(found)
    else:
        window.desk.notify.done(window.desk.words("Nothing that can be captured was copied."))


def open_archive(window: MainWindow) -> None:
    """Back to the first page; asked first where a claim is half written."""
    if not window.quitting.holds(window.another_wanted.emit):
        window.another_wanted.emit()


def lock(window: MainWindow) -> None:
    """Hide everything at once and close the archive."""
    window.lock_wanted.emit()


def remember(window: MainWindow) -> None:
    """Whether the places of archives are remembered at all; not remembering forgets them at once."""
    desk = window.desk
    desk.keep(remember=not desk.settings.remember, recent=())
    words = desk.words
    if desk.settings.remember:
        desk.notify.done(words("Archives that are opened from now on are remembered."))
    else:
        desk.notify.done(words("No archive is remembered: the list of those opened lately is empty and stays so."))


def verify(window: MainWindow) -> None:
    """The integrity check of this archive."""
    from desktop_app.ui.panels.check_panel import CheckPanel

    window.centre.show_panel(CheckPanel(window.desk, window.desk.archive.folder, window.ask_key))


def verify_file(window: MainWindow) -> None:
    """The integrity check of a report or shared file."""
    from desktop_app.ui.panels.check_panel import CheckPanel

    words = window.desk.words
    if name := window.files.open_one(words("Check a report or shared file"), _CHECKED):
        window.centre.show_panel(CheckPanel(window.desk, Path(name), window.ask_key))
