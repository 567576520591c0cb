"""Room on the disk: the ballast that is given back when there is none left."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from archive_schema import layout
from desktop_app import files
from desktop_app.errors import AppError, EnvironmentFaultError

_AMPLE = 4
_SCARCE_BYTES = 2 * 1024 * 1024


def lay_ballast(folder: Path) -> None:
    """Keep space back, so that the archive can still be opened and closed well when the disk is full."""
    ballast = folder / layout.BALLAST_FILE
    if not ballast.is_file() and files.free_bytes(folder) > _AMPLE * layout.BALLAST_BYTES:
        with suppress(EnvironmentFaultError):
            files.write_file(ballast, bytes(layout.BALLAST_BYTES))


def free_ballast(folder: Path) -> None:
    """Give the space back."""
    with suppress(EnvironmentFaultError):
        files.remove(folder / layout.BALLAST_FILE)


def is_scarce(folder: Path) -> bool:
    """Whether SQLite's own small files may not fit any more."""
    return files.free_bytes(folder) < _SCARCE_BYTES


def is_full(folder: Path, error: AppError) -> bool:
    """SQLite says "disk I/O error" too when there is no room for its shared memory."""
    return error.code == "disk-full" or (error.code == "disk-fault" and is_scarce(folder))
