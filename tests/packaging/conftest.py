"""A small built folder, in a place whose name has spaces and Arabic letters."""

from __future__ import annotations

import shutil
from importlib.metadata import distribution
from pathlib import Path

import pytest

from resources.packaging.release import Release


def built_folder(place: Path) -> Path:
    """A program that prints, two packages (one with a library), a face, and a link as PyInstaller makes them."""
    folder = place / "attest"
    inner = folder / "_internal"
    for name in ("markupsafe", "segno"):
        for file in distribution(name).files or ():
            if file.parts[0] == name and file.suffix in (".py", ".so"):
                (inner / file).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(str(file.locate()), inner / file)
    fonts = inner / "resources" / "fonts"
    fonts.mkdir(parents=True)
    (fonts / "NotoSans-Regular.ttf").write_bytes(b"a face")
    library = next(inner.glob("markupsafe/*.so"))
    library.chmod(0o755)
    (inner / "libspeed.so").symlink_to(library.relative_to(inner))
    (folder / "attest").write_text("#!/bin/sh\necho started\n")
    (folder / "attest").chmod(0o700)
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return built_folder(tmp_path / "مجلد البناء 1")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "ما صُنع 2"


@pytest.fixture
def release() -> Release:
    """Its moment is to come: no clock gives it by chance."""
    return Release("0.1.0", 2_400_000_000, "x86_64")
