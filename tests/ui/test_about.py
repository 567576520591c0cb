"""Help › About: version, licences, places."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel

from desktop_app import __version__, paths
from desktop_app.services import about as service
from desktop_app.ui.about.about_page import AboutPage
from tests.ui.conftest import Person


def test_it_says_version_places_and_licences(person: Person, home: Path, tmp_path: Path) -> None:
    person.window.action("about").trigger()
    page = person.window.centre.currentWidget()
    assert isinstance(page, AboutPage)
    person.until(lambda: page.places.rowCount() == 6)
    said = "\n".join(label.text() for label in page.findChildren(QLabel))
    for value in (
        f"Attest {__version__}",
        tmp_path / "case",
        home,
        paths.log_folder() / "attest.log",
        "not encrypted at rest",
    ):
        assert str(value) in said
    assert "Apache License" in page.licences.toPlainText() and page.licences.isReadOnly()


def test_a_program_from_a_stick_shows_all_that_came_along(tmp_path: Path) -> None:
    assert service._licences(tmp_path).name == "LICENSE"
    (tmp_path / "licences").mkdir()
    (tmp_path / "licences" / "copyright.txt").write_text("everything", "utf-8")
    assert service._licences(tmp_path).read_text("utf-8") == "everything"
