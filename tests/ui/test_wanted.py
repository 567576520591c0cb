"""The wanted list through the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.rows.leads import LeadRow
from desktop_app.services import leads, reading
from desktop_app.services.archive import OpenArchive
from desktop_app.ui.wanted.wanted_page import WantedPage
from tests.ui.conftest import Person


def _archive(person: Person) -> OpenArchive:
    assert person.app.desk is not None
    return person.app.desk.archive


def _leads(person: Person) -> list[LeadRow]:
    return leads.leads(_archive(person))


def _page(person: Person) -> WantedPage:
    person.window.action("wanted").trigger()
    page = person.window.centre.currentWidget()
    assert isinstance(page, WantedPage)
    person.quiet()
    return page


def test_what_an_article_names_is_opened_at_its_words(person: Person, article: str) -> None:
    page = _page(person)
    assert page.model.rowCount() == 1 and page.table.isVisible()
    page.table.selectRow(0)
    assert "rule" in page.card.said.text()
    QTest.mouseClick(page.card.named, Qt.MouseButton.LeftButton)
    reading_view = person.window.reader.reading
    person.until(lambda: reading_view.textCursor().selectedText() == "Claimed image of the damage")
    assert person.window.centre.place == ""
    sidebar = person.window.sidebar
    assert sidebar.shown("place wanted") == ("Wanted", "1")
    for _ in range(2):
        spot = sidebar.visualRect(sidebar.index_of("place wanted")).center()
        QTest.mouseClick(sidebar.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert person.window.centre.currentWidget() is page
        person.quiet()
        person.window.open_item(article)


def test_a_lead_by_hand_is_kept_noted_and_dropped(person: Person) -> None:
    page = _page(person)
    assert page.nothing.isVisible()
    QTest.mouseClick(page.new, Qt.MouseButton.LeftButton)
    QTest.keyClicks(page.form.name, "The ministry's report")
    page.form.kind.setCurrentIndex(page.form.kind.findData("report"))
    QTest.keyClick(page.form.name, Qt.Key.Key_Return)
    person.until(lambda: page.model.rowCount() == 1)
    page.table.selectRow(0)
    QTest.keyClicks(page.card.note, "Asked for by letter")
    QTest.keyClick(page.card.note, Qt.Key.Key_Return)
    person.until(lambda: "Asked for by letter" in page.card.said.text())
    page.card.state.setCurrentIndex(page.card.state.findData("dropped"))
    page.card.state.activated.emit(page.card.state.currentIndex())
    person.until(lambda: page.model.rowCount() == 0)
    assert [(r.name, r.kind, r.state, r.note) for r in _leads(person)] == [
        ("The ministry's report", "report", "dropped", "Asked for by letter")
    ]
    page.state.setCurrentIndex(0)
    assert page.model.rowCount() == 1


def test_a_file_captured_for_a_lead_closes_it(person: Person, article: str, tmp_path: Path) -> None:
    page = _page(person)
    page.table.selectRow(0)
    found = tmp_path / "found.txt"
    found.write_text("The picture of the damage, described.\n")
    person.files.one = str(found)
    QTest.mouseClick(page.card.file, Qt.MouseButton.LeftButton)
    person.until(lambda: [row.state for row in _leads(person)] == ["found"])
    [row] = _leads(person)
    links = reading.show(_archive(person), row.closed_by).links
    assert [(link.type, link.target) for link in links] == [("part of", article)]
    person.quiet()
    page.state.setCurrentIndex(page.state.findData("found"))
    page.table.selectRow(0)
    QTest.mouseClick(page.card.found, Qt.MouseButton.LeftButton)
    person.until(lambda: person.window.reader.item == row.closed_by)


def test_an_address_that_cannot_be_reached_is_kept_as_a_lead(person: Person) -> None:
    address = "http://127.0.0.1:9/bridge"
    person.window.bar.setText(address)
    QTest.keyClick(person.window.bar, Qt.Key.Key_Return)
    person.until(lambda: person.window.banner._act.isVisible())
    assert person.window.banner._act.text() == "Keep as a lead"
    QTest.mouseClick(person.window.banner._act, Qt.MouseButton.LeftButton)
    person.until(lambda: len(_leads(person)) == 1)
    [row] = _leads(person)
    assert (row.kind, row.address, row.state) == ("address", address, "open")
    page = _page(person)
    page.table.selectRow(0)
    assert page.card.address.isVisible() and not page.card.named.isVisible()
