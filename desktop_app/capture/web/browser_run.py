"""Starts the capturing program, listens to it, and ends it with all its processes: when it is done, late, or unwanted."""

from __future__ import annotations

import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

import desktop_app
from desktop_app.capture.web.memory import tree_bytes
from desktop_app.capture.web.worker_report import WorkerRequest
from desktop_app.errors import CancelledError, EnvironmentFaultError

BROWSER_SWITCH = "--attest-capturing-program"
BROWSER_PROGRAM = "desktop_app.capture.web.browser_worker"
SAVING_SECONDS = 150.0
"""What starting and saving may take beyond the budget of the page."""
MEMORY_BYTES = 3 * 1024**3
"""Of the browser and all its processes together."""
_LOOK_SECONDS = 0.1
_MEMORY_LOOKS = 5
_MAX_LINE = 4_096
_NOT_INHERITED = ("QTWEBENGINE_", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "QTWEBENGINEPROCESS_PATH")
_NO_LIBRARY = ("cannot open shared object", "ImportError", "Could not find QtWebEngineProcess", "DLL load failed")
_SYSTEM_PACKAGES = "libnss3 libasound2 libxcomposite1 libxdamage1 libxtst6 libxrandr2 libxkbfile1"


def run_worker(request: WorkerRequest, cancelled: Callable[[], bool], said: Callable[[str], None]) -> None:
    """Let it capture into the request's folder; when this returns the program has ended well.

    CancelledError; EnvironmentFaultError `browser-missing`, `browser-died`, `browser-stopped`.
    """
    with _started(request) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        phases: queue.SimpleQueue[str] = queue.SimpleQueue()
        errors: list[bytes] = []
        threads = [
            threading.Thread(target=_listen, args=(process.stdout, phases), daemon=True),
            threading.Thread(target=_keep_end, args=(process.stderr, errors), daemon=True),
        ]
        for thread in threads:
            thread.start()
        with suppress(OSError):  # it died before it was asked: the exit code tells
            process.stdin.write(request.model_dump_json().encode() + b"\n")
            process.stdin.flush()
        try:
            _watch(process, request, cancelled, lambda: _pass_on(phases, said))
        finally:
            _end(process)
            for thread in threads:
                thread.join(5)
        _pass_on(phases, said)
        if process.returncode != 0:
            raise _died(process.returncode, b"".join(errors).decode("utf-8", "replace"))


def command() -> list[str]:
    """The call that starts it. `sys.frozen` is what PyInstaller and its like set."""
    start = [BROWSER_SWITCH] if getattr(sys, "frozen", False) else ["-m", BROWSER_PROGRAM]
    return [sys.executable, *start]


def environment(*, interactive: bool) -> dict[str, str]:
    """This program's own, without what a viewer set for its browser; the program finds this very package."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(_NOT_INHERITED)}
    here = str(Path(desktop_app.__file__).resolve().parents[1])
    kept["PYTHONPATH"] = os.pathsep.join(filter(None, (here, os.environ.get("PYTHONPATH", ""))))
    if interactive and (platform := os.environ.get("QT_QPA_PLATFORM")):
        kept["QT_QPA_PLATFORM"] = platform
    return kept


@contextmanager
def _started(request: WorkerRequest) -> Iterator[subprocess.Popen[bytes]]:
    pipe = subprocess.PIPE
    kept = environment(interactive=request.interactive)
    try:
        process = subprocess.Popen(
            command(), stdin=pipe, stdout=pipe, stderr=pipe, env=kept, start_new_session=os.name == "posix"
        )
    except OSError as error:
        raise _missing(error.strerror or "") from error
    with process:
        yield process


def _watch(
    process: subprocess.Popen[bytes], request: WorkerRequest, cancelled: Callable[[], bool], heard: Callable[[], None]
) -> None:
    """Until it ends. A person may take all the time in the world in the window."""
    end = time.monotonic() + request.seconds + SAVING_SECONDS
    looks = 0
    while True:
        with suppress(subprocess.TimeoutExpired):
            process.wait(_LOOK_SECONDS)
            return
        heard()
        if cancelled():
            raise CancelledError
        if not request.interactive and time.monotonic() >= end:
            raise _stopped("it took too long", int(request.seconds + SAVING_SECONDS))
        looks += 1
        if looks % _MEMORY_LOOKS == 0 and tree_bytes(process.pid) > MEMORY_BYTES:
            raise _stopped("it used too much memory", MEMORY_BYTES)


def _listen(stream: IO[bytes], phases: queue.SimpleQueue[str]) -> None:
    """Each phase that it names; anything else it prints is dropped."""
    while line := stream.readline(_MAX_LINE):
        with suppress(ValueError, AttributeError):
            phase = json.loads(line).get("phase")
            if isinstance(phase, str) and len(phase) < 40:
                phases.put(phase)


def _keep_end(stream: IO[bytes], kept: list[bytes]) -> None:
    """The last words of its errors, for the details of a fault."""
    while data := stream.read1(65_536):  # type: ignore[attr-defined]
        kept[:] = [b"".join((*kept, data))[-16_384:]]


def _pass_on(phases: queue.SimpleQueue[str], said: Callable[[str], None]) -> None:
    while not phases.empty():
        said(phases.get())


def _end(process: subprocess.Popen[bytes]) -> None:
    """The program and whatever it started: the browser's processes are in its group."""
    if os.name == "posix":
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    process.wait()


def _died(code: int, errors: str) -> EnvironmentFaultError:
    if any(word in errors for word in _NO_LIBRARY):
        return _missing(next((line for line in errors.splitlines()[::-1] if any(w in line for w in _NO_LIBRARY)), ""))
    advice = "Try again; if it happens again, capture it with --mode http, or save the page and capture the file."
    return EnvironmentFaultError(
        "browser-died", "The capturing browser broke down; nothing was kept.", advice, {"exit": code}
    )


def _missing(detail: str) -> EnvironmentFaultError:
    advice = (
        "Install the system libraries that the manual names, or install Attest again; until then plain HTTP still"
        " captures (--mode http)."
    )
    details = {"on Debian and Ubuntu": _SYSTEM_PACKAGES, "system": detail[:300]}
    return EnvironmentFaultError("browser-missing", "The capturing browser cannot be started.", advice, details)


def _stopped(why: str, limit: int) -> EnvironmentFaultError:
    advice = "Capture it with --mode http, or save the page in a browser and capture the file."
    return EnvironmentFaultError(
        "browser-stopped", "The capturing browser was stopped.", advice, {"why": why, "limit": limit}
    )
