"""The only module that changes the file system: temp file beside, fsync, replace, fsync folder.

Disk and permission faults come out as EnvironmentFaultError with a stable code.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, BinaryIO, cast

from desktop_app.errors import EnvironmentFaultError

_ADVICE = {
    "disk-full": "Free some space on that disk, then try again. Nothing was changed.",
    "file-limit": "Choose another disk: one that is formatted as FAT holds files of up to 4 GB. Nothing was changed.",
    "read-only": "Choose a place that can be written to.",
    "no-permission": "Ask for the right to write there, or choose another place.",
    "file-fault": "Check the disk or the path, then try again.",
}
_CODES = {
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.EFBIG: "file-limit",
    errno.EROFS: "read-only",
    errno.EACCES: "no-permission",
    errno.EPERM: "no-permission",
}
_SENTENCES = {
    "disk-full": "The disk is full.",
    "file-limit": "That disk holds no file so large.",
    "read-only": "That place is read-only.",
    "no-permission": "Attest may not write there.",
    "file-fault": "The file system refused the operation.",
}


def fault(error: OSError) -> EnvironmentFaultError:
    """The app's sentence for an operating system's error; the path is in the details."""
    code = _CODES.get(error.errno or 0, "file-fault")
    details = {"path": shown(str(error.filename or "")), "system": error.strerror or ""}
    return EnvironmentFaultError(code, _SENTENCES[code], _ADVICE[code], details)


def read_fault(error: OSError) -> EnvironmentFaultError:
    """The app's sentence for what could not be read; the path is in the details."""
    details = {"path": shown(str(error.filename or "")), "system": error.strerror or ""}
    if error.errno in (errno.EACCES, errno.EPERM):
        advice = "Ask for the right to read it, or copy it to a place that is yours."
        return EnvironmentFaultError("no-permission", "Attest may not read that.", advice, details)
    advice = "Check the disk or the stick, copy the file from it, and try again."
    return EnvironmentFaultError("file-unreadable", "The system could not read that.", advice, details)


def shown(name: str) -> str:
    """A file name as text: bytes that are no UTF-8 are written as \\xNN (names on disk are bytes, PEP 383)."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


@contextmanager
def translated() -> Iterator[None]:
    """Turn an OSError of the body into an EnvironmentFaultError."""
    try:
        yield
    except OSError as error:
        raise fault(error) from error


def sync_folder(folder: Path) -> None:
    """Make renames in `folder` durable; a no-op where folders cannot be opened (Windows)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def make_folder(folder: Path, *, private: bool = False) -> None:
    """Create `folder` and its parents; `private` makes it 0700."""
    with translated():
        folder.mkdir(parents=True, exist_ok=True, mode=0o700 if private else 0o777)


def keep_private(path: Path) -> None:
    """Take a file or folder of this person away from all others (one that came with a backup may be open to them)."""
    if os.name == "nt":
        return
    with suppress(OSError):
        mode = path.stat().st_mode
        if mode & 0o077:
            path.chmod(mode & 0o700)


@contextmanager
def saving(path: Path, *, private: bool = False) -> Iterator[BinaryIO]:
    """A binary file (readable, seekable) that becomes `path` when the body ends well; else nothing is left."""
    with translated():
        handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
        part = Path(name)
        try:
            with os.fdopen(handle, "w+b") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            _publish(part, path, private)
        except BaseException:
            with suppress(OSError):
                part.unlink()
            raise


def _publish(part: Path, path: Path, private: bool) -> None:
    if os.name != "nt":
        os.chmod(part, 0o600 if private else 0o644)
    os.replace(part, path)
    sync_folder(path.parent)


@contextmanager
def scratch(folder: Path) -> Iterator[BinaryIO]:
    """A file without a name on the disk of `folder`, for this person alone; it is gone when it is closed, whatever happens."""
    with translated(), tempfile.TemporaryFile(dir=folder) as stream:
        yield cast(BinaryIO, stream)


def write_file(path: Path, data: bytes, *, private: bool = False) -> None:
    """Write `data` durably as `path`."""
    with saving(path, private=private) as stream:
        stream.write(data)


def append_private(path: Path, line: bytes, most_bytes: int) -> None:
    """Add a line to a file for this person alone; one that is past `most_bytes` first becomes `<name>.1`."""
    with translated():
        if path.is_file() and path.stat().st_size > most_bytes:
            os.replace(path, path.with_name(f"{path.name}.1"))
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            os.write(handle, line)
        finally:
            os.close(handle)


