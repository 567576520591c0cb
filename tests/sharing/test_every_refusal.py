"""Each rule of the reader of shared files by itself: a file that breaks it alone, signed and summed as if it were right."""

from __future__ import annotations

import base64
import hashlib
import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from archive_schema.canonical import dumps
from archive_schema.signing import from_base64url
from desktop_app.sharing import reader, zip_read
from desktop_app.sharing.reader import CountingSink, read_shared_file
from desktop_app.sharing.zip_write import ZipWriter
from tests.sharing.test_hostile import SIGNER, good, refusal

TOP = "attest-bag"
JOURNAL = "data/journal/entries.jsonl"
MANIFEST, TAGS = "manifest-sha256.txt", "tagmanifest-sha256.txt"
Members = dict[str, bytes]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return good(tmp_path / "a.attest")


def members_of(path: Path) -> Members:
    with zipfile.ZipFile(path) as whole:
        return {info.filename.removeprefix(f"{TOP}/"): whole.read(info) for info in whole.infolist()}


def sums(members: Members, names: list[str]) -> bytes:
    return "".join(f"{hashlib.sha256(members[name]).hexdigest()}  {name}\n" for name in names).encode()


def write(path: Path, members: Members) -> None:
    with path.open("w+b") as stream:
        writer = ZipWriter(stream)
        for name, data in members.items():
            writer.add(f"{TOP}/{name}", iter([data]), deflate=name.endswith(".jsonl"))
        writer.finish()


def signed(members: Members) -> Members:
    """Manifests and signature made right again."""
    made = dict(members)
    made[MANIFEST] = sums(made, sorted(name for name in made if name.startswith("data/")))
    return sealed(made)


def sealed(members: Members) -> Members:
    """The tag manifest and its signature made right again."""
    made = dict(members)
    made[TAGS] = sums(made, [name for name in reader._TAGS if name in made])
    made[f"{TAGS}.sig"] = SIGNER.sign(made[TAGS])
    return made


def pem(der: bytes) -> bytes:
    return b"-----BEGIN PUBLIC KEY-----\n" + base64.b64encode(der) + b"\n-----END PUBLIC KEY-----\n"


def changed(path: Path, how: Callable[[Members], Members]) -> str:
    write(path, how(members_of(path)))
    return refusal(path)


@pytest.mark.parametrize(
    "data",
    [
        b"no key",
        pem(b"\x30" * 44),
        pem(reader._DER + bytes(31)),
        b"-----BEGIN PUBLIC KEY-----\n" + b"=" * 60 + b"\n-----END PUBLIC KEY-----\n",
    ],
)
def test_a_key_that_is_none(path: Path, data: bytes) -> None:
    assert changed(path, lambda m: m | {"signer.pem": data}) == "shared-file-signer"


def test_a_tag_that_is_missing_or_not_what_its_sum_says(path: Path) -> None:
    before = members_of(path)
    write(path, {name: data for name, data in before.items() if name != "bag-info.txt"})
    assert refusal(path) == "shared-file-missing"
    write(path, before | {"bag-info.txt": before["bag-info.txt"] + b"More: words\n"})
    assert refusal(path) == "shared-file-altered"


@pytest.mark.parametrize(
    "line", [b"no sum at all\n", b"0" * 64 + b"  bagit.txt\n", b"0" * 64 + b" bagit.txt\n", b"A" * 64 + b"  more\n"]
)
def test_a_tag_manifest_with_a_line_that_must_not_be(path: Path, line: bytes) -> None:
    def more(members: Members) -> Members:
        tags = members[TAGS] + line
        return members | {TAGS: tags, f"{TAGS}.sig": SIGNER.sign(tags)}

    assert changed(path, more) == "shared-file-manifest"


def test_a_tag_manifest_that_names_other_files(path: Path) -> None:
    def other(members: Members) -> Members:
        tags = sums(members, ["bagit.txt"])
        return members | {TAGS: tags, f"{TAGS}.sig": SIGNER.sign(tags)}

    assert changed(path, other) == "shared-file-manifest"


def test_a_bag_without_a_journal(path: Path) -> None:
    assert changed(path, lambda m: signed({k: v for k, v in m.items() if k != JOURNAL})) == "shared-file-missing"


def test_an_asset_that_is_not_named_by_its_hash(path: Path) -> None:
    wrong = "data/blobs/ab/ab" + "0" * 62
    assert changed(path, lambda m: signed(m | {wrong: b"other"})) == "shared-file-manifest"


