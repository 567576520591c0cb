"""A ZIP that is no document but holds files: unpacked into a private folder, every name and size checked first (APPNOTE 6.3.9)."""

from __future__ import annotations

import re
import stat
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from desktop_app import files
from desktop_app.capture.readers.package import BROKEN_ZIP
from desktop_app.capture.readers.unpacked import bomb, damaged
from desktop_app.capture.sniff import HEAD_BYTES, sniff
from desktop_app.errors import AppError, InputError
from desktop_app.files import read_fault, shown

MAX_MEMBERS = 50_000
MAX_BYTES = 16 * 1024**3
_MAX_RATIO = 1_000
_SMALL = 1024 * 1024
_MARK = b"PK\x03\x04"
_OUTSIDE = re.compile(r"^[A-Za-z]:|^[/\\]")
_ODD = re.compile('[\x00-\x1f\x7f<>:"|?*\ud800-\udfff]')
_RESERVED = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.I)
_SKIPPED = ("__MACOSX",)


@dataclass(frozen=True, slots=True)
class Member:
    """One file inside: its name as written there, and where it lies now."""

    name: str
    path: Path


@dataclass(frozen=True, slots=True)
class Left:
    """One that was not unpacked, and why."""

    name: str
    error: AppError


def is_container(path: Path) -> bool:
    """Whether a file is a ZIP of no kind that is read as one thing. False for what cannot be read, which is told when it is."""
    try:
        if not path.is_file():
            # Opening a pipe would wait for whoever writes to it.
            return False
        with path.open("rb") as stream:
            head = stream.read(HEAD_BYTES)
        if not head.startswith(_MARK):
            return False
        sniff(head, path.name)
    except InputError as error:
        return error.code in ("format-unknown", "binary-as-text")
    except (OSError, ValueError):
        return False
    return False


def unpack(path: Path, folder: Path, cancelled: Callable[[], bool]) -> tuple[list[Member], list[Left]]:
    """(what lies in `folder` now, what was left out).

    InputError `file-damaged`, `file-bomb`, `file-names-outside` for the whole; of one member alone `file-locked`,
    `member-twice`, `member-link`, `file-damaged`, and EnvironmentFaultError `disk-full`.
    """
    try:
        with zipfile.ZipFile(path) as whole:
            infos = [info for info in whole.infolist() if not info.is_dir()]
            _check_all(infos, path.stat().st_size)
            return _unpacked(whole, infos, folder, cancelled)
    except BROKEN_ZIP as error:
        if isinstance(error, OSError):
            raise read_fault(error) from error
        raise damaged(type(error).__name__) from None


def _check_all(infos: list[zipfile.ZipInfo], size_bytes: int) -> None:
    if len(infos) > MAX_MEMBERS or sum(info.file_size for info in infos) > MAX_BYTES:
        raise bomb()
    # Members that lie over one another are a bomb whose every part looks small.
    if sum(info.compress_size for info in infos) > size_bytes:
        raise bomb()
    for info in infos:
        name = info.orig_filename
        if _OUTSIDE.match(name) or ".." in re.split(r"[/\\]", name) or "\x00" in name:
            advice = "Do not open it with another program; keep it beside the archive and note its hash."
            raise InputError(
                "file-names-outside", "Names inside the file lead out of it.", advice, {"name": shown(name)[:200]}
            )
        if info.file_size > _SMALL and info.file_size > _MAX_RATIO * max(info.compress_size, 1):
            raise bomb()


def _unpacked(
    whole: zipfile.ZipFile, infos: list[zipfile.ZipInfo], folder: Path, cancelled: Callable[[], bool]
) -> tuple[list[Member], list[Left]]:
    found: list[Member] = []
    left: list[Left] = []
    seen: set[str] = set()
    for number, info in enumerate(infos):
        if cancelled():
            break
        name = info.filename.replace("\\", "/")
        if name.split("/")[0] in _SKIPPED:
            continue
        target = folder.joinpath(*_usable(name, number))
        try:
            _check(info, str(target).casefold(), seen)
            _write(whole, info, target)
        except AppError as error:
            left.append(Left(shown(name), error))
            continue
        found.append(Member(shown(name), target))
    return found, left


def _check(info: zipfile.ZipInfo, key: str, seen: set[str]) -> None:
    if info.flag_bits & 1:
        raise InputError(
            "file-locked", "The file is locked with a password.", "Unpack it yourself, and capture the folder."
        )
    if stat.S_ISLNK(info.external_attr >> 16):
        raise InputError(
            "member-link", "It is a link, not a file.", "Links are not followed; capture what it leads to."
        )
    if key in seen:
        raise InputError(
            "member-twice", "Two files inside have the same name.", "Unpack it yourself, and capture both."
        )
    seen.add(key)


def _usable(name: str, number: int) -> list[str]:
    """The parts of a name that any disk can hold; a part that none could is numbered, so that none hides another."""
    parts = [part for part in PurePosixPath(name).parts if part not in ("", ".", "/")]
    return [_part(part, number) for part in parts] or [f"member-{number}"]


def _part(part: str, number: int) -> str:
    clean = _ODD.sub("_", part).rstrip(" .")
    if not clean or _RESERVED.match(clean) or len(clean.encode("utf-8", "replace")) > 200:
        return f"member-{number}{PurePosixPath(clean).suffix[:10]}"
    return clean


def _write(whole: zipfile.ZipFile, info: zipfile.ZipInfo, target: Path) -> None:
    """Unpacked to its stated size and no further; reading to the end is what makes zipfile compare the checksum."""
    try:
        with whole.open(info) as stream:
            files.write_stream(target, stream, info.file_size)
            if stream.read(1):
                raise bomb()
    except BROKEN_ZIP as error:
        raise damaged(f"{info.filename[:100]}: {type(error).__name__}") from None
