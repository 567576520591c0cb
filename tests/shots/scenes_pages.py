"""The pages beside list and reader."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from desktop_app.app import App
from desktop_app.services import leads, sharing, tagging, who, working_file
from desktop_app.services.archive import open_archive
from desktop_app.ui.journal.journal_page import JournalPage
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.manual.manual_page import ManualPage
from desktop_app.ui.people.people_page import PeoplePage
from desktop_app.ui.wanted.wanted_page import WantedPage


def _wanted(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Some kept, some found by a rule; one chosen."""
    assert app.desk is not None
    archive = app.desk.archive
    if not any(row.lead for row in leads.leads(archive)):
        made = leads.NewLead("The records centre's list of names", "report", note="Asked for by letter on 12 October.")
        leads.add_lead(archive, made)
        leads.add_lead(archive, leads.NewLead("", "address", address="https://ridge-daily.example/bridge-collapse"))
    window.action("wanted").trigger()
    page = window.centre.currentWidget()
    assert isinstance(page, WantedPage)
    page._came((leads.leads(archive), {archive.key: "R1"}))
    page.table.selectRow(3)


def _working_file(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Some fields written."""
    assert app.desk is not None
    for name, value in _SHEET.items():
        working_file.write(app.desk.archive, name, value)
    window.action("working_file").trigger()


def _people(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """A colleague waits; what admitting does is said."""
    assert app.desk is not None
    archive = app.desk.archive
    if all(row.standing != "quarantined" for row in who.people(archive)):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            sharing.share(archive, folder / "a.attest", None, frozenset(), _quiet)
            sharing.receive(folder / "a.attest", folder / "theirs", "R2", folder / "home", _quiet)
            with open_archive(folder / "theirs", folder / "home") as theirs:
                tagging.new(theirs, "collection", "Bridges")
                sharing.share(theirs, folder / "b.attest", None, frozenset(), _quiet)
            sharing.merge(archive, folder / "b.attest", _quiet)
    window.action("people").trigger()
    page = window.centre.currentWidget()
    assert isinstance(page, PeoplePage)
    page._came(who.people(archive))
    page.cards[1]._ask("admit")
    page.cards[0].details.show()


def _quiet(_done: int, _total: int) -> None:
    return None


_SHEET = {
    "identifier": "VEL-2024-10",
    "objective": "Who struck the hill quarter of Dremna on 3 October 2024, and with what.",
    "known_facts": "Smoke over the hill quarter on Thursday afternoon (two outlets, one picture).\nThe bridge at Sennet Ford is down.",
    "hypotheses": "Artillery from the ridge; would not leave a crater that deep.\nAn air strike; no outlet names an aircraft.",
    "keywords": "Dremna, Дремна, دريمنا\nSennet Ford",
}


def _journal(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """All entries, one chosen."""
    window.action("journal").trigger()
    page = window.centre.currentWidget()
    assert isinstance(page, JournalPage)
    settled(lambda: page.model.row(2) is not None)
    page.table.selectRow(2)


def settled(true: Callable[[], bool]) -> None:
    """Let the event loop run until something is seen, for at most ten seconds."""
    loop, check = QEventLoop(), QTimer()
    check.setInterval(20)
    check.timeout.connect(lambda: loop.quit() if true() else None)
    check.start()
    QTimer.singleShot(10_000, loop, loop.quit)
    loop.exec()


def _manual(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """F1 in an article."""
    window.open_item(next(item for title, item in items.items() if "disputes toll" in title))
    settled(lambda: window.reader.item is not None)
    window.action("manual").trigger()
    page = window.centre.currentWidget()
    assert isinstance(page, ManualPage)
    page.open_page("wanted-list")


PAGES = {"wanted": _wanted, "working-file": _working_file, "people": _people, "journal": _journal, "manual": _manual}
