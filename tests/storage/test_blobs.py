"""Stored files: the same bytes once, whatever they come from; what is altered, missing or no file is said."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

import pytest

from archive_schema import layout
from desktop_app.errors import EnvironmentFaultError, EvidenceError
from desktop_app.storage.blobs import CHUNK_BYTES, BlobStore

DATA = bytes(range(256)) * (CHUNK_BYTES // 256) + b"and a little more"
NAME = hashlib.sha256(DATA).hexdigest()


@pytest.fixture
def blobs(tmp_path: Path) -> BlobStore:
    for name in (layout.BLOBS_FOLDER, layout.TMP_FOLDER):
        (tmp_path / name).mkdir()
    return BlobStore(tmp_path)


def left(blobs: BlobStore) -> list[Path]:
    return list((blobs.path(NAME).parents[2] / layout.TMP_FOLDER).iterdir())


@pytest.mark.parametrize("kind", ["bytes", "path", "stream"])
def test_bytes_are_stored_once_whatever_they_come_from(blobs: BlobStore, tmp_path: Path, kind: str) -> None:
    (tmp_path / "source").write_bytes(DATA)
    for _ in range(2):
        content = {"bytes": DATA, "path": tmp_path / "source", "stream": io.BytesIO(DATA)}[kind]
        stored = blobs.put(content)  # type: ignore[arg-type]
        assert (stored.sha256, stored.size_bytes) == (NAME, len(DATA))
    assert blobs.read(NAME) == DATA
    assert (list(blobs.names()), left(blobs)) == ([NAME], [])


def test_what_is_not_kept_leaves_nothing(blobs: BlobStore) -> None:
    with blobs.staging() as staging:
        staging.write(DATA)
    assert (list(blobs.names()), left(blobs)) == ([], [])


def test_two_files_of_one_folder_are_both_there(blobs: BlobStore) -> None:
    names = sorted(blobs.put(str(number).encode()).sha256 for number in range(600))
    (blobs.path(NAME).parents[1] / "stray.txt").write_text("no asset", "utf-8")
    assert list(blobs.names()) == names


def test_altered_and_missing(blobs: BlobStore) -> None:
    blobs.put(DATA)
    assert blobs.matches(NAME)
    blobs.path(NAME).write_bytes(DATA[:-1])
    assert not blobs.matches(NAME)
    with pytest.raises(EvidenceError) as altered:
        blobs.read(NAME)
    blobs.destroy(NAME)
    with pytest.raises(EvidenceError) as missing:
        blobs.read(NAME)
    assert (altered.value.code, missing.value.code, blobs.has(NAME)) == ("asset-altered", "asset-missing", False)


def test_what_is_no_file_is_the_systems_fault(blobs: BlobStore) -> None:
    blobs.path(NAME).mkdir(parents=True)
    with pytest.raises(EnvironmentFaultError) as caught:
        blobs.open(NAME)
    assert caught.value.code == "file-fault"
