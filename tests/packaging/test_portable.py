"""The folder for a stick: it runs where it is unpacked, holds no link, and says how it is started and removed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

import build_installer
from resources.packaging import appimage
from resources.packaging.listing import write_listing
from resources.packaging.package import package
from resources.packaging.words import LANGUAGES, NOT_ENCRYPTED, READ_ME

pytestmark = pytest.mark.skipif(
    not (shutil.which("dpkg-deb") and shutil.which("zstd")), reason="packs with dpkg-deb and zstd, which are not here"
)


@pytest.fixture
def unpacked(folder: Path, out: Path, tmp_path: Path) -> Path:
    (packed,) = (path for path in package(folder, out, "0.1.0") if path.name.endswith(".tar.zst"))
    (tmp_path / "stick 3").mkdir()
    subprocess.run(
        ["tar", "--zstd", "--extract", "--file", str(packed), "--directory", str(tmp_path / "stick 3")], check=True
    )
    return tmp_path / "stick 3" / "attest-0.1.0"


def test_it_runs_where_it_is_unpacked_and_holds_no_link(unpacked: Path, folder: Path) -> None:
    assert [path.name for path in unpacked.parent.iterdir()] == ["attest-0.1.0"]
    assert subprocess.run([str(unpacked / "attest")], capture_output=True, text=True, check=True).stdout == "started\n"
    assert any(path.is_symlink() for path in folder.rglob("*"))
    assert not any(path.is_symlink() for path in unpacked.rglob("*"))
    assert not (unpacked / "_internal" / "libspeed.so").exists()
    files = [path.relative_to(folder) for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    assert all((unpacked / path).read_bytes() == (folder / path).read_bytes() for path in files)


def test_what_lies_beside_the_program(unpacked: Path) -> None:
    said = (unpacked / "README.txt").read_text("utf-8")
    assert NOT_ENCRYPTED in said and set(READ_ME) == set(LANGUAGES)
    assert all(text in said and "./attest" in text for text in READ_ME.values())
    assert {path.name for path in unpacked.iterdir()} == {
        *("attest", "_internal", "README.txt", "CHANGELOG.md", "attest.svg", "licences")
    }
    assert {path.name for path in (unpacked / "licences").iterdir()} == {
        *("copyright.txt", "chromium-credits.html", "GPL-3.0.txt", "LGPL-2.1.txt", "LGPL-3.0.txt", "MPL-2.0.txt"),
    }
    assert "FreeType" in (unpacked / "licences/chromium-credits.html").read_text("utf-8")


def test_the_verb_says_that_no_appimage_was_made(folder: Path, out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_listing(folder)
    assert build_installer.pack(folder, out) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[-1] == appimage.SKIPPED and len(told) == 5
