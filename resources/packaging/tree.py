"""Folders as they are packed: the same order, rights and times whoever builds, whenever."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

from resources.packaging.refused import RefusedError

PROGRAM = "attest"
"""The file that is started, at the top of a built folder."""
FOLDER_MODE, RUN_MODE, FILE_MODE = 0o755, 0o755, 0o644


def whole(folder: Path) -> Path:
    """The same folder. RefusedError where its program or what belongs to it is missing: a build that was broken off."""
    if not (folder / PROGRAM).is_file() or not (folder / "_internal").is_dir():
        advice = "Build it first: python3 build_installer.py build."
        raise RefusedError(f"There is no whole program in {folder}.", advice)
    return folder


def inside(folder: Path) -> Iterator[Path]:
    """All that lies in it, parents first, ordered by name. RefusedError for a link that leads out of it."""
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() and not path.resolve().is_relative_to(folder.resolve()):
            raise RefusedError(f"{path} leads out of the built folder.", "Build it anew.")
        yield path


def mode(path: Path) -> int:
    """Readable by all; only programs can be run, libraries are loaded."""
    if path.is_dir():
        return FOLDER_MODE
    runs = bool(path.stat().st_mode & stat.S_IXUSR) and ".so" not in path.suffixes
    return RUN_MODE if runs else FILE_MODE


def copy(source: Path, target: Path) -> None:
    """A copy with rights as they are packed; links stay links. `target` is new."""
    make_folder(target)
    for path in inside(source):
        place = target / path.relative_to(source)
        if path.is_symlink():
            place.symlink_to(path.readlink())
        elif path.is_dir():
            make_folder(place)
        else:
            shutil.copyfile(path, place)
            place.chmod(mode(path))


def make_folder(place: Path) -> None:
    """With its parents; whatever the umask is."""
    for missing in reversed([one for one in (place, *place.parents) if not one.exists()]):
        missing.mkdir()
        missing.chmod(FOLDER_MODE)


def write(place: Path, data: bytes, runs: bool = False) -> None:
    """One small file, its folder made."""
    make_folder(place.parent)
    place.write_bytes(data)
    place.chmod(RUN_MODE if runs else FILE_MODE)


def set_times(folder: Path, epoch: int) -> None:
    """All that lies in it, and itself, last changed at `epoch`."""
    for path in [*folder.rglob("*"), folder]:
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def size_bytes(folder: Path) -> int:
    """Of the files in it."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
