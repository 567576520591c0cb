"""The states of the window that are worth looking at, each reached as a person would reach it."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop_app.app import App
from desktop_app.errors import EvidenceError
from desktop_app.services import reading, sharing
from desktop_app.services.demo import make_sample
from desktop_app.settings import Settings, read_settings, write_settings
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panels.merge_panel import MergePanel
from tests.shots.scenes_addresses import ADDRESSES
from tests.shots.scenes_as_captured import AS_CAPTURED
from tests.shots.scenes_claims import CLAIMS
from tests.shots.scenes_exchange import EXCHANGE
from tests.shots.scenes_first import FIRST
from tests.shots.scenes_frame import FRAME
from tests.shots.scenes_images import IMAGES
from tests.shots.scenes_library import SCENES as LIBRARY
from tests.shots.scenes_pages import PAGES
from tests.shots.scenes_reader import SCENES_READER
from tests.shots.scenes_recordings import RECORDINGS
from tests.shots.scenes_tables import TABLES
from tests.waiting import came_true, pause


class NoFiles:
    """Nobody is there to choose a file."""

    def open_one(self, title: str, kinds: str) -> str:
        """Nothing."""
        return ""

    def open_many(self, title: str) -> list[str]:
        """Nothing."""
        return []

    def folder(self, title: str) -> str:
        """Nothing."""
        return ""

    def save(self, title: str, suggested: str) -> str:
        """Nothing."""
        return ""


def settle(app: App, qt: QApplication) -> None:
    """Let the event loop run until no work is under way and the screen is drawn."""
    for _ in range(3):
        pause(30)
        assert came_true(lambda: not app.busy, 120_000)
    qt.processEvents()


def prepared(home: Path, look: str, language: str) -> None:
    """Settings of one run of pictures, and the sample case; the log of it goes there, too."""
    os.environ["ATTEST_HOME"] = str(home)
    write_settings(home, replace(Settings(), theme=look, language=language))
    if not (home / "as-made").exists():
        make_sample(home / "as-made", home).close()
        shutil.copytree(home / "archives", home / "as-remembered")


def _as_made(home: Path) -> Path:
    """The sample case anew; so is what this device remembers of it, else it would take it for a restored backup."""
    shutil.rmtree(home / "sample-case", ignore_errors=True)
    shutil.copytree(home / "as-remembered", home / "archives", dirs_exist_ok=True)
    return Path(shutil.copytree(home / "as-made", home / "sample-case"))


Scene = Callable[[App, MainWindow, dict[str, str]], None]


def _open(part: str) -> Scene:
    def scene(app: App, window: MainWindow, items: dict[str, str]) -> None:
        window.open_item(next(item for title, item in items.items() if part in title))

    return scene


def _article_with_claim(app: App, window: MainWindow, items: dict[str, str]) -> None:
    assert app.desk is not None
    item = next(item for title, item in items.items() if "disputes toll" in title)
    window.open_item(item)
    settle(app, _qt())
    claims = reading.show(app.desk.archive, item).claims  # type: ignore[arg-type]
    window.reader.choose_claim(claims[1].claim)


def _picture(app: App, window: MainWindow, items: dict[str, str]) -> None:
    _open("courtyard")(app, window, items)
    settle(app, _qt())
    window.reader.picture.reveal()


def _tab(name: str) -> Scene:
    def scene(app: App, window: MainWindow, items: dict[str, str]) -> None:
        _open("disputes toll")(app, window, items)
        settle(app, _qt())
        window.reader.tabs.setCurrentWidget(getattr(window.reader, name))

    return scene


def _new_claim(app: App, window: MainWindow, items: dict[str, str]) -> None:
    _open("disputes toll")(app, window, items)
    settle(app, _qt())
    reading_view = window.reader.reading
    text = reading_view.toPlainText()
    start = text.index("The medical committee")
    reading_view.setTextCursor(reading_view.cursor_of(start, start + 60))
    window.action("claim").trigger()
    window.reader.form.choose_status(2)


def _search(app: App, window: MainWindow, items: dict[str, str]) -> None:
    window.list.search.setText("hospital")
    settle(app, _qt())
    window.list.load()
    settle(app, _qt())
    window.list.select_first()


def _panel(action: str) -> Scene:
    def scene(app: App, window: MainWindow, items: dict[str, str]) -> None:
        _open("disputes toll")(app, window, items)
        settle(app, _qt())
        window.action(action).trigger()

    return scene


def _fault(app: App, window: MainWindow, items: dict[str, str]) -> None:
    assert app.desk is not None
    advice = "Look at the item's record, and ask whoever handed it over for the file."
    app.desk.notify.error(EvidenceError("asset-altered", "A stored file does not match its recorded hash.", advice))


def _merge_locked(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """A colleague's encrypted file: asked for what opens it."""
    assert app.desk is not None
    with tempfile.TemporaryDirectory() as name:
        lock = sharing.Lock(passphrase="blue river lamp")
        sharing.share(app.desk.archive, Path(name) / "a.attest.age", None, frozenset(), _quiet, lock=lock)
        window.centre.show_panel(MergePanel(app.desk, Path(name) / "a.attest.age", lambda: ""))
        settle(app, _qt())


def _quiet(_done: int, _total: int) -> None:
    return None


def _qt() -> QApplication:
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    return found


SCENES: dict[str, Scene] = {
    "list": lambda app, window, items: None,
    "article": _article_with_claim,
    "suggestions": _open("The mediator of"),
    "arabic-article": _open("ناجون"),
    "picture-hidden": _open("courtyard"),
    "picture": _picture,
    "record": _tab("record"),
    "custody": _tab("custody"),
    "new-claim": _new_claim,
    "search": _search,
    "report": _panel("report"),
    "share": _panel("share"),
    "check": _panel("verify"),
    "merge-locked": _merge_locked,
    "fault": _fault,
    **CLAIMS,
    **PAGES,
    **SCENES_READER,
    **AS_CAPTURED,
    **LIBRARY,
    **IMAGES,
    **RECORDINGS,
    **EXCHANGE,
    **TABLES,
    **ADDRESSES,
    **FRAME,
}
ALL = (*FIRST, *SCENES)


def drawn_by(app: App, qt: QApplication, scene: str, size: tuple[int, int]) -> None:
    """Bring the program's window into a scene, at a size in points; every scene begins with the sample case as it was made."""
    app.settings = replace(read_settings(app.home), window=size, text_size=100, hidden=(), recent=())
    app._dress()
    if scene in FIRST:
        FIRST[scene](app)
        return
    app._close_archive()
    app.start(_as_made(app.home))
    settle(app, qt)
    window, desk = app.window, app.desk
    assert isinstance(window, MainWindow) and desk is not None, scene
    SCENES[scene](app, window, {row.title: row.item for row in reading.list_items(desk.archive)})
