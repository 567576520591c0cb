"""Everything that is handed out, made from one built folder."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from resources.packaging import appimage, deb, icons, portable, sbom, sums, tools, tree
from resources.packaging.notices import CREDITS, LICENCE_TEXTS, all_notices, chromium_credits, copyright_text
from resources.packaging.refused import RefusedError
from resources.packaging.release import ROOT, Release, this_release

_DEB_BAR = 260_000_000


def package(folder: Path, out: Path, version: str) -> tuple[Path, ...]:
    """Pack the built `folder` (`attest` and `_internal`) into `out`; the files made, SHA256SUMS last.

    Everything is made beside and moved when it is whole. RefusedError: a tool is missing, the disk is full or read-only,
    the folder is not whole, a licence is in the way.
    """
    release = this_release(version)
    with tools.refusing():
        for name, brings in (deb.TOOL, portable.TOOL):
            tools.find(name, brings)
        tree.whole(folder)
        tree.make_folder(out)
        _room(folder, out)
        with tempfile.TemporaryDirectory(dir=out, prefix=".packing-") as name:
            work = Path(name)
            made = _make(folder, work, release)
            tree.write(work / sums.NAME, sums.sums_of(made))
            return tuple(path.replace(out / path.name) for path in (*made, work / sums.NAME))


def _room(folder: Path, out: Path) -> None:
    """A copy and two packed files must fit. Said before minutes are spent."""
    if shutil.disk_usage(out).free < 2 * tree.size_bytes(folder):
        raise tools.no_space()


def _make(folder: Path, work: Path, release: Release) -> list[Path]:
    notices = copyright_text(all_notices(folder))
    made = [deb.build(folder, work, release, notices)]
    if made[0].stat().st_size > _DEB_BAR:
        raise RefusedError(f"{made[0].name} is larger than 260 MB.", "Look for what grew in what `build` prints.")
    beside = _beside(release, notices)
    made.append(portable.build(folder, work, release, beside))
    if appimage.is_there():
        made.append(appimage.build(folder, work, release, beside))
    bill = work / sbom.sbom_name(release)
    tree.write(bill, sbom.bill(folder, release))
    return [*made, bill]


def _beside(release: Release, notices: bytes) -> Mapping[str, bytes]:
    """What lies at the top of a folder that is not installed."""
    texts = {f"licences/{path.name}": path.read_bytes() for path in LICENCE_TEXTS}
    texts[f"licences/{CREDITS}"] = chromium_credits()
    own = {"README.txt": portable.read_me(release), "CHANGELOG.md": (ROOT / "CHANGELOG.md").read_bytes()}
    return {**own, **texts, "licences/copyright.txt": notices, "attest.svg": icons.SOURCE.read_bytes()}
