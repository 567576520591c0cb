"""A program that was just started, and a person before it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.app import App
from tests.chosen_files import ChosenFiles
from tests.journeys.hands import Hands
from tests.leaving import leave


@pytest.fixture
def hands(home: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Hands]:
    dialogs = ChosenFiles()
    app = App(qapp, home, dialogs)
    app.start(None)
    yield Hands(app, qtbot, dialogs)
    leave(app)


@pytest.fixture
def at_work(hands: Hands, tmp_path: Path) -> Hands:
    """The same in a new archive that the person has just made."""
    hands.dialogs.out = str(tmp_path / "case")
    hands.type("Archive", "Orvane")
    hands.type("You", "R1")
    hands.click("Make a new archive…")
    hands.sees("Write this down, on paper")
    hands.click("I have written it down")
    hands.until(lambda: "Orvane" in hands.window.windowTitle())
    return hands
