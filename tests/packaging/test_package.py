"""All that is handed out, made from one folder: the same bytes twice, whole or not at all."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from resources.packaging import appimage
from resources.packaging.package import package
from resources.packaging.refused import RefusedError
from tests.journeys.test_bad_places import mountable, mounted, small_disk
from tests.packaging.conftest import built_folder

__all__ = ["mountable"]
needs_tools = pytest.mark.skipif(
    not (shutil.which("dpkg-deb") and shutil.which("zstd")), reason="packs with dpkg-deb and zstd, which are not here"
)
TOOL = """#!/bin/sh
[ "$1" = --no-appstream ] && [ -x "$2/AppRun" ] && [ -L "$2/.DirIcon" ] && [ -s "$2/usr/lib/attest/licences/copyright.txt" ] || exit 3
"$2/AppRun" > "$3"
"""


@needs_tools
def test_two_packagings_of_one_folder_are_the_same_bytes(
    folder: Path, out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    first = package(folder, out, "0.1.0")
    again = built_folder(tmp_path / "b")
    for path in again.rglob("*"):
        os.utime(path, (1, 1), follow_symlinks=False)
    before = os.umask(0o077)
    try:
        second = package(again, tmp_path / "c", "0.1.0")
    finally:
        os.umask(before)
    assert [path.name for path in first] == [path.name for path in second]
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in second]


@needs_tools
def test_sums_are_those_of_the_files_and_nothing_else_is_left(folder: Path, out: Path) -> None:
    made = package(folder, out, "0.1.0")
    assert {path.name for path in made} == {path.name for path in out.iterdir()}
    checked = subprocess.run(
        ["sha256sum", "--check", "SHA256SUMS"], cwd=out, capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0 and checked.stdout.count(": OK") == len(made) - 1
    made[0].write_bytes(b"other")
    assert subprocess.run(["sha256sum", "--check", "SHA256SUMS"], cwd=out, capture_output=True, check=False).returncode


@needs_tools
def test_an_appimage_is_made_where_its_tool_is(
    folder: Path, out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not any(path.suffix == ".AppImage" for path in package(folder, out, "0.1.0"))
    tool = tmp_path / "tools" / appimage.TOOL
    tool.parent.mkdir()
    tool.write_text(TOOL)
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tool.parent}:{os.environ['PATH']}")
    made = [path for path in package(folder, out, "0.1.0") if path.suffix == ".AppImage"]
    assert [path.read_text() for path in made] == ["started\n"]


@pytest.mark.parametrize(("missing", "brings"), [("dpkg-deb", "dpkg"), ("zstd", "zstd")])
def test_a_missing_tool_is_named_with_what_brings_it(
    folder: Path, out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, missing: str, brings: str
) -> None:
    (tmp_path / "bin").mkdir()
    for name in {"dpkg-deb", "zstd"} - {missing}:
        if found := shutil.which(name):
            (tmp_path / "bin" / name).symlink_to(found)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    with pytest.raises(RefusedError, match=rf"{missing} is not there.*apt install {brings}"):
        package(folder, out, "0.1.0")
    assert not out.exists()


def test_a_half_made_folder_is_not_packed(folder: Path, out: Path) -> None:
    (folder / "attest").unlink()
    with pytest.raises(RefusedError, match=r"no whole program.*Build it first"):
        package(folder, out, "0.1.0")
    assert not out.exists()


def test_a_link_out_of_the_folder_is_refused(folder: Path, out: Path) -> None:
    (folder / "_internal" / "away").symlink_to("/etc")
    with pytest.raises(RefusedError, match="leads out"):
        package(folder, out, "0.1.0")
    assert list(out.iterdir()) == []


def test_a_place_that_is_no_folder(folder: Path, out: Path) -> None:
    out.write_text("a file")
    with pytest.raises(RefusedError, match="--out"):
        package(folder, out, "0.1.0")


def test_a_full_disk_and_a_read_only_one(folder: Path, mountable: Path) -> None:
    (folder / "_internal" / "large").write_bytes(bytes(1_000_000))
    with small_disk(mountable, 1) as small, pytest.raises(RefusedError, match="The disk is full"):
        package(folder, small, "0.1.0")
    with mounted(mountable, "-t", "tmpfs", "-o", "ro", "none"), pytest.raises(RefusedError, match="Read-only"):
        package(folder, mountable, "0.1.0")
