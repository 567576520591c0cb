"""Opening the window on 10,000 items, against an empty PySide6 window; each a program of its own, in turn."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.archives import make
from tests.bench.model import Result

_ITEMS = 10_000
_TURNS = 5


def run(size: float) -> list[Result]:
    """Seconds from the start of the program to the first rows on the screen, medians of five turns."""
    with tempfile.TemporaryDirectory() as folder:
        make(Path(folder) / "archive", Path(folder) / "home", max(20, round(_ITEMS * size))).close()
        own, empty = [], []
        for _ in range(_TURNS):
            empty.append(_child("empty", folder))
            own.append(_child("attest", folder))
    more = statistics.median(own) - statistics.median(empty)
    peer = "an empty PySide6 window"
    return [
        Result(
            "window",
            "first rows, over the empty one",
            more,
            "s",
            "lower",
            0.6,
            peer,
            statistics.median(own),
            statistics.median(empty),
        )
    ]


def _child(what: str, folder: str) -> float:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "ATTEST_HOME": str(Path(folder) / "home")}
    started = time.time()
    command = [sys.executable, "-m", "tests.bench.window", what, folder]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    return float(json.loads(done.stdout)["shown"]) - started


def _empty() -> float:
    from PySide6.QtWidgets import QApplication, QMainWindow

    qt = QApplication([])
    window = QMainWindow()
    window.resize(1_360, 860)
    window.show()
    qt.processEvents()
    window.grab()
    return time.time()


def _attest(folder: Path) -> float:
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from desktop_app.app import App
    from desktop_app.ui.files import Dialogs
    from desktop_app.ui.library.items_model import ROW
    from desktop_app.ui.main_window import MainWindow

    qt = QApplication([])
    app = App(qt, folder / "home", Dialogs())
    app.start(folder / "archive")
    loop, check = QEventLoop(), QTimer()

    def look() -> None:
        model = app.window.list.rows.model() if isinstance(app.window, MainWindow) else None
        if model is not None and model.rowCount() and model.index(0, 0).data(ROW):
            loop.quit()

    check.timeout.connect(look)
    check.start(2)
    loop.exec()
    assert app.window is not None
    app.window.grab()
    shown = time.time()
    app.close()
    return shown


if __name__ == "__main__":
    at = _empty() if sys.argv[1] == "empty" else _attest(Path(sys.argv[2]))
    print(json.dumps({"shown": at}))
