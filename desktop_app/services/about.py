"""What this program is: its version, its licences, and where what belongs to a person lies."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from desktop_app import __version__
from desktop_app.files import translated
from desktop_app.log import Log
from desktop_app.paths import cache_folder, log_folder

_INSTALLED = Path("/usr/share/doc/attest/copyright")
_FROM_PACKAGE = Path("/usr/lib/attest")


@dataclass(frozen=True, slots=True)
class About:
    """`licences`: the file with the licences, `licence_words` what stands in it: of everything that came along where this is a
    built program, else of Attest alone.
    """

    version: str
    python: str
    archive: Path
    home: Path
    log: Path
    cache: Path
    licences: Path
    licence_words: str


def about(archive: Path, home: Path) -> About:
    """As it is on this computer. EnvironmentFaultError where the licences cannot be read."""
    licences = _licences(Path(sys.executable).resolve().parent)
    with translated():
        words = licences.read_text("utf-8", "replace")
    python = ".".join(map(str, sys.version_info[:3]))
    return About(__version__, python, archive, home, Log(log_folder()).path, cache_folder(), licences, words)


def _licences(program: Path) -> Path:
    """The file that came with the installed package, with a folder from a stick, or with the source."""
    beside = program / "licences" / "copyright.txt"
    if program == _FROM_PACKAGE and _INSTALLED.is_file():
        return _INSTALLED
    return beside if beside.is_file() else Path(str(resources.files("resources"))).parent / "LICENSE"
