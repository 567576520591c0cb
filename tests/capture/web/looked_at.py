"""A browser capture as tests look at it: everything in memory, the WARC read back by warcio, colours of the picture counted."""

from __future__ import annotations

import argparse
import gzip
import io
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from warcio.archiveiterator import ArchiveIterator
from warcio.checker import Checker

from desktop_app.capture.model import CapturedFile, CapturedSource
from desktop_app.capture.web.browsing import BrowserWay, browsed
from desktop_app.errors import AppError


@dataclass(frozen=True)
class Record:
    """One record of a WARC; `body` without any transfer coding. `kind`: response, request, resource …"""

    kind: str
    address: str
    status: str
    headers: tuple[tuple[str, str], ...]
    body: bytes


@dataclass(frozen=True)
class Taken:
    """A capture whose files have been read. `seconds`: by the wall clock."""

    source: CapturedSource
    content: Mapping[CapturedFile, bytes]
    seconds: float

    def all(self, role: str) -> list[bytes]:
        """Every file of a role."""
        return [data for file, data in self.content.items() if file.role == role]

    def one(self, role: str) -> bytes:
        """The only file of a role."""
        (data,) = self.all(role)
        return data

    @property
    def facts(self) -> str:
        """All facts as lines."""
        return "\n".join(f"{fact.name}: {fact.value}" for fact in self.source.facts)

    @property
    def records(self) -> list[Record]:
        """The WARC, digests checked."""
        return [_record(one) for one in ArchiveIterator(io.BytesIO(self.one("warc")), check_digests="raise")]

    def responses(self, address: str) -> list[Record]:
        """What was answered at an address."""
        return [one for one in self.records if one.kind == "response" and one.address == address]

    @property
    def picture(self) -> Image.Image:
        """The full page."""
        Image.MAX_IMAGE_PIXELS = None
        return Image.open(io.BytesIO(self.one("picture"))).convert("RGB")

    def colours(self) -> dict[tuple[int, ...], int]:
        """Pixels of each colour."""
        return {colour: count for count, colour in self.picture.getcolors(1 << 24)}  # type: ignore[union-attr,misc]

    def everywhere(self) -> bytes:
        """All bytes of all files, unpacked, with all facts: where a secret must not be."""
        files = [gzip.decompress(data) if file.role == "warc" else data for file, data in self.content.items()]
        return b"\n".join([*files, repr(self.source.facts).encode(), repr(self.source.removed).encode()])


def _record(one: object) -> Record:
    headers = one.http_headers  # type: ignore[attr-defined]
    return Record(
        one.rec_type,  # type: ignore[attr-defined]
        one.rec_headers.get_header("WARC-Target-URI") or "",  # type: ignore[attr-defined]
        headers.get_statuscode() if headers else "",
        tuple(headers.headers) if headers else (),
        one.content_stream().read(),  # type: ignore[attr-defined]
    )


def take(address: str, way: BrowserWay | None = None) -> Taken:
    """Capture and read."""
    started = time.monotonic()
    with browsed(address, way or BrowserWay(), cancelled=lambda: False) as source:
        files = [*source.files, *source.requisites.values(), *source.parts]
        content = {f: f.content.read_bytes() for f in files if isinstance(f.content, Path)}
        assert set(files) == set(content)
    return Taken(source, content, time.monotonic() - started)


def take_all(addresses: Mapping[str, str], way: BrowserWay | None = None) -> dict[str, Taken | AppError]:
    """Several, two at a time; a refusal stands in the place of its capture."""

    def outcome(address: str) -> Taken | AppError:
        try:
            return take(address, way)
        except AppError as error:
            return error

    with ThreadPoolExecutor(2) as pool:
        return dict(zip(addresses, pool.map(outcome, addresses.values()), strict=True))


def warcio_check(warc: bytes, folder: Path) -> int:
    """What `warcio check` ends with."""
    path = folder / "capture.warc.gz"
    path.write_bytes(warc)
    return int(Checker(argparse.Namespace(inputs=[str(path)], verbose=False)).process_all())
