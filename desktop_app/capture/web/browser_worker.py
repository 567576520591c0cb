"""The capturing program: one page in a browser of its own, asked by one line on stdin, told by lines on stdout.

Started by `browsing.py` alone; nothing imports it. It ends when stdin ends: whoever asked is gone then.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from desktop_app import files
from desktop_app.capture.web.worker_report import REPORT_NAME, WorkerReport, WorkerRequest
from desktop_app.errors import EnvironmentFaultError

MEMORY_BYTES = 3 * 1024**3
"""Of private memory, for each of the browser's processes."""


def _limit_memory() -> None:
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY_BYTES, MEMORY_BYTES))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _end_with_stdin(folder: Path) -> None:
    """Whoever asked is gone and cannot empty the folder any more."""
    while sys.stdin.buffer.read(1_024):
        pass
    for left in folder.iterdir():
        with suppress(EnvironmentFaultError):
            (files.remove_tree if left.is_dir() else files.remove)(left)
    os._exit(1)


def _say(**event: Any) -> None:
    sys.__stdout__.write(json.dumps(event) + "\n")  # type: ignore[union-attr]
    sys.__stdout__.flush()  # type: ignore[union-attr]


def _capture(request: WorkerRequest) -> WorkerReport:
    """Qt is loaded here, after the switches are set."""
    from PySide6.QtWebEngineCore import QWebEngineProfile  # noqa: F401 (before the application is made)
    from PySide6.QtWidgets import QApplication

    from desktop_app.capture.clock import now
    from desktop_app.capture.web.worker.profile import make_profile
    from desktop_app.capture.web.worker.run import captured

    started = now()
    application = QApplication(["attest"])
    application.setQuitOnLastWindowClosed(False)
    return captured(request, make_profile(request), _say, started)


def main() -> None:
    """Capture once; the report is written last, whole or not at all. Ends without taking the browser apart."""
    try:
        request = WorkerRequest.model_validate_json(sys.stdin.buffer.readline())
    except ValidationError:
        sys.exit(2)
    threading.Thread(target=_end_with_stdin, args=(Path(request.folder),), daemon=True).start()
    _say(phase="starting")
    from desktop_app.capture.web.worker.environment import prepare_environment

    _limit_memory()
    prepare_environment(request)
    report = _capture(request)
    files.write_file(Path(request.folder) / REPORT_NAME, report.model_dump_json().encode())
    _say(phase="done")
    os._exit(0)


if __name__ == "__main__":
    main()
