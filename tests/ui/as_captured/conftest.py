"""A window that looks at captured pages as they were: one for all tests of a file."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.app import App
from desktop_app.services.archive import create
from desktop_app.ui.as_captured.as_captured_view import AsCapturedView
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.reader.reader_page import ReaderPage
from tests.chosen_files import ChosenFiles
from tests.leaving import leave
from tests.waiting import came_true

WORDS = "<p>" + "Words about the ridge and its market, where people trade. " * 12 + "</p>"


def png(colour: str, size: tuple[int, int] = (300, 200)) -> bytes:
    """A picture of one colour."""
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, "PNG")
    return out.getvalue()


class Viewer:
    """The tab As captured, as a person uses it."""

    def __init__(self, app: App, folder: Path) -> None:
        self.app, self.folder = app, folder
        self.loaded: list[bool] = []
        self.count = 0

    @property
    def window(self) -> MainWindow:
        """The main window."""
        assert isinstance(self.app.window, MainWindow)
        return self.app.window

    @property
    def reader(self) -> ReaderPage:
        """The item."""
        return self.window.reader

    @property
    def view(self) -> AsCapturedView:
        """The tab."""
        return self.reader.as_captured

    def until(self, true: Callable[[], bool]) -> None:
        """Wait for something to be seen."""
        assert came_true(true)

    def quiet(self) -> None:
        """Wait until no work is under way."""
        self.until(lambda: not self.app.busy)

    def capture(self, source: Path | str) -> None:
        """Capture it and read it."""
        before = self.reader.item
        self.window.capture([str(source)])
        self.until(lambda: self.reader.item not in (None, before))
        self.quiet()

    def page(self, html: str, **files: bytes) -> None:
        """A saved page with its folder NAME_files: `a_png` becomes a.png; read, and looked at as captured."""
        self.count += 1
        name = f"page{self.count}"
        (self.folder / f"{name}_files").mkdir(exist_ok=True)
        for file, data in files.items():
            (self.folder / f"{name}_files" / file.replace("_", ".")).write_bytes(data)
        path = self.folder / f"{name}.html"
        path.write_text(
            f"<!doctype html><html><head><title>{name}</title></head><body>{html.replace('NAME', name)}</body></html>",
            "utf-8",
        )
        self.capture(path)
        self.look()

    def look(self) -> None:
        """Turn to the tab; wait until the page is there."""
        self.loaded.clear()
        self.reader.tabs.setCurrentWidget(self.view)
        self.wait_loaded()

    def wait_loaded(self) -> None:
        """Until a page has come in."""
        self.until(lambda: self.view.pane is not None)
        assert self.view.pane is not None
        self.view.pane.loaded.connect(self.loaded.append)
        self.until(lambda: bool(self.loaded))
        self.view.pane.loaded.disconnect(self.loaded.append)
        self.quiet()

    def reveal(self) -> None:
        """Ask for the pictures."""
        self.loaded.clear()
        self.view.head.pictures.click()
        self.wait_loaded()

    def ask(self, start: Callable[[Callable[[Any], None]], object]) -> Any:
        """What the engine answers."""
        found: list[Any] = []
        start(found.append)
        self.until(lambda: bool(found))
        return found[0]

    def script(self, code: str) -> Any:
        """A value from the world apart; page scripts are off."""
        return self.ask(lambda then: self.engine.runJavaScript(code, 1, then))

    @property
    def surface(self) -> QWidget:
        """What gets mouse and keys."""
        assert self.view.pane is not None
        found = self.view.pane.view.focusProxy()
        assert found is not None
        return found

    @property
    def engine(self) -> Any:
        """The engine's page."""
        assert self.view.pane is not None
        assert self.view.pane._sheet is not None
        return self.view.pane._sheet.page

    def place(self, selector: str) -> tuple[int, int]:
        """The middle of an element, in the page's pixels."""
        middle = "(b => JSON.stringify([b.left + b.width / 2, b.top + b.height / 2]))"
        x, y = json.loads(self.script(f"{middle}(document.querySelector('{selector}').getBoundingClientRect())"))
        return int(x), int(y)

    def text(self) -> str:
        """What is to be read on the page."""
        return str(self.ask(self.engine.toPlainText))

    def colour(self, x: int, y: int) -> str:
        """The colour of a place on the page, as it is on the screen."""
        assert self.view.pane is not None
        return str(self.view.pane.grab().toImage().pixelColor(x, y).name())


def opened_viewer(qt: QApplication, place: Path) -> Viewer:
    """A window over a new archive in a folder."""
    (place / "pages").mkdir()
    create(place / "case", "Case", "Ana", place / "home").archive.close()
    app = App(qt, place / "home", ChosenFiles())
    app.start(place / "case")
    assert came_true(lambda: isinstance(app.window, MainWindow) and not app.busy)
    someone = Viewer(app, place / "pages")
    someone.window.resize(1_400, 900)
    someone.window.show()
    return someone


@pytest.fixture(scope="module")
def viewer(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Viewer]:
    someone = opened_viewer(qapp, tmp_path_factory.mktemp("viewer"))
    yield someone
    leave(someone.app)
