"""What a built folder holds, file by file, written beside it: it says that a build is whole, and shows where each MB goes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from fnmatch import fnmatch
from pathlib import Path

from resources.packaging.refused import RefusedError

_QT = "_internal/PySide6/Qt"
COMPONENTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("the web engine", (f"{_QT}/lib/libQt6WebEngine*", f"{_QT}/libexec/*", f"{_QT}/resources/*")),
    ("the web engine's languages", (f"{_QT}/translations/qtwebengine_locales/*",)),
    ("Qt: characters of the world (ICU)", (f"{_QT}/lib/libicu*",)),
    ("Qt: video and sound (FFmpeg)", (f"{_QT}/lib/libav*", f"{_QT}/lib/libsw*", f"{_QT}/plugins/multimedia/*")),
    ("Qt: all else", ("_internal/PySide6/*", "_internal/shiboken6/*", "_internal/libxcb*", "_internal/libxkb*")),
    ("fonts for reports and windows", ("_internal/resources/fonts/*",)),
    ("translations", ("_internal/resources/i18n/*",)),
    ("manual, documents, pictures of them", ("_internal/resources/docs/*",)),
    ("sample case", ("_internal/resources/sample/*",)),
    ("Attest: what else it reads", ("_internal/resources/*", "_internal/archive_schema/*")),
    ("numbers (numpy, OpenBLAS)", ("_internal/numpy*",)),
    ("pictures (Pillow, HEIF)", ("_internal/PIL/*", "_internal/pillow.libs/*", "_internal/*pi_heif*")),
    ("PDF (pdfium, pikepdf, pdfminer, HarfBuzz)", tuple(f"_internal/{p}*" for p in ("pypdfium2", "pikepdf", "pdf", "uharf"))),
    ("database (SQLCipher, SQLAlchemy)", ("_internal/sqlcipher3/*", "_internal/sqlalchemy/*")),
    ("cryptography", tuple(f"_internal/{p}*" for p in ("cryptography", "nacl", "pyrage", "libssl", "libcrypto"))),
    ("reading pages and words (lxml, trafilatura, …)", tuple(
        f"_internal/{p}*" for p in ("lxml", "trafilatura", "htmldate", "justext", "py3langid", "babel", "tld", "dateparser",
                                     "courlan", "regex", "rapidfuzz", "Stemmer", "pytz", "resiliparse", "fastwarc"))),
    ("Python, its libraries, and the program's own code", ("*",)),
)  # fmt: skip
"""Names of parts and the files that belong to each; the first that fits."""


def listing_of(folder: Path) -> Path:
    """Where the listing of a built folder stands: beside it."""
    return folder.with_name(f"{folder.name}.files.json")


def read_folder(folder: Path) -> dict[str, str]:
    """Every file and link below `folder`, sorted: its place, and "SHA-256 size" of a file or "-> target" of a link."""
    return {path.relative_to(folder).as_posix(): _told(path) for path in sorted(folder.rglob("*")) if _counts(path)}


def _counts(path: Path) -> bool:
    return path.is_symlink() or path.is_file()


def _told(path: Path) -> str:
    if path.is_symlink():
        return f"-> {path.readlink().as_posix()}"
    with path.open("rb") as stream:
        return f"{hashlib.file_digest(stream, 'sha256').hexdigest()} {path.stat().st_size}"


def write_listing(folder: Path) -> None:
    """Say that `folder` is whole."""
    listing_of(folder).write_text(json.dumps(read_folder(folder), indent=0) + "\n", "utf-8")


def check_whole(folder: Path) -> None:
    """RefusedError when the folder is not as it was when its build ended."""
    try:
        told = json.loads(listing_of(folder).read_text("utf-8"))
    except (OSError, ValueError):
        told = None
    if told is None or told != read_folder(folder):
        raise RefusedError(
            f"{folder} is not a whole build.",
            "Build it again: python3 dev.py build. Nothing is made from half a program.",
        )


def differences(one: Path, other: Path) -> list[str]:
    """Places that are not the same in two built folders, by their listings."""
    first, second = (json.loads(listing_of(folder).read_text("utf-8")) for folder in (one, other))
    return sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))


def sizes(folder: Path) -> dict[str, int]:
    """Bytes of each part of a built folder, in the order of COMPONENTS; a link counts nothing."""
    found = dict.fromkeys((name for name, _ in COMPONENTS), 0)
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            found[_part(path.relative_to(folder).as_posix())] += path.stat().st_size
    return found


def _part(place: str) -> str:
    return next(name for name, patterns in COMPONENTS if any(fnmatch(place, pattern) for pattern in patterns))


def table(found: Mapping[str, int]) -> list[str]:
    """Lines of "MiB  part", the whole last."""
    rows = [*found.items(), ("in all", sum(found.values()))]
    return [f"{size / 1024**2:8.1f} MiB  {name}" for name, size in rows]
