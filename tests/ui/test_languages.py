"""The window's language is changed without losing what is half written, under way, searched or read."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.app import App
from desktop_app.services import working_file
from desktop_app.settings import read_settings
from desktop_app.ui.panels.welcome import Welcome
from desktop_app.ui.unfinished import half_written
from desktop_app.ui.wanted.wanted_page import WantedPage
from desktop_app.ui.words import LANGUAGES, Words
from desktop_app.ui.working_file.working_file_page import WorkingFilePage
from tests.ui.conftest import Person


def _welcome(app: App) -> Welcome:
    assert isinstance(app.window, QMainWindow)
    page = app.window.findChild(Welcome)
    assert page is not None
    return page


def test_each_language_stands_in_the_menu_by_its_own_name(person: Person) -> None:
    menu = next(
        one for one in person.window.menuBar().findChildren(QMenu) if one.title() == "Language" and one.actions()
    )
    assert [action.text() for action in menu.actions()] == ["Language of the system", *LANGUAGES.values()]
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Language of the system"]
    person.window.action("language_uk").trigger()
    person.until(lambda: person.app.words.language == "uk")
    person.quiet()
    checked = [
        name for name, action in person.window.verbs.items() if name.startswith("language_") and action.isChecked()
    ]
    assert checked == ["language_uk"] and read_settings(person.app.home).language == "uk"
    assert person.window.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_half_written_claim_stays_and_the_language_follows_when_it_is_done(person: Person, article: str) -> None:
    window = person.window
    window.reader.reading.setFocus()
    cursor = window.reader.reading.textCursor()
    cursor.setPosition(14)
    cursor.setPosition(30, cursor.MoveMode.KeepAnchor)
    window.reader.reading.setTextCursor(cursor)
    window.action("claim").trigger()
    form = window.reader.form
    person.until(form.isVisible)
    QTest.keyClicks(form.reason, "because I saw it")
    window.action("language_fr").trigger()
    assert person.window is window and form.reason.text() == "because I saw it"
    assert person.said() == Words("en")("The language changes as soon as what is half written or under way is done.")
    assert read_settings(person.app.home).language == "fr"
    form.close()
    person.until(lambda: person.app.words.language == "fr")
    person.quiet()
    person.until(lambda: person.window.reader.item == article)


def test_what_is_begun_on_any_page_stays_until_it_is_kept_or_given_up(person: Person) -> None:
    person.window.action("wanted").trigger()
    page = person.window.centre.currentWidget()
    assert isinstance(page, WantedPage)
    QTest.mouseClick(page.new, Qt.MouseButton.LeftButton)
    QTest.keyClicks(page.form.name, "the report of 3 May")
    person.window.action("journal").trigger()
    person.window.action("language_es").trigger()
    person.quiet()
    person.app._owed.timeout.emit()  # it looks again whether anything is in the way
    assert person.app.words.language == "en" and page.form.name.text() == "the report of 3 May"
    person.window.action("wanted").trigger()
    QTest.keyClick(page.form.name, Qt.Key.Key_Return)
    person.until(lambda: person.app.words.language == "es")


def test_a_search_and_the_item_that_is_read_stay(person: Person, article: str) -> None:
    QTest.keyClicks(person.window.list.search, "orvane")
    person.until(lambda: len(person.window.list.listed()) == 1)
    person.window.action("language_ar").trigger()
    person.until(lambda: person.app.words.rtl)
    person.quiet()
    assert person.window.list.search.text() == "orvane"
    person.until(lambda: person.window.reader.item == article)
    assert person.window.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_a_field_that_is_saved_when_it_is_left_is_saved_first(person: Person) -> None:
    person.window.action("working_file").trigger()
    page = person.window.centre.currentWidget()
    assert isinstance(page, WorkingFilePage)
    person.quiet()
    field = page.fields["objective"].editor
    field.setFocus()
    QTest.keyClicks(field, "Who gave the order")
    assert half_written(person.window)
    person.window.action("language_ru").trigger()
    person.until(lambda: person.app.words.language == "ru")
    person.quiet()
    assert person.app.desk is not None
    found = working_file.working_file(person.app.desk.archive)
    assert [one.value for part in found.fields for one in part.said] == ["Who gave the order"]


def test_a_form_that_is_closed_or_only_searches_is_not_waited_for(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    field = QLineEdit()
    window.setCentralWidget(field)
    window.show()
    QTest.keyClicks(field, "half a sen")
    assert half_written(window)
    field.setClearButtonEnabled(True)
    assert not half_written(window)
    field.setClearButtonEnabled(False)
    field.hide()
    assert not half_written(window)


def test_the_first_page_speaks_another_language_and_keeps_what_was_typed(app: App, qtbot: QtBot) -> None:
    app.start(None)
    page = _welcome(app)
    QTest.keyClicks(page.name, "Case")
    QTest.keyClicks(page.researcher, "R1")
    page.speak.setFocus()
    page.speak.setCurrentIndex(page.speak.findData("ar") - 1)
    QTest.keyClick(page.speak, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: app.words.rtl)
    page = _welcome(app)
    assert page.typed == ("Case", "R1") and page.speak.currentData() == "ar"
    assert page.make.text() == Words("ar")("Make a new archive…") and page.make.isEnabled()
    assert read_settings(app.home).language == "ar"


@pytest.mark.parametrize(("named", "spoken"), [("fr_FR", "fr"), ("ar_SY", "ar"), ("de_DE", "en"), ("uk_UA", "uk")])
def test_the_systems_language_is_spoken_where_it_is_known(named: str, spoken: str) -> None:
    call = [sys.executable, "-c", "from desktop_app.ui.words import language_of; print(language_of('system'))"]
    environment = os.environ | {"LC_ALL": f"{named}.UTF-8", "LANG": f"{named}.UTF-8"}
    assert subprocess.run(call, env=environment, capture_output=True, text=True, check=True).stdout.strip() == spoken


def test_qt_speaks_the_same_language(person: Person) -> None:
    """Menus of text fields and buttons of dialogs are Qt's own words."""
    person.window.action("language_fr").trigger()
    person.until(lambda: person.app.words.language == "fr")
    person.quiet()
    menu = person.window.list.search.createStandardContextMenu()
    assert any("Coller" in action.text().replace("&", "") for action in menu.actions())
    menu.deleteLater()
