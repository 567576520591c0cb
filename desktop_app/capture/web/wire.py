"""One request over the wire, exactly as it went: raw headers, raw body, server address, certificate."""

from __future__ import annotations

import hashlib
import socket
import ssl
import time
import zlib
from dataclasses import dataclass
from typing import Any

import httpx

from desktop_app.capture.clock import now
from desktop_app.errors import InputError

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


def new_client(agent: str) -> httpx.Client:
    """A client without cookies, redirects or a proxy of the environment."""
    headers = {
        "User-Agent": agent,
        "Accept": "text/html,application/xhtml+xml,*/*;q=0.8",
        "Accept-Encoding": "gzip, deflate",
    }
    timeout = httpx.Timeout(20.0, connect=10.0)
    return httpx.Client(headers=headers, follow_redirects=False, timeout=timeout, trust_env=False)


def exchange(client: httpx.Client, address: str, *, limit: int = MAX_WIRE_BYTES) -> Exchange:
    """Ask once. InputError with a stable code when no whole answer comes."""
    client.cookies.clear()
    started, clock = now(), time.monotonic()
    try:
        request = client.build_request("GET", address)
        response = client.send(request, stream=True)
        try:
            peer = _peer(response)
            body = _raw(response, limit)
            return _exchange(address, started, clock, request, response, body, peer)
        finally:
            response.close()
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, ssl.SSLError, OSError, UnicodeError) as error:
        raise _fault(error, address) from None


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


def _peer(response: httpx.Response) -> tuple[str, bytes]:
    """(server address, DER certificate), asked for while the connection is open."""
    stream: Any = response.extensions.get("network_stream")
    server = stream.get_extra_info("server_addr") if stream else None
    tls = stream.get_extra_info("ssl_object") if stream else None
    certificate = (tls.getpeercert(binary_form=True) or b"") if tls else b""
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
        return InputError("address-timeout", "The server did not answer in time.", "Try again later.", details)
    if "CERTIFICATE" in text.upper() or "SSL" in text.upper() or isinstance(cause, ssl.SSLError):
        advice = "Look at the address; if it is right, capture the page with a browser and save it."
        return InputError("tls-failed", "The server's certificate could not be checked.", advice, details)
    if isinstance(cause, socket.gaierror) or "Name or service" in text or "name resolution" in text:
        return InputError(
            "address-unknown", "There is no server with that name.", "Check the address and the network.", details
        )
    if isinstance(error, httpx.InvalidURL | UnicodeError):
        return InputError(
            "address-malformed", "That address is not complete.", "Copy it again from the browser.", details
        )
    return InputError(
        "address-not-answering", "The server does not answer.", "Check the network, try again later.", details
    )
