"""The blob store: assets named by their SHA-256, written once, never altered."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from archive_schema import layout
from desktop_app import files
from desktop_app.errors import EvidenceError

CHUNK_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class StoredBlob:
    """One stored asset."""

    sha256: str
    size_bytes: int


class Readable(Protocol):
    """Where bytes come from, in pieces."""

    def read(self, size: int, /) -> bytes:
        """Up to `size` bytes, b"" at the end."""


class BlobStore:
    """blobs/ab/<sha256> below the archive folder. Opened in one place, so that encryption can be added."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, sha256: str) -> Path:
        """Where the asset lies or would lie; only for code that must hand a file name to the system."""
        return self._folder / layout.blob_path(sha256)

    def has(self, sha256: str) -> bool:
        """Whether the asset's file is there (its bytes are not checked)."""
        return self.path(sha256).is_file()

    def put(self, content: bytes | Path | Readable) -> StoredBlob:
        """Store bytes durably: temp file, fsync, rename, fsync folder. The same bytes are stored once."""
        if isinstance(content, bytes):
            return self._put_bytes(content)
        if isinstance(content, Path):
            with files.translated(), content.open("rb") as stream:
                return self._put_stream(stream)
        return self._put_stream(content)

    def _put_bytes(self, data: bytes) -> StoredBlob:
        stored = StoredBlob(hashlib.sha256(data).hexdigest(), len(data))
        if not self.has(stored.sha256):
            with self.staging() as staging:
                staging.write(data)
                staging.keep()
        return stored

    def _put_stream(self, stream: Readable) -> StoredBlob:
        with self.staging() as staging:
            for chunk in iter(lambda: stream.read(CHUNK_BYTES), b""):
                staging.write(chunk)
            return staging.keep()

    def staging(self) -> Staging:
        """A place to write bytes that become an asset on `keep()`; left without it, nothing remains."""
        return Staging(self._folder / layout.TMP_FOLDER, self.path)

    def open(self, sha256: str) -> BinaryIO:
        """The asset's bytes as a stream, unchecked. EvidenceError `asset-missing` if it is not there."""
        try:
            return self.path(sha256).open("rb")
        except FileNotFoundError:
            raise missing(sha256) from None
        except OSError as error:
            raise files.fault(error) from error

    def read(self, sha256: str) -> bytes:
        """The asset's bytes, checked against their name. EvidenceError `asset-altered` or `asset-missing`."""
        with self.open(sha256) as stream, files.translated():
            data = stream.read()
        if hashlib.sha256(data).hexdigest() != sha256:
            raise altered(sha256)
        return data

    def matches(self, sha256: str) -> bool:
        """Whether the stored bytes still have their name's hash. EvidenceError if they are missing."""
        digest = hashlib.sha256()
        with self.open(sha256) as stream, files.translated():
            for chunk in iter(lambda: stream.read(CHUNK_BYTES), b""):
                digest.update(chunk)
        return digest.hexdigest() == sha256

    def names(self) -> Iterator[str]:
        """The SHA-256 of every file that lies in the store, sorted."""
        for folder in sorted((self._folder / layout.BLOBS_FOLDER).iterdir()):
            if folder.is_dir():
                yield from sorted(path.name for path in folder.iterdir())

    def destroy(self, sha256: str) -> None:
        """Remove an asset for good (after a withdrawal that a person confirmed)."""
        files.remove(self.path(sha256))


class Staging:
    """Bytes on their way into the store; a context manager."""

    def __init__(self, tmp: Path, place: Callable[[str], Path]) -> None:
        self._place = place
        self._digest = hashlib.sha256()
        self._size = 0
        self._stream, self._part = files.create_temporary(tmp)
        self._kept = False

    def __enter__(self) -> Staging:
        return self

    def __exit__(self, *_error: object) -> None:
        if not self._kept:
            self._stream.close()
            files.remove(self._part)

    def write(self, data: bytes) -> int:
        """Append bytes."""
        with files.translated():
            written = self._stream.write(data)
        self._digest.update(data)
        self._size += written
        return written

    def keep(self) -> StoredBlob:
        """Make the bytes an asset, durably."""
        stored = StoredBlob(self._digest.hexdigest(), self._size)
        target = self._place(stored.sha256)
        if not target.is_file():
            if not target.parent.is_dir():
                files.make_folder(target.parent)
                files.sync_folder(target.parent.parent)
            files.publish(self._stream, self._part, target)
            self._kept = True
        return stored


def missing(sha256: str) -> EvidenceError:
    """The error for an asset that is not where it must be."""
    advice = "Restore it from a copy of the archive, or merge a shared file that holds it."
    return EvidenceError("asset-missing", "A stored file is missing.", advice, {"sha256": sha256})


def altered(sha256: str) -> EvidenceError:
    """The error for an asset whose bytes changed."""
    advice = "Keep it as it is and restore the original from a copy of the archive."
    return EvidenceError("asset-altered", "A stored file does not match its recorded hash.", advice, {"sha256": sha256})
