"""The working file through the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop_app.services import people, sharing, working_file
from desktop_app.services.archive import open_archive
from desktop_app.ui.desk import Changes
from desktop_app.ui.working_file.working_file_page import WorkingFilePage, labels
from tests.ui.conftest import Person


def _page(person: Person) -> WorkingFilePage:
    person.window.action("working_file").trigger()
    page = person.window.centre.currentWidget()
    assert isinstance(page, WorkingFilePage)
    person.quiet()
    return page


def _values(person: Person, name: str) -> list[str]:
    assert person.app.desk is not None
    found = working_file.working_file(person.app.desk.archive)
    return [one.value for field in found.fields if field.name == name for one in field.said]


def test_every_field_of_the_sheet_has_a_place(person: Person) -> None:
    assert tuple(labels(person.app.words)) == working_file.NAMES


def test_a_field_is_saved_when_it_is_left(person: Person) -> None:
    page = _page(person)
    editor = page.fields["objective"].editor
    editor.setFocus()
    QTest.keyClicks(editor, "Who struck the bridge?")
    assert _values(person, "objective") == []
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert page.fields["known_facts"].editor.hasFocus()
    person.until(lambda: _values(person, "objective") == ["Who struck the bridge?"])
    person.until(lambda: page.changes.topLevelItemCount() == 1)
    row = page.changes.topLevelItem(0)
    assert row is not None and "Ana" in row.text(1) and row.text(2) == "Objective"
    person.until(lambda: "Ana" in page.fields["objective"].who.text())
    editor.setFocus()
    page.fields["duties"].editor.setFocus()
    person.quiet()
    assert page.changes.topLevelItemCount() == 1


def test_a_page_that_is_left_saves_and_news_takes_no_words_away(person: Person) -> None:
    page = _page(person)
    editor = page.fields["keywords"].editor
    editor.setFocus()
    QTest.keyClicks(editor, "bridge, most")
    assert person.app.desk is not None
    person.app.desk.archive_changed.emit(Changes(everything=True))
    person.quiet()
    assert editor.toPlainText() == "bridge, most"
    person.window.centre.show_items()
    person.until(lambda: _values(person, "keywords") == ["bridge, most"])


def test_where_people_differ_both_values_show_and_one_is_chosen(person: Person, tmp_path: Path) -> None:
    assert person.app.desk is not None
    archive = person.app.desk.archive
    quiet = lambda _done, _total: None  # noqa: E731
    sharing.share(archive, tmp_path / "a.attest", None, frozenset(), quiet)
    sharing.receive(tmp_path / "a.attest", tmp_path / "theirs", "Bo", tmp_path / "other", quiet)
    working_file.write(archive, "assumptions", "It was daylight.")
    with open_archive(tmp_path / "theirs", tmp_path / "other") as theirs:
        working_file.write(theirs, "assumptions", "It was dusk.")
        sharing.share(theirs, tmp_path / "b.attest", None, frozenset(), quiet)
        key = theirs.key
    sharing.merge(archive, tmp_path / "b.attest", quiet)
    people.admit(archive, key)
    page = _page(person)
    field = page.fields["assumptions"]
    buttons = field.findChildren(QPushButton)
    assert len(buttons) == 2 and field.editor.toPlainText() == "" and "differ" in field.who.text()
    person.until(buttons[1].isVisible)
    QTest.keyClick(buttons[1], Qt.Key.Key_Space)
    person.until(lambda: _values(person, "assumptions") == ["It was dusk."])
    person.until(lambda: field.editor.toPlainText() == "It was dusk.")
