"""Journey 7: write a shared file for a colleague; look at, preview and merge what comes back; undo it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.app import App
from desktop_app.services import reading
from desktop_app.services.archive import open_archive, state
from tests.chosen_files import ChosenFiles
from tests.journeys.hands import Hands
from tests.leaving import leave

_TEXT = "Ridge Daily\n\nAt least 12 people were killed in Orvane on Monday, the district office said.\n"


@pytest.fixture
def colleague(hands: Hands, tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Hands]:
    """Another person with a laptop and a key of their own, in this test's one process after the first has left."""
    dialogs = ChosenFiles()
    app = App(qapp, tmp_path / "their-home", dialogs)
    yield Hands(app, qtbot, dialogs)
    leave(app)


def _share(hands: Hands, out: Path) -> None:
    hands.dialogs.out = str(out)
    hands.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    hands.click("Write the shared file…")
    hands.sees("Display names of people")
    assert not out.exists()
    hands.click("Write it")
    hands.sees("holds")
    hands.quiet()


def test_two_people_exchange_files_and_see_that_they_differ(
    at_work: Hands, colleague: Hands, home: Path, tmp_path: Path
) -> None:
    hands = at_work
    page = tmp_path / "ridge.txt"
    page.write_text(_TEXT, "utf-8")
    hands.dialogs.many = [str(page)]
    hands.do("capture files")
    hands.select("At least 12 people were killed")
    hands.press(Qt.Key.Key_C)
    hands.choose("Status", "verified")
    hands.type("Reason", "the list names twelve")
    hands.click("Save")
    hands.sees("the list names twelve")
    _share(hands, tmp_path / "one.attest")
    folder = hands.leave()

    colleague.app.start(None)
    colleague.dialogs.one, colleague.dialogs.out = str(tmp_path / "one.attest"), str(tmp_path / "theirs")
    colleague.type("You", "Bo")
    colleague.click("Open a shared file…")
    colleague.sees("Keepers whom the new archive will trust")
    colleague.click("Make an archive of it…")
    colleague.until(lambda: colleague.app.desk is not None and colleague.rows("Items") == 1)
    colleague.row("Items", "Ridge Daily")
    colleague.sees("the list names twelve")
    colleague.press(Qt.Key.Key_J)
    colleague.choose("Status", "disputed")
    colleague.type("Reason", "the hospital says 14")
    colleague.click("Save")
    colleague.sees("the hospital says 14")
    _share(colleague, tmp_path / "two.attest")
    colleague.leave()

    hands.app.start(folder)
    hands.until(lambda: hands.app.desk is not None and hands.rows("Items") == 1)
    hands.dialogs.one = str(tmp_path / "two.attest")
    hands.do("merge a shared file")
    hands.sees("New here")
    hands.click("I know this person: let their entries count from now on")
    hands.click("Merge")
    hands.sees("new entries joined")
    hands.quiet()
    hands.row("Items", "Ridge Daily")
    hands.sees("the hospital says 14")
    folder = hands.leave()
    with open_archive(folder, home) as archive:
        item = reading.list_items(archive)[0].item
        claim = reading.show(archive, item).claims[0]
        assert claim.differing and claim.status == "disputed / verified"
        assert state(archive).members == 3
    hands.holds(folder)
