"""A shared file is hostile until proven: surgery on a good one, and a flipped byte anywhere."""

from __future__ import annotations

import io
import random
import struct
import subprocess
import zipfile
from pathlib import Path

import pytest

from archive_schema.canonical import sha256_hex
from archive_schema.entries import ArchiveGenesis, body_of
from archive_schema.header import Place, sign
from archive_schema.signing import SeedSigner
from desktop_app.errors import AppError
from desktop_app.sharing.model import BagFacts, BlobSource, EntryLine
from desktop_app.sharing.reader import CountingSink, read_shared_file
from desktop_app.sharing.writer import write_shared_file
from desktop_app.sharing.zip_write import ZipWriter

SIGNER = SeedSigner(b"\x07" * 32)
BLOB = b"picture" * 300


def good(path: Path) -> Path:
    entry = sign(
        SIGNER,
        Place("", 0, None, (1, 0)),
        "archive.genesis",
        "a" * 32,
        body_of(ArchiveGenesis(keepers=[SIGNER.key])),
        (),
    )
    lines = [EntryLine(entry.header, entry.payload, entry.signature)]
    blobs = [BlobSource(sha256_hex(BLOB), len(BLOB), lambda: io.BytesIO(BLOB))]
    write_shared_file(path, BagFacts(entry.id, "Case", "2026-01-01", "R1", "0" * 64), lines, blobs, SIGNER)
    return path


def refusal(path: Path) -> str:
    with pytest.raises(AppError) as caught:
        read_shared_file(path, CountingSink())
    assert caught.value.exit_code in (3, 5)
    return caught.value.code


def test_a_good_file_is_read_and_public_tools_agree(tmp_path: Path) -> None:
    path = good(tmp_path / "a.attest")
    assert read_shared_file(path, CountingSink()).blobs == 1
    with zipfile.ZipFile(path) as unpacked:
        assert unpacked.testzip() is None
        unpacked.extractall(tmp_path)
    done = subprocess.run(["sh", "attest-bag/verify.sh"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "MATCH" in done.stdout


def test_a_flipped_byte_anywhere_is_refused(tmp_path: Path) -> None:
    path = good(tmp_path / "a.attest")
    data = path.read_bytes()
    r = random.Random(3)
    places = sorted({*range(0, 80), *range(len(data) - 200, len(data)), *r.sample(range(len(data)), 400)})
    for place in places:
        changed = bytearray(data)
        changed[place] ^= 1 << r.randrange(8)
        path.write_bytes(bytes(changed))
        refusal(path)


def test_cut_prefixed_suffixed_and_empty_files(tmp_path: Path) -> None:
    path = good(tmp_path / "a.attest")
    data = path.read_bytes()
    cases = {
        b"": "shared-file-empty",
        b"no zip at all": "not-a-shared-file",
        data[:-10]: "shared-file-structure",
        data[: len(data) // 2]: "shared-file-structure",
        b"MZ" + data: "shared-file-prefix",
        data + b"\0": "shared-file-structure",
        data[:30]: "shared-file-truncated",
    }
    for changed, code in cases.items():
        path.write_bytes(changed)
        assert refusal(path) == code


@pytest.mark.parametrize(
    "name",
    [
        "../x",
        "/etc/x",
        "C:/x",
        "attest-bag\\x",
        "attest-bag/../x",
        "other/bagit.txt",
        "attest-bag/fetch.txt",
        "attest-bag/data/x\0y",
        "attest-bag/data/blobs/AB/" + "A" * 64,
    ],
)
def test_a_member_with_another_name_is_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / "a.attest"
    with path.open("w+b") as stream:
        writer = ZipWriter(stream)
        writer.add(name, iter([b"x"]))
        writer.finish()
    assert refusal(path) == "shared-file-name"


def test_duplicates_and_case_collisions_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.attest"
    for second in ("attest-bag/README.txt", "attest-bag/readme.TXT"):
        with path.open("w+b") as stream:
            writer = ZipWriter(stream)
            for name in ("attest-bag/README.txt", second):
                writer.add(name, iter([b"x"]))
            writer.finish()
        assert refusal(path) == "shared-file-duplicate"


def test_missing_and_extra_members_are_refused(tmp_path: Path) -> None:
    path = good(tmp_path / "a.attest")
    with zipfile.ZipFile(path) as whole:
        members = [(info.filename, whole.read(info)) for info in whole.infolist()]
    for change, code in (
        (members[:-1], "shared-file-missing"),
        ([*members, ("attest-bag/data/blobs/ab/ab" + "0" * 62, b"x")], "shared-file-extra"),
    ):
        with path.open("w+b") as stream:
            writer = ZipWriter(stream)
            for name, data in change:
                writer.add(name, iter([data]), deflate=name.endswith(".jsonl"))
            writer.finish()
        assert refusal(path) == code


def test_a_zip_of_another_tool_a_link_and_a_bomb_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.attest"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("attest-bag/bagit.txt", "x")
    assert refusal(path).startswith("shared-file-")
    good(path)
    data = bytearray(path.read_bytes())
    place = data.rindex(b"PK\x01\x02")
    struct.pack_into("<I", data, place + 38, 0o120777 << 16)
    path.write_bytes(bytes(data))
    assert refusal(path) == "shared-file-structure"


def test_another_key_cannot_sign_for_the_sender(tmp_path: Path) -> None:
    path = good(tmp_path / "a.attest")
    with zipfile.ZipFile(path) as whole:
        members = {info.filename: whole.read(info) for info in whole.infolist()}
    members["attest-bag/tagmanifest-sha256.txt.sig"] = SeedSigner(b"\x08" * 32).sign(
        members["attest-bag/tagmanifest-sha256.txt"]
    )
    with path.open("w+b") as stream:
        writer = ZipWriter(stream)
        for name, data in members.items():
            writer.add(name, iter([data]), deflate=name.endswith(".jsonl"))
        writer.finish()
    assert refusal(path) == "shared-file-signature"
