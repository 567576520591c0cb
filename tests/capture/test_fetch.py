"""Plain HTTP against real loopback servers: redirects, encodings, failures, and a WARC that reads back byte for byte."""

from __future__ import annotations

import gzip
import io
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from warcio.archiveiterator import ArchiveIterator

from desktop_app.capture.model import CapturedSource
from desktop_app.capture.web.fetcher import fetch
from desktop_app.errors import CancelledError, InputError

PAGE = "<html><head><title>Ridge</title><link rel=stylesheet href=/s.css></head><body><p>Ünïcode wörds</p><img src=a.png><img src=gone.png></body></html>"
PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 50
BOMB = gzip.compress(bytes(300 * 1024 * 1024), 1)


class Handler(BaseHTTPRequestHandler):
    """A small site."""

    def do_GET(self) -> None:
        """Answer by path."""
        answers = {
            "/page": (
                200,
                {"Content-Type": "text/html; charset=iso-8859-1", "Set-Cookie": "secret=1"},
                PAGE.encode("latin-1"),
            ),
            "/gzip": (200, {"Content-Type": "text/html", "Content-Encoding": "gzip"}, gzip.compress(PAGE.encode())),
            "/s.css": (200, {"Content-Type": "text/css"}, b"body{background:url(bg.png)}"),
            "/a.png": (200, {"Content-Type": "image/png"}, PNG),
            "/bg.png": (200, {"Content-Type": "image/png"}, PNG + b"bg"),
            "/go": (302, {"Location": "/page"}, b"moved"),
            "/round": (301, {"Location": "/round2"}, b""),
            "/round2": (301, {"Location": "/round"}, b""),
            "/empty": (200, {}, b""),
            "/bomb": (200, {"Content-Encoding": "gzip"}, BOMB),
        }
        status, headers, body = answers.get(
            self.path, (404, {"Content-Type": "text/html"}, b"<html><body>not found</body></html>")
        )
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


def records(source: CapturedSource) -> dict[tuple[str, str], bytes]:
    warc = next(file for file in source.files if file.role == "warc")
    assert isinstance(warc.content, bytes)
    found = {}
    for record in ArchiveIterator(io.BytesIO(warc.content), check_digests="raise", no_record_parse=False):
        found[record.rec_type, record.rec_headers.get_header("WARC-Target-URI") or ""] = record.raw_stream.read()
    return found


def test_a_page_with_what_it_needs(site: str) -> None:
    found = fetch(f"{site}/go")
    assert (found.final_address, found.status, found.text_is_html) == (f"{site}/page", 200, True)
    assert found.text is not None and "Ünïcode wörds" in found.text
    assert {a.removeprefix(site) for a in found.requisites} >= {"/s.css", "/a.png", "/bg.png", "a.png"}
    facts = {fact.name: fact.value for fact in found.facts}
    assert "answered 302" in facts["hop 1"]
    assert facts["hop 1 server address"] == "127.0.0.1"
    assert facts["requisites that did not come"] == "1"
    assert "secret" not in str(found.facts)


def test_the_warc_holds_the_bytes_as_they_came(site: str) -> None:
    found = records(fetch(f"{site}/gzip"))
    assert gzip.decompress(found["response", f"{site}/gzip"]) == PAGE.encode()
    assert found["response", f"{site}/a.png"] == PNG
    assert ("request", f"{site}/gzip") in found


def test_cookies_are_redacted_in_the_warc(site: str) -> None:
    found = fetch(f"{site}/page")
    assert [(one.place, one.name) for one in found.removed] == [(f"response 1 GET {site}/page", "Set-Cookie")]
    warc = next(file for file in found.files if file.role == "warc")
    assert isinstance(warc.content, bytes)
    unpacked = b"".join(
        r.rec_headers.to_bytes() + (r.http_headers.to_bytes() if r.http_headers else b"")
        for r in ArchiveIterator(io.BytesIO(warc.content))
    )
    assert b"secret" not in unpacked
    assert b"redacted by Attest" in unpacked


def test_an_error_page_is_captured_with_its_status(site: str) -> None:
    assert fetch(f"{site}/nowhere").status == 404


@pytest.mark.parametrize(
    ("path", "code"), [("/round", "redirects-forever"), ("/empty", "body-empty"), ("/bomb", "body-too-large")]
)
def test_refusals(site: str, path: str, code: str) -> None:
    with pytest.raises(InputError) as caught:
        fetch(site + path)
    assert caught.value.code == code


def test_an_address_that_does_not_answer() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(InputError) as caught:
        fetch(f"http://127.0.0.1:{port}/")
    assert caught.value.code == "address-not-answering"


@pytest.mark.parametrize(
    ("address", "code"), [("file:///etc/passwd", "address-not-http"), ("http:///x", "address-malformed")]
)
def test_addresses_that_are_none(address: str, code: str) -> None:
    with pytest.raises(InputError) as caught:
        fetch(address)
    assert caught.value.code == code


def test_a_silent_server_is_left_as_soon_as_the_person_stops() -> None:
    asked, gone = threading.Event(), threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as server:

        def listen() -> None:
            line, _peer = server.accept()
            with line:
                line.recv(1_000)
                asked.set()
                while line.recv(1_000):
                    pass
                gone.set()

        thread = threading.Thread(target=listen)
        thread.start()
        with pytest.raises(CancelledError):
            fetch(f"http://127.0.0.1:{server.getsockname()[1]}/", asked.is_set, wait=60)
        assert gone.wait(5)
        thread.join()
