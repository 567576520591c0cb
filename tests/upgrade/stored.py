"""The stored archives, unpacked for a test."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
VERSIONS = ("first-version", "version-before")
"""Journal of revision 0001 and reports of format 1; journal 0002, view 6, reports of format 2."""


@dataclass(frozen=True)
class Stored:
    """What `made` packed: R1's archive and home, what R2 sent back, R1's report."""

    case: Path
    home: Path
    back: Path
    report: Path


def unpack(version: str, base: Path) -> Stored:
    """One version's files in a folder of their own below `base`."""
    folder = base / version
    with zipfile.ZipFile(HERE / f"{version}.zip") as packed:
        packed.extractall(folder)
    return Stored(folder / "case", folder / "home", folder / "back.attest", folder / "report.pdf")
