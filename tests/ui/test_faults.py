"""A fault of the program itself: a dialog that names the log, no content in either, nothing more written."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QMessageBox

from desktop_app import paths
from desktop_app.ui.tasks import Lane
from tests.ui.conftest import Person

ROOT = Path(__file__).resolve().parents[2]


def _told(folder: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (folder / "attest.log").read_text("utf-8").splitlines()]


def _dialog(person: Person) -> QMessageBox:
    found = person.window.findChildren(QMessageBox)
    assert len(found) == 1
    return found[0]


def _assert_told(box: QMessageBox) -> None:
    assert str(paths.log_folder() / "attest.log") in box.informativeText()
    shown = box.text() + box.informativeText() + box.detailedText()
    assert "Silverbrook" not in shown + (paths.log_folder() / "attest.log").read_text("utf-8")
    assert box.detailedText().splitlines() == _told(paths.log_folder())[-1]["trace"]
    box.close()


def _quoting(*_any: object) -> None:
    raise ValueError("Silverbrook")


def test_a_fault_in_a_worker_is_told(person: Person) -> None:
    assert person.app.desk is not None
    runner = person.app.desk.runner
    runner.submit(person.window, _quoting, _quoting, _quoting, lane=Lane.WRITE)
    person.until(lambda: bool(person.window.findChildren(QMessageBox)))
    box = _dialog(person)
    assert box.detailedText().startswith("builtins.ValueError")
    _assert_told(box)


def test_a_fault_in_the_window_stops_all_writing(person: Person, tmp_path: Path) -> None:
    try:
        _quoting()
    except ValueError as error:
        person.app.fault(ValueError, error, error.__traceback__)
    _assert_told(_dialog(person))
    (tmp_path / "quince.txt").write_text("Silverbrook\n\nSome words.\n", "utf-8")
    person.window.capture([str(tmp_path / "quince.txt")])
    person.until(lambda: "Nothing more is written" in person.said())
    assert _told(paths.log_folder())[-1]["code"] == "writing-stopped"


def test_a_running_window_catches_what_nobody_caught(home: Path) -> None:
    """A real process: a slot that fails, and then the end."""
    code = (
        "from PySide6.QtCore import QTimer\nfrom PySide6.QtWidgets import QApplication\n"
        "from desktop_app import app, paths\nqt = QApplication([])\n"
        "def boom(): raise ValueError('Silverbrook')\n"
        "QTimer.singleShot(0, boom)\nQTimer.singleShot(0, qt.quit)\n"
        "raise SystemExit(app.run(None, paths.home(), print))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, "Silverbrook" in done.stdout + done.stderr) == (0, False), done.stderr
    assert _told(home / "log")[-1]["trace"] == ["builtins.ValueError", "  <string>:5 boom"]
