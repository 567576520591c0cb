"""What built programs and libraries ask of the system."""

from __future__ import annotations

import mmap
import re
from pathlib import Path

_MAGIC = b"\x7fELF"
_GLIBC = re.compile(rb"GLIBC_2\.(\d{1,2})\x00")


def is_elf(path: Path) -> bool:
    """Whether it is a program or a library for Linux."""
    with path.open("rb") as stream:
        return stream.read(4) == _MAGIC


def glibc_of(folder: Path) -> str:
    """The oldest C library with which all programs in it start, such as "2.36"; "" where none asks for any."""
    found = [_newest(path) for path in folder.rglob("*") if path.is_file() and not path.is_symlink() and is_elf(path)]
    newest = max(found, default=0)
    return f"2.{newest}" if newest else ""


def _newest(path: Path) -> int:
    with path.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as data:
        return max((int(found[1]) for found in _GLIBC.finditer(data)), default=0)
