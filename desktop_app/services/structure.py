"""The structure of a page's text: headings, quotes, captions, lists, tables, where its pictures stand, and where in the page.

Kept beside the text as a file of the capture (role `structure`): offsets are code points of that very text, XPaths are those of
the page as it was parsed by the named reader. An XPath is a hint for a person with the same page, never what a claim is pinned to.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import TypeAdapter, ValidationError

from archive_schema.canonical import dumps
from desktop_app.analysis.article.model import Article
from desktop_app.capture.model import CapturedFile
from desktop_app.errors import EvidenceError
from desktop_app.rows.ids import ItemId, Sha256
from desktop_app.rows.items import CaptureRow
from desktop_app.services.archive import OpenArchive
from desktop_app.services.opening import bytes_of
from desktop_app.storage.queries import items as item_queries

ROLE = "structure"
FORMAT = "attest-structure/1"
_MOST_BYTES = 4 * 1024 * 1024
_LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the text. kind: paragraph · heading · quote · caption · table · list-item; `level` of a heading, 1 to 6."""

    kind: str
    level: int
    start: int
    end: int
    xpath: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture that the page shows before the code point `place`. `sha256` "" when it did not come."""

    place: int
    sha256: str
    caption: str
    alt: str


@dataclass(frozen=True, slots=True)
class Structure:
    """What the page's text is made of. `text_sha256`: of the text that the offsets are of."""

    format: str
    text_sha256: str
    reader: str
    parts: tuple[Part, ...]
    pictures: tuple[Shown, ...]


_READ = TypeAdapter(Structure)


def structure_file(article: Article, requisites: Mapping[str, CapturedFile]) -> CapturedFile | None:
    """The file to keep; None where there is nothing but paragraphs, or more than is kept."""
    if not article.images and all(block.kind == "paragraph" for block in article.blocks):
        return None
    body = {
        "format": FORMAT,
        "text_sha256": hashlib.sha256(article.text.encode()).hexdigest(),
        "reader": article.parser,
        "parts": [
            {"kind": b.kind, "level": b.level, "start": b.start, "end": b.end, "xpath": b.xpath} for b in article.blocks
        ],
        "pictures": [
            {
                "place": image.place,
                "sha256": _came(image.addresses, requisites),
                "caption": image.caption[:_LONGEST],
                "alt": image.alt[:_LONGEST],
            }
            for image in article.images
        ],
    }
    data = dumps(body)
    return CapturedFile(ROLE, "structure.json", "application/json", data) if len(data) <= _MOST_BYTES else None


def _came(addresses: tuple[str, ...], requisites: Mapping[str, CapturedFile]) -> str:
    file = next((requisites[address] for address in addresses if address in requisites), None)
    return hashlib.sha256(bytes_of(file)).hexdigest() if file is not None else ""


def structure_of(archive: OpenArchive, capture: CaptureRow) -> Structure | None:
    """The structure of a capture's text; None where none was kept, or where it is that of another text."""
    files = {asset.role: asset for asset in capture.assets}
    kept, text = files.get(ROLE), files.get("text")
    if kept is None or text is None or kept.size_bytes > _MOST_BYTES:
        return None
    try:
        found = _READ.validate_json(archive.blobs.read(kept.sha256))
    except (ValidationError, EvidenceError):
        return None  # the text itself is whole; what is wrong with this file is the integrity check's to say
    return found if found.format == FORMAT and found.text_sha256 == text.sha256 else None


@dataclass(frozen=True, slots=True)
class Illustration:
    """A picture that came with the page, where the page shows it. `thumbnail`: SHA-256, "" when there is none."""

    place: int
    item: ItemId
    caption: str
    thumbnail: str
    graphic: bool


def illustrations_of(archive: OpenArchive, capture: CaptureRow, structure: Structure) -> tuple[Illustration, ...]:
    """The pictures of a structure that are items here, each place once, in the text's order."""
    with archive.reading() as view:
        every = item_queries.captures_of_items(view, [str(item) for item in capture.record.get("media") or ()])
        rows = item_queries.items(view, list(every))
    by_file = {one.assets[0].sha256: item for item, captures in every.items() for one in captures if one.assets}
    found = [
        Illustration(shown.place, rows[item].item, shown.caption or shown.alt, rows[item].thumbnail, rows[item].graphic)
        for shown in structure.pictures
        if (item := by_file.get(Sha256(shown.sha256))) is not None and item in rows
    ]
    return tuple(sorted(found, key=lambda one: one.place))
