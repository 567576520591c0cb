"""The reader's states: suggestions, the form with all its fields, threads, pictures, record, custody, captures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from desktop_app.app import App
from desktop_app.services import reading, tagging
from desktop_app.ui.main_window import MainWindow

Scene = Callable[[App, MainWindow, dict[str, str]], None]


def _settle(app: App) -> None:
    """Let work end and its rows be shown."""
    for _ in range(3):
        loop = QEventLoop()
        check = QTimer()
        check.setInterval(30)
        check.timeout.connect(lambda loop=loop: None if app.busy else loop.quit())
        check.start()
        loop.exec()
    QCoreApplication.sendPostedEvents()


def _open(app: App, window: MainWindow, items: dict[str, str], part: str = "disputes toll") -> str:
    item = next(item for title, item in items.items() if part in title)
    window.open_item(item)
    _settle(app)
    return item


def _changed(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """A suggested figure, opened to be changed: what is guessed is marked."""
    _open(app, window, items, "The mediator of")
    suggestions = window.reader.claiming._suggestions.values()
    weak = [one for one in suggestions if one["figure"]]
    window.reader.choose_suggestion(weak[0]["id"])
    window.reader.claiming.change(weak[0]["id"])


def _thread(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """A claim with tags, links and more than one assessment."""
    item = _open(app, window, items)
    assert app.desk is not None
    archive = app.desk.archive
    rows = reading.show(archive, item).claims  # type: ignore[arg-type]
    tagging.tag(archive, rows[0].claim, ("toll", "hospital"))
    tagging.assess(
        archive, rows[0].claim, tagging.Judgement("disputed", reason="The ministry counts nine.", grade="B3")
    )
    window.open_item(item)
    _settle(app)
    window.reader.choose_claim(rows[0].claim)


SCENES_READER: dict[str, Scene] = {"reader-change": _changed, "reader-thread": _thread}
