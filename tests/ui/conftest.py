"""A running window over a real archive, without a screen and without file dialogs."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.app import App
from desktop_app.services.archive import create
from desktop_app.ui.main_window import MainWindow
from tests.chosen_files import ChosenFiles
from tests.leaving import leave

TEXT = (
    "Ridge Daily\n\nClaimed image of the damage\n\n"
    "At least 12 people were killed in Orvane on Monday, the district office said 😀 today.\n\n"
    "“We counted 14,” said Mara Velt, a nurse.\n"
)


class Person:
    """Drives the window as a person would, and waits for what it shows."""

    def __init__(self, app: App, bot: QtBot, files: ChosenFiles) -> None:
        self.app, self.bot, self.files = app, bot, files

    @property
    def window(self) -> MainWindow:
        """The main window."""
        assert isinstance(self.app.window, MainWindow)
        return self.app.window

    def until(self, true: Callable[[], bool]) -> None:
        """Wait for something to be seen."""
        self.bot.waitUntil(true, timeout=20_000)

    def quiet(self) -> None:
        """Wait until no work is under way."""
        self.until(lambda: not self.app.busy)

    def said(self) -> str:
        """The banner's words, "" when there is none."""
        banner = self.window.banner
        return banner._text.text() if banner.isVisible() else ""


@pytest.fixture(autouse=True)
def _no_garbage_in_workers() -> Iterator[None]:
    """As in the program: a worker that looks for garbage would end screens of earlier tests outside their thread."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def files() -> ChosenFiles:
    return ChosenFiles()


@pytest.fixture
def app(home: Path, qtbot: QtBot, qapp: QApplication, files: ChosenFiles) -> Iterator[App]:
    running = App(qapp, home, files)
    yield running
    leave(running)


@pytest.fixture
def person(app: App, qtbot: QtBot, files: ChosenFiles, tmp_path: Path) -> Person:
    create(tmp_path / "case", "Case", "Ana", app.home).archive.close()
    app.start(tmp_path / "case")
    someone = Person(app, qtbot, files)
    someone.until(lambda: isinstance(app.window, MainWindow))
    someone.quiet()
    return someone


@pytest.fixture
def article(person: Person, tmp_path: Path) -> str:
    """The item of a captured article, opened in the reader."""
    path = tmp_path / "article.txt"
    path.write_text(TEXT, "utf-8")
    person.window.capture([str(path)])
    person.until(lambda: person.window.reader.item is not None)
    person.quiet()
    item = person.window.reader.item
    assert item is not None
    return item
