"""The pages beside list and reader."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from desktop_app.app import App
from desktop_app.rows.items import ItemFilter
from desktop_app.services import leads, search_log, sharing, tagging, who, working_file
from desktop_app.services.archive import open_archive
from desktop_app.services.listing import Asked
from desktop_app.ui.about.about_page import AboutPage
from desktop_app.ui.drafts.draft_page import DraftPage
from desktop_app.ui.journal.journal_page import JournalPage
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.manual.manual_page import ManualPage
from desktop_app.ui.people.people_page import PeoplePage
from desktop_app.ui.wanted.wanted_page import WantedPage
from desktop_app.ui.working_file.working_file_page import WorkingFilePage
from tests.shots.scenes_library import _settle
from tests.waiting import came_true


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
    """Some fields written, some searches logged; one of them is run again."""
    assert app.desk is not None
    archive = app.desk.archive
    for name, value in _SHEET.items():
        working_file.write(archive, name, value)
    if not search_log.searches(archive):
        search_log.log_search(archive, "белый флаг", Asked("белый флаг"), why="The same words in the other language")
        asked = Asked("(hospital OR hospital*)", ItemFilter(kind="article", status="disputed"))
        search_log.log_search(archive, "hospital", asked, why="Every account of the hospital before the list came")
        search_log.log_search(archive, "", Asked("", ItemFilter(since="2024-10")))
    window.action("working_file").trigger()
    _settle(app)
    page = window.centre.currentWidget()
    assert isinstance(page, WorkingFilePage)
    page.log.choose(1)


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
    came_true(true, 10_000)


_DRAFT = """Four days over Dremna

At least 38 civilians were killed in Dremna in four days of air strikes, and at least 60 civilians had been killed in Dremna by Friday.

Ansel Corvane told reporters: “You can count the weeks on one hand. Keep this pace and there will be streets here and nobody in them.”

“I have no army, and my word alone will never stop a shell,” Corvane said. “At last somebody says it,” said Petr Hollin.

“Nobody in this town has ever believed a word of the army’s statements,” Sanna Brule said. She called it “a letterbox”.

Smoke above Kastel Orun after the shelling of 14 September (Courier archive)
"""


def _draft(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """A draft is compared; a quotation that differs is chosen."""
    window.action("check_draft").trigger()
    page = window.centre.currentWidget()
    assert isinstance(page, DraftPage)
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / "four-days.txt"
        draft.write_text(_DRAFT, "utf-8")
        page.compare(draft)
        settled(lambda: page.found is not None)
    assert page.found is not None
    place = next(at for at, one in enumerate(page.found.findings) if one.rule == "quotation differs")
    page.findings.setCurrentIndex(page.findings.model().index(place, 0))


def _manual(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """F1 in an article."""
    window.open_item(next(item for title, item in items.items() if "disputes toll" in title))
    settled(lambda: window.reader.item is not None)
    window.action("manual").trigger()
    page = window.centre.currentWidget()
    assert isinstance(page, ManualPage)
    page.open_page("wanted-list")


def _about(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """From the Help menu."""
    window.action("about").trigger()
    page = window.centre.currentWidget()
    assert isinstance(page, AboutPage)
    settled(lambda: bool(page.licences.toPlainText()))


PAGES = {
    "about": _about,
    "wanted": _wanted,
    "working-file": _working_file,
    "people": _people,
    "journal": _journal,
    "manual": _manual,
    "draft-check": _draft,
}
