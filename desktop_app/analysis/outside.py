"""Programs of the system that may be installed: fed on stdin, bounded in time and (on Linux) in memory, ended when cancelled."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress

from desktop_app.errors import CancelledError

MEMORY_BYTES = 3 * 1024**3
_LOOK_SECONDS = 0.1


class OutOfTimeError(Exception):
    """The program took too long and was ended."""


def run_outside(
    command: Sequence[str],
    given: bytes,
    environment: Mapping[str, str],
    *,
    cancelled: Callable[[], bool] = lambda: False,
    seconds: float,
) -> tuple[int, bytes]:
    """Exit code (below 0: a signal) and what it wrote. OSError when it cannot be started; OutOfTimeError; CancelledError."""
    pipe = subprocess.PIPE
    around = {**os.environ, **environment}
    process = subprocess.Popen(list(command), stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, env=around)
    try:
        _limit(process)
        _feed(process, given)
        return _answer(process, cancelled, time.monotonic() + seconds)
    finally:
        if process.poll() is None:
            process.kill()
            process.communicate()


def _feed(process: subprocess.Popen[bytes], given: bytes) -> None:
    """From a thread of its own: `communicate` forgets what is left to write once it has timed out (Python 3.11)."""
    stream, process.stdin = process.stdin, None
    assert stream is not None

    def write() -> None:
        # A program that is gone need not be told the rest.
        with suppress(OSError), stream:
            stream.write(given)

    threading.Thread(target=write, daemon=True).start()


def _answer(process: subprocess.Popen[bytes], cancelled: Callable[[], bool], until: float) -> tuple[int, bytes]:
    while True:
        with suppress(subprocess.TimeoutExpired):
            written, _ = process.communicate(timeout=_LOOK_SECONDS)
            return process.returncode, written
        if cancelled():
            raise CancelledError
        if time.monotonic() > until:
            raise OutOfTimeError


def _limit(process: subprocess.Popen[bytes]) -> None:
    """It has read nothing so far."""
    if sys.platform == "linux":
        import resource

        with suppress(OSError, ValueError):
            resource.prlimit(process.pid, resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
