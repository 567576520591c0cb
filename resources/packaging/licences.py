"""Under which licence each locked package is, and whether it may be carried or used. Unknown is not good."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from resources.packaging import spdx
from resources.packaging.release import ROOT

LOCK = ROOT / "requirements.lock"
_LOCKED = re.compile(r"^([A-Za-z0-9_.-]+)==([^\s;\\]+)", re.M)
_SAME = {
    "apache 2.0": "Apache-2.0", "apache license 2.0": "Apache-2.0", "bsd 2-clause license": "BSD-2-Clause",
    "the bsd 2-clause license": "BSD-2-Clause", "two-clause bsd license": "BSD-2-Clause", "psfl": "PSF-2.0",
}  # fmt: skip
"""What packages write in the free field, and its name."""
_CLASSIFIED = {
    "License :: OSI Approved :: MIT License": "MIT",
    "License :: OSI Approved :: Apache Software License": "Apache-2.0",
    "License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "License :: OSI Approved :: Python Software Foundation License": "PSF-2.0",
    "License :: OSI Approved :: GNU Affero General Public License v3": "AGPL-3.0-only",
}
_BSD3 = "Its metadata says BSD; the text it carries has three clauses."
_ABSENT = "Locked for another system and not installed on this one."
CORRECTIONS = {
    "bagit": ("CC0-1.0", "Only for tests. Its classifier says public domain, its README dedicates it by CC0."),
    "cached-property": ("BSD-3-Clause", _BSD3),
    "colorama": ("BSD-3-Clause", _ABSENT),
    "macholib": ("MIT", _ABSENT),
    "pefile": ("MIT", _ABSENT),
    "pi-heif": ("BSD-3-Clause AND LGPL-3.0-only", "Its wheel carries libheif and libde265, which are LGPL."),
    "pyinstaller": (
        "GPL-2.0-or-later WITH Bootloader-exception",
        "It builds; of it the bootloader alone is carried, under its exception.",
    ),
    "pyinstaller-hooks-contrib": (
        "Apache-2.0",
        "It builds; its hooks for run time, which are carried, are Apache-2.0.",
    ),
    "pypdfium2": ("BSD-3-Clause AND Apache-2.0", "Its metadata says this in words; those of PDFium's parts lie in it."),
    "pyrage": ("MIT", "Its metadata says nothing; the text it carries is MIT."),
    "pystemmer": ("MIT AND BSD-3-Clause", "MIT; Snowball in it has three clauses."),
    "pywin32-ctypes": ("BSD-3-Clause", _ABSENT),
    "reportlab": ("BSD-3-Clause", _BSD3),
    "rl-accel": ("BSD-3-Clause", _BSD3),
    "segno": ("BSD-3-Clause", _BSD3),
    "sqlcipher3": (
        "Zlib",
        "Its metadata says nothing; the text it carries is zlib's. SQLCipher in it has three BSD clauses.",
    ),
    "webencodings": ("BSD-3-Clause", _BSD3),
}
"""By normalised name: the expression, and why the metadata is not believed."""

_GPL = "it is under the GPL, and Attest is not"
NOT_CARRIED = dict.fromkeys(
    ("libreadline8", "libreadline8t64", "libgdbm6", "libgdbm6t64", "libx264-164", "libx265-199"), _GPL
)
"""Debian packages whose libraries a builder may pick up, and must not. Programs under the GPL are called, never carried."""


@dataclass(frozen=True, slots=True)
class Locked:
    """A package of the lock file; `name` normalised."""

    name: str
    version: str


@dataclass(frozen=True, slots=True)
class Licensed:
    """`expression`: SPDX, "" when unknown; `why`: the reason of a correction; `against`: licences that stand in the way."""

    package: Locked
    expression: str
    why: str = ""
    against: tuple[str, ...] = ()

    @property
    def refused(self) -> bool:
        """Whether it is unknown, or must not be carried."""
        return not self.expression or bool(self.against)


def normal(name: str) -> str:
    """A package's name as the index compares it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def locked(lock: Path = LOCK) -> list[Locked]:
    """All packages of the lock file, for every system, ordered."""
    found = {Locked(normal(name), version) for name, version in _LOCKED.findall(lock.read_text("utf-8"))}
    return sorted(found, key=lambda one: (one.name, one.version))


def judge(package: Locked) -> Licensed:
    """By the table of corrections, else by the metadata of what is installed."""
    if package.name in CORRECTIONS:
        expression, why = CORRECTIONS[package.name]
        return Licensed(package, expression, why, spdx.objections(expression))
    try:
        expression = told_by(distribution(package.name))
    except PackageNotFoundError:
        expression = ""
    return Licensed(package, expression, "", spdx.objections(expression) if expression else ())


def told_by(found: Distribution) -> str:
    """The expression that its metadata gives; "" where it gives none that is known. The stricter of what it says counts."""
    told = found.metadata
    written = str(told["License-Expression"] or "")
    if written:
        return written if spdx.is_known(written) else ""
    free = str(told["License"] or "").strip()
    expression = _SAME.get(free.lower(), free)
    classified = [_CLASSIFIED[name] for name in told.get_all("Classifier") or [] if name in _CLASSIFIED]
    wanted = [expression] if spdx.is_known(expression) else []
    return " AND ".join(dict.fromkeys([*wanted, *classified]))


def report(judged: Iterable[Licensed]) -> Iterator[str]:
    """One line a package, those that are refused marked, and the sum."""
    count = bad = 0
    for one in judged:
        count, bad = count + 1, bad + one.refused
        said = one.expression or "unknown"
        mark = "REFUSED" if one.refused else "ok"
        against = f" (not permitted: {', '.join(one.against)})" if one.against else ""
        yield f"{mark}  {one.package.name} {one.package.version}: {said}{against}{f'  [{one.why}]' if one.why else ''}"
    yield f"{count} locked packages, {bad} refused."
