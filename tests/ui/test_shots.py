"""Every state that `dev.py shots` draws can be reached."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.app import App
from desktop_app.services import reading
from desktop_app.ui.main_window import MainWindow
from tests.leaving import leave
from tests.shots.scenes import SCENES, NoFiles, prepared, settle


def test_every_scene_is_reached_and_can_be_drawn(home: Path, qtbot: QtBot, qapp: QApplication) -> None:
    prepared(home, "light", "en")
    for name, reach in SCENES.items():
        app = App(qapp, home, NoFiles())
        app.start(home / "sample-case")
        settle(app, qapp)
        window, desk = app.window, app.desk
        assert isinstance(window, MainWindow) and desk is not None, name
        reach(app, window, {row.title: row.item for row in reading.list_items(desk.archive)})
        settle(app, qapp)
        assert not window.grab().isNull()
        leave(app)
