"""The sheets of a PDF in the reader: hidden until asked for, one by one beside their words, right to left first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.services import reading
from desktop_app.ui.reader.sheets_view import SheetsView
from tests.analysis.document.sheets import HEBREW, drawn, pdf, words
from tests.ui.conftest import Person


def _opened(person: Person, file: Path) -> SheetsView:
    person.window.capture([str(file)])
    person.until(lambda: person.window.reader.item is not None)
    person.quiet()
    return person.window.reader.sheets


def _shown(person: Person, view: SheetsView) -> None:
    view.reveal_button.click()
    person.until(lambda: not view._image.isNull())


def test_sheets_are_turned_zoomed_and_stand_beside_their_words(person: Person, tmp_path: Path) -> None:
    file = tmp_path / "report.pdf"
    file.write_bytes(pdf([words("The first sheet names four trucks"), words("The second sheet names the bridge")]))
    view = _opened(person, file)
    tabs = person.window.reader.tabs
    assert tabs.isTabVisible(tabs.indexOf(view)) and tabs.currentWidget() is person.window.reader.reading
    tabs.setCurrentWidget(view)
    assert view.reveal_button.isVisible() and view._sheets is None and view._image.isNull()
    _shown(person, view)
    assert view.words.toPlainText() == "The first sheet names four trucks"
    assert not view.before.isEnabled() and "1" in view.place.text() and "2" in view.place.text()
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    person.until(lambda: view.words.toPlainText() == "The second sheet names the bridge")
    width = view._sheet.minimumWidth()
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view._sheet.minimumWidth() > width
    QTest.keyClick(view, Qt.Key.Key_0)
    person.quiet()
    tabs.setCurrentWidget(person.window.reader.record)
    assert view._sheets is None, "the program that draws ends when nobody looks"


def test_a_sheet_that_runs_right_to_left_is_looked_at_first(person: Person, tmp_path: Path) -> None:
    line = "".join(chr(letter) for letter in list(HEBREW.values())[:9])
    file = tmp_path / "rtl.pdf"
    file.write_bytes(pdf([words(drawn(line), drawn(line[::-1]))], {**HEBREW, 0x20: 0x20}))
    view = _opened(person, file)
    assert person.window.reader.tabs.currentWidget() is view
    _shown(person, view)
    assert view.said.isVisible() and "right to left" in view.said.text()


def test_a_graphic_document_stays_hidden(person: Person, tmp_path: Path) -> None:
    file = tmp_path / "report.pdf"
    file.write_bytes(pdf([words("The first sheet names four trucks")]))
    view = _opened(person, file)
    person.window.reader.tabs.setCurrentWidget(view)
    _shown(person, view)
    person.window.action("graphic").trigger()
    person.quiet()
    person.window.reader.tabs.setCurrentWidget(person.window.reader.record)
    person.window.reader.tabs.setCurrentWidget(view)
    assert view.reveal_button.isVisible() and not view._split.isVisible() and view._sheets is None


def test_other_items_have_no_sheets(person: Person, article: str) -> None:
    tabs = person.window.reader.tabs
    assert not tabs.isTabVisible(tabs.indexOf(person.window.reader.sheets))
    assert person.app.desk is not None
    assert reading.list_items(person.app.desk.archive)
