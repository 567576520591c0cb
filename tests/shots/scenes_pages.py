"""The pages beside list and reader."""

from __future__ import annotations

from desktop_app.app import App
from desktop_app.services import leads
from desktop_app.ui.main_window import MainWindow
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


PAGES = {"wanted": _wanted}
