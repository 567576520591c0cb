"""Builds the program as one folder with PyInstaller. Packages for Debian, Windows and macOS come with a later issue."""

from __future__ import annotations

import argparse
import importlib.util
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
DIST = ROOT / "dist"
BY_NAME = ("trafilatura", "htmldate")
"""Imported by name alone, and with data files: PyInstaller does not see them."""
WITH_DATA = ("py3langid", "justext", "dateparser", "tld", "courlan")
WITH_METADATA = ("trafilatura", "lxml", "certifi", "pdfplumber", "pypdfium2", "warcio", "PySide6", "PySide6_Addons")
"""Their versions are asked for."""
BY_STRING = ("desktop_app.services.parsing.stills_program", "desktop_app.capture.web.browser_worker")
"""Programs of their own that nothing imports."""


def pyinstaller_command(out: Path) -> list[str]:
    """The call that builds one folder below `out`."""
    data = [f"--add-data={ROOT / 'resources'}:resources", f"--add-data={ROOT / 'archive_schema'}:archive_schema"]
    places = [f"--distpath={out}", f"--workpath={ROOT / 'build' / 'pyinstaller'}", f"--specpath={ROOT / 'build'}"]
    entry = str(ROOT / "desktop_app" / "__main__.py")
    parts = [f"--collect-all={name}" for name in BY_NAME] + [f"--collect-data={name}" for name in WITH_DATA]
    parts += [f"--hidden-import={name}" for name in BY_STRING]
    parts += [f"--copy-metadata={name}" for name in WITH_METADATA]
    return [sys.executable, "-m", "PyInstaller", "--noconfirm", "--name=attest", *places, *data, *parts, entry]


def build(out: Path = DIST) -> int:
    """Build into `out`; says in one sentence when PyInstaller is not there."""
    if importlib.util.find_spec("PyInstaller") is None:
        print(
            "build_installer: install pyinstaller into .venv first; it is not among the locked packages.",
            file=sys.stderr,
        )
        return 4
    return subprocess.run(pyinstaller_command(out), check=False).returncode


def main(arguments: Sequence[str]) -> int:
    """build | --help."""
    parser = argparse.ArgumentParser(prog="build_installer.py", description=__doc__)
    parser.add_argument("command", choices=["build"])
    parser.parse_args(arguments)
    return build()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
