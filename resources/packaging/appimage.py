"""One file that runs where it lies (AppImage), where the tool that makes it is there."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from resources.packaging import icons, tools, tree
from resources.packaging.deb import HOME
from resources.packaging.desktop_entry import desktop_entry
from resources.packaging.release import Release

TOOL = "appimagetool"
SKIPPED = f"{TOOL} is not there: no AppImage was made; all else was."
_RUN = b"""#!/bin/sh
here="$(dirname "$(readlink -f "$0")")"
exec "$here/usr/lib/attest/attest" "$@"
"""


def is_there() -> bool:
    """Whether the tool is."""
    return shutil.which(TOOL) is not None


def lay_out(folder: Path, app: Path, release: Release, beside: Mapping[str, bytes]) -> None:
    """An AppDir at `app`, which is new."""
    tree.copy(folder, app / HOME)
    tree.write(app / "AppRun", _RUN, runs=True)
    tree.write(app / "attest.desktop", desktop_entry())
    tree.write(app / "attest.png", icons.png(256))
    tree.write(app / "attest.svg", icons.SOURCE.read_bytes())
    (app / ".DirIcon").symlink_to("attest.png")
    for name, data in beside.items():
        tree.write(app / HOME / name, data)
    tree.set_times(app, release.epoch)


def build(folder: Path, work: Path, release: Release, beside: Mapping[str, bytes]) -> Path:
    """The AppImage of the built `folder`, written into `work`."""
    app, made = work / "Attest.AppDir", work / f"attest-{release.version}-{release.machine}.AppImage"
    lay_out(folder, app, release, beside)
    given = {"ARCH": release.machine, "VERSION": release.version, "SOURCE_DATE_EPOCH": str(release.epoch)}
    tools.run([tools.find(TOOL, TOOL), "--no-appstream", str(app), str(made)], given)
    shutil.rmtree(app)
    return made
