"""The bill of materials (CycloneDX 1.6, JSON): every Python package, framework, library and face in a built program.

The same folder gives the same bytes: no random number, no clock.
"""

from __future__ import annotations

import json
import platform
import re
import sqlite3
import uuid
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any
from urllib.parse import quote

from resources.packaging import inventory
from resources.packaging.licences import LOCK, Locked, judge, normal
from resources.packaging.release import Release
from resources.packaging.sums import sha256_of

Component = dict[str, Any]
_FFMPEG = re.compile(rb"FFmpeg version n?([\d.]+)")
_SPACE = uuid.UUID("6f0a2c6e-5a53-4a0e-9c0a-6a7f3f6f2d55")


def sbom_name(release: Release) -> str:
    """The file's name."""
    return f"attest-{release.version}.cdx.json"


def bill(folder: Path, release: Release) -> bytes:
    """The document for the program in `folder`."""
    components = list(_components(folder, release))
    inner = json.dumps(components, sort_keys=True).encode()
    root = {"type": "application", "bom-ref": "attest", "name": "attest", "version": release.version}
    document = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(_SPACE, inner.hex())}",
        "version": 1,
        "metadata": {
            "timestamp": f"{release.moment:%Y-%m-%dT%H:%M:%SZ}",
            "component": root
            | {"licenses": [{"expression": "Apache-2.0"}], "purl": f"pkg:generic/attest@{release.version}"},
        },
        "components": components,
        "dependencies": list(_dependencies(folder, [one["bom-ref"] for one in components])),
    }
    return (json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def _components(folder: Path, release: Release) -> Iterator[Component]:
    found = inventory.distributions(folder)
    system = inventory.system_libraries(folder, found)
    owners = {path: inventory.owner_of(path, found) for path in inventory.libraries(folder)}
    for one in found:
        name = normal(one.metadata["Name"])
        yield _package(one, [_file(folder, path) for path, owner in owners.items() if owner == name])
    yield from _frameworks(folder, {normal(one.metadata["Name"]) for one in found})
    for library in system:
        yield _system(folder, library, release)
    named = {library.path for library in system}
    yield from (_file(folder, path) for path, owner in owners.items() if not owner and path not in named)
    faces = (path.relative_to(folder) for path in (folder / "_internal/resources/fonts").glob("*.ttf"))
    yield from (_file(folder, path) for path in sorted(faces))


def _package(found: Distribution, files: list[Component]) -> Component:
    package = Locked(normal(found.metadata["Name"]), found.version)
    purl = f"pkg:pypi/{package.name}@{package.version}"
    component = _named("library", purl, package.name, package.version, judge(package).expression)
    if hashes := _locked_hashes(package):
        said = "One of these is what was installed: the lock names each file that this version has."
        component["externalReferences"] = [{"type": "distribution", "url": purl, "comment": said, "hashes": hashes}]
    return component | ({"components": files} if files else {})


def _locked_hashes(package: Locked) -> list[dict[str, str]]:
    """All that the lock file names for this version."""
    block = re.search(
        rf"^{re.escape(package.name)}=={re.escape(package.version)}(?:[^\n]*\\\n)((?:    --hash=[^\n]*\n)+)",
        LOCK.read_text("utf-8"),
        re.M,
    )
    found = re.findall(r"sha256:([0-9a-f]{64})", block[1]) if block else []
    return [{"alg": "SHA-256", "content": one} for one in sorted(found)]


def _frameworks(folder: Path, names: Iterable[str]) -> Iterator[Component]:
    """What is no package of its own: Python, SQLite, and with PySide6 Qt, its Chromium and its FFmpeg."""
    version = platform.python_version()
    yield _named("framework", f"pkg:generic/cpython@{version}", "CPython", version, "PSF-2.0")
    version = sqlite3.sqlite_version
    yield _named("library", f"pkg:generic/sqlite@{version}", "SQLite", version, "")
    if "pyside6-essentials" in names:
        yield from _qt(folder)


def _qt(folder: Path) -> Iterator[Component]:
    from PySide6.QtCore import qVersion

    version = str(qVersion())
    yield _named("framework", f"pkg:generic/qt@{version}", "Qt", version, "LGPL-3.0-only")
    if (folder / "_internal/PySide6/QtWebEngineCore.abi3.so").is_file():
        from PySide6.QtWebEngineCore import qWebEngineChromiumSecurityPatchVersion, qWebEngineChromiumVersion

        version, patched = str(qWebEngineChromiumVersion()), str(qWebEngineChromiumSecurityPatchVersion())
        chromium = _named("framework", f"pkg:generic/chromium@{version}", "Chromium in Qt WebEngine", version, "")
        yield chromium | {"properties": [{"name": "attest:security-patches-to", "value": patched}]}
    for library in sorted(folder.glob("_internal/PySide6/Qt/lib/libavutil.so*")):
        if told := _FFMPEG.search(library.read_bytes()):
            version = told[1].decode()
            yield _named("library", f"pkg:generic/ffmpeg@{version}", "FFmpeg", version, "LGPL-2.1-or-later")


def _system(folder: Path, library: inventory.SystemLibrary, release: Release) -> Component:
    file = _file(folder, library.path)
    if not library.package:
        return file
    purl = f"pkg:deb/debian/{library.package}@{quote(library.version, safe='')}?arch={release.architecture}"
    component = _named("library", f"{purl}#{library.path.name}", library.package, library.version, "")
    return component | {"purl": purl, "hashes": file["hashes"], "description": file["name"]}


def _named(kind: str, purl: str, name: str, version: str, expression: str) -> Component:
    component: Component = {"type": kind, "bom-ref": purl, "name": name, "version": version, "purl": purl}
    return component | ({"licenses": [{"expression": expression}]} if expression else {})


def _file(folder: Path, path: Path) -> Component:
    """`path` relative to the folder."""
    digest = sha256_of(folder / path)
    name = path.as_posix()
    return {"type": "file", "bom-ref": f"file:{name}", "name": name, "hashes": [{"alg": "SHA-256", "content": digest}]}


def _dependencies(folder: Path, refs: list[str]) -> Iterator[dict[str, Any]]:
    """The program needs all of it; packages need those that they name, as far as they are carried."""
    yield {"ref": "attest", "dependsOn": sorted(refs)}
    there = {ref.removeprefix("pkg:pypi/").split("@")[0]: ref for ref in refs if ref.startswith("pkg:pypi/")}
    for one in inventory.distributions(folder):
        asked = {normal(re.split(r"[^A-Za-z0-9._-]", text, maxsplit=1)[0]) for text in one.requires or ()}
        needed = sorted(there[name] for name in asked if name in there)
        yield {"ref": there[normal(one.metadata["Name"])], "dependsOn": needed}
