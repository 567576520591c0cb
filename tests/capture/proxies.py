"""A SOCKS 5 and an HTTP proxy on loopback that lead every name to one server and tell what they were asked for."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from urllib.parse import urlsplit

Place = tuple[str, int]


@dataclass
class Proxy:
    """Where it listens, and what it was asked to reach, names as they were sent."""

    address: str = ""
    asked: list[str] = field(default_factory=list)


@contextmanager
def proxy(scheme: str, leads_to: Place, reply: bytes = b"") -> Iterator[Proxy]:
    """A proxy for one test. `reply`: what it says to every request in the place of leading anywhere."""
    found = Proxy()
    with socket.create_server(("127.0.0.1", 0)) as server:
        found.address = f"{scheme}://127.0.0.1:{server.getsockname()[1]}"
        serve = _socks if scheme == "socks5" else _http
        listening = threading.Thread(target=_listen, args=(server, serve, found, leads_to, reply), daemon=True)
        listening.start()
        try:
            yield found
        finally:
            with suppress(OSError):
                server.shutdown(socket.SHUT_RDWR)
    listening.join(10)


def _listen(server: socket.socket, serve: object, found: Proxy, leads_to: Place, reply: bytes) -> None:
    with suppress(OSError):
        while True:
            line, _ = server.accept()
            threading.Thread(target=_served, args=(serve, line, found, leads_to, reply), daemon=True).start()


def _served(serve: object, line: socket.socket, found: Proxy, leads_to: Place, reply: bytes) -> None:
    with line, suppress(OSError, struct.error):
        serve(line, found, leads_to, reply)  # type: ignore[operator]


def _exactly(line: socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        piece = line.recv(size - len(data))
        if not piece:
            raise OSError("gone")
        data += piece
    return data


def _socks(line: socket.socket, found: Proxy, leads_to: Place, reply: bytes) -> None:
    """RFC 1928: only names are expected; an address that was looked up before is told as such."""
    _version, ways = _exactly(line, 2)
    _exactly(line, ways)
    line.sendall(b"\x05\x00")
    _version, _command, _reserved, kind = _exactly(line, 4)
    if kind == 3:
        name = _exactly(line, _exactly(line, 1)[0]).decode("ascii")
    else:
        name = f"looked up: {socket.inet_ntop(socket.AF_INET, _exactly(line, 4))}"
    port = struct.unpack(">H", _exactly(line, 2))[0]
    found.asked.append(f"{name}:{port}")
    if reply:
        line.sendall(reply)
        return
    line.sendall(b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00")
    _join(line, leads_to)


def _http(line: socket.socket, found: Proxy, leads_to: Place, reply: bytes) -> None:
    """Plain requests name the whole address (RFC 9112, 3.2.2), others ask for a tunnel (CONNECT)."""
    head = b""
    while b"\r\n\r\n" not in head:
        head += _exactly(line, 1)
    first, _, rest = head.partition(b"\r\n")
    verb, target, version = first.decode("latin-1").split(" ")
    parts = urlsplit(target if "://" in target else f"//{target}")
    found.asked.append(f"{parts.hostname}:{parts.port or 80}")
    if reply:
        line.sendall(reply)
    elif verb == "CONNECT":
        line.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        _join(line, leads_to)
    else:
        path = f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}"
        _join(line, leads_to, f"{verb} {path} {version}\r\n".encode("latin-1") + rest)


def _join(line: socket.socket, leads_to: Place, said: bytes = b"") -> None:
    with socket.create_connection(leads_to, 10) as there:
        there.sendall(said)
        back = threading.Thread(target=_copy, args=(there, line), daemon=True)
        back.start()
        _copy(line, there)
        back.join(10)


def _copy(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while piece := source.recv(65_536):
            target.sendall(piece)
    with suppress(OSError):
        target.shutdown(socket.SHUT_WR)
