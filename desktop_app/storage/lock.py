"""One writer an archive: an operating-system lock on the LOCK file, gone when the process is gone."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import BinaryIO

from desktop_app import files

if sys.platform == "win32":
    import msvcrt

    def _take(stream: BinaryIO) -> bool:
        try:
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _take(stream: BinaryIO) -> bool:
        try:
            fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True


def take_lock(path: Path) -> BinaryIO | None:
    """The held lock (closing it lets go), or None when another program holds it."""
    stream = files.open_lock(path)
    if _take(stream):
        return stream
    stream.close()
    return None
