"""What a built folder consists of is read from the folder; what must not be carried stops the packing."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from resources.packaging import inventory, licences, tools
from resources.packaging.elf import glibc_of, is_elf
from resources.packaging.notices import all_notices, copyright_text
from resources.packaging.refused import RefusedError
from resources.packaging.release import Release
from resources.packaging.sbom import bill

_ZLIB = "libz.so.1"


@pytest.fixture
def with_zlib(folder: Path) -> Path:
    """A folder that carries a library of the building system."""
    place = next(Path("/").glob(f"usr/lib/*/{_ZLIB}"), None)
    if place is None or not shutil.which("dpkg-query"):
        pytest.skip("asks Debian whose a library of the system is")
    shutil.copyfile(place, folder / "_internal" / _ZLIB)
    return folder


def test_a_library_of_the_system_is_named_with_its_package_and_licence(with_zlib: Path, release: Release) -> None:
    (found,) = inventory.system_libraries(with_zlib, inventory.distributions(with_zlib))
    assert (found.path.name, found.package) == (_ZLIB, "zlib1g") and found.version
    assert "Jean-loup Gailly" in copyright_text(all_notices(with_zlib)).decode()
    components = json.loads(bill(with_zlib, release))["components"]
    (component,) = (one for one in components if one["name"] == "zlib1g")
    assert component["purl"].startswith("pkg:deb/debian/zlib1g@") and component["description"] == f"_internal/{_ZLIB}"
    assert len(component["hashes"][0]["content"]) == 64


def test_a_library_that_must_not_be_carried_stops_the_packing(with_zlib: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert {"libreadline8", "libreadline8t64"} <= set(licences.NOT_CARRIED)
    monkeypatch.setitem(licences.NOT_CARRIED, "zlib1g", "as a trial")
    with pytest.raises(RefusedError, match=r"zlib1g must not be carried: as a trial"):
        all_notices(with_zlib)


def test_a_library_that_nobody_knows_stops_the_packing(folder: Path) -> None:
    shutil.copyfile(next(folder.glob("_internal/markupsafe/*.so")), folder / "_internal" / "libnobodys.so.9")
    with pytest.raises(RefusedError, match="licence of a library of the system"):
        all_notices(folder)


def test_a_package_that_must_not_be_carried_stops_the_packing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(licences.CORRECTIONS, "segno", ("AGPL-3.0-only", "as a trial"))
    with pytest.raises(RefusedError, match=r"segno .* is under AGPL-3.0-only"):
        all_notices(folder)


def test_a_package_without_a_text_of_its_licence_stops_the_packing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("resources.packaging.inventory.notices", lambda _found: iter(()))
    with pytest.raises(RefusedError, match="brings no text of its licence"):
        all_notices(folder)
    monkeypatch.setitem(licences.CORRECTIONS, "segno", ("Apache-2.0", "as a trial"))
    monkeypatch.setitem(licences.CORRECTIONS, "markupsafe", ("Apache-2.0", "as a trial"))
    texts = [
        text for notice in all_notices(folder) for _name, text in notice.texts if notice.said.endswith("as a trial")
    ]
    assert len(texts) == 2 and all("Apache License" in text for text in texts)


def test_the_c_library_that_all_of_it_needs(tmp_path: Path) -> None:
    assert glibc_of(tmp_path) == ""
    (tmp_path / "a.so").write_bytes(b"\x7fELF..GLIBC_2.17\0GLIBC_2.4\0")
    (tmp_path / "b.so").write_bytes(b"\x7fELF..GLIBC_2.9\0")
    (tmp_path / "c.txt").write_bytes(b"GLIBC_2.99\0")
    assert glibc_of(tmp_path) == "2.17"
    assert [is_elf(path) for path in sorted(tmp_path.iterdir())] == [True, True, False]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no device that is always full")
def test_a_disk_that_fills_up_is_told_as_that() -> None:
    with pytest.raises(RefusedError, match="The disk is full"), tools.refusing():
        Path("/dev/full").write_bytes(b"x")
    with pytest.raises(RefusedError, match="The disk is full"):
        tools.run(["sh", "-c", "head -c 1 /dev/zero > /dev/full"])
    with pytest.raises(RefusedError, match=r"sh failed: it broke\."):
        tools.run(["sh", "-c", "echo it broke >&2; exit 3"])
