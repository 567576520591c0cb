"""The Tesseract that is installed here: found, asked, bounded in time and (on Linux) in memory. It gets pixels on stdin alone."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

from desktop_app.analysis.ocr.model import Pixels, Tesseract
from desktop_app.analysis.outside import OutOfTimeError, run_outside
from desktop_app.errors import EnvironmentFaultError, InputError

PAGE_SECONDS = 180.0
_ASK_SECONDS = 30.0
_PLACES = ("/opt/homebrew/bin", "/usr/local/bin", "C:\\Program Files\\Tesseract-OCR")
"""Where installers put it and a program started from a desktop does not look."""
_ALONE = {"OMP_THREAD_LIMIT": "1"}
"""Several threads are slower wherever anything else runs."""
_VERSION = re.compile(r"tesseract v?([0-9][0-9A-Za-z.\-]*)")
_FOLDER = re.compile(r'"([^"]+)"')
_LANGUAGE = re.compile(r"[A-Za-z][A-Za-z0-9_]{1,30}(/[A-Za-z0-9_]{2,30})?")


def find_tesseract() -> Tesseract:
    """EnvironmentFaultError `ocr-missing`."""
    path = shutil.which("tesseract", path=os.pathsep.join([os.environ.get("PATH", os.defpath), *_PLACES]))
    if path is None:
        raise _missing()
    version = _VERSION.search(_asked(path, "--version"))
    listed = _asked(path, "--list-langs")
    if version is None:
        raise _missing()
    head, *names = listed.splitlines() or [""]
    folder = _FOLDER.search(head)
    languages = frozenset(name.strip() for name in names if _LANGUAGE.fullmatch(name.strip()))
    return Tesseract(Path(path), version[1], languages, Path(folder[1]) if folder else None)


def _missing() -> EnvironmentFaultError:
    advice = "Install Tesseract (Debian and Ubuntu: tesseract-ocr; macOS: brew install tesseract), then try again."
    return EnvironmentFaultError("ocr-missing", "Tesseract, which reads words in pictures, is not installed.", advice)


def _asked(path: str, question: str) -> str:
    """What it says of itself; older versions say it where errors go."""
    try:
        done = subprocess.run([path, question], capture_output=True, timeout=_ASK_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        raise _missing() from None
    return (done.stdout or done.stderr).decode("utf-8", "replace")


def ask(
    program: Tesseract, pixels: Pixels, parameters: Sequence[str], cancelled: Callable[[], bool], seconds: float
) -> tuple[int, str]:
    """Exit code and what it wrote. InputError `ocr-too-long`; EnvironmentFaultError `ocr-missing`; CancelledError."""
    command = [str(program.path), "stdin", "stdout", *parameters]
    try:
        code, written = run_outside(command, _pnm(pixels), _ALONE, cancelled=cancelled, seconds=seconds)
    except OSError:
        raise _missing() from None
    except OutOfTimeError:
        advice = "Read a smaller part of it: cut it out in another program and capture that."
        raise InputError("ocr-too-long", "Reading the words in it takes too long.", advice) from None
    return code, written.decode("utf-8", "replace")


def _pnm(pixels: Pixels) -> bytes:
    """Netpbm's plainest form (pgm(5), ppm(5))."""
    kind = "P5" if pixels.channels == 1 else "P6"
    return f"{kind}\n{pixels.width} {pixels.height}\n255\n".encode() + pixels.data
