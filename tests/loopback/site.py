"""The server: HTTP/1.1 with connections that stay open, plain or TLS, one thread a connection, all ended with the block."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.loopback.model import Answer, Asked, Given, Page, Pages, Talk

_SILENCE_SECONDS = 20.0
_HANDSHAKE = b"\x16"
NOWHERE = Answer(b"<html><p>not here</p></html>", "text/html", 404)


class Site:
    """What it serves and what it was asked; both may be looked at and changed while it serves."""

    def __init__(self, address: str, pages: Pages) -> None:
        self.address = address
        self.pages = dict(pages)
        self.stop = threading.Event()
        self._given: list[Given] = []
        self._lock = threading.Condition()

    @property
    def given(self) -> tuple[Given, ...]:
        """Every request so far and its answer, in the order in which they were answered."""
        with self._lock:
            return tuple(self._given)

    def asked(self, path: str, method: str = "") -> list[Asked]:
        """The requests of one path (with its query)."""
        return [one.asked for one in self.given if one.asked.path == path and method in ("", one.asked.method)]

    def wait_for(self, path: str, seconds: float = 30.0) -> None:
        """Until a path was asked for. TimeoutError."""
        with self._lock:
            if not self._lock.wait_for(lambda: any(one.asked.path == path for one in self._given), seconds):
                raise TimeoutError(path)

    def forget(self) -> None:
        """An empty log."""
        with self._lock:
            self._given.clear()

    def answer(self, asked: Asked) -> Page:
        """What stands at a path; without its query when the whole of it is not known."""
        found = self.pages.get(asked.path) or self.pages.get(asked.path.split("?")[0], NOWHERE)
        answer = found if isinstance(found, Answer | Talk) else found(asked)
        with self._lock:
            self._given.append(Given(asked, answer if isinstance(answer, Answer) else None))
            self._lock.notify_all()
        return answer


class _Server(ThreadingHTTPServer):
    daemon_threads = False
    request_queue_size = 128

    def __init__(self, host: str, context: ssl.SSLContext | None) -> None:
        self.context = context
        self.site = Site("", {})
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        super().__init__((host, 0), _Handler)

    def server_bind(self) -> None:
        """Without asking what the host is called: a name server may be slow to say."""
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()

    def process_request_thread(self, request: socket.socket, client_address: object) -> None:  # type: ignore[override]
        """Remember the line while it is open, so that an idle one can be ended."""
        with self._lock:
            self._open.add(request)
        try:
            super().process_request_thread(request, client_address)
        finally:
            with self._lock:
                self._open.discard(request)

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that goes away in the middle is no fault of the site."""

    def hang_up(self) -> None:
        """End every line that is still open."""
        with self._lock:
            for line in self._open:
                with suppress(OSError):
                    line.shutdown(socket.SHUT_RDWR)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "Loopback"
    sys_version = ""
    server: _Server

    def setup(self) -> None:
        """Speak TLS when the server has a certificate; the handshake is made here, never where lines are accepted."""
        self.request.settimeout(_SILENCE_SECONDS)
        self.request.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, True)
        if self.server.context:
            self.request = self.server.context.wrap_socket(self.request, server_side=True)
        super().setup()

    def finish(self) -> None:
        """The end of a line; a TLS one is ours to close."""
        super().finish()
        if isinstance(self.request, ssl.SSLSocket):
            self.request.close()

    def handle(self) -> None:
        """TLS spoken to a plain port is answered as web servers answer it."""
        if not self.server.context and self.request.recv(1, socket.MSG_PEEK) == _HANDSHAKE:
            self.wfile.write(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            return
        super().handle()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        """Answer by path."""
        self._serve()

    def do_HEAD(self) -> None:
        """As GET, without the body."""
        self._serve()

    def do_POST(self) -> None:
        """The body stands in the log."""
        self._serve()

    def do_OPTIONS(self) -> None:
        """Of scripts that ask another origin."""
        self._serve()

    def _serve(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        asked = Asked(self.command, self.path, tuple(self.headers.items()), body)
        answer = self.server.site.answer(asked)
        if isinstance(answer, Talk):
            self.close_connection = True
            answer.speak(self.wfile, self.server.site.stop)
        else:
            self._send(answer, asked)

    def _send(self, answer: Answer, asked: Asked) -> None:
        wire, status = answer.wire, answer.status
        extra: list[tuple[str, str]] = [("Content-Type", answer.mime)] if answer.mime else []
        if answer.ranges:
            extra.append(("Accept-Ranges", "bytes"))
            if wanted := asked.header("range"):
                status, wire, said = _cut(wire, wanted)
                extra.append(("Content-Range", said))
        if answer.coding and answer.coding != "chunked":
            extra.append(("Content-Encoding", answer.coding.split()[0]))
        chunked = answer.coding.endswith("chunked")
        extra.append(("Transfer-Encoding", "chunked") if chunked else ("Content-Length", str(len(wire))))
        self.send_response(status)
        for name, value in (*extra, *answer.headers):
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(_chunks(wire) if chunked else wire)


def _cut(body: bytes, wanted: str) -> tuple[int, bytes, str]:
    """RFC 9110, 14.2, for one range `bytes=FIRST-[LAST]`: (status, bytes, Content-Range)."""
    first, _, last = wanted.removeprefix("bytes=").partition("-")
    start, end = int(first or 0), min(int(last) if last else len(body) - 1, len(body) - 1)
    if start > end:
        return 416, b"", f"bytes */{len(body)}"
    return 206, body[start : end + 1], f"bytes {start}-{end}/{len(body)}"


def _chunks(body: bytes, size: int = 1000) -> bytes:
    """RFC 9112, 7.1, in pieces small enough that there are several."""
    pieces = [body[n : n + size] for n in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


@contextmanager
def serving(
    pages: Pages, *, context: ssl.SSLContext | None = None, host: str = "127.0.0.1", name: str = ""
) -> Iterator[Site]:
    """A site until the block ends. `name`: what the host is called in its address, when it is not `host`."""
    server = _Server(host, context)
    scheme = "https" if context else "http"
    server.site = Site(f"{scheme}://{name or host}:{server.server_address[1]}", pages)
    accepting = threading.Thread(target=server.serve_forever, args=(0.02,))
    accepting.start()
    try:
        yield server.site
    finally:
        server.site.stop.set()
        server.shutdown()
        accepting.join()
        server.hang_up()
        server.server_close()
