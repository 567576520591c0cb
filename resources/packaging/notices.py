"""Copyright and licences of all that is carried, as one machine-readable text (Debian's DEP-5) with every licence in full."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution
from pathlib import Path

import brotli

from resources.packaging import inventory, licences
from resources.packaging.licences import Locked, judge, normal
from resources.packaging.refused import RefusedError
from resources.packaging.release import ROOT

_TEXTS = Path(__file__).parent / "licences"
LICENCE_TEXTS = tuple(sorted(_TEXTS.glob("*.txt")))
"""Whole texts of licences that more than one part is under."""
_HOME = "usr/lib/attest"
_EVERYTHING = "*"
_CREDITS = _TEXTS / "chromium-156-credits.html.br"
CREDITS = "chromium-credits.html"
_HOLDER = re.compile(r"^\W*(copyright\b.*\d{4}.*|©.*|\(c\).*\d{4}.*)$", re.I | re.M)
_FORMAT = "https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"
_QT_TEXTS = (("LGPL-3.0", "LGPL-3.0.txt"), ("GPL-3.0", "GPL-3.0.txt"), ("LGPL-2.1", "LGPL-2.1.txt"))
_QT = "LGPL-3.0-only"
_QT_SAID = (
    "Qt and Qt for Python, used under the GNU Lesser General Public License 3: each is a library of files of its own below"
    " PySide6, which you may replace by another build. QtMultimedia carries FFmpeg (LGPL 2.1 or later). QtWebEngine carries"
    " Chromium (BSD and others), whose parts have their credits in chromium-credits.html beside this text."
)


@dataclass(frozen=True, slots=True)
class Notice:
    """One part of what is carried. `files`: patterns below the built folder; `texts`: (name, whole text) of its licences;
    `said`: what it is, and what is to be known of it.
    """

    files: tuple[str, ...]
    holders: tuple[str, ...]
    expression: str
    texts: tuple[tuple[str, str], ...]
    said: str = ""


def all_notices(folder: Path) -> list[Notice]:
    """Of the program in `folder`, what is ours first. RefusedError for a licence that must not be carried or is unknown."""
    found = inventory.distributions(folder)
    packages = [_of_package(one, tuple(inventory.places(folder, one))) for one in found]
    return [*_ours(), _python(), *packages, *_of_system(inventory.system_libraries(folder, found))]


def chromium_credits() -> bytes:
    """What Chromium says of its parts, as a page. Qt's packages carry none: it is of a newer Chromium, and says so."""
    return bytes(brotli.decompress(_CREDITS.read_bytes()))


def copyright_text(notices: list[Notice]) -> bytes:
    """The file `copyright`."""
    head = [f"Format: {_FORMAT}", "Upstream-Name: Attest", "Upstream-Contact: the Attest maintainers"]
    return ("\n\n".join(["\n".join(head), *map(_stanza, notices)]) + "\n").encode()


def _ours() -> Iterator[Notice]:
    apache, resources = (ROOT / "LICENSE").read_text("utf-8"), ROOT / "resources"
    yield Notice((_EVERYTHING,), ("the Attest authors",), "Apache-2.0", (("Apache-2.0", apache),))
    ofl, lucide = (resources / "fonts/OFL.txt").read_text("utf-8"), (resources / "icons/LICENSE.txt").read_text("utf-8")
    fonts = "_internal/resources/fonts"
    yield Notice((f"{fonts}/Noto*",), ("The Noto Project Authors",), "OFL-1.1", (("OFL-1.1", ofl),))
    yield Notice((f"{fonts}/Droid*",), ("2006-2010 Google Corp.",), "Apache-2.0", (("Apache-2.0", apache),))
    icons = "_internal/resources/icons/*"
    yield Notice((icons,), ("Lucide Icons and Contributors",), "ISC", (("ISC", lucide),))


def _python() -> Notice:
    text = inventory.python_licence()
    files = ("_internal/libpython*", "_internal/python3*", "_internal/base_library.zip")
    return Notice(files, ("Python Software Foundation",), "PSF-2.0", (("PSF-2.0", text),))


def _of_package(found: Distribution, files: tuple[str, ...]) -> Notice:
    name = str(found.metadata["Name"])
    named = f"{name} {found.version}."
    judged, texts = judge(Locked(normal(name), found.version)), tuple(inventory.notices(found))
    if judged.refused:
        told = judged.expression or "an unknown licence"
        raise RefusedError(f"{name} {found.version} is under {told}.", "Run: python3 build_installer.py licences.")
    if not texts and normal(name).startswith(("pyside6", "shiboken6")):
        own = tuple((short, (_TEXTS / file).read_text("utf-8")) for short, file in _QT_TEXTS)
        return Notice(files, ("The Qt Company Ltd. and other contributors",), _QT, own, f"{named} {_QT_SAID}")
    holders = tuple(dict.fromkeys(line.strip() for _, text in texts for line in _HOLDER.findall(text)))
    whole = texts or _common(name, judged.expression)
    return Notice(
        files, holders or (f"the authors of {name}",), judged.expression, whole, f"{named} {judged.why}".strip()
    )


def _common(name: str, expression: str) -> tuple[tuple[str, str], ...]:
    """The text of a package that brings none: one that stands for all who use it. RefusedError for any other."""
    if expression != "Apache-2.0":
        raise RefusedError(
            f"{name} brings no text of its licence.", "Put that text below resources/packaging/licences."
        )
    return ((expression, (ROOT / "LICENSE").read_text("utf-8")),)


def _of_system(libraries: Iterable[inventory.SystemLibrary]) -> Iterator[Notice]:
    """Libraries of the building system, those of one Debian package together."""
    files: dict[str, list[str]] = {}
    for library in libraries:
        files.setdefault(library.package, []).append(library.path.as_posix())
    for package, paths in sorted(files.items()):
        text = _system_text(package)
        yield Notice(
            tuple(paths),
            (f"see the text of {package}",),
            f"as-for-{package}",
            ((package, text),),
            f"{package} of the building system.",
        )


def _system_text(package: str) -> str:
    """What the Debian package says of its licence. RefusedError where nothing is known, or it must not be carried."""
    place = Path("/usr/share/doc") / package / "copyright"
    if not package or not place.is_file():
        raise RefusedError(
            f"The licence of a library of the system ({package or 'no package'}) is not known.", "Leave it out."
        )
    if package in licences.NOT_CARRIED:
        raise RefusedError(f"{package} must not be carried: {licences.NOT_CARRIED[package]}.", "Leave it out.")
    return place.read_text("utf-8")


def _stanza(notice: Notice) -> str:
    lines = [f"Files: {' '.join(one if one == _EVERYTHING else f'{_HOME}/{one}' for one in notice.files)}"]
    lines += [_field("Copyright", notice.holders)]
    lines += [_field("Comment", (notice.said,))] if notice.said else []
    lines += [f"License: {notice.expression}"]
    for name, text in notice.texts:
        lines += [f" [{name}]", *(_line(line) for line in text.splitlines())]
    return "\n".join(lines)


def _field(name: str, values: tuple[str, ...]) -> str:
    first, *rest = values
    return "\n".join([f"{name}: {first}", *(f" {one}" for one in rest)])


def _line(line: str) -> str:
    """A line of a long field: after one space, an empty one is a dot."""
    shown = line.rstrip().expandtabs(2)
    return f" {shown}" if shown.strip() else " ."
