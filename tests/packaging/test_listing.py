"""The listing of a built folder: whether it is whole, and where each MB goes."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from resources.packaging.listing import check_whole, differences, sizes, table, write_listing
from resources.packaging.refused import RefusedError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "attest"
    for name, size in (("attest", 10), ("_internal/resources/fonts/a.ttf", 2_000_000), ("_internal/numpy/a.so", 300)):
        (made / name).parent.mkdir(parents=True, exist_ok=True)
        (made / name).write_bytes(b"x" * size)
    (made / "_internal" / "again.ttf").symlink_to("resources/fonts/a.ttf")
    write_listing(made)
    return made


def test_a_whole_build_is_told_from_half_of_one(folder: Path) -> None:
    check_whole(folder)


@pytest.mark.parametrize(
    "harm",
    [
        lambda folder: (folder / "_internal" / "numpy" / "a.so").unlink(),
        lambda folder: (folder / "attest").write_bytes(b"y" * 10),
        lambda folder: (folder / "new").write_bytes(b""),
        lambda folder: (folder / "_internal" / "again.ttf").unlink(),
        lambda folder: folder.with_name("attest.files.json").unlink(),
        lambda folder: folder.with_name("attest.files.json").write_text("{"),
    ],
    ids=["a file gone", "a file changed", "a file more", "a link gone", "no listing", "half a listing"],
)
def test_half_a_build_is_refused(folder: Path, harm: Callable[[Path], None]) -> None:
    harm(folder)
    with pytest.raises(RefusedError, match=r"is not a whole build\. Build it again"):
        check_whole(folder)


def test_each_part_has_its_size_and_a_link_has_none(folder: Path) -> None:
    found = {name: size for name, size in sizes(folder).items() if size}
    assert found == {
        "fonts for reports and windows": 2_000_000,
        "numbers (numpy, OpenBLAS)": 300,
        "Python, its libraries, and the program's own code": 10,
    }
    assert table(found)[-1] == "     1.9 MiB  in all"


def test_two_builds_are_compared_file_by_file(folder: Path, tmp_path: Path) -> None:
    again = tmp_path / "again" / "attest"
    shutil.copytree(folder, again, symlinks=True)
    write_listing(again)
    assert differences(folder, again) == []
    (again / "_internal" / "numpy" / "a.so").write_bytes(b"y" * 300)
    (again / "_internal" / "again.ttf").unlink()
    (again / "more").touch()
    write_listing(again)
    assert differences(folder, again) == ["_internal/again.ttf", "_internal/numpy/a.so", "more"]
