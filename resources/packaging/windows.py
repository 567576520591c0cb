"""The installer for Windows, compiled by makensis from `windows.nsi`. Compiled on Linux with a stand-in; not run on Windows yet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from resources.packaging import icons, tools, tree
from resources.packaging.desktop_entry import MIME_TYPE
from resources.packaging.refused import RefusedError
from resources.packaging.release import ROOT, Release
from resources.packaging.words import NOT_ENCRYPTED

SCRIPT = Path(__file__).with_suffix(".nsi")
PROGRAM = "attest.exe"


def build(folder: Path, work: Path, release: Release, beside: Mapping[str, bytes]) -> Path:
    """The installer of the `folder` that PyInstaller built on Windows, and the small files of `beside`, written into `work`."""
    makensis = tools.find("makensis", "nsis")
    if not (folder / PROGRAM).is_file():
        raise RefusedError(f"There is no {PROGRAM} in {folder}.", "Build the folder on Windows first.")
    parts, made = work / "windows", work / f"attest-{release.version}-windows.exe"
    tree.write(parts / "attest.ico", icons.ico())
    tree.write(parts / "LICENSE", (ROOT / "LICENSE").read_bytes())
    for name, data in beside.items():
        tree.write(parts / "beside" / name, data)
    both = (folder, parts / "beside")
    tree.write(parts / "files.nsh", "\n".join(line for one in both for line in installed(one)).encode("utf-8-sig"))
    tree.write(parts / "removed.nsh", "\n".join(line for one in both for line in removed(one)).encode("utf-8-sig"))
    told = {
        "VERSION": release.version,
        "FOUR_NUMBERS": release.four_numbers,
        "PARTS": parts,
        "RESULT": made,
        "MIME_TYPE": MIME_TYPE,
        "NOT_ENCRYPTED": NOT_ENCRYPTED,
    }
    named = [f"-D{name}={value}" for name, value in told.items()]
    tools.run([makensis, "-V2", "-WX", *named, str(SCRIPT)], {"SOURCE_DATE_EPOCH": str(release.epoch)})
    return made


def installed(folder: Path) -> Iterator[str]:
    """NSIS's lines that copy every file to its place."""
    for path in tree.inside(folder):
        place = _windows(path.relative_to(folder))
        if path.is_dir():
            yield f'SetOutPath "$INSTDIR\\{place}"'
        else:
            yield f'File "/oname=$INSTDIR\\{place}" "{path}"'


def removed(folder: Path) -> Iterator[str]:
    """NSIS's lines that take away those files by name, then the folders that are empty."""
    paths = list(tree.inside(folder))
    yield from (f'Delete "$INSTDIR\\{_windows(path.relative_to(folder))}"' for path in paths if not path.is_dir())
    deepest_first = sorted((path for path in paths if path.is_dir()), key=lambda path: len(path.parts), reverse=True)
    yield from (f'RMDir "$INSTDIR\\{_windows(path.relative_to(folder))}"' for path in deepest_first)


def _windows(place: Path) -> str:
    return _quoted("\\".join(place.parts))


def _quoted(text: str) -> str:
    """As it stands between NSIS's double quotes."""
    return text.replace("$", "$$").replace('"', '$\\"')