def test_bytes_that_are_not_what_the_manifest_says(path: Path) -> None:
    name = next(name for name in members_of(path) if name.startswith("data/blobs/"))
    assert changed(path, lambda m: m | {name: b"other"}) == "shared-file-altered"
    assert changed(good(path), lambda m: m | {"data/ro-crate-metadata.json": b"{}"}) == "shared-file-altered"
    assert changed(good(path), lambda m: m | {JOURNAL: m[JOURNAL] * 2}) == "shared-file-altered"


def line(**changes: Any) -> bytes:
    body = {"h": "header", "s": "AA", "p": "payload"} | changes
    return dumps({name: value for name, value in body.items() if value is not None}) + b"\n"


@pytest.mark.parametrize(
    "data",
    [
        b"no json\n",
        b"[]\n",
        b"1\n",
        line(h=None),
        line(s=None),
        line(more="x"),
        line(h=1),
        line(p=["x"]),
        line(s="A"),
        b'{"s":"AA","h":"x"}\n',
        b'{"h":"x","s":"AA","s":"AA"}\n',
    ],
)
def test_a_line_of_the_journal_that_is_none(path: Path, data: bytes) -> None:
    assert changed(path, lambda m: signed(m | {JOURNAL: data})) == "shared-file-journal-line"


def test_a_journal_without_its_last_line_break(path: Path) -> None:
    assert changed(path, lambda m: signed(m | {JOURNAL: m[JOURNAL] + b"{}"})) == "shared-file-altered"


def test_a_line_of_the_journal_that_never_ends(path: Path) -> None:
    endless = line() + b"x" * (reader.MAX_LINE + 1)
    assert changed(path, lambda m: signed(m | {JOURNAL: endless})) == "shared-file-bomb"


