"""The installer for Windows: compiled with a stand-in for the program. It is not run here."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from archive_schema.layout import SHARED_SUFFIX
from desktop_app.cli import attest
from resources.packaging import windows
from resources.packaging.refused import RefusedError
from resources.packaging.release import Release

BESIDE = {"licences/copyright.txt": b"whose it is"}


@pytest.fixture
def payload(tmp_path: Path) -> Path:
    place = tmp_path / "حمولة 1" / "attest"
    (place / "_internal" / "x").mkdir(parents=True)
    (place / "attest.exe").write_bytes(b"MZ stands in")
    (place / "_internal" / "x" / "a $b.txt").write_text("text")
    return place


@pytest.mark.skipif(not shutil.which("makensis"), reason="compiles with makensis, which is not here")
def test_it_compiles_without_a_warning_and_to_the_same_bytes(payload: Path, tmp_path: Path, release: Release) -> None:
    made = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (payload / "attest.exe").touch()
        made.append(windows.build(payload, tmp_path / name, release, BESIDE))
    first, second = (path.read_bytes() for path in made)
    assert made[0].name == "attest-0.1.0-windows.exe"
    assert first[:2] == b"MZ" and b"NullsoftInst" in first
    assert "0.1.0".encode("utf-16-le") in first
    assert first == second


@pytest.mark.skipif(not shutil.which("makensis"), reason="compiles with makensis, which is not here")
def test_a_payload_that_cannot_be_read_is_told_by_name(payload: Path, tmp_path: Path, release: Release) -> None:
    (payload / "_internal" / "gone").symlink_to(payload / "nowhere")
    with pytest.raises(RefusedError, match=r"makensis failed.*gone"):
        windows.build(payload, tmp_path, release, BESIDE)


def test_only_what_was_installed_is_removed(payload: Path) -> None:
    copied = [
        line.split('"')[1].removeprefix("/oname=") for line in windows.installed(payload) if line.startswith("File")
    ]
    deleted = [line.split('"')[1] for line in windows.removed(payload) if line.startswith("Delete")]
    assert copied == deleted == ["$INSTDIR\\_internal\\x\\a $$b.txt", "$INSTDIR\\attest.exe"]
    folders = [line for line in windows.removed(payload) if line.startswith("RMDir")]
    assert folders == ['RMDir "$INSTDIR\\_internal\\x"', 'RMDir "$INSTDIR\\_internal"']
    assert "RMDir /r" not in windows.SCRIPT.read_text("utf-8")


def test_it_is_one_persons_and_opens_shared_files() -> None:
    script = windows.SCRIPT.read_text("utf-8")
    assert "RequestExecutionLevel user" in script and "HKLM" not in script and "SetShellVarContext all" not in script
    assert f"${{CLASSES}}\\{SHARED_SUFFIX}" in script
    assert "open" in attest.commands and 'attest.exe" open "%1"' in script


def test_a_folder_built_elsewhere_is_refused(folder: Path, tmp_path: Path, release: Release) -> None:
    if shutil.which("makensis"):
        with pytest.raises(RefusedError, match=r"no attest\.exe.*on Windows"):
            windows.build(folder, tmp_path, release, BESIDE)
