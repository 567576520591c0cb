"""Ways to an address: a browser first, plain HTTP named in the record, private fields at home, nothing around a proxy."""

from __future__ import annotations

import hashlib
import io
import socket
import threading
import zipfile
from collections.abc import Callable, Iterator
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from desktop_app.capture.web.browsing import BrowserWay
from desktop_app.errors import CancelledError, EnvironmentFaultError, InputError
from desktop_app.services import arriving, sharing
from desktop_app.services.archive import OpenArchive, create
from desktop_app.services.capture import Captured, Refused, Stated, capture_sources
from desktop_app.services.minimum import minimum_of
from desktop_app.services.reading import ItemView, extract, show
from desktop_app.services.taking_back import take_back
from desktop_app.services.way import Way
from desktop_app.storage.queries import entities
from tests.capture.proxies import proxy
from tests.capture.test_fetch import Handler
from tests.services.browser_source import browser_of, page_picture

ADDRESS = "https://news.example/bridge"
BROWSER = Way(mode="browser")


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenArchive]:
    """One for all: starting a reading program for each would be most of the time."""
    place = tmp_path_factory.mktemp("ways")
    with create(place / "case", "Case", "R1", place / "home").archive as opened:
        yield opened


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def browser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """`browser(...)`: what the browser of this test is like, as `browser_of` takes it."""

    def be(**like: Any) -> None:
        monkeypatch.setattr(arriving, "browsed", browser_of(tmp_path / "browsed", **like))

    be()
    return be


def captured(archive: OpenArchive, address: str, way: Way, **more: Any) -> Captured:
    [one] = capture_sources(archive, [address], Stated(), way=way, **more)
    assert isinstance(one, Captured), one
    return one


def shown(archive: OpenArchive, one: Captured) -> ItemView:
    return show(archive, one.item, one.capture)


def facts(view: ItemView) -> dict[str, str]:
    assert view.capture is not None
    return {fact["name"]: fact["value"] for fact in view.capture.record["facts"]}


@pytest.mark.usefixtures("browser")
def test_a_browser_capture_is_stored_with_all_it_made(archive: OpenArchive) -> None:
    phases: list[str] = []
    one = captured(archive, ADDRESS, BROWSER, said=phases.append)
    view = shown(archive, one)
    assert view.capture is not None
    roles = {asset.role: asset for asset in view.capture.assets}
    made = {"html", "picture", "picture-dated", "warc", "mhtml", "pdf", "dom", "text", "structure", "thumbnail"}
    assert set(roles) == made
    found = minimum_of(view.capture.record)
    assert found.complete, found
    assert [role for role, _at in found.outputs] == ["picture", "mhtml", "pdf", "dom", "warc", "picture-dated"]
    assert found.removed == ((f"request 1 GET {ADDRESS}", "Cookie"),)
    tools = view.capture.record["tools"]
    assert (tools["Chromium"], tools["Qt-WebEngine"]) == ("140.0", "6.11.3")
    assert "Attest" not in tools and "attest" in tools
    assert "At least 12 people were killed" in view.text
    assert "Loading the figures" not in view.text
    assert phases == ["starting", "loading", "scrolling", "picture", "saving", "done"]
    assert not list((archive.folder / "tmp").iterdir())


@pytest.mark.usefixtures("browser")
def test_the_dated_picture_holds_the_raw_one_and_names_it(archive: OpenArchive) -> None:
    view = shown(archive, captured(archive, ADDRESS, BROWSER))
    assert view.capture is not None
    roles = {asset.role: asset.sha256 for asset in view.capture.assets}
    raw = extract(archive, roles["picture"])
    assert raw == page_picture()
    [recipe] = [c for c in view.capture.record["conversions"] if c.startswith("picture-dated")]
    assert hashlib.sha256(raw).hexdigest() in recipe
    dated, plain = (Image.open(io.BytesIO(extract(archive, roles[r]))) for r in ("picture-dated", "picture"))
    rows = dated.height - plain.height
    assert f"; {rows} rows" in recipe
    assert dated.crop((0, rows, 1280, dated.height)).tobytes() == plain.tobytes()
    small = Image.open(io.BytesIO(extract(archive, roles["thumbnail"])))
    assert small.width / small.height == pytest.approx(1280 / 900, rel=0.02)


@pytest.mark.usefixtures("browser")
def test_words_that_only_one_of_both_texts_has_are_said(archive: OpenArchive) -> None:
    found = facts(shown(archive, captured(archive, ADDRESS, BROWSER)))
    assert "killed" in found["words only as rendered"]
    assert "loading" in found["words only as received"]
    assert "bridge" not in found["words only as rendered"] + found["words only as received"]


def test_a_login_wall_is_never_green(archive: OpenArchive, browser: Callable[..., None]) -> None:
    browser(html="<html><body><h1>News</h1><p>Please log in to continue.</p><input type=password></body></html>")
    one = captured(archive, ADDRESS, BROWSER)
    assert one.page_state == "login wall"
    assert {light.name: light.light for light in one.checklist} == {"address": "green", "html": "red", "picture": "red"}


