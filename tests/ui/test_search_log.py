"""Logging a search in the window, and the log beside the working file."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.rows.items import ItemFilter
from desktop_app.services import people, search_log, tagging
from desktop_app.services.archive import OpenArchive
from desktop_app.services.listing import Asked
from desktop_app.ui.desk import Changes
from desktop_app.ui.panels.report_panel import ReportPanel
from desktop_app.ui.working_file.search_log_view import SearchLogView
from desktop_app.ui.working_file.working_file_page import WorkingFilePage
from tests.services.test_search_log import fill
from tests.ui.conftest import Person


@pytest.fixture
def archive(person: Person) -> OpenArchive:
    """Four items, listed."""
    assert person.app.desk is not None
    fill(person.app.desk.archive)
    person.app.desk.archive_changed.emit(Changes(everything=True))
    person.until(lambda: len(person.window.list.listed()) == 4)
    person.quiet()
    return person.app.desk.archive


def _log(person: Person) -> SearchLogView:
    person.window.action("working_file").trigger()
    page = person.window.centre.currentWidget()
    assert isinstance(page, WorkingFilePage)
    person.quiet()
    return page.log


def test_a_search_is_logged_as_it_is_listed(person: Person, archive: OpenArchive) -> None:
    page = person.window.list
    assert not page.log.isVisible()
    page.search.setText("bridg")
    person.until(lambda: len(page.listed()) == 2)
    page.filters.narrow("kind", "article")
    person.quiet()
    QTest.mouseClick(page.log, Qt.MouseButton.LeftButton)
    assert page.ask.done.isEnabled()  # a reason may stay away
    QTest.keyClicks(page.ask.field, "crossings")
    QTest.keyClick(page.ask.field, Qt.Key.Key_Return)
    person.until(lambda: "Logged: 2 found" in person.said())
    (logged,) = search_log.searches(archive)
    assert (logged.query, logged.asked, logged.why) == ("bridg", "(bridg OR bridg*)", "crossings")
    assert list(logged.items) == page.listed() and logged.filters == ("kind=article",)
    person.quiet()
    assert page.search.text() == "bridg" and len(page.listed()) == 2


def test_the_log_says_what_was_found_and_what_is_found_now(person: Person, archive: OpenArchive) -> None:
    logged = search_log.log_search(archive, "bridge", Asked("bridge"), why="crossings")
    source = tagging.find_or_create(archive, "source", "Ridge Daily")
    search_log.log_search(archive, "", Asked("", ItemFilter(source=source)))
    view = _log(person)
    said = [view.tree.model().index(row, 2).data() for row in range(2)]
    assert said == ["Source: \u2068Ridge Daily\u2069", "\u2068bridge\u2069"]
    view.choose(1)
    person.until(lambda: "the same 2 items" in view.now.text())
    assert "crossings" in view.about.text() and logged.items_sha256[:16] in view.about.text()
    assert view.about.toolTip() == logged.items_sha256
    fill(archive, ("One more bridge", "And a bridge"))
    people.withdraw(archive, logged.items[0], "safety")
    assert person.app.desk is not None
    person.app.desk.archive_changed.emit(Changes(everything=True))
    person.until(lambda: "finds 3 items now" in view.now.text())
    assert "+2 −1" in view.now.text() and view.chosen is not None and view.chosen.search == logged.search
    page = person.window.list
    view.since.click()
    person.until(lambda: len(page.listed()) == 2 and page.back.isVisible())
    assert not set(page.listed()) & set(logged.items) and "Found since" in page._said.text()
    person.window.action("working_file").trigger()
    person.quiet()
    view.then.click()
    person.until(lambda: page.listed() == [logged.items[1]])  # the other one was withdrawn
    page.back.click()
    person.until(lambda: len(page.listed()) == 2)
    page.back.click()
    person.until(lambda: len(page.listed()) == 5)


def test_an_empty_log_says_how_it_is_filled(person: Person) -> None:
    view = _log(person)
    assert "Nothing is logged yet" in view.about.text()


def test_the_report_leaves_the_log_out_when_it_is_not_wanted(person: Person, archive: OpenArchive) -> None:
    items = person.window.list.listed()
    assert person.app.desk is not None
    panel = ReportPanel(person.app.desk, items, items, person.files.save)
    person.bot.addWidget(panel)
    assert panel.wanted((), "").searches
    panel.searches.click()
    assert not panel.wanted((), "").searches


def test_what_is_not_searched_is_not_logged(person: Person, archive: OpenArchive) -> None:
    assert not person.window.action("log_search").isEnabled()
    person.window.list.search.setText("((")
    person.quiet()
    assert not person.window.list.log.isVisible()
