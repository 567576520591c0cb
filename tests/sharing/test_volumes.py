"""A shared file in volumes: read back whole; a volume that is missing, swapped or altered is named."""

from __future__ import annotations

import os
import subprocess
import zipfile
from pathlib import Path

import pytest

from archive_schema import entries as e
from desktop_app import files
from desktop_app.errors import AppError, InputError
from desktop_app.services import integrity, sharing
from desktop_app.services.archive import OpenArchive, create, open_archive, state
from desktop_app.storage.journal import Draft, new_entity

_SIZE, _MOST = 200_000, 500_000


def quiet(_done: int, _total: int) -> None:
    """No progress."""


def add_video(archive: OpenArchive) -> None:
    item, at, stored = new_entity(), "2026-01-02T03:04:05Z", archive.blobs.put(os.urandom(_SIZE))
    asset = e.Asset(role="original", sha256=stored.sha256, mime="video/mp4", size_bytes=_SIZE)
    capture = e.CaptureAdd(item=item, method="file", started_at=at, ended_at=at, assets=[asset])
    made = e.EntityCreate(type="item", fields={"kind": "video", "title": "Video"})
    archive.append([Draft(item, made), Draft(new_entity(), capture)], [stored])


@pytest.fixture
def volumes(tmp_path: Path, home: Path) -> tuple[list[Path], str]:
    """(volumes of a share of seven videos, its state)."""
    out = tmp_path / "stick" / "x.attest"
    out.parent.mkdir()
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        for _ in range(7):
            add_video(archive)
        done = sharing.share(archive, out, None, frozenset(), quiet, volume_bytes=_MOST)
        found = state(archive).state_sha256
    assert [path.name for path in done.file.volumes] == [f"x.attest.{n:03}" for n in (1, 2, 3, 4)]
    assert sorted(out.parent.iterdir()) == list(done.file.volumes)
    assert all(path.stat().st_size <= _MOST for path in done.file.volumes)
    return list(done.file.volumes), found


@pytest.mark.parametrize("named", ["x.attest.001", "x.attest.003", "x.attest"])
def test_all_volumes_are_read_whichever_is_named(volumes: tuple[list[Path], str], tmp_path: Path, named: str) -> None:
    file, home = volumes[0][0].with_name(named), tmp_path / "h2"
    assert [f.state for f in sharing.inspect(file).findings] == ["MATCH", "MATCH"]
    assert integrity.verify(file, home, quiet).mismatch == 0
    sharing.receive(file, tmp_path / "copy", "R2", home, quiet)
    with open_archive(tmp_path / "copy", home) as copy:
        assert state(copy).state_sha256 == volumes[1]
        assert sharing.merge(copy, file, quiet).new_entries == 0
    assert integrity.verify(tmp_path / "copy", home, quiet).not_checked == 0


def test_each_volume_is_a_bag_that_public_tools_check(volumes: tuple[list[Path], str], tmp_path: Path) -> None:
    for path in volumes[0]:
        folder = tmp_path / path.suffix
        with zipfile.ZipFile(path) as zipped:
            zipped.extractall(folder)
        done = subprocess.run(["sh", "attest-bag/verify.sh"], cwd=folder, capture_output=True, text=True, check=False)
        assert done.returncode == 0 and "MATCH" in done.stdout
        assert "Bag-Count: " in (folder / "attest-bag" / "bag-info.txt").read_text()


def refusal(file: Path, tmp_path: Path) -> tuple[str, str]:
    with pytest.raises(AppError) as caught:
        sharing.receive(file, tmp_path / "never", "R2", tmp_path / "h2", quiet)
    assert caught.value.exit_code == 5 and not (tmp_path / "never").exists()
    return caught.value.code, caught.value.message


@pytest.mark.parametrize("gone", [0, 1, 3])
def test_a_missing_volume_is_named(volumes: tuple[list[Path], str], tmp_path: Path, gone: int) -> None:
    volumes[0][gone].unlink()
    left = [path for path in volumes[0] if path.exists()]
    code, message = refusal(left[0], tmp_path)
    assert code == "shared-file-volume-missing" and f"missing: {gone + 1}." in message
    volumes[0][1].replace(tmp_path / "alone.attest") if gone != 1 else None
    if gone != 1:
        assert refusal(tmp_path / "alone.attest", tmp_path)[0] == "shared-file-volume-missing"


def test_swapped_volumes_and_a_volume_of_another_file_are_named(
    volumes: tuple[list[Path], str], tmp_path: Path, home: Path
) -> None:
    first, second, third, _fourth = volumes[0]
    keep = third.read_bytes()
    second.replace(tmp_path / "kept")
    third.replace(second)
    (tmp_path / "kept").replace(third)
    assert refusal(first, tmp_path)[0] == "shared-file-volume-swapped"
    second.write_bytes(third.read_bytes())
    third.write_bytes(keep)
    with open_archive(tmp_path / "case", home) as archive:
        sharing.share(archive, tmp_path / "y.attest", None, frozenset(), quiet, volume_bytes=_MOST)
    third.write_bytes((tmp_path / "y.attest.003").read_bytes())
    assert refusal(first, tmp_path) == ("shared-file-volume-swapped", "A volume belongs to another shared file.")


def test_a_flipped_byte_in_a_later_volume_takes_nothing_over(volumes: tuple[list[Path], str], tmp_path: Path) -> None:
    data = bytearray(volumes[0][2].read_bytes())
    data[len(data) // 2] ^= 1
    volumes[0][2].write_bytes(bytes(data))
    assert refusal(volumes[0][0], tmp_path)[0] == "shared-file-altered"
    assert sharing.inspect(volumes[0][0]).findings[0].state == "MISMATCH"


def test_encrypted_volumes_are_opened_together(tmp_path: Path, home: Path) -> None:
    out = tmp_path / "x.attest.age"
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        for _ in range(4):
            add_video(archive)
        lock = sharing.Lock(passphrase="blue river lamp")
        done = sharing.share(archive, out, None, frozenset(), quiet, lock=lock, volume_bytes=_MOST)
        found = state(archive).state_sha256
    assert len(done.file.volumes) == 2 and not out.exists()
    unlock = sharing.Unlock(passphrase="blue river lamp")
    with sharing.plain_file(done.file.volumes[1], unlock, tmp_path / "private") as plain:
        sharing.receive(plain, tmp_path / "copy", "R2", tmp_path / "h2", quiet)
    with open_archive(tmp_path / "copy", tmp_path / "h2") as copy:
        assert state(copy).state_sha256 == found


def test_what_fits_is_one_file_and_what_cannot_fit_is_refused(tmp_path: Path, home: Path) -> None:
    out = tmp_path / "x.attest"
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        add_video(archive)
        done = sharing.share(archive, out, None, frozenset(), quiet, volume_bytes=10 * _MOST)
        assert out.is_file() and done.file.volumes == ()
        for most in (_SIZE, 10):
            with pytest.raises(InputError) as caught:
                sharing.share(archive, tmp_path / "y.attest", None, frozenset(), quiet, volume_bytes=most)
            assert caught.value.code == "volume-too-small"
    assert not list(tmp_path.glob("y.*"))


def test_fat_is_known_by_its_mount(tmp_path: Path) -> None:
    mounts, stick = tmp_path / "mounts", tmp_path / "a stick"
    stick.mkdir()
    escaped = str(stick).replace(" ", "\\040")
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\n/dev/sdb1 {escaped} vfat rw 0 0\nnonsense\n")
    assert files.is_fat(stick / "deeper", mounts)
    assert not files.is_fat(tmp_path, mounts)
    assert not files.is_fat(stick, tmp_path / "missing")