def append_durably(path: Path, line: bytes) -> None:
    """Add a line to a file for this person alone; durable when this returns. A line that a power cut tore is ended first."""
    with translated():
        is_new = not path.exists()
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o600)
        try:
            torn = (
                os.lseek(handle, 0, os.SEEK_END) > 0
                and os.lseek(handle, -1, os.SEEK_END) >= 0
                and os.read(handle, 1) != b"\n"
            )
            os.write(handle, (b"\n" if torn else b"") + line.rstrip(b"\n") + b"\n")
            os.fsync(handle)
        finally:
            os.close(handle)
        if is_new:
            sync_folder(path.parent)


_PRIVATE = ".private-"
_A_DAY = 86_400
_COPY_BYTES = 1024 * 1024


@contextmanager
def private_folder(parent: Path) -> Iterator[Path]:
    """A folder for this person alone; it and all in it are gone afterwards, whatever happens."""
    folder = make_private_folder(parent)
    try:
        yield folder
    finally:
        remove_tree(folder)


def make_private_folder(parent: Path) -> Path:
    """A new folder for this person alone, which the caller removes; what a killed program left there a day ago goes."""
    with translated():
        parent.mkdir(parents=True, exist_ok=True)
        for left in parent.glob(f"{_PRIVATE}*"):
            if time.time() - left.stat().st_mtime > _A_DAY:
                remove_tree(left)  # a program that was killed could not do it
        return Path(tempfile.mkdtemp(prefix=_PRIVATE, dir=parent))


def write_stream(target: Path, stream: IO[bytes], most_bytes: int) -> None:
    """A new file below a private folder, of at most `most_bytes`: not durable, for it is read and gone again."""
    with translated():
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("xb") as out:
            left = most_bytes
            while left > 0 and (data := stream.read(min(left, _COPY_BYTES))):
                out.write(data)
                left -= len(data)


def hand_over(source: Path, target: Path) -> None:
    """The bytes of `source` become `target`: renamed where both lie on one disk, else copied, with `source` kept."""
    with translated():
        if source.stat().st_dev == target.parent.stat().st_dev:
            _publish(source, target, private=False)
            return
        with source.open("rb") as stream, saving(target) as out:
            shutil.copyfileobj(stream, out, _COPY_BYTES)


def create_temporary(folder: Path) -> tuple[BinaryIO, Path]:
    """A new writable file in `folder` that the caller publishes with `publish` or removes."""
    with translated():
        handle, name = tempfile.mkstemp(suffix=".part", dir=folder)
        return os.fdopen(handle, "w+b"), Path(name)


def publish(stream: BinaryIO, part: Path, path: Path) -> None:
    """fsync `part`, rename it to `path`, fsync the folder; `stream` is closed."""
    with translated():
        stream.flush()
        os.fsync(stream.fileno())
        stream.close()
        os.replace(part, path)
        sync_folder(path.parent)


def replace(source: Path, target: Path) -> None:
    """Rename `source` to `target` durably."""
    with translated():
        os.replace(source, target)
        sync_folder(target.parent)


def sha256_of(path: Path) -> str:
    """A file's SHA-256, read in pieces."""
    with translated(), path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def remove(path: Path) -> None:
    """Remove a file if it is there."""
    with translated():
        path.unlink(missing_ok=True)


def remove_tree(folder: Path) -> None:
    """Remove a folder and all below it, if it is there; links are removed, not followed."""
    with translated():
        if folder.is_dir() and not folder.is_symlink():
            shutil.rmtree(folder)


def free_bytes(folder: Path) -> int:
    """How much may still be written to the disk of `folder`."""
    with translated():
        return shutil.disk_usage(folder).free


_FAT = ("vfat", "msdos", "fat", "fat32", "fuse.vfat")


def is_fat(folder: Path, mounts: Path = Path("/proc/mounts")) -> bool:
    """Whether `folder` lies on FAT, where no file may reach 4 GiB. False where the system does not tell (macOS)."""
    if os.name == "nt":
        return _windows_file_system(folder) in ("FAT", "FAT32")
    try:
        lines = mounts.read_text("utf-8", "replace").splitlines()
    except OSError:
        return False
    here = folder.resolve()
    found = [(_unescaped(words[1]), words[2]) for line in lines if len(words := line.split(" ")) > 2]
    on = [(len(place), kind) for place, kind in found if here.is_relative_to(place)]
    return bool(on) and max(on)[1] in _FAT


def _unescaped(place: str) -> str:
    """A mount point as proc(5) writes it: octal escapes for spaces and the like."""
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), place)


def _windows_file_system(folder: Path) -> str:
    import ctypes

    name = ctypes.create_unicode_buffer(64)
    root = f"{folder.resolve().drive}\\"
    windll = getattr(ctypes, "windll")  # noqa: B009  # there on Windows alone
    done = windll.kernel32.GetVolumeInformationW(root, None, 0, None, None, None, name, len(name))
    return name.value.upper() if done else ""


def open_lock(path: Path) -> BinaryIO:
    """Open (creating) a lock file without truncating it."""
    with translated():
        return open(path, "a+b")
