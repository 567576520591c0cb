"""Operating-system locks, gone when their process is gone; and private folders that such a lock keeps.

A folder is made after its lock is taken, so that nobody takes it for one that a killed program left.
"""

from __future__ import annotations

import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from desktop_app import files
from desktop_app.errors import EnvironmentFaultError

VIEWS = "attest-view-"
CAPTURES = "attest-capture-"
"""What the names of folders begin with: a reader's own view, and a capture under way. They may lie where others' files lie."""

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


class HeldFolder:
    """A new private folder below `parent`, gone with `end` or, after a kill, with the next `sweep`."""

    def __init__(self, parent: Path, prefix: str) -> None:
        self.folder = parent / f"{prefix}{secrets.token_hex(8)}"
        lock = take_lock(_lock_of(self.folder))
        assert lock is not None, "nobody else knows that name"
        self._lock = lock
        files.make_folder(self.folder, private=True)

    def end(self) -> None:
        """Remove the folder, then let go of the lock."""
        files.remove_tree(self.folder)
        _let_go(self.folder, self._lock)


@contextmanager
def held_folder(parent: Path, prefix: str) -> Iterator[Path]:
    """A folder for this person alone; what killed programs left beside it goes first."""
    sweep(parent, prefix)
    held = HeldFolder(parent, prefix)
    try:
        yield held.folder
    finally:
        held.end()


def sweep(parent: Path, prefix: str) -> None:
    """Remove the folders whose programs are gone (killed before they could); what cannot be removed stays."""
    for folder in parent.glob(f"{prefix}*"):
        if folder.is_dir() and _is_ours(folder):
            with suppress(EnvironmentFaultError):
                _sweep_one(folder)


def _sweep_one(folder: Path) -> None:
    lock = take_lock(_lock_of(folder))
    if lock is not None:
        files.remove_tree(folder)
        _let_go(folder, lock)


def _let_go(folder: Path, lock: BinaryIO) -> None:
    lock.close()
    files.remove(_lock_of(folder))


def _lock_of(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.lock")


def _is_ours(folder: Path) -> bool:
    """In a place that all may write to somebody may lay out a folder, or a link to one, for us to remove."""
    return not folder.is_symlink() and (os.name != "posix" or folder.stat().st_uid == os.geteuid())
