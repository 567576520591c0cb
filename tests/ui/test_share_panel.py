"""The share panel withholds and encrypts; merging, checking and receiving ask for what opens a locked file."""

from __future__ import annotations

from pathlib import Path

import pyrage
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app.app import App
from desktop_app.services import sharing
from desktop_app.services.archive import create
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panels.check_panel import CheckPanel
from desktop_app.ui.panels.merge_panel import MergePanel
from desktop_app.ui.panels.share_panel import SharePanel
from desktop_app.ui.panels.welcome import Welcome
from desktop_app.ui.widgets.unlock_form import UnlockForm
from tests.analysis.image.test_strip import picture
from tests.chosen_files import ChosenFiles
from tests.ui.conftest import Person

WORDS = "blue river lamp"


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def share_panel(person: Person) -> SharePanel:
    person.window.action("share").trigger()
    panel = person.window.stack.currentWidget()
    assert isinstance(panel, SharePanel)
    return panel


def let_go(person: Person, panel: SharePanel) -> None:
    """Look at what they would learn, then write it."""
    click(panel.write)
    person.until(panel.go.isVisible)
    click(panel.go)
    person.until(lambda: bool(panel.result.text()))


def locked_file(person: Person, out: Path) -> Path:
    """Written through the window, with a passphrase."""
    panel = share_panel(person)
    person.files.out = str(out)
    panel.lock.way.setCurrentIndex(panel.lock.way.findData("words"))
    assert not panel.write.isEnabled()
    panel.lock.passphrase.setText(WORDS)
    panel.lock.again.setText("blue river")
    assert not panel.write.isEnabled()
    panel.lock.again.setText(WORDS)
    let_go(person, panel)
    assert out.read_bytes().startswith(b"age-encryption.org/v1\n")
    return out


def give(form: UnlockForm, words: str) -> None:
    form.passphrase.setText(words)
    click(form.open)


def test_what_is_ticked_stays_at_home(person: Person, article: str, tmp_path: Path) -> None:
    (tmp_path / "p.jpg").write_bytes(picture("JPEG"))
    person.window.capture([str(tmp_path / "p.jpg")])
    person.quiet()
    panel, out = share_panel(person), tmp_path / "s.attest"
    person.files.out = str(out)
    for box in (panel.names, panel.positions):
        box.setChecked(True)
    let_go(person, panel)
    for words in ("1: display names of people", "1: originals with a position", "by pattern"):
        assert words in panel.result.text()
    assert picture("JPEG") not in out.read_bytes()


def test_a_file_for_a_colleagues_key_is_opened_with_the_key_file(person: Person, article: str, tmp_path: Path) -> None:
    identity = pyrage.x25519.Identity.generate()
    (tmp_path / "mine.key").write_text(f"{identity}\n")
    panel, out = share_panel(person), tmp_path / "s.attest.age"
    person.files.out = str(out)
    panel.lock.way.setCurrentIndex(panel.lock.way.findData("keys"))
    panel.lock.keys.setText(str(identity.to_public()))
    let_go(person, panel)
    person.files.one = str(out)
    person.window.action("verify_file").trigger()
    check = person.window.stack.currentWidget()
    assert isinstance(check, CheckPanel)
    person.until(check.unlock.isVisible)
    person.files.one = str(tmp_path / "mine.key")
    click(check.unlock.by_key)
    person.until(lambda: "MISMATCH 0" in check.counts.text())
    assert not check.unlock.isVisible()


def test_a_wrong_passphrase_is_said_and_the_right_one_merges(person: Person, article: str, tmp_path: Path) -> None:
    person.files.one = str(locked_file(person, tmp_path / "s.attest.age"))
    person.window.action("merge").trigger()
    panel = person.window.stack.currentWidget()
    assert isinstance(panel, MergePanel)
    person.until(panel.unlock.isVisible)
    assert person.said() == "" or "encrypted" not in person.said()
    give(panel.unlock, "red river lamp")
    person.until(lambda: "does not open" in person.said())
    assert panel.unlock.passphrase.text() == "" and panel.unlock.isVisible()
    give(panel.unlock, WORDS)
    person.until(lambda: "nothing new in it" in panel.preview.text())
    assert not panel.unlock.isVisible()
    person.quiet()
    assert not list(person.app.home.glob(".private-*"))


@pytest.fixture
def encrypted(tmp_path: Path) -> Path:
    out = tmp_path / "s.attest.age"
    with create(tmp_path / "other", "Case", "R1", tmp_path / "other-home").archive as archive:
        lock = sharing.Lock(passphrase=WORDS)
        sharing.share(archive, out, None, frozenset(), lambda _d, _t: None, lock=lock)
    return out


def test_the_first_page_asks_for_the_passphrase_of_a_shared_file(
    app: App, qtbot: QtBot, files: ChosenFiles, tmp_path: Path, encrypted: Path
) -> None:
    app.start(None)
    assert app.window is not None
    welcome = app.window.findChild(Welcome)
    assert welcome is not None
    files.one, files.out = str(encrypted), str(tmp_path / "mine")
    welcome.researcher.setText("Bo")
    welcome.receive_wanted.emit()
    person = Person(app, qtbot, files)
    person.until(welcome.unlock.isVisible)
    give(welcome.unlock, WORDS)
    person.until(welcome.inside.isVisible)
    click(welcome.inside.take)
    person.until(lambda: isinstance(app.window, MainWindow))
    assert "Case" in person.window.windowTitle()
