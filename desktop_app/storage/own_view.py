"""A reader's own copy of a view that is behind or cannot be written: one folder a reader, gone with its reader."""

from __future__ import annotations

import secrets
from contextlib import suppress
from pathlib import Path

from desktop_app import files
from desktop_app.errors import EnvironmentFaultError
from desktop_app.storage.lock import take_lock

_PREFIX = "view-"


def _lock_of(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.lock")


class OwnView:
    """A new private folder below `parent`. Its lock is taken before it is made, so that nobody takes it for a left one."""

    def __init__(self, parent: Path) -> None:
        self.folder = parent / f"{_PREFIX}{secrets.token_hex(8)}"
        lock = take_lock(_lock_of(self.folder))
        assert lock is not None, "nobody else knows that name"
        self._lock = lock
        files.make_folder(self.folder, private=True)

    def end(self) -> None:
        """Remove the folder, then let go of the lock."""
        files.remove_tree(self.folder)
        self._lock.close()
        files.remove(_lock_of(self.folder))


def sweep(parent: Path) -> None:
    """Remove the folders of readers that are gone (killed before they could); what cannot be removed stays."""
    for folder in parent.glob(f"{_PREFIX}*"):
        if folder.is_dir():
            with suppress(EnvironmentFaultError):
                _sweep_one(folder)


def _sweep_one(folder: Path) -> None:
    lock = take_lock(_lock_of(folder))
    if lock is not None:
        files.remove_tree(folder)
        lock.close()
        files.remove(_lock_of(folder))
