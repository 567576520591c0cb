"""Captures of tests, read into memory: the files go with the block that made them."""

from __future__ import annotations

import io
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image
from warcio.archiveiterator import ArchiveIterator

from desktop_app.capture.model import CapturedSource
from desktop_app.capture.web.browsing import BrowserWay, browsed


@dataclass(frozen=True)
class Taken:
    """A capture, its files by role, and where they lay."""

    source: CapturedSource
    files: dict[str, bytes]
    folder: Path

    def facts(self) -> dict[str, str]:
        """By name."""
        return {fact.name: fact.value for fact in self.source.facts}

    def records(self, kind: str) -> list[tuple[str, bytes, bytes]]:
        """(address, HTTP head, body) of the WARC's records of one kind; digests checked."""
        found = []
        for record in ArchiveIterator(io.BytesIO(self.files["warc"]), check_digests="raise"):
            if record.rec_type == kind:
                head = record.http_headers.to_bytes() if record.http_headers else b""
                found.append((record.rec_headers.get_header("WARC-Target-URI"), head, record.content_stream().read()))
        return found

    def colours(self) -> Counter[Any]:
        """Pixels of the picture by colour."""
        with Image.open(io.BytesIO(self.files["picture"])) as image:
            return Counter({colour: count for count, colour in image.convert("RGB").getcolors(1 << 24) or ()})


def take(address: str, way: BrowserWay | None = None) -> Taken:
    """Capture without stopping."""
    with browsed(address, way or BrowserWay(), cancelled=lambda: False) as source:
        paths = [(file.role, file.content) for file in source.files if isinstance(file.content, Path)]
        assert len(paths) == len(source.files)
        return Taken(source, {role: path.read_bytes() for role, path in reversed(paths)}, paths[0][1].parent)
