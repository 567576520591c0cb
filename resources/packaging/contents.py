"""What goes into the program beside what its imports show, and what stays out. PyInstaller is told by this alone."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OWN = ("resources", "archive_schema")
"""Packages of ours that hold files to be read."""
NOT_CARRIED = frozenset({"packaging", "__pycache__"})
READ_AS_FILES = ("archive_schema/migrations/", "resources/checking/")
"""Python that is read by its path, not imported: alembic's scripts, and the script that goes along in reports."""
NOTICES = ("LICENSE", "CHANGELOG.md")

BY_NAME = ("trafilatura", "htmldate")
"""Imported by name alone, and with data files: PyInstaller does not see them."""
WITH_DATA = ("py3langid", "justext", "dateparser", "tld", "courlan")
WITH_METADATA = ("trafilatura", "lxml", "certifi", "pdfplumber", "pypdfium2", "warcio", "PySide6", "PySide6_Addons")
"""Their versions are asked for."""
BY_STRING = (
    *("desktop_app.services.parsing.stills_program", "desktop_app.capture.web.browser_worker"),
    *("resiliparse._resiliparse", "resiliparse.parse"),
)
"""Programs of their own that nothing imports, and a library in one piece that makes its modules when it is loaded."""
MADE_WHEN_LOADED = ("resiliparse.parse.encoding",)
EXCLUDED = (
    *("bagit", "coverage", "hypothesis", "importlinter", "mypy", "pip", "pkg_resources", "PyInstaller", "pytest"),
    *("pytestqt", "pytest_cov", "rfc8785", "setuptools", "wheel", "xdist", "_pytest", "tests", "resources.packaging"),
    *("IPython", "matplotlib", "pandas", "tkinter", "lib2to3", "pydoc_data", "readline", "curses", "rich"),
)
"""Tools of development, and what libraries would use if it were there. `readline` is under the GPL."""


def own_files() -> Iterator[Path]:
    """What of our own is carried as files, relative to the project: everything that is read, no code that is imported."""
    for name in OWN:
        for path in sorted((ROOT / name).rglob("*")):
            place = path.relative_to(ROOT)
            if path.is_file() and not NOT_CARRIED & set(place.parts) and _is_read(place):
                yield place


def _is_read(place: Path) -> bool:
    return place.suffix != ".py" or place.as_posix().startswith(READ_AS_FILES)


def own_packages() -> list[str]:
    """Packages whose files are asked for by the package's name."""
    inits = [path.parent.relative_to(ROOT) for name in OWN for path in sorted((ROOT / name).rglob("__init__.py"))]
    return [".".join(place.parts) for place in inits if not NOT_CARRIED & set(place.parts)]


def lay_out(folder: Path) -> None:
    """Copy what is carried as files into `folder`, which is new."""
    for place in (*own_files(), *map(Path, NOTICES)):
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / place, folder / place)
