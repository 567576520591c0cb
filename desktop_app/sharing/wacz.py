"""Writing a WACZ 1.1.1 file (specs.webrecorder.net/wacz/1.1.1): web archives with pages and an index, in one ZIP.

Members are stored, in a fixed order and with fixed dates: the same content gives the same bytes. It is not signed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO

from desktop_app import __version__
from desktop_app.sharing.model import BlobSource
from desktop_app.sharing.writer import checked_chunks
from desktop_app.sharing.zip_write import ZipWriter

WACZ_VERSION = "1.1.1"


@dataclass(frozen=True, slots=True)
class WaczFile:
    """One web archive and its name below `archive/`."""

    name: str
    blob: BlobSource


@dataclass(frozen=True, slots=True)
class WaczPage:
    """A page that a reader lists. `date` is that of its record, ISO 8601 in UTC."""

    id: str
    address: str
    date: str
    title: str


@dataclass(frozen=True, slots=True)
class WaczLine:
    """One line of the index. `key` is the address's SURT; `date` ISO 8601 in UTC; offset and length in bytes."""

    key: str
    date: str
    address: str
    mime: str
    status: str
    digest: str
    offset: int
    length: int
    file: str

    def text(self) -> str:
        """The line as CDXJ: key, 14 digits of time, JSON."""
        rest = {"url": self.address, "mime": self.mime, "status": self.status, "digest": self.digest}
        place = {"length": str(self.length), "offset": str(self.offset), "filename": self.file}
        moment = "".join(c for c in self.date if c.isdigit())[:14]
        return f"{self.key} {moment} {json.dumps(rest | place)}\n"


@dataclass(frozen=True, slots=True)
class WaczContent:
    """All that goes in. `created` is the time of the newest capture: a clock would make other bytes each time."""

    title: str
    created: str
    files: Sequence[WaczFile]
    pages: Sequence[WaczPage]
    lines: Sequence[WaczLine]


class _Package:
    """Members with their hashes, for datapackage.json."""

    def __init__(self, stream: BinaryIO) -> None:
        self._writer = ZipWriter(stream)
        self.resources: list[dict[str, Any]] = []

    def add(self, path: str, chunks: Iterator[bytes]) -> str:
        """Write one member; its SHA-256."""
        digest = hashlib.sha256()
        member = self._writer.add(path, _hashed(chunks, digest))
        found = {"name": path.rpartition("/")[2], "path": path, "hash": f"sha256:{digest.hexdigest()}"}
        self.resources.append(found | {"bytes": member.size})
        return digest.hexdigest()

    def end(self, package: dict[str, Any]) -> None:
        """Write what describes the members and its digest, which nobody signs; then the directory."""
        described = _pretty(package | {"resources": list(self.resources)})
        sha256 = self.add("datapackage.json", iter([described]))
        digest = {"path": "datapackage.json", "hash": f"sha256:{sha256}"}
        self.add("datapackage-digest.json", iter([_pretty(digest)]))
        self._writer.finish()


def _hashed(chunks: Iterator[bytes], digest: Any) -> Iterator[bytes]:
    for chunk in chunks:
        digest.update(chunk)
        yield chunk


def _pretty(value: Any) -> bytes:
    return (json.dumps(value, indent=1) + "\n").encode()


def write_wacz(stream: BinaryIO, content: WaczContent) -> None:
    """Write the whole file. EvidenceError `asset-altered` if a stored file does not match."""
    package = _Package(stream)
    for file in sorted(content.files, key=lambda one: one.name):
        package.add(f"archive/{file.name}", checked_chunks(file.blob))
    package.add("indexes/index.cdx", iter([_index(content.lines)]))
    package.add("pages/pages.jsonl", iter([_pages(content.pages)]))
    package.end(
        {
            "profile": "data-package",
            "wacz_version": WACZ_VERSION,
            "title": content.title,
            "created": content.created,
            "software": f"Attest {__version__}",
        }
    )


def _index(lines: Sequence[WaczLine]) -> bytes:
    return b"".join(sorted(line.text().encode("ascii") for line in lines))


def _pages(pages: Sequence[WaczPage]) -> bytes:
    head = {"format": "json-pages-1.0", "id": "pages", "title": "All Pages"}
    rows = [
        {"id": page.id, "url": page.address, "ts": page.date, "title": page.title}
        for page in sorted(pages, key=lambda page: (page.date, page.id))
    ]
    return "".join(json.dumps(row) + "\n" for row in [head, *rows]).encode()
