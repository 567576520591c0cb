"""Takes out of a built folder what the program does not use: parts of Qt, languages, and libraries that every system has."""

from __future__ import annotations

import shutil
import stat
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from fnmatch import fnmatch
from pathlib import Path

from resources.packaging import tools
from resources.packaging.elf import is_elf

LANGUAGES = ("ar", "en", "es", "fr", "ru", "uk")
"""Those the window speaks."""
_QT = "_internal/PySide6/Qt"
_LOCALES = f"{_QT}/translations/qtwebengine_locales"
UNUSED = (
    *(f"{_QT}/{part}" for part in ("qml", "metatypes", "resources/*.debug.*")),
    *(f"{_QT}/plugins/{kind}" for kind in ("egldeviceintegrations", "generic", "position", "printsupport")),
    *(f"{_QT}/plugins/{kind}" for kind in ("qmltooling", "networkinformation")),
    *(f"{_QT}/plugins/platforms/libq{name}.so" for name in ("eglfs", "linuxfb", "minimal*", "vkkhrdisplay", "vnc")),
    *(f"{_QT}/plugins/platforminputcontexts/libqtvirtualkeyboard*", f"{_QT}/plugins/imageformats/libqpdf.so"),
    *("_internal/tld/tests", "_internal/numpy/*/tests", "_internal/*/include"),
)
"""Below the built folder; patterns of `Path.glob`. The developer tools' pak stays: the capturing browser is told through them."""
CARRIED = (
    *("libssl.so.3", "libcrypto.so.3", "libffi.so.*", "libbz2.so.1*", "liblzma.so.5", "libuuid.so.1"),
    *("libexpat.so.1", "libsqlite3.so.0", "libxcb-*", "libxkbcommon-x11.so.0"),
)
"""Libraries of the building system that go along: Python's own, and those small ones of a window under X11 that a desktop may
lack. All others are the system's to give: a package names them, and an older copy of one would stand before the system's."""
WITH_DEBUGGING = (
    *(
        "_internal/libpython3*",
        "_internal/python3.*/lib-dynload/*.so",
        "_internal/_brotli*.so",
        "_internal/Stemmer*.so",
    ),
    *(f"_internal/{name}/**/*.so" for name in ("sqlcipher3", "sqlalchemy", "aiohttp", "regex", "nacl")),
)
"""What was built with words for a debugger, which are taken out. Libraries that auditwheel has rewritten are left alone: strip may
break what patchelf moved."""

Needs = Callable[[Path], Iterable[str]]
Strip = Callable[[Sequence[Path]], None]


def needs(path: Path) -> list[str]:
    """File names of the libraries that a library or program asks the loader for (ELF's DT_NEEDED)."""
    told = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=False).stdout
    return [line.split()[1] for line in told.splitlines() if line.startswith("  NEEDED")]


def strip(paths: Sequence[Path]) -> None:
    """Take the words for a debugger out of libraries. RefusedError."""
    if paths and sys.platform == "linux":
        tools.run([tools.find("strip", "binutils"), "--strip-debug", *map(str, paths)])


def trim(folder: Path, needs: Needs = needs, strip: Strip = strip) -> None:
    """Take it out; afterwards everybody may read what is left, and its owner alone may change it."""
    for pattern in UNUSED:
        for path in folder.glob(pattern):
            shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
    _only_spoken(folder)
    _only_needed(folder, needs)
    strip(sorted(path for pattern in WITH_DEBUGGING for path in folder.glob(pattern) if not path.is_symlink()))
    for path in [*folder.rglob("*"), folder]:
        if path.is_symlink():
            if not path.exists():
                path.unlink()
        else:
            path.chmod(_mode(path))


def _mode(path: Path) -> int:
    """What `chmod u=rwX,go=rX` gives."""
    runs = path.is_dir() or path.stat().st_mode & stat.S_IXUSR
    return 0o755 if runs else 0o644


def _only_spoken(folder: Path) -> None:
    """Qt's words, the browser's and Babel's names, in the window's languages."""
    for path in (folder / _QT / "translations").glob("*.qm"):
        kind, _, language = path.stem.partition("_")
        if kind not in ("qtbase", "qtmultimedia", "qtwebengine") or language not in LANGUAGES:
            path.unlink()
    for path in (folder / _LOCALES).glob("*.pak"):
        if path.stem not in (*LANGUAGES, "en-US"):
            path.unlink()
    for path in (folder / "_internal" / "babel" / "locale-data").glob("*.dat"):
        if path.stem not in (*LANGUAGES, "root", "en_001", "en_US"):
            path.unlink()


def _only_needed(folder: Path, needs: Needs) -> None:
    """Qt's own libraries that nothing left here asks for, and those of the system, go."""
    libraries = _loose_libraries(folder)
    kept = {path for path in folder.rglob("*") if _has_code(path) and path.name not in libraries}
    new = kept
    while new:
        asked = {name for path in new for name in needs(path)}
        new = {path for name in asked & set(libraries) if (path := libraries[name]) not in kept}
        kept = kept | new
    for path in set(libraries.values()) - kept:
        path.unlink()


def _loose_libraries(folder: Path) -> dict[str, Path]:
    """By name: those that are here only because another asks for them. What the system gives is taken out at once."""
    inside = folder / "_internal"
    qt = {path.name: path for path in (folder / _QT / "lib").glob("lib*.so*")}
    carried = {}
    for path in inside.glob("lib*.so*"):
        if path.is_symlink() or path.name.startswith("libpython"):  # the program's own start asks for Python
            continue
        if any(fnmatch(path.name, pattern) for pattern in CARRIED):
            carried[path.name] = path
        else:
            path.unlink()
    return carried | qt


def _has_code(path: Path) -> bool:
    return not path.is_symlink() and path.is_file() and is_elf(path)
