"""What is released: its version, the moment that all packed files carry, and the kind of machine."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desktop_app import __version__
from resources.packaging.refused import RefusedError

ROOT = Path(__file__).resolve().parents[2]
_DEBIAN = {"x86_64": "amd64", "AMD64": "amd64", "aarch64": "arm64", "arm64": "arm64"}
_FORM = re.compile(r"(\d+)\.(\d+)\.(\d+)(?:(a|b|rc)(\d+))?")
NO_DATE = 315_532_800
"""1980-01-01: the moment of a source without a history."""


@dataclass(frozen=True, slots=True)
class Release:
    """`version`: PEP 440, three numbers; `epoch`: seconds since 1970, UTC; `machine`: as the system names it (x86_64)."""

    version: str
    epoch: int
    machine: str

    def __post_init__(self) -> None:
        if not _FORM.fullmatch(self.version):
            raise RefusedError(f"{self.version!r} is no version of three numbers.", "Mend desktop_app/__init__.py.")

    @property
    def debian(self) -> str:
        """A candidate sorts before what it is a candidate of: 1.0.0~rc1."""
        return re.sub(r"(a|b|rc)(\d+)$", r"~\1\2", self.version)

    @property
    def four_numbers(self) -> str:
        """As Windows wants it; a candidate has the numbers of what it is a candidate of."""
        found = _FORM.fullmatch(self.version)
        assert found is not None
        return ".".join((*found.groups()[:3], "0"))

    @property
    def architecture(self) -> str:
        """Debian's name of the machine."""
        return _DEBIAN.get(self.machine, self.machine)

    @property
    def moment(self) -> datetime:
        """`epoch` as a time."""
        return datetime.fromtimestamp(self.epoch, UTC)


def this_release(version: str = __version__) -> Release:
    """The program here, on this kind of machine, at the time of its last change."""
    return Release(version, _epoch(), platform.machine())


def _epoch() -> int:
    """SOURCE_DATE_EPOCH, else the last commit's time: two builds of one source carry the same."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    asked = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()
    except FileNotFoundError:
        return NO_DATE
    return int(told) if told.isdigit() else NO_DATE
