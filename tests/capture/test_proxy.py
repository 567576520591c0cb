"""Through a proxy or not at all: no name is looked up here, nothing goes around it, and a wrong one is said in one sentence."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from http.server import ThreadingHTTPServer
from typing import Any

import pytest

from desktop_app.capture.web.fetcher import PlainWay, fetch
from desktop_app.capture.web.near import is_near_by_name
from desktop_app.capture.web.proxy import checked_proxy, reach_proxy
from desktop_app.errors import CancelledError, InputError
from tests.capture.proxies import Place, proxy
from tests.capture.test_fetch import Handler


@pytest.fixture(scope="module")
def place() -> Iterator[Place]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield "127.0.0.1", server.server_address[1]
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def looked_up(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every name that this computer is asked to look up."""
    found, real = [], socket.getaddrinfo

    def look_up(host: Any, *rest: Any, **more: Any) -> Any:
        found.append(str(host))
        return real(host, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    return found


@pytest.mark.parametrize("scheme", ["socks5", "http"])
def test_all_of_it_goes_through_the_proxy(scheme: str, place: Place, looked_up: list[str]) -> None:
    with proxy(scheme, place) as way:
        found = fetch("http://news.example/go", way=PlainWay(way.address, "Mozilla/5.0 (example)"))
    assert found.status == 200
    assert {"http://news.example/s.css", "http://news.example/a.png"} <= set(found.requisites)
    assert set(way.asked) == {"news.example:80"}
    assert "news.example" not in looked_up
    facts = {fact.name: fact.value for fact in found.facts}
    assert "hop 1 server address" not in facts  # it was not seen: the proxy's would be taken for it
    assert facts["user agent"] == "Mozilla/5.0 (example)"
    assert way.address.split(":")[-1] not in str(found.facts)


def test_a_page_on_a_proxy_may_not_lead_into_the_own_network(place: Place, looked_up: list[str]) -> None:
    reply = b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n"
    with proxy("http", place, reply) as way, pytest.raises(InputError) as refused:
        fetch("http://news.example/", way=PlainWay(way.address))
    assert refused.value.code == "redirect-to-private"
    assert way.asked == ["news.example:80"]
    assert "news.example" not in looked_up


@pytest.mark.parametrize(
    "reply",
    [
        b"\x05\x01\x00\x01\0\0\0\0\0\0",
        b"\x05\x05\x00\x01\0\0\0\0\0\0",
        b"\x05",
        b"HTTP/1.1 200 OK\r\n\r\n",
        b"\x05\x00\x00\x09\0\0",
        b"\x05\xff\x00\x01\0\0\0\0\0\0",
        b"\x05\x00\x00\x03\xff\xff\xff",
    ],
)
def test_a_proxy_that_reaches_nothing_or_answers_nonsense(reply: bytes, place: Place) -> None:
    with proxy("socks5", place, reply) as way, pytest.raises(InputError) as refused:
        fetch("http://news.example/", way=PlainWay(way.address), wait=5)
    assert refused.value.code == "proxy-refused"


def test_a_proxy_that_denies_a_tunnel(place: Place) -> None:
    with proxy("http", place, b"HTTP/1.1 403 Forbidden\r\n\r\n") as way, pytest.raises(InputError) as refused:
        fetch("https://news.example/", way=PlainWay(way.address), wait=5)
    assert refused.value.code == "proxy-refused"


def test_no_proxy_there(place: Place, looked_up: list[str]) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        gone = f"socks5://127.0.0.1:{free.getsockname()[1]}"
    with pytest.raises(InputError) as refused:
        reach_proxy(gone)
    assert refused.value.code == "proxy-not-answering"
    with pytest.raises(InputError):
        fetch(f"http://localhost:{place[1]}/page", way=PlainWay(gone), wait=5)
    assert "localhost" not in looked_up


def test_a_server_that_is_no_proxy(place: Place) -> None:
    with pytest.raises(InputError) as refused:
        reach_proxy(f"socks5://127.0.0.1:{place[1]}", 0.3)
    assert refused.value.code == "proxy-not-answering"
    with proxy("socks5", place) as way:
        reach_proxy(way.address)
    reach_proxy("")


def test_a_silent_proxy_is_left_as_soon_as_the_person_stops() -> None:
    asked = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as server:

        def listen() -> None:
            line, _peer = server.accept()
            with line:
                line.recv(1_000)
                asked.set()
                while line.recv(1_000):
                    pass

        thread = threading.Thread(target=listen)
        thread.start()
        with pytest.raises(CancelledError):
            fetch(
                "http://news.example/",
                asked.is_set,
                wait=60,
                way=PlainWay(f"socks5://127.0.0.1:{server.getsockname()[1]}"),
            )
        thread.join()


@pytest.mark.parametrize(
    ("written", "means"),
    [
        ("", ""),
        ("socks5://127.0.0.1:9050", "socks5://127.0.0.1:9050"),
        (" SOCKS5H://proxy.example:1080/ ", "socks5://proxy.example:1080"),
        ("http://[::1]:3128", "http://[::1]:3128"),
    ],
)
def test_proxies(written: str, means: str) -> None:
    assert checked_proxy(written) == means


@pytest.mark.parametrize(
    "written",
    ["127.0.0.1:9050", "socks4://h:1", "socks5://h", "socks5://:9", "http://me:secret@h:1", "http://h:99999", "http://h:1/x", "http://[::1:9"],
)  # fmt: skip
def test_what_is_no_proxy(written: str) -> None:
    with pytest.raises(InputError) as refused:
        checked_proxy(written)
    assert refused.value.code == "proxy-malformed"
    assert "secret" not in f"{refused.value}{refused.value.details}"


def test_hosts_that_are_near_as_they_are_written() -> None:
    assert all(map(is_near_by_name, ("localhost", "printer.local", "10.0.0.1", "::1", "fe80::1%eth0", "127.1.2.3")))
    assert not any(map(is_near_by_name, ("news.example", "8.8.8.8", "localhost.example")))
