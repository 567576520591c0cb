"""A loopback site that misbehaves, spoken to over real sockets; and certificates made on the spot."""

from __future__ import annotations

import datetime
import gzip
import ipaddress
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

PAGE = b"<html><head><title>Orvane page</title></head><body><p>Words of the page, many of them.</p></body></html>"
ODD_PAGE = b"""<html><head><link rel=stylesheet href="http://[::1"><style>@import "http://[x"; p{background:url(//[)}</style></head>
<body><p>Words of an odd page, many of them.</p><img src="http://[::1/a.png"><img src="http://a:99999/"><img srcset="//[ 2x">
<img src="javascript:x"><img src="\x00\x01"><a href="http://[">x</a></body></html>"""
Talk = Callable[[socket.socket, str, threading.Event], None]


def answer(status: str, body: bytes = b"", *headers: str) -> bytes:
    """A whole HTTP/1.1 response."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


WHOLE: dict[str, bytes] = {
    "/page": answer("200 OK", PAGE, "Content-Type: text/html"),
    "/odd": answer("200 OK", ODD_PAGE, "Content-Type: text/html"),
    "/empty": answer("200 OK"),
    "/round": answer("302 Found", b"", "Location: /round2"),
    "/round2": answer("302 Found", b"", "Location: /round"),
    "/self": answer("302 Found", b"", "Location: /self"),
    "/to-file": answer("302 Found", b"", "Location: file:///etc/passwd"),
    "/to-nowhere": answer("302 Found", b"", "Location: http://[::1"),
    "/bomb": answer("200 OK", gzip.compress(bytes(300 * 1024 * 1024), 1), "Content-Encoding: gzip"),
    "/binary": answer("200 OK", bytes(range(256)) * 9, "Content-Type: text/html"),
    "/cut": answer("200 OK", PAGE * 9)[:300],
    "/no-http": b"220 mail.example ready\r\n\r\n",
    "/split": b"HTTP/1.1 200 OK\r\nX: a\x00b\r\n\r\n",
    "/silence": b"",
}


@dataclass(frozen=True)
class Site:
    """Where it listens."""

    address: str


@contextmanager
def serving(context: ssl.SSLContext | None = None, host: str = "127.0.0.1") -> Iterator[Site]:
    """The site, until the body ends."""
    stop = threading.Event()
    threads: list[threading.Thread] = []
    with socket.create_server((host, 0)) as server:
        accepting = threading.Thread(target=_accept, args=(server, context, stop, threads))
        accepting.start()
        try:
            yield Site(f"{'https' if context else 'http'}://{host}:{server.getsockname()[1]}")
        finally:
            stop.set()
            with suppress(OSError):
                socket.create_connection(server.getsockname()[:2], timeout=5).close()
            accepting.join()
            for thread in threads:
                thread.join()


def _accept(
    server: socket.socket, context: ssl.SSLContext | None, stop: threading.Event, threads: list[threading.Thread]
) -> None:
    while True:
        line, _peer = server.accept()
        if stop.is_set():
            line.close()
            return
        threads.append(threading.Thread(target=_talk, args=(line, context, stop)))
        threads[-1].start()


def _talk(line: socket.socket, context: ssl.SSLContext | None, stop: threading.Event) -> None:
    with line, suppress(OSError, IndexError):
        line.settimeout(20)
        spoken = context.wrap_socket(line, server_side=True) if context else line
        with spoken:
            asked = b""
            while b"\r\n\r\n" not in asked:
                got = spoken.recv(65_536)
                if not got:
                    return
                asked += got
                if asked.startswith(b"\x16"):
                    line.sendall(answer("400 Bad Request"))
                    return
            _answer(spoken, asked.split(b" ")[1].decode("ascii"), stop)


def _answer(line: socket.socket, path: str, stop: threading.Event) -> None:
    if path in WHOLE:
        line.sendall(WHOLE[path])
        if path == "/silence":
            stop.wait(20)
    elif path.startswith("/far"):
        line.sendall(answer("302 Found", b"", f"Location: /far{int(path[4:] or 0) + 1}"))
    elif path == "/endless":
        line.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
        while not stop.is_set():
            line.sendall(b"words " * 20_000)
    elif path in ("/slow-head", "/slow-body"):
        line.sendall(b"HTTP/1.1 200 OK\r\n" + (b"\r\n" if path == "/slow-body" else b"X: "))
        while not stop.wait(0.1):
            line.sendall(b"x")
    else:
        line.sendall(answer("404 Not Found", b"<html><p>not here</p></html>", "Content-Type: text/html"))


def certificate(folder: Path, name: str = "127.0.0.1") -> tuple[ssl.SSLContext, Path, str]:
    """(a server's context, its self-signed certificate as PEM, SHA-256 of the DER) for an IP address, valid for a day."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(hours=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(name))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem, secret = folder / "server.pem", folder / "server.key"
    pem.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    plain = serialization.NoEncryption()
    secret.write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem, secret)
    return context, pem, made.fingerprint(hashes.SHA256()).hex()
