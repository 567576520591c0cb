"""A time-stamp service (RFC 3161) on this computer: `openssl ts` answers, by HTTP."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

_CONFIG = """\
[one]
serial = serial
signer_cert = time.pem
signer_key = time.key
certs = time.pem
default_policy = 1.3.6.1.4.1.13762.3
signer_digest = sha256
digests = sha256, sha384, sha512
accuracy = secs:1
ess_cert_id_alg = sha256
"""
_CERTIFICATE = (
    "req -x509 -newkey rsa:2048 -nodes -keyout time.key -out time.pem -days 3650 -subj /CN=Orvane_Time "
    "-addext extendedKeyUsage=critical,timeStamping -addext keyUsage=critical,digitalSignature,nonRepudiation"
)


@dataclass
class TimeService:
    """Where it is, what was asked of it, and how it answers: "stamp", "refuse", "garbage", "another", "status"."""

    address: str
    folder: Path
    mood: str = "stamp"
    queries: list[bytes] = field(default_factory=list)

    def reply(self, query: bytes) -> bytes:
        """What `openssl ts` says of the query; of one about other bytes when it is in that mood."""
        self.queries.append(query)
        if self.mood == "garbage":
            return b"<html>Welcome</html>"
        if self.mood == "refuse":
            return bytes.fromhex("30053003020102")
        (self.folder / "query").write_bytes(query)
        if self.mood == "another":
            _openssl(self.folder, "ts -query -data ts.cnf -sha256 -cert -out query")
        _openssl(self.folder, "ts -reply -config ts.cnf -section one -queryfile query -out reply")
        return (self.folder / "reply").read_bytes()


@contextmanager
def time_service(folder: Path) -> Iterator[TimeService]:
    """Runs while the block does."""
    folder.mkdir()
    (folder / "ts.cnf").write_text(_CONFIG)
    (folder / "serial").write_text("01\n")
    _openssl(folder, _CERTIFICATE)
    found = TimeService("", folder)
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(found))
    found.address = f"http://127.0.0.1:{server.server_port}/stamp"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield found
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _openssl(folder: Path, arguments: str) -> None:
    subprocess.run(["openssl", *arguments.split()], cwd=folder, check=True, capture_output=True)


def _handler(service: TimeService) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = service.reply(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(503 if service.mood == "status" else 200)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_arguments: object) -> None:
            return

    return Handler
