"""The journal page through the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop_app.ui.journal.journal_page import JournalPage
from tests.ui.conftest import Person


def _page(person: Person) -> JournalPage:
    person.window.action("journal").trigger()
    page = person.window.centre.currentWidget()
    assert isinstance(page, JournalPage)
    person.until(lambda: page.model.rowCount() > 0)
    person.quiet()
    return page


def _said(page: JournalPage) -> list[str]:
    return [str(page.model.index(line, 2).data() or "") for line in range(page.model.rowCount())]


def test_entries_are_sentences_and_lead_to_their_item(person: Person, article: str) -> None:
    page = _page(person)
    person.until(lambda: any(text.startswith("Captured") for text in _said(page)))
    assert _said(page)[-1] == "Made this archive"
    assert "Not yet witnessed: " in page.witnessed.text() and page.witnessed.isVisible()
    line = next(line for line, text in enumerate(_said(page)) if text.startswith("Captured"))
    page.table.selectRow(line)
    QTest.mouseClick(page.copy, Qt.MouseButton.LeftButton)
    assert len(QGuiApplication.clipboard().text()) == 64
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    person.until(lambda: person.window.centre.place == "")
    assert person.window.reader.item == article


def test_it_is_narrowed_by_person_and_kind(person: Person, article: str) -> None:
    page = _page(person)
    everything = page.model.rowCount()
    page.kind.setCurrentIndex(page.kind.findData("captures"))
    person.until(lambda: page.model.rowCount() == 1)
    page.kind.setCurrentIndex(page.kind.findData("withdrawals"))
    person.until(lambda: page.model.rowCount() == 0)
    page.kind.setCurrentIndex(0)
    assert [page.person.itemText(1).strip("\u2068\u2069")] == ["Ana"]
    page.person.setCurrentIndex(1)
    person.until(lambda: page.model.rowCount() == everything)
