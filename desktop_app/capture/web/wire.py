"""One request over the wire, exactly as it went: raw headers, raw body, server address, certificate."""

from __future__ import annotations

import hashlib
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import httpx
import socksio

from desktop_app.capture.clock import now
from desktop_app.capture.web.trust import trust, trusted
from desktop_app.errors import AppError, CancelledError, InputError

MAX_WIRE_BYTES = 64 * 1024 * 1024
MAX_DECODED_BYTES = 256 * 1024 * 1024
REDACTED = ("cookie", "set-cookie", "authorization", "proxy-authorization")


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request and its response. `body` is as received, `decoded` without its content encoding."""

    address: str
    started_at: str
    took_ms: int
    request_headers: tuple[tuple[str, str], ...]
    status: int
    reason: str
    http_version: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    decoded: bytes
    server_ip: str
    certificate_sha256: str
    certificate: bytes

    def header(self, name: str) -> str:
        """The first header of that name, "" if absent."""
        return next((value for key, value in self.headers if key.lower() == name), "")


_TROUBLES = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, socksio.SOCKSError)
_LOOK_SECONDS = 0.2
"""How often the person may have stopped the work."""


class Line:
    """A client without cookies, redirects or a proxy of the environment; a context manager.

    `proxy`: SCHEME://HOST:PORT that everything goes through, names included; then whose address answers is not seen.
    `wait`: seconds of silence after which a server is given up. One exchange as a whole takes at most 15 times that:
    a server that sends a byte now and then would else hold the line for ever. `cancelled` is asked from another thread.
    """

    def __init__(self, agent: str, wait: float, cancelled: Callable[[], bool] = lambda: False, proxy: str = "") -> None:
        headers = {
            "User-Agent": agent,
            "Accept": "text/html,application/xhtml+xml,*/*;q=0.8",
            "Accept-Encoding": "gzip, deflate",
        }
        self._patience, self._cancelled = wait * 15, cancelled
        self.proxied = bool(proxy)
        self._streams: list[Any] = []
        self.trusted = trusted()
        self._client = httpx.Client(
            headers=headers,
            follow_redirects=False,
            timeout=httpx.Timeout(wait, connect=min(wait, 10.0)),
            trust_env=False,
            proxy=proxy or None,
            verify=trust(),
        )

    def __enter__(self) -> Line:
        return self

    def __exit__(self, *_error: object) -> None:
        self._client.close()

    def exchange(self, address: str, *, limit: int = MAX_WIRE_BYTES, seconds: float | None = None) -> Exchange:
        """Ask once, for at most `seconds`. InputError with a stable code when no whole answer comes; CancelledError."""
        over, ended = threading.Event(), threading.Event()
        before = self._streams
        patience = self._patience if seconds is None else min(seconds, self._patience)
        threading.Thread(target=self._watch, args=(over, ended, patience), daemon=True).start()
        try:
            found = self._ask(address, limit)
        except (*_TROUBLES, ssl.SSLError, OSError, UnicodeError) as error:
            self._close_since(before)
            if over.is_set():
                raise self._broken_off(address, str(error)) from None
            raise _fault(error, address) from None
        finally:
            ended.set()
        if over.is_set():
            # A body without a length seems whole when the line is cut.
            raise self._broken_off(address, "cut off here")
        return found

    def _broken_off(self, address: str, text: str) -> AppError:
        return CancelledError() if self._cancelled() else _timeout(address, text)

    def _watch(self, over: threading.Event, ended: threading.Event, patience: float) -> None:
        """Hang up when patience ends or the person stops the work: a silent server would hold them both."""
        end = time.monotonic() + patience
        while not ended.wait(min(_LOOK_SECONDS, max(0.0, end - time.monotonic()))):
            if self._cancelled() or time.monotonic() >= end:
                over.set()
                self._hang_up()
                return

    def _hang_up(self) -> None:
        for stream in self._streams:
            with suppress(OSError):
                # The plain socket's own call: a TLS socket would first forget its session under the reader.
                socket.socket.shutdown(stream.get_extra_info("socket"), socket.SHUT_RDWR)

    def _close_since(self, before: list[Any]) -> None:
        """A proxy that refuses leaves its line open: the library forgets it."""
        for stream in self._streams:
            if stream not in before:
                stream.close()

    def _trace(self, event: str, info: dict[str, Any]) -> None:
        if event.endswith((".connect_tcp.complete", ".start_tls.complete")):
            self._streams = [*self._streams[-20:], info["return_value"]]

    def _ask(self, address: str, limit: int) -> Exchange:
        self._client.cookies.clear()
        started, clock = now(), time.monotonic()
        request = self._client.build_request("GET", address, extensions={"trace": self._trace})
        response = self._client.send(request, stream=True)
        try:
            peer = _peer(response, self.proxied)
            body = _raw(response, limit)
            return _exchange(address, started, clock, request, response, body, peer)
        finally:
            response.close()


def _raw(response: httpx.Response, limit: int) -> bytes:
    parts, size = [], 0
    for part in response.iter_raw(65_536):
        size += len(part)
        if size > limit:
            raise _too_large(size)
        parts.append(part)
    return b"".join(parts)


def _too_large(size: int) -> InputError:
    advice = "Capture it with a browser, or save it as a file and capture that."
    return InputError("body-too-large", "The answer is too large to capture.", advice, {"bytes": size})


def _peer(response: httpx.Response, proxied: bool) -> tuple[str, bytes]:
    """(server address, DER certificate), asked for while the connection is open; a proxy's address is not the server's."""
    stream: Any = response.extensions.get("network_stream")
    server = stream.get_extra_info("server_addr") if stream and not proxied else None
    tls = stream.get_extra_info("ssl_object") if stream else None
    certificate = (tls.getpeercert(True) or b"") if tls else b""
    return (str(server[0]) if server else "", certificate)


def _exchange(
    address: str,
    started: str,
    clock: float,
    request: httpx.Request,
    response: httpx.Response,
    body: bytes,
    peer: tuple[str, bytes],
) -> Exchange:
    server, certificate = peer
    return Exchange(
        address=address,
        started_at=started,
        took_ms=int((time.monotonic() - clock) * 1000),
        request_headers=_pairs(request.headers.raw),
        status=response.status_code,
        reason=response.reason_phrase,
        http_version=response.http_version,
        headers=_pairs(response.headers.raw),
        body=body,
        decoded=decoded_body(body, response.headers.get("content-encoding", "")),
        server_ip=server,
        certificate_sha256=hashlib.sha256(certificate).hexdigest() if certificate else "",
        certificate=certificate,
    )


def _pairs(raw: list[tuple[bytes, bytes]]) -> tuple[tuple[str, str], ...]:
    return tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in raw)


def decoded_body(body: bytes, encoding: str) -> bytes:
    """The body without gzip or deflate, bounded. An unknown or broken encoding leaves it as it came."""
    for name in reversed([part.strip().lower() for part in encoding.split(",") if part.strip()]):
        if name not in ("gzip", "x-gzip", "deflate"):
            return body
        body = _inflate(body, 47 if name != "deflate" else 15)
    return body


def _inflate(body: bytes, bits: int) -> bytes:
    engine = zlib.decompressobj(bits)
    try:
        out = engine.decompress(body, MAX_DECODED_BYTES + 1)
    except zlib.error:
        return _inflate(body, -15) if bits == 15 else body
    if len(out) > MAX_DECODED_BYTES:
        raise _too_large(len(out))
    return out


def _fault(error: Exception, address: str) -> InputError:
    details = {"address": address[:300], "network": str(error)[:300]}
    text = str(error)
    cause = error.__cause__ or error.__context__
    while cause is not None and not isinstance(cause, OSError):
        cause = cause.__cause__ or cause.__context__
    if isinstance(error, httpx.TimeoutException):
        return _timeout(address, text)
    if isinstance(error, httpx.ProxyError | socksio.SOCKSError):
        advice = "Check the address, and whether the proxy may go there; nothing was sent without it."
        return InputError("proxy-refused", "The proxy did not reach the server.", advice, details)
    if "CERTIFICATE" in text.upper():
        advice = "Look at the address; if it is right, capture the page with a browser and save it."
        return InputError("tls-failed", "The server's certificate could not be checked.", advice, details)
    if "SSL" in text.upper() or isinstance(cause, ssl.SSLError):
        advice = "Look at the address; try it with http:// if the site has no https."
        return InputError("tls-failed", "No safe connection to the server came about.", advice, details)
    if isinstance(cause, socket.gaierror) or "Name or service" in text or "name resolution" in text:
        return InputError(
            "address-unknown", "There is no server with that name.", "Check the address and the network.", details
        )
    if isinstance(error, httpx.InvalidURL | UnicodeError):
        return InputError(
            "address-malformed", "That address is not complete.", "Copy it again from the browser.", details
        )
    if isinstance(error, httpx.RemoteProtocolError | httpx.ReadError | httpx.DecodingError):
        advice = "Try again later, or save the page with a browser and capture the file."
        return InputError("answer-broken", "The server's answer broke off or is no web page.", advice, details)
    return InputError(
        "address-not-answering", "The server does not answer.", "Check the network, try again later.", details
    )


def _timeout(address: str, text: str) -> InputError:
    details = {"address": address[:300], "network": text[:300]}
    advice = "Try again later, or give it more time with --wait."
    return InputError("address-timeout", "The server did not answer in time.", advice, details)
