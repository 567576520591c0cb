"""Lists and search that do not match the journal: said apart from evidence, and made anew when the archive is opened again."""

from __future__ import annotations

from sqlcipher3 import dbapi2

from archive_schema import layout
from desktop_app.ui.panels.check_panel import CheckPanel
from tests.ui.conftest import Person


def _check(person: Person) -> CheckPanel:
    person.window.action("verify").trigger()
    panel = person.window.stack.currentWidget()
    assert isinstance(panel, CheckPanel)
    person.until(lambda: "MATCH" in panel.counts.text())
    person.quiet()
    return panel


def _again(person: Person) -> None:
    """Close the archive and open it again."""
    before, folder = person.app.window, person.app.desk.archive.folder  # type: ignore[union-attr]
    person.window.reopen_wanted.emit(str(folder))
    person.until(lambda: person.app.window is not before and person.app.desk is not None)
    person.quiet()


def test_what_a_check_finds_is_made_anew_at_the_next_opening(person: Person, article: str) -> None:
    assert person.app.desk is not None
    view = dbapi2.connect(str(person.app.desk.archive.folder / layout.VIEW_FILE))
    view.execute("UPDATE search_part SET text = 'other words'")
    view.commit()
    view.close()
    panel = _check(person)
    assert "MISMATCH 1" in panel.counts.text()
    assert "what was recorded does" in panel.advice.text() and "restore" not in panel.advice.text()
    _again(person)
    assert "MISMATCH 0" in _check(person).counts.text()


def test_a_damaged_file_is_made_anew_at_the_opening_and_that_is_said(person: Person, article: str) -> None:
    assert person.app.desk is not None
    archive = person.app.desk.archive
    archive.close()
    (archive.folder / layout.VIEW_FILE).write_bytes(b"no database" * 400)
    _again(person)
    assert "have been made anew from the journal" in person.said()
    assert person.window.list.listed()
