"""Every state that `dev.py shots` draws can be reached."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.app import App
from tests.leaving import leave
from tests.shots.__main__ import draw, floating_closed
from tests.shots.index import write_index
from tests.shots.scenes import ALL, NoFiles, drawn_by, prepared, settle


@pytest.fixture(scope="module")
def sample_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the sample case is made once; every scene begins with a copy of it."""
    return tmp_path_factory.mktemp("shots")


@pytest.mark.parametrize("name", ALL)
def test_a_scene_is_reached_and_can_be_drawn(name: str, sample_home: Path, qtbot: QtBot, qapp: QApplication) -> None:
    prepared(sample_home, "light", "en")
    app = App(qapp, sample_home, NoFiles())
    drawn_by(app, qapp, name, (1_366, 768))
    settle(app, qapp)
    assert app.window is not None and not app.window.grab().isNull()
    floating_closed(app)
    leave(app)


def test_a_scene_is_drawn_at_both_sizes_and_is_on_the_page(
    sample_home: Path, tmp_path: Path, qapp: QApplication
) -> None:
    prepared(sample_home, "dark", "en")
    draw(qapp, sample_home, tmp_path / "out" / "dark", ["welcome", "menu-archive"])
    write_index(tmp_path / "out")
    page = (tmp_path / "out" / "index.html").read_text("utf-8")
    for scene in ("welcome", "menu-archive"):
        for size in ((1_366, 768), (1_920, 1_080)):
            name = f"dark/{scene}-{size[0]}.png"
            assert QImage(str(tmp_path / "out" / name)).size() == QSize(*size) and f'src="{name}"' in page
    assert "https:" not in page and "http:" not in page
