"""The WACZ that is checked: pages by plain HTTP, pages by the browser, pages that others captured, all in one archive."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop_app.capture.web.browsing import BrowserWay, browsed
from desktop_app.services import reading
from desktop_app.services.archive import OpenArchive, create
from desktop_app.services.capture import Captured, Stated, capture_sources
from desktop_app.services.export import export
from desktop_app.storage.queries import items as item_queries
from tests.capture.web_archive.made import packed, site
from tests.loopback.article import loopback


@dataclass(frozen=True)
class Expected:
    """What a replay must give: an address, and the page or picture byte for byte."""

    address: str
    data: bytes


def make(folder: Path, *, browser: bool = True) -> tuple[Path, list[Expected]]:
    """OUT.wacz in `folder`, and what is in it."""
    (folder / "others.warc.gz").write_bytes(packed(site()))
    with create(folder / "archive", "Orvane", "R1", folder / "home").archive as archive, loopback() as site_here:
        sources = [site_here.article, str(folder / "others.warc.gz")]
        if browser:
            with browsed(site_here.article, BrowserWay(), cancelled=lambda: False) as source:
                file = next(file for file in source.files if file.role == "warc")
                assert isinstance(file.content, Path)
                (folder / "browser.warc.gz").write_bytes(file.content.read_bytes())
            sources.append(str(folder / "browser.warc.gz"))
        for one in capture_sources(archive, sources, Stated()):
            assert isinstance(one, Captured), one
        out = folder / "out.wacz"
        export(archive, out, "wacz")
        return out, _expected(archive)


def _expected(archive: OpenArchive) -> list[Expected]:
    """The page of every capture with a web archive, and the pictures that came with it; an address once."""
    with archive.reading() as view:
        owners = {row.item for row in item_queries.web_archives(view)}
    found: dict[str, bytes] = {}
    for row in reading.list_items(archive):
        shown = reading.show(archive, row.item)
        if shown.capture is not None and (row.item in owners or row.parent in owners):
            asset = shown.capture.assets[0]
            if asset.address:
                found.setdefault(asset.address, archive.blobs.read(asset.sha256))
    return [Expected(address, data) for address, data in sorted(found.items())]
