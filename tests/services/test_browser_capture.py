"""One address by the real browser, through a proxy, under a virtual identity: stored whole, and nothing tells the collector's own."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

import pytest

from desktop_app.services.archive import OpenArchive, create
from desktop_app.services.capture import Captured, Stated, capture_sources
from desktop_app.services.minimum import minimum_of
from desktop_app.services.reading import ItemView, extract, show
from desktop_app.services.way import Way
from tests.capture.proxies import Proxy, proxy
from tests.loopback.article import COOKIE, Loopback, loopback

IDENTITY = "Reader Seventeen"


@dataclass(frozen=True)
class Visit:
    """What was captured, through which proxy, from which site."""

    archive: OpenArchive
    one: Captured
    view: ItemView
    proxy: Proxy
    site: Loopback

    def file(self, role: str) -> bytes:
        """The bytes of the file in that role."""
        assert self.view.capture is not None
        return extract(self.archive, next(a.sha256 for a in self.view.capture.assets if a.role == role))

    @property
    def facts(self) -> dict[str, str]:
        """Facts of the record."""
        assert self.view.capture is not None
        return {fact["name"]: fact["value"] for fact in self.view.capture.record["facts"]}


@pytest.fixture(scope="module")
def visit(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visit]:
    place = tmp_path_factory.mktemp("browser")
    with create(place / "case", "Case", "R1", place / "home").archive as archive, loopback() as site:
        port = urlsplit(site.main.address).port
        assert port is not None
        with proxy("socks5", ("127.0.0.1", port)) as there:
            way = Way("browser", there.address, identity=IDENTITY, persona=place / "persona")
            [one] = capture_sources(archive, ["http://news.example/article"], Stated(), way=way)
        assert isinstance(one, Captured), one
        yield Visit(archive, one, show(archive, one.item, one.capture), there, site)


def test_all_of_the_minimum_is_there(visit: Visit) -> None:
    assert visit.view.capture is not None
    found = minimum_of(visit.view.capture.record)
    assert found.complete, found
    assert found.outputs[0][0] == "picture" and found.outputs[-1][0] == "picture-dated"
    assert "Cookie" in {name for _place, name in found.removed}
    roles = {asset.role for asset in visit.view.capture.assets}
    assert roles >= {"html", "dom", "warc", "picture", "picture-dated", "mhtml", "pdf", "text", "thumbnail"}
    assert visit.one.method == "browser" and visit.one.fallback == ""


def test_the_text_is_what_was_shown_and_the_difference_is_said(visit: Visit) -> None:
    [given] = [one for one in visit.site.main.given if one.asked.path == "/article"]
    assert given.answer is not None
    assert visit.file("html") == given.answer.body
    assert "read by a script" in visit.view.text.lower()
    assert "script" in visit.facts["words only as rendered"]


def test_everything_went_through_the_proxy_and_nothing_tells_which(visit: Visit) -> None:
    assert set(visit.proxy.asked) == {"news.example:80"}
    assert visit.view.collector == {"virtual_identity": IDENTITY, "proxy": visit.proxy.address}
    assert not [name for name in visit.facts if "server address" in name or name.startswith("server of")]
    assert visit.view.capture is not None
    told = str(visit.view.capture.record).encode() + gzip.decompress(visit.file("warc"))
    for own in (IDENTITY, visit.proxy.address.rsplit(":", 1)[1], "WARC-IP-Address", COOKIE):
        assert own.encode() not in told, own
