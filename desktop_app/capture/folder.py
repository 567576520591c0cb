"""What lies in a folder: the files to capture, and what is left out and why. Links are not followed, so no loop is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_FOLDER_OF_PAGE = re.compile(r"(_files|-Dateien|_fichiers|_archivos|_файлы|\.files)$")
_HTML_SUFFIXES = (".html", ".htm", ".xhtml")

HIDDEN = "hidden"
LINK = "link"
OF_PAGE = "part of a saved page"
NO_FILE = "neither file nor folder"
UNREADABLE = "folder that cannot be read"
LEFT_OUT = (HIDDEN, LINK, OF_PAGE, NO_FILE, UNREADABLE)


@dataclass(frozen=True, slots=True)
class Met:
    """One thing met on the way. `left_out`: why it is not captured ("" when it is); a folder left out is one thing."""

    path: Path
    left_out: str = ""


def walk(folder: Path) -> Iterator[Met]:
    """Everything below a folder, in the order of names, however deep. OSError when the folder itself cannot be read."""
    waiting = [_listed(folder)]
    while waiting:
        if not waiting[-1]:
            waiting.pop()
            continue
        path, reason = waiting[-1].pop()
        if reason or not path.is_dir():
            yield Met(path, reason or ("" if path.is_file() else NO_FILE))
            continue
        try:
            waiting.append(_listed(path))
        except OSError:
            yield Met(path, UNREADABLE)


def _listed(folder: Path) -> list[tuple[Path, str]]:
    """What is in one folder, last name first, each with the reason why it is left out."""
    entries = sorted(folder.iterdir(), key=lambda p: p.name, reverse=True)
    pages = {path.name[: -len(path.suffix)] for path in entries if path.suffix.lower() in _HTML_SUFFIXES}
    return [(path, _reason(path, pages)) for path in entries]


def _reason(path: Path, pages: set[str]) -> str:
    if path.name.startswith("."):
        return HIDDEN
    if path.is_symlink():
        return LINK
    belongs = _FOLDER_OF_PAGE.search(path.name) and _FOLDER_OF_PAGE.sub("", path.name) in pages
    return OF_PAGE if belongs and path.is_dir() else ""
