"""Makes the program one folder, with PyInstaller: `attest/` with the program `attest` in it."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections import deque
from collections.abc import Sequence
from pathlib import Path

from resources.packaging import contents, tools
from resources.packaging.listing import write_listing
from resources.packaging.refused import RefusedError
from resources.packaging.release import this_release
from resources.packaging.trim import trim

NAME = "attest"
ROOM_BYTES = 2_500_000_000
"""What a build needs while it runs: libraries as they are installed, and the folder."""


def build(out: Path, work: Path) -> Path:
    """The trimmed folder `out/attest`, whole or not at all; what is half made stays in `work`. RefusedError."""
    check_tools()
    for folder in (out, work):
        _made(folder)
        check_room(folder, ROOM_BYTES)
    for name in ("own", "made", "pyinstaller"):
        shutil.rmtree(work / name, ignore_errors=True)
    with tools.refusing():
        contents.lay_out(work / "own")
        run(pyinstaller_command(work / "made", work), environment(), "PyInstaller")
        check_imports((work / "pyinstaller" / NAME / f"warn-{NAME}.txt").read_text("utf-8"))
        made = work / "made" / NAME
        trim(made)
        return _put(made, out / NAME)


def check_tools() -> None:
    """RefusedError when a program that is needed is not there."""
    if importlib.util.find_spec("PyInstaller") is None:
        raise RefusedError("PyInstaller is not installed.", "Build with 'python3 dev.py build', which sets it up.")
    if sys.platform == "linux":
        tools.find("objdump", "binutils")


def check_room(folder: Path, wanted: int) -> None:
    """RefusedError when the disk of `folder` has less than `wanted` bytes left."""
    free = shutil.disk_usage(folder).free
    if free < wanted:
        advice = f"Free {(wanted - free) // 1_000_000 + 1} MB there, or name another folder with --out and --work."
        raise RefusedError(f"The disk of {folder} has too little room for a build.", advice)


def pyinstaller_command(out: Path, work: Path) -> list[str]:
    """The call that builds one folder below `out`; `work/own` holds our files."""
    names = (*contents.OWN, *contents.NOTICES)
    data = [f"--add-data={work / 'own' / name}:{name if name in contents.OWN else '.'}" for name in names]
    places = [f"--distpath={out}", f"--workpath={work / 'pyinstaller'}", f"--specpath={work}"]
    parts = [f"--collect-all={name}" for name in contents.BY_NAME]
    parts += [f"--collect-data={name}" for name in contents.WITH_DATA]
    parts += [f"--hidden-import={name}" for name in (*contents.BY_STRING, *contents.own_packages())]
    parts += [f"--copy-metadata={name}" for name in contents.WITH_METADATA]
    parts += [f"--exclude-module={name}" for name in contents.EXCLUDED]
    entry = str(contents.ROOT / "desktop_app" / "__main__.py")
    quiet = ["--noconfirm", "--log-level=WARN", f"--name={NAME}"]
    return [sys.executable, "-m", "PyInstaller", *quiet, f"--paths={contents.ROOT}", *places, *data, *parts, entry]


def check_imports(told: str) -> None:
    """RefusedError when PyInstaller did not find what our own code imports, though it is installed here.

    `told`: its list of what it did not find; what belongs to other systems stands there, too.
    """
    rows = re.findall(r"^missing module named '?([\w.]+)'? - imported by (.*)$", told, re.M)
    asked = [name for name, by in rows if re.search(r"\b(desktop_app|archive_schema)\b", by)]
    for name in asked:
        if name not in contents.MADE_WHEN_LOADED and _is_installed(name):
            raise RefusedError(f"PyInstaller did not find the module {name}.", "Name it in packaging/contents.py.")


def _is_installed(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except (ImportError, ValueError):
        return name in sys.modules


def environment() -> dict[str, str]:
    """The same source gives the same bytes: no hash and no time is left to chance."""
    fixed = {"SOURCE_DATE_EPOCH": str(this_release().epoch), "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1"}
    return {**os.environ, **fixed}


def run(command: Sequence[str], around: dict[str, str], name: str) -> None:
    """Run a tool; what it prints is passed on. RefusedError with the reason when it fails."""
    last: deque[str] = deque(maxlen=40)
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, stdout=pipe, stderr=subprocess.STDOUT, text=True, errors="replace", env=around
    ) as tool:
        assert tool.stdout is not None
        for line in tool.stdout:
            last.append(line.rstrip())
            sys.stderr.write(line)
    if tool.returncode != 0:
        raise failed(name, last)


def failed(name: str, last: Sequence[str]) -> RefusedError:
    """Why, from the last lines that the tool printed."""
    if any("No space left on device" in line for line in last):
        return tools.no_space()
    return RefusedError(f"{name} failed.", f"Read what it printed above; its last word: {last[-1] if last else 'none'}")


def _made(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        advice = "Name another folder with --out and --work."
        raise RefusedError(f"The folder {folder} cannot be made ({error.strerror}).", advice) from None


def _put(made: Path, place: Path) -> Path:
    """In the place of the build before, in one step; then its listing, which says that it is whole."""
    shutil.rmtree(place, ignore_errors=True)
    shutil.move(made, place)
    write_listing(place)
    return place
