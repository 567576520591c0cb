"""Large members: read in pieces, their CRC beside their hash; a wrong CRC alone is enough to refuse the file."""

from __future__ import annotations

import os
import struct
import zlib
from pathlib import Path

import pytest

from archive_schema import entries as e
from desktop_app.services import sharing
from desktop_app.services.archive import create
from desktop_app.storage.journal import Draft, new_entity

_SIZE = 6 * 1024 * 1024


@pytest.fixture
def shared(tmp_path: Path, home: Path) -> tuple[Path, bytes]:
    data = os.urandom(_SIZE)
    out, item, at = tmp_path / "out.attest", new_entity(), "2026-01-02T03:04:05Z"
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        stored = archive.blobs.put(data)
        asset = e.Asset(role="original", sha256=stored.sha256, mime="video/mp4", size_bytes=_SIZE, name="v")
        capture = e.CaptureAdd(item=item, method="file", started_at=at, ended_at=at, assets=[asset])
        made = e.EntityCreate(type="item", fields={"kind": "video", "title": "Video"})
        archive.append([Draft(item, made), Draft(new_entity(), capture)], [stored])
        sharing.share(archive, out, None, frozenset(), lambda _d, _t: None)
    return out, data


def test_a_large_member_is_read_and_one_flipped_byte_is_found(shared: tuple[Path, bytes]) -> None:
    out, data = shared
    assert [f.state for f in sharing.inspect(out).findings] == ["MATCH", "MATCH"]
    whole = bytearray(out.read_bytes())
    whole[whole.index(data[:64]) + _SIZE // 2] ^= 1
    out.write_bytes(bytes(whole))
    assert sharing.inspect(out).findings[0].state == "MISMATCH"


def test_a_wrong_crc_in_both_headers_is_refused_though_the_hash_is_right(shared: tuple[Path, bytes]) -> None:
    out, data = shared
    whole, crc = out.read_bytes(), struct.pack("<I", zlib.crc32(data))
    assert whole.count(crc) == 2
    out.write_bytes(whole.replace(crc, struct.pack("<I", zlib.crc32(data) ^ 1)))
    assert sharing.inspect(out).findings[0].state == "MISMATCH"
