"""The capturing window driven as a person would: another address is typed, and when that page is there the button pressed."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app import files
from desktop_app.capture.clock import now
from desktop_app.capture.web.worker.environment import prepare_environment
from desktop_app.capture.web.worker.profile import make_profile
from desktop_app.capture.web.worker.run import captured
from desktop_app.capture.web.worker.window import CaptureWindow
from desktop_app.capture.web.worker_report import REPORT_NAME, WorkerRequest


class Person:
    """Types `address` once the first page is there, and presses the button on the page titled `title`; "" closes instead."""

    def __init__(self, address: str, title: str) -> None:
        self._address, self._title = address, title
        self._typed = False
        self.timer = QTimer()
        self.timer.timeout.connect(self._look)
        self.timer.start(30)

    def _look(self) -> None:
        window = next((one for one in QApplication.topLevelWidgets() if isinstance(one, CaptureWindow)), None)
        if window is None or not window.page_title():
            return
        print("identity shown:", window.persona.text(), window.persona.isVisible(), file=sys.stderr)
        if not self._title:
            window.close()
        elif not self._typed:
            self._typed = True
            window.address.setText(self._address)
            QTest.keyClick(window.address, Qt.Key.Key_Return)
        elif window.page_title() == self._title:
            self.timer.stop()
            window.button.click()


def main() -> None:
    """As the capturing program, with the person's two arguments."""
    request = WorkerRequest.model_validate_json(sys.stdin.buffer.readline())
    prepare_environment(request)
    application = QApplication(["attest"])
    application.setQuitOnLastWindowClosed(False)
    person = Person(sys.argv[1], sys.argv[2])
    report = captured(request, make_profile(request), lambda **_event: None, now())
    files.write_file(Path(request.folder) / REPORT_NAME, report.model_dump_json().encode())
    print(person is not None, flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
