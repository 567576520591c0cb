"""A shared file is looked at on the first page before an archive is made of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive_schema.signing import fingerprint
from desktop_app.app import App
from desktop_app.services import sharing
from desktop_app.services.archive import create, open_archive
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panels.welcome import Welcome
from tests.chosen_files import ChosenFiles
from tests.ui.conftest import Person


@pytest.fixture
def shared(tmp_path: Path) -> tuple[Path, str]:
    """The file, and the key of its keeper."""
    with create(tmp_path / "other", "Orvane", "R1", tmp_path / "other-home").archive as archive:
        sharing.share(archive, tmp_path / "s.attest", None, frozenset(), lambda _d, _t: None)
        return tmp_path / "s.attest", archive.key


@pytest.fixture
def first(app: App, qtbot: QtBot, files: ChosenFiles) -> tuple[Person, Welcome]:
    app.start(None)
    assert app.window is not None
    page = app.window.findChild(Welcome)
    assert page is not None
    return Person(app, qtbot, files), page


def _open(person: Person, page: Welcome, file: Path) -> None:
    person.files.one = str(file)
    page.receive_wanted.emit()
    person.until(page.inside.isVisible)
    person.quiet()


def test_whom_it_trusts_is_said_before_anything_is_made(
    first: tuple[Person, Welcome], shared: tuple[Path, str], tmp_path: Path
) -> None:
    person, page = first
    file, keeper = shared
    person.files.out = str(tmp_path / "mine")
    _open(person, page, file)
    assert "Orvane" in page.inside.said.text() and "MISMATCH 0" in page.inside.facts.text()
    assert page.inside.trust.text().count(fingerprint(keeper)) == 2
    assert not (tmp_path / "mine").exists()
    page.researcher.setText("Bo")
    QTest.keyClick(page.inside.take, Qt.Key.Key_Return)
    person.until(lambda: isinstance(person.app.window, MainWindow))
    assert person.app.desk is not None and person.app.desk.archive.folder == tmp_path / "mine"


def test_an_altered_file_can_be_looked_at_and_not_taken(
    first: tuple[Person, Welcome], shared: tuple[Path, str]
) -> None:
    person, page = first
    data = bytearray(shared[0].read_bytes())
    data[len(data) // 2] ^= 1
    shared[0].write_bytes(data)
    _open(person, page, shared[0])
    assert "MISMATCH 1" in page.inside.facts.text() and not page.inside.take.isEnabled()


def test_the_command_line_names_the_keepers_too(
    shared: tuple[Path, str], tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from desktop_app.cli import run

    file, keeper = shared
    assert run(["inspect", str(file)]) == 0
    assert f"keeper: {fingerprint(keeper)}" in capsys.readouterr().out
    assert run(["receive", str(file), str(tmp_path / "mine"), "--researcher", "Bo"]) == 0
    assert f"Keeper, trusted from now on: {fingerprint(keeper)} R1" in capsys.readouterr().out
    open_archive(tmp_path / "mine", home).close()
