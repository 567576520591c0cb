"""A shared file that is double-clicked: looked at on the first page, made an archive of, or merged into the one that is here."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.app import App
from desktop_app.services import sharing
from desktop_app.services.archive import create, find_archive
from desktop_app.settings import with_recent
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panels.merge_panel import MergePanel
from desktop_app.ui.panels.welcome import Welcome
from desktop_app.ui.widgets.banner import Banner
from tests.chosen_files import ChosenFiles
from tests.ui.conftest import Person


@pytest.fixture
def shared(tmp_path: Path, home: Path) -> tuple[Path, Path]:
    """The file, and the folder of the archive that it is of."""
    with create(tmp_path / "Orvane", "Orvane", "R1", home).archive as archive:
        sharing.share(archive, tmp_path / "s.attest", None, frozenset(), lambda _d, _t: None)
        return tmp_path / "s.attest", archive.folder


def _started(app: App, bot: QtBot, files: ChosenFiles, file: Path) -> tuple[Person, Welcome]:
    app.start(file)
    assert app.window is not None
    page = app.window.findChild(Welcome)
    assert page is not None
    person = Person(app, bot, files)
    person.quiet()
    return person, page


def test_it_is_looked_at_before_anything_is_made_of_it(
    app: App, qtbot: QtBot, files: ChosenFiles, shared: tuple[Path, Path], tmp_path: Path
) -> None:
    person, page = _started(app, qtbot, files, shared[0])
    assert page.inside.isVisible() and "Orvane" in page.inside.said.text()
    # That archive was never opened in this window: where it lies is not known.
    assert not page.inside.merge.isVisible() and page.inside.take.property("primary")
    files.out = str(tmp_path / "mine")
    QTest.keyClick(page.inside.take, Qt.Key.Key_Return)
    person.until(lambda: isinstance(app.window, MainWindow))
    assert app.desk is not None and app.desk.archive.folder == tmp_path / "mine"


def test_where_its_archive_was_opened_lately_it_is_offered_to_merge(
    app: App, qtbot: QtBot, files: ChosenFiles, shared: tuple[Path, Path], tmp_path: Path
) -> None:
    file, folder = shared
    app.settings = with_recent(with_recent(app.settings, folder), tmp_path / "gone")
    person, page = _started(app, qtbot, files, file)
    assert page.inside.merge.isVisible() and "Orvane" in page.inside.merge.text()
    assert page.inside.merge.property("primary") and not page.inside.take.property("primary")
    QTest.keyClick(page.inside.merge, Qt.Key.Key_Return)
    person.until(lambda: isinstance(app.window, MainWindow))
    person.quiet()
    panel = person.window.findChild(MergePanel)
    assert panel is not None and panel.isVisible() and panel.join.isVisible()
    assert app.desk is not None and app.desk.archive.folder == folder


def test_an_altered_one_is_not_offered_to_merge(
    app: App, qtbot: QtBot, files: ChosenFiles, shared: tuple[Path, Path]
) -> None:
    file, folder = shared
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    app.settings = with_recent(app.settings, folder)
    _person, page = _started(app, qtbot, files, file)
    assert not page.inside.merge.isEnabled() and not page.inside.take.isEnabled()


def test_another_file_is_refused_in_a_sentence(app: App, qtbot: QtBot, files: ChosenFiles, tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").write_bytes(b"%PDF-1.7\n")
    _person, page = _started(app, qtbot, files, tmp_path / "letter.pdf")
    assert not page.inside.isVisible()
    assert app.window is not None
    assert "That is not a shared file" in _banner(app)


def _banner(app: App) -> str:
    assert app.window is not None
    banner = app.window.findChild(Banner)
    assert banner is not None
    return str(banner._text.text())


def test_an_archive_is_found_by_its_id_alone(shared: tuple[Path, Path], tmp_path: Path, home: Path) -> None:
    with create(tmp_path / "Other", "Other", "R1", home).archive as other:
        # One of them is open: looking waits for nobody.
        assert find_archive([tmp_path, other.folder, shared[1]], other.id) == other.folder
        assert find_archive([shared[1]], other.id) is None
        (shared[1] / "journal.db").write_bytes(b"no database")
        assert find_archive([shared[1], other.folder], other.id) == other.folder
        assert find_archive([other.folder], "") is None
