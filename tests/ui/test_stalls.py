"""Nothing keeps the window waiting: 500 pages are captured while 20,000 rows are scrolled.

What is asserted is the GUI thread's own doing, which does not depend on what else the machine does; the gaps by the
wall clock are measured by `dev.py bench window`.
"""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.app import App
from desktop_app.ui.main_window import MainWindow
from tests.bench.pages import write_pages
from tests.ui.busy_window import make_long_list, measure

_PAGES = 500
_ROWS = 20_000


def test_the_window_never_works_for_longer_than_50_ms_at_a_time(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    make_long_list(tmp_path / "case", app.home, _ROWS).close()
    write_pages(tmp_path / "pages", _PAGES, furnished=False)
    app.start(tmp_path / "case")

    def listed() -> int:
        return len(app.window.list.listed()) if isinstance(app.window, MainWindow) else 0

    qtbot.waitUntil(lambda: listed() == _ROWS, timeout=60_000)
    found = measure(app, tmp_path / "pages", _ROWS)
    qtbot.waitUntil(lambda: listed() == _ROWS + _PAGES, timeout=60_000)
    assert found.turns > 500
    assert found.worst_busy < 50, found
