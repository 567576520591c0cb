"""An archive of another version in the window: taken up with a sentence, or refused in plain words."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.app import App
from desktop_app.ui.main_window import MainWindow
from tests.chosen_files import ChosenFiles
from tests.ui.conftest import Person
from tests.upgrade.stored import Stored, unpack


@pytest.fixture
def stored(tmp_path: Path) -> Stored:
    return unpack("first-version", tmp_path)


@pytest.fixture
def home(stored: Stored, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ATTEST_HOME", str(stored.home))
    return stored.home


def test_an_earlier_archive_opens_and_says_that_its_lists_were_made_anew(
    app: App, qtbot: QtBot, files: ChosenFiles, stored: Stored
) -> None:
    app.start(stored.case)
    person = Person(app, qtbot, files)
    person.until(lambda: isinstance(app.window, MainWindow))
    person.quiet()
    assert "Another version of Attest made the lists and the search" in person.said()
    assert len(person.window.list.listed()) == 2


@pytest.mark.parametrize("newer", ["format", "journal"])
def test_a_newer_archive_is_refused(app: App, qtbot: QtBot, qapp: QApplication, stored: Stored, newer: str) -> None:
    if newer == "format":
        (stored.case / "FORMAT").write_text("attest-archive/2\n", "utf-8")
    else:
        with closing(sqlite3.connect(stored.case / "journal.db")) as journal:
            journal.execute("UPDATE alembic_version SET version_num = '0099'")
            journal.commit()
    app.start(stored.case)
    said = "This archive was made by a newer version of Attest. Install that version to open it."
    qtbot.waitUntil(
        lambda: any(said in label.text() for w in qapp.topLevelWidgets() for label in w.findChildren(QLabel))
    )
