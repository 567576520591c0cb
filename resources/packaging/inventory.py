"""What a built program consists of: read from the program itself, not from what was meant to go into it."""

from __future__ import annotations

import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path

from resources.packaging.elf import is_elf
from resources.packaging.licences import normal
from resources.packaging.tree import PROGRAM

_INSIDE = "_internal"
_NOTICE = re.compile(r"(licen[cs]e|copying|notice|copyright)", re.I)


@dataclass(frozen=True, slots=True)
class SystemLibrary:
    """A library taken from the building system: its path in the folder, and the Debian package it is of ("" when unknown)."""

    path: Path
    package: str
    version: str


def modules(folder: Path) -> frozenset[str]:
    """Top-level names of the Python modules in it: packed ones, and those that lie beside as files."""
    beside = {path.name.split(".")[0] for path in (folder / _INSIDE).iterdir()}
    return frozenset(beside | _packed(folder / PROGRAM))


def _packed(program: Path) -> set[str]:
    """From the archive that PyInstaller puts at the program's end; none where it has none."""
    from PyInstaller.archive.readers import ArchiveReadError, CArchiveReader

    try:
        outer = CArchiveReader(str(program))
    except ArchiveReadError:
        return set()
    archives = [name for name in outer.toc if name.endswith(".pyz")]
    return {name.split(".")[0] for one in archives for name in outer.open_embedded_archive(one).toc}


def distributions(folder: Path) -> list[Distribution]:
    """The installed packages that its modules are of, ordered by name; Attest itself is not one of them."""
    owners = packages_distributions()
    names = {normal(owner) for module in modules(folder) for owner in owners.get(module, ())}
    return [distribution(name) for name in sorted(names - {"attest"})]


def places(folder: Path, found: Distribution) -> list[str]:
    """Patterns of what a package has in the folder, relative to it; the program itself where its modules are all packed in that."""
    tops = sorted({file.parts[0] for file in found.files or () if file.parts[0] not in ("..", "__pycache__")})
    there = [folder / _INSIDE / top for top in tops if (folder / _INSIDE / top).exists()]
    return [f"{_INSIDE}/{path.name}{'/*' if path.is_dir() else ''}" for path in there] or [PROGRAM]


def notices(found: Distribution) -> Iterator[tuple[str, str]]:
    """(file name, text) of each licence, notice and list of authors that the package carries."""
    for file in sorted(found.files or (), key=str):
        place = str(file)
        if ".dist-info/" in place and _NOTICE.search(place.split(".dist-info/")[1]):
            path = Path(str(file.locate()))
            if path.is_file():
                yield place.split(".dist-info/")[1].removeprefix("licenses/"), path.read_text("utf-8", "replace")


def libraries(folder: Path) -> list[Path]:
    """Every program and shared library in it, ordered; relative to it."""
    found = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink() and is_elf(path))
    return sorted(path.relative_to(folder) for path in found)


def owner_of(library: Path, found: list[Distribution]) -> str:
    """Normalised name of the package that a library in the folder is of; "" for those of the system and of Python."""
    inner = library.relative_to(_INSIDE) if library.parts[0] == _INSIDE else library
    return _places(tuple(normal(one.name) for one in found)).get(inner.as_posix(), "")


@cache
def _places(names: tuple[str, ...]) -> dict[str, str]:
    """Place below site-packages of each file of the packages, and whose it is."""
    return {str(file): name for name in names for file in distribution(name).files or ()}


def system_libraries(folder: Path, found: list[Distribution]) -> list[SystemLibrary]:
    """Those that lie at the top and that no package brought; Python's own is left out."""
    top = [path for path in libraries(folder) if path.parent == Path(_INSIDE) and not owner_of(path, found)]
    return [_whose(path) for path in top if not path.name.startswith("libpython")]


def _whose(path: Path) -> SystemLibrary:
    """Asks dpkg whose library of that name it is; no answer where there is no dpkg."""
    owners = _asked(["dpkg-query", "-S", f"/usr/lib/*/{path.name}"]) or _asked(
        ["dpkg-query", "-S", f"/lib/*/{path.name}"]
    )
    package = owners.split(":")[0]
    return SystemLibrary(path, package, _asked(["dpkg-query", "-W", "-f", "${Version}", package]) if package else "")


def _asked(command: list[str]) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    except FileNotFoundError:
        return ""


def python_licence() -> str:
    """The text that goes along with Python itself; "" where the building Python has none."""
    for place in (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"):
        if place.is_file():
            return place.read_text("utf-8")
    return ""