def test_what_is_larger_than_it_may_be(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The limits themselves are too large for a test: they are lowered to what the good file holds, less one byte."""
    held = members_of(path)
    monkeypatch.setattr(reader, "MAX_JOURNAL_BYTES", len(held[JOURNAL]))
    monkeypatch.setattr(reader, "MAX_TAG_BYTES", max(len(held[name]) for name in (*reader._TAGS, *reader._SIGNED)))
    assert read_shared_file(path, CountingSink()).entries == 1
    monkeypatch.setattr(reader, "MAX_JOURNAL_BYTES", len(held[JOURNAL]) - 1)
    assert refusal(path) == "shared-file-bomb"
    monkeypatch.setattr(reader, "MAX_TAG_BYTES", len(held["README.txt"]) - 1)
    assert refusal(path) == "shared-file-bomb"
    monkeypatch.setattr(zip_read, "MAX_MEMBERS", len(held) - 1)
    assert refusal(path) == "shared-file-too-many"


def places(data: bytes, name: str) -> tuple[int, int]:
    """Where a member's header stands in the directory and in the file."""
    encoded = f"{TOP}/{name}".encode()
    return data.rindex(encoded) - 46, data.index(encoded) - 30


def patched(
    path: Path, name: str, *, size: int | None = None, packed: int | None = None, crc: int | None = None
) -> str:
    """Another size or sum of one member, in both its headers."""
    data = bytearray(path.read_bytes())
    central, local = places(bytes(data), name)
    length = len(f"{TOP}/{name}")
    for at, extra, mark in ((central, central + 46 + length + 4, 16), (local, local + 30 + length + 4, 14)):
        if crc is not None:
            struct.pack_into("<I", data, at + mark, crc)
        if size is not None:
            struct.pack_into("<Q", data, extra, size)
        if packed is not None:
            struct.pack_into("<Q", data, extra + 8, packed)
    path.write_bytes(bytes(data))
    return refusal(path)


def test_a_packed_member_that_is_larger_smaller_or_another_than_it_says(path: Path) -> None:
    size = len(members_of(path)[JOURNAL])
    assert patched(path, JOURNAL, size=size - 1) == "shared-file-bomb"
    assert patched(good(path), JOURNAL, size=size + 1) == "shared-file-altered"
    assert patched(good(path), JOURNAL, crc=7) == "shared-file-altered"
    assert patched(good(path), "bagit.txt", crc=7) == "shared-file-altered"
    assert patched(good(path), "bagit.txt", size=3) == "shared-file-structure"


def test_packed_bytes_that_cannot_be_unpacked(path: Path) -> None:
    data = bytearray(path.read_bytes())
    _central, local = places(bytes(data), JOURNAL)
    start = local + 30 + len(f"{TOP}/{JOURNAL}") + 20
    data[start] = 0b110
    path.write_bytes(bytes(data))
    assert refusal(path) == "shared-file-altered"


def test_a_packed_member_whose_end_is_missing(path: Path) -> None:
    """All its bytes come out, but its stream goes on: something is hidden behind."""
    held = members_of(path)

    def unfinished(data: bytes) -> bytes:
        packer = zlib.compressobj(6, zlib.DEFLATED, -15)
        return packer.compress(data) + packer.flush(zlib.Z_SYNC_FLUSH)

    packed = unfinished(held[JOURNAL])
    with path.open("w+b") as stream:
        writer = ZipWriter(stream)
        for name, data in held.items():
            stored = packed if name == JOURNAL else data
            writer.add(f"{TOP}/{name}", iter([stored]))
        writer.finish()
    whole = bytearray(path.read_bytes())
    central, local = places(bytes(whole), JOURNAL)
    struct.pack_into("<H", whole, central + 10, 8)
    struct.pack_into("<H", whole, local + 8, 8)
    path.write_bytes(bytes(whole))
    assert patched(path, JOURNAL, size=len(held[JOURNAL]), crc=zlib.crc32(held[JOURNAL])) == "shared-file-altered"


class Shrinking(io.BytesIO):
    """A file on a stick that is pulled out: after the directory was read nothing more comes."""

    def __init__(self, data: bytes, name: bytes) -> None:
        super().__init__(data)
        self.end = data.index(name) + 40

    def read(self, size: int | None = -1, /) -> bytes:
        """Nothing from beyond the place."""
        return b"" if self.tell() > self.end else super().read(size)


def test_a_file_that_ends_while_it_is_read(path: Path) -> None:
    data = path.read_bytes()
    (member,) = [m for m in zip_read.read_directory(io.BytesIO(data)).members if m.name.endswith(b".jsonl")]
    with pytest.raises(Exception, match="cut off") as caught:
        list(reader._chunks(Shrinking(data, member.name), member))
    assert caught.value.code == "shared-file-truncated"  # type: ignore[attr-defined]


def directory(path: Path, change: Callable[[bytes, int], tuple[bytes, int]]) -> str:
    """Another directory in the file, its end made to fit; `change` is given its bytes and the count of members."""
    data = path.read_bytes()
    end = len(data) - 98
    count, again, length, start = struct.unpack_from("<4Q", data, end + 24)
    assert count == again
    made, members = change(data[start : start + length], count)
    tail = bytearray(data[end:])
    struct.pack_into("<4Q", tail, 24, members, members, len(made), start)
    struct.pack_into("<Q", tail, 56 + 8, start + len(made))
    struct.pack_into("<2H", tail, 76 + 8, members, members)
    path.write_bytes(data[:start] + made + bytes(tail))
    return refusal(path)


def test_a_directory_with_too_few_or_too_many_bytes(path: Path) -> None:
    assert directory(path, lambda data, count: (data, count + 1)) == "shared-file-structure"
    assert directory(good(path), lambda data, count: (data + b"hidden", count)) == "shared-file-structure"
    assert directory(good(path), lambda data, count: (data[:-10], count)) == "shared-file-structure"


def test_a_directory_that_leaves_the_last_member_out(path: Path) -> None:
    def without_last(data: bytes, count: int) -> tuple[bytes, int]:
        return data[: data.rindex(b"PK\x01\x02")], count - 1

    assert directory(path, without_last) == "shared-file-overlap"


def test_a_name_beyond_ascii(path: Path) -> None:
    data = path.read_bytes().replace(b"attest-bag/README.txt", b"attest-bag/R\xc3\x89DME.txt")
    path.write_bytes(data)
    assert refusal(path) == "shared-file-name"


def test_a_stored_file_that_came_packed(path: Path) -> None:
    held = members_of(path)
    with path.open("w+b") as stream:
        writer = ZipWriter(stream)
        for name, data in held.items():
            writer.add(f"{TOP}/{name}", iter([data]), deflate=True)
        writer.finish()
    assert refusal(path) == "shared-file-structure"


def test_a_time_stamp_travels(path: Path) -> None:
    """A file that is neither journal nor asset is checked and handed to nobody."""
    write(path, signed(members_of(path) | {f"data/timestamps/{'0' * 64}.tsr": b"token"}))
    assert read_shared_file(path, CountingSink()).blobs == 1


def test_the_signer_is_the_one_in_the_file(path: Path) -> None:
    found = read_shared_file(path, CountingSink(), digest_wanted=False)
    assert (from_base64url(found.signer), found.sha256) == (from_base64url(SIGNER.key), "")
