"""What the trial has the program read: a page on this computer, a message, words in an older encoding, a film, a certificate."""

from __future__ import annotations

import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

QUOTE = "The bridge at Sennet Ford was closed on Monday."
COLOUR = bytes((200, 30, 40))
"""Of the page; no part of the window has it."""
PAGE = f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sennet Ford: bridge closed</title></head>
<body style="background:#{COLOUR.hex()};color:#fff;font:32px sans-serif"><article><h1>Sennet Ford: bridge closed</h1><p>{QUOTE}
Twelve people waited at its northern end until the evening.</p></article></body></html>""".encode()
RUSSIAN = (
    "Мост у Сеннет-Форда закрыт с понедельника. Двенадцать человек ждали у северного конца до вечера. "
    "Служба района сообщила, что никто не пострадал, и что движение откроют через неделю."
)
MESSAGE = b"""From: desk@north-valley.example\r\nTo: archive@north-valley.example\r\nSubject: The bridge\r
Date: Tue, 08 Oct 2024 09:30:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r
The bridge at Sennet Ford is closed, says the office.\r\n"""
DRAFT = f"# The bridge\n\nThe paper wrote: “{QUOTE}” It did not say why.\n"


class _Answer(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        """The page, whatever is asked for."""
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(PAGE)))
        self.end_headers()
        self.wfile.write(PAGE)

    def log_message(self, *_words: object) -> None:
        """Nobody reads it."""


@contextmanager
def served() -> Iterator[str]:
    """The address of the page while the block runs; no other computer can reach it."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Answer) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/bridge.html"
        server.shutdown()


def _chunk(kind: bytes, data: bytes) -> bytes:
    return kind + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)


def film(width: int = 160, height: int = 120, frames: int = 20, per_second: int = 10) -> bytes:
    """Frames of one colour each, as they are (AVI, RIFF of 1997: "avih", "strh", "strf", "movi")."""
    size = width * height * 3
    main = (1_000_000 // per_second, size * per_second, 0, 16, frames, 0, 1, size, width, height, 0, 0, 0, 0)
    stream = (0, 0, 0, 0, 1, per_second, 0, frames, size, 0, 0, 0, 0, width, height)
    form = (40, width, height, 1, 24, 0, size, 0, 0, 0, 0)
    heads = _chunk(b"strh", b"vidsDIB " + struct.pack("<IHHIIIIIIIIhhhh", *stream))
    heads += _chunk(b"strf", struct.pack("<IiiHHIIiiII", *form))
    head = _chunk(b"avih", struct.pack("<14I", *main)) + _chunk(b"LIST", b"strl" + heads)
    pixels = (bytes((20 + 10 * at, 90, 200 - 8 * at)) * (width * height) for at in range(frames))
    body = b"movi" + b"".join(_chunk(b"00db", frame) for frame in pixels)
    return _chunk(b"RIFF", b"AVI " + _chunk(b"LIST", b"hdrl" + head) + _chunk(b"LIST", body))


def write_certificate(path: Path, passphrase: bytes) -> None:
    """A new key with its own certificate (PKCS #12), valid for a day: reports are signed with it, nothing is proved by it."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "A trial of Attest")])
    now = datetime.now(UTC)
    usage = x509.KeyUsage(True, True, False, False, False, False, False, False, False)
    made = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    made = (
        made.add_extension(usage, critical=True)
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=1))
    )
    certificate = made.sign(key, hashes.SHA256())
    encryption = BestAvailableEncryption(passphrase)
    path.write_bytes(pkcs12.serialize_key_and_certificates(b"trial", key, certificate, None, encryption))


def colours(picture: bytes) -> list[bytes]:
    """The colour of every pixel of a picture in its plainest form (ppm(5)). ValueError."""
    kind, size, most, pixels = picture.split(b"\n", 3)
    width, height = map(int, size.split())
    if (kind, most, len(pixels)) != (b"P6", b"255", 3 * width * height):
        raise ValueError("no whole picture")
    return [pixels[at : at + 3] for at in range(0, len(pixels), 3)]
