"""The long check's small parts; the whole of it is `dev.py build --check`, as root."""

from __future__ import annotations

import hashlib
import os
import subprocess
from pathlib import Path

import pytest

import build_installer
from resources.packaging.bare_debian import Bare
from resources.packaging.pool import entry


def test_who_is_not_root_is_told_before_anything_is_built(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1_000)
    assert build_installer.main(["check", "--out", str(tmp_path / "o"), "--work", str(tmp_path / "w")]) == 4
    said = capsys.readouterr().err
    assert said == (
        "build_installer: A system in a folder can be made by root alone. Run it as root, or in a container.\n"
    )
    assert list(tmp_path.iterdir()) == []


def test_apt_is_told_of_each_package_with_its_sum(tmp_path: Path) -> None:
    control = tmp_path / "made" / "DEBIAN" / "control"
    control.parent.mkdir(parents=True)
    control.write_text(
        "Package: small\nVersion: 1\nArchitecture: all\nMaintainer: Nobody <n@x.invalid>\nDescription: small\n"
    )
    package = tmp_path / "small_1_all.deb"
    subprocess.run(
        ["dpkg-deb", "--build", str(control.parents[1]), str(package)], check=True, stdout=subprocess.DEVNULL
    )
    lines = entry(package).splitlines()
    assert "Package: small" in lines
    assert f"Size: {package.stat().st_size}" in lines
    assert f"SHA256: {hashlib.sha256(package.read_bytes()).hexdigest()}" in lines
    assert "Filename: ./small_1_all.deb" in lines


def test_what_is_left_behind_is_told_from_what_the_system_writes_of_itself(tmp_path: Path) -> None:
    system = Bare(tmp_path)
    for name in ("usr/bin/sh", "home/reader/archive", "var/cache/fonts", "proc/1/maps"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    before = system.files()
    assert "usr/bin/sh" in before
    for name in ("home/reader/more", "var/cache/more", "proc/2", "usr/share/left"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert system.files() - before == {"usr/share", "usr/share/left"}
