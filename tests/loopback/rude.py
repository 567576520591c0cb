"""Answers that are no proper HTTP, or no page: cut, endless, silent, packed too well, going round."""

from __future__ import annotations

import functools
import gzip
import threading

from tests.loopback.model import Answer, Asked, Page, Pages, Talk, Writer, moved

PAGE = b"<html><head><title>Orvane page</title></head><body><p>Words of the page, many of them.</p></body></html>"
ODD_PAGE = b"""<html><head><link rel=stylesheet href="http://[::1"><style>@import "http://[x"; p{background:url(//[)}</style></head>
<body><p>Words of an odd page, many of them.</p><img src="http://[::1/a.png"><img src="http://a:99999/"><img srcset="//[ 2x">
<img src="javascript:x"><img src="\x00\x01"><a href="http://[">x</a></body></html>"""


def rude_pages() -> Pages:
    """All of them; a path that begins with /far leads ever farther."""
    return {
        "/page": Answer(PAGE, "text/html"),
        "/odd": Answer(ODD_PAGE, "text/html"),
        "/empty": Answer(mime=""),
        "/round": moved("/round2"),
        "/round2": moved("/round"),
        "/self": moved("/self"),
        "/far": _farther,
        "/to-file": moved("file:///etc/passwd"),
        "/to-script": moved("javascript:alert(1)"),
        "/to-nowhere": moved("http://[::1"),
        "/bomb": Answer(packed_zeros(), "", headers=(("Content-Encoding", "gzip"),)),
        "/binary": Answer(bytes(range(256)) * 9, "text/html"),
        "/cut": Talk(lambda out, _stop: _say(out, b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n" + PAGE)),
        "/no-http": Talk(lambda out, _stop: _say(out, b"220 mail.example ready\r\n\r\n")),
        "/split": Talk(lambda out, _stop: _say(out, b"HTTP/1.1 200 OK\r\nX: a\x00b\r\n\r\n")),
        "/silence": Talk(lambda _out, stop: _wait(stop)),
        "/endless": Talk(_endless),
        "/slow-head": Talk(lambda out, stop: drip(out, stop, b"HTTP/1.1 200 OK\r\nX: ")),
        "/slow-body": Talk(lambda out, stop: drip(out, stop, b"HTTP/1.1 200 OK\r\n\r\n")),
    }


@functools.cache
def packed_zeros() -> bytes:
    """300 MiB of zeros, by gzip."""
    return gzip.compress(bytes(300 * 1024 * 1024), 1)


def drip(out: Writer, stop: threading.Event, head: bytes, every: float = 0.1) -> None:
    """The head, and then one byte after the other for ever."""
    out.write(head)
    while not stop.wait(every):
        out.write(b"x")


def _say(out: Writer, data: bytes) -> None:
    out.write(data)


def _wait(stop: threading.Event) -> None:
    stop.wait(20)


def _endless(out: Writer, stop: threading.Event) -> None:
    out.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
    while not stop.is_set():
        out.write(b"words " * 20_000)


def _farther(asked: Asked) -> Page:
    return moved(f"/far?{int(asked.path.partition('?')[2] or 0) + 1}")