FAULTS = [
    EnvironmentFaultError("browser-missing", "There is no browser here.", "Install it."),
    EnvironmentFaultError("browser-died", "The browser broke down.", "Try again."),
    InputError("browser-failed", "The page did not come.", "Try again."),
]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.code)
@pytest.mark.parametrize("mode", ["auto", "browser"])
def test_plain_http_steps_in_and_the_record_says_why(
    archive: OpenArchive, site: str, browser: Callable[..., None], mode: Any, fault: Any
) -> None:
    browser(error=fault)
    one = captured(archive, f"{site}/page", Way(mode=mode))
    view = shown(archive, one)
    assert view.capture is not None
    assert view.capture.method == "http"
    assert fault.code in facts(view)["browser capture"]
    assert {light.name: light.light for light in one.checklist}["picture"] == "red"


def test_who_asks_for_plain_http_gets_it_and_no_word_of_a_browser(
    archive: OpenArchive, site: str, browser: Callable[..., None]
) -> None:
    browser(error=AssertionError("asked"))
    assert "browser capture" not in facts(shown(archive, captured(archive, f"{site}/page", Way())))


def test_what_was_logged_in_for_has_no_second_way(
    archive: OpenArchive, site: str, browser: Callable[..., None]
) -> None:
    browser(error=FAULTS[1])
    [one] = capture_sources(archive, [f"{site}/page"], Stated(), way=Way(mode="browser", interactive=True))
    assert isinstance(one, Refused)
    assert one.code == "browser-died"


def test_stopping_the_browser_stops_the_call(archive: OpenArchive, site: str, browser: Callable[..., None]) -> None:
    browser(error=CancelledError())
    with pytest.raises(CancelledError):
        list(capture_sources(archive, [f"{site}/page"], Stated(), way=BROWSER))


def test_both_ways_fail(archive: OpenArchive, browser: Callable[..., None]) -> None:
    browser(error=FAULTS[2])
    [one] = capture_sources(archive, ["http://localhost:1/"], Stated(), way=BROWSER, wait=1)
    assert isinstance(one, Refused)
    assert one.code == "address-not-answering"


def test_what_the_collector_is_called_stays_private(
    archive: OpenArchive, tmp_path: Path, browser: Callable[..., None]
) -> None:
    asked: list[BrowserWay] = []
    browser(asked=asked)
    with proxy("socks5", ("127.0.0.1", 1)) as there:
        way = Way("browser", there.address, "Mozilla/5.0 (example)", "fr", "Reader Seventeen", tmp_path / "persona")
        one = captured(archive, ADDRESS, way)
        assert asked == [
            BrowserWay(there.address, "Mozilla/5.0 (example)", "fr", "Reader Seventeen", tmp_path / "persona")
        ]
    with archive.reading() as view:
        assert entities.fields(view, one.capture) == {"virtual_identity": "Reader Seventeen", "proxy": there.address}
    record = str(shown(archive, one).capture)
    assert "Seventeen" not in record and there.address not in record
    assert "through a proxy" in record and "Mozilla/5.0 (example)" in record
    for include, travels in ((frozenset[str](), False), (frozenset(["collector"]), True)):
        out = tmp_path / f"{travels}.attest"
        sharing.share(archive, out, None, include, lambda _done, _all: None)
        with zipfile.ZipFile(out) as zipped:
            told = b"".join(zipped.read(name) for name in zipped.namelist())
        assert (b"Seventeen" in told, there.address.encode() in told) == (travels, travels)
    taken = take_back(archive, [one])
    assert taken.captures == 1


@pytest.mark.parametrize("mode", ["http", "browser", "auto"])
def test_a_wrong_proxy_is_one_sentence_and_nothing_goes_out(
    archive: OpenArchive, site: str, browser: Callable[..., None], mode: Any
) -> None:
    browser(error=AssertionError("asked"))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        gone = f"socks5://127.0.0.1:{free.getsockname()[1]}"
    for wrong, code in ((gone, "proxy-not-answering"), ("tor", "proxy-malformed")):
        with pytest.raises(InputError) as refused:
            list(capture_sources(archive, [f"{site}/page"], Stated(), way=Way(mode=mode, proxy=wrong)))
        assert refused.value.code == code


def test_the_second_way_goes_through_the_same_proxy(
    archive: OpenArchive, site: str, browser: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    browser(error=FAULTS[0])
    looked_up: list[str] = []
    real = socket.getaddrinfo

    def look_up(host: Any, *rest: Any, **more: Any) -> Any:
        looked_up.append(str(host))
        return real(host, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    with proxy("socks5", ("127.0.0.1", int(site.rsplit(":", 1)[1]))) as there:
        captured(archive, "http://news.example/page", Way(mode="auto", proxy=there.address))
    assert there.asked and set(there.asked) == {"news.example:80"}
    assert "news.example" not in looked_up


def test_a_picture_that_takes_no_strip_is_kept_and_said(
    archive: OpenArchive, browser: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.services.browser_source.page_picture", lambda: b"\x89PNG\r\n\x1a\nbroken")
    one = captured(archive, ADDRESS, BROWSER)
    view = shown(archive, one)
    assert "picture-dated" in facts(view)
    assert view.capture is not None
    assert "picture" in {asset.role for asset in view.capture.assets}
    assert {light.name: light.light for light in one.checklist}["picture"] == "red"


@pytest.mark.usefixtures("browser")
def test_writing_is_done_where_the_caller_says(archive: OpenArchive) -> None:
    done: list[str] = []

    def elsewhere(work: Callable[[], Any]) -> Any:
        done.append(threading.current_thread().name)
        return work()

    captured(archive, ADDRESS, BROWSER, writing=elsewhere)
    assert len(done) == 3  # the collection, the capture, the view
