"""The window without a home, and beside another that has the archive open."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.app import App
from desktop_app.services.archive import create
from desktop_app.ui.main_window import MainWindow
from tests.chosen_files import ChosenFiles
from tests.journeys.test_bad_places import HOLDER
from tests.ui.conftest import Person


def begun(app: App, bot: QtBot, files: ChosenFiles, folder: Path) -> Person:
    app.start(folder)
    person = Person(app, bot, files)
    person.until(lambda: isinstance(app.window, MainWindow))
    person.quiet()
    return person


@pytest.mark.skipif(os.name == "nt", reason="the home is a folder that POSIX cannot make")
def test_without_a_home_the_archive_is_read_and_the_reason_said_once(
    app: App, qtbot: QtBot, files: ChosenFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    create(tmp_path / "case", "Case", "Ana", app.home).archive.close()
    monkeypatch.setenv("ATTEST_HOME", "/dev/null/attest")
    app.home = Path("/dev/null/attest")
    person = begun(app, qtbot, files, tmp_path / "case")
    assert "The folder of keys and settings cannot be written to." in person.said()
    assert not person.window.bar.isEnabled()
    before = len(person.window.desk.notify.told)
    app._remember()
    assert len(person.window.desk.notify.told) == before


def test_a_second_window_on_one_archive_reads(app: App, qtbot: QtBot, files: ChosenFiles, tmp_path: Path) -> None:
    create(tmp_path / "case", "Case", "Ana", app.home).archive.close()
    command = [sys.executable, "-c", HOLDER, str(tmp_path / "case")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None and other.stdout.readline() == "open\n"
        person = begun(app, qtbot, files, tmp_path / "case")
        assert "This archive is open elsewhere or on read-only media" in person.said()
        assert not person.window.bar.isEnabled()
