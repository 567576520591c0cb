"""Share and verify of 1 GB, against bagit.py --validate and sha256sum -c on the same bytes."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from archive_schema import entries as e
from desktop_app.services import integrity, sharing
from desktop_app.services.archive import OpenArchive, create
from desktop_app.storage.journal import Draft, new_entity
from tests.bench.model import Result, Spent, spent

_MEGABYTES = 1_024
_PIECE = 8


def _quiet(_done: int, _total: int) -> None:
    return None


def run(size: float) -> list[Result]:
    """Times by the wall: disk and processor are both part of what a person waits for."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pieces = max(2, round(_MEGABYTES * size) // _PIECE)
        with _archive(folder, pieces) as archive:
            shared = folder / "out.attest"
            written = spent(lambda: sharing.share(archive, shared, None, frozenset(), _quiet))
        with zipfile.ZipFile(shared) as zipped:
            zipped.extractall(folder / "unpacked")
        bag = folder / "unpacked" / "attest-bag"
        # All files were just written: both sides read from the same warm cache.
        peer = spent(lambda: _call([sys.executable, "-m", "bagit", "--validate", str(bag)], bag))
        sums = spent(lambda: _call(["sha256sum", "--quiet", "-c", "manifest-sha256.txt"], bag))
        own = spent(lambda: _verified(shared, folder / "home"))
    return [
        _against("verify of a shared file", own, peer, "bagit.py --validate", 1.1),
        _against("verify of a shared file", own, sums, "sha256sum -c", None),
        Result("share", "write and read back", pieces * _PIECE / written.wall, "MB/s", "higher", None),
    ]


def _against(name: str, own: Spent, peer: Spent, peer_name: str, bar: float | None) -> Result:
    return Result("share", name, own.wall / peer.wall, "x peer", "lower", bar, peer_name, own.wall, peer.wall)


def _call(command: list[str], folder: Path) -> None:
    subprocess.run(command, cwd=folder, check=True, capture_output=True)


def _verified(shared: Path, home: Path) -> None:
    if integrity.verify(shared, home, _quiet).mismatch:
        raise SystemExit("the shared file does not hold")


def _archive(folder: Path, pieces: int) -> OpenArchive:
    """One item a piece of random bytes."""
    archive = create(folder / "archive", "Bench", "R1", folder / "home").archive
    for number in range(pieces):
        data = os.urandom(_PIECE * 1024 * 1024)
        stored = archive.blobs.put(data)
        item = new_entity()
        asset = e.Asset(
            role="original", sha256=hashlib.sha256(data).hexdigest(), mime="video/mp4", size_bytes=len(data), name="v"
        )
        at = "2026-01-02T03:04:05Z"
        drafts = [
            Draft(item, e.EntityCreate(type="item", fields={"kind": "video", "title": f"Video {number}"})),
            Draft(new_entity(), e.CaptureAdd(item=item, method="file", started_at=at, ended_at=at, assets=[asset])),
        ]
        archive.append(drafts, [stored])
    return archive
