"""Web archives for tests, put together here byte by byte after ISO 28500 and the WACZ specification."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from io import BytesIO
from typing import Any

from tests.capture.readers.made import jpeg

HOST = "https://orvane.example"
AT = "2025-11-02T08:15:30Z"
WORDS = (
    "<p>The market of Orvane was closed on Monday after shells fell beside the northern gate, the office said.</p>"
    "<p>Traders said that they had seen four trucks near the bridge at noon, and that nobody came to the gate.</p>"
    "<p>The municipality said it would open the market again when the road to the bridge was safe to use.</p>"
)


def page(title: str = "Orvane market closed", more: str = "", picture: str = "") -> bytes:
    """A page of a site; `picture` is the address of its photograph as the page writes it."""
    figure = (
        f'<figure><img src="{picture}" width=640 height=480><figcaption>The gate</figcaption></figure>'
        if picture
        else ""
    )
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head>'
        f"<body><article><h1>{title}</h1>{WORDS}{figure}{WORDS}</article>{more}</body></html>"
    ).encode()


def sha1(data: bytes) -> str:
    """A digest as most tools write it."""
    return "sha1:" + base64.b32encode(hashlib.sha1(data, usedforsecurity=False).digest()).decode()


def number(text: str) -> str:
    """A record id that is always the same for the same text."""
    digits = hashlib.sha256(text.encode()).hexdigest()[:32]
    return f"<urn:uuid:{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-8{digits[17:20]}-{digits[20:]}>"


def record(
    kind: str,
    block: bytes,
    fields: Mapping[str, str] | None = None,
    *,
    length: int | None = None,
    end: bytes = b"\r\n\r\n",
) -> bytes:
    """One record. `length`: what it says of itself, if that is a lie."""
    given = dict(fields or {})
    head = {"WARC-Type": kind, "WARC-Record-ID": given.pop("WARC-Record-ID", number(kind + repr(given)))}
    head |= {"WARC-Date": AT} | given | {"Content-Length": str(len(block) if length is None else length)}
    lines = "".join(f"{name}: {value}\r\n" for name, value in head.items() if value)
    return f"WARC/1.1\r\n{lines}\r\n".encode() + block + end


def http(body: bytes, mime: str = "text/html; charset=utf-8", status: str = "HTTP/1.1 200 OK", more: str = "") -> bytes:
    """An HTTP answer."""
    return f"{status}\r\nContent-Type: {mime}\r\n{more}\r\n".encode() + body


def response(
    address: str, body: bytes, mime: str = "text/html; charset=utf-8", *, status: str = "HTTP/1.1 200 OK",
    more: str = "", digest: str | None = None, **fields: str,
) -> bytes:  # fmt: skip
    """A response record. `digest` None: the right one; "": none. `more`: HTTP header lines."""
    block = http(body, mime, status, more)
    named = {
        "WARC-Target-URI": address, "WARC-IP-Address": "198.51.100.7",
        "Content-Type": "application/http; msgtype=response",
        "WARC-Payload-Digest": sha1(body) if digest is None else digest,
    }  # fmt: skip
    return record("response", block, named | {name.replace("_", "-"): value for name, value in fields.items()})


def request(address: str, of: str, headers: Mapping[str, str]) -> bytes:
    """A request record for the response with the id `of`."""
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    block = f"GET /{address.split('/', 3)[-1]} HTTP/1.1\r\n{lines}\r\n".encode()
    named = {
        "WARC-Target-URI": address, "WARC-Concurrent-To": of, "Content-Type": "application/http; msgtype=request",
        "WARC-Block-Digest": sha1(block), "WARC-Payload-Digest": sha1(b""),
    }  # fmt: skip
    return record("request", block, named)


def info(**fields: str) -> bytes:
    """A warcinfo record."""
    told = {
        "software": "Crawl of Orvane 2.1",
        "operator": "Office of Orvane",
        "format": "WARC File Format 1.1",
    } | fields
    lines = "".join(f"{name}: {value}\r\n" for name, value in told.items())
    return record(
        "warcinfo", lines.encode(), {"Content-Type": "application/warc-fields", "WARC-Filename": "orvane.warc"}
    )


def packed(records: Iterable[bytes]) -> bytes:
    """Records compressed one by one."""
    return b"".join(gzip.compress(one, mtime=0) for one in records)


def site(frame: str = "/frame") -> list[bytes]:
    """Two pages with a picture, a frame, a style sheet, a failure, a redirect: all that a crawler brings home."""
    shown = f'<iframe src="{frame}"></iframe><link rel="stylesheet" href="/style.css">'
    return [
        info(),
        response(f"{HOST}/", page("Orvane market closed", shown, "/gate.jpg"), WARC_Record_ID=number("first")),
        response(f"{HOST}/style.css", b"p { margin: 0 }", "text/css"),
        response(f"{HOST}/gate.jpg", jpeg(), "image/jpeg", WARC_Date="2025-11-02T08:15:31Z"),
        response(f"{HOST}/frame", page("A frame"), WARC_Record_ID=number("frame")),
        response(f"{HOST}/old", b"", status="HTTP/1.1 301 Moved Permanently", more=f"Location: {HOST}/second\r\n"),
        response(f"{HOST}/gone", b"<html><body>gone</body></html>", status="HTTP/1.1 404 Not Found"),
        response(f"{HOST}/second", page("The bridge is open"), WARC_Record_ID=number("second"), WARC_Date="2025-11-02T09:00:00Z"),
    ]  # fmt: skip


def pages_list(rows: Sequence[Mapping[str, Any]]) -> bytes:
    """pages.jsonl: its head, then a line a page."""
    head = {"format": "json-pages-1.0", "id": "pages", "title": "All Pages", "hasText": True}
    return "".join(json.dumps(row) + "\n" for row in [head, *rows]).encode()


def described(members: Mapping[str, bytes], **more: Any) -> dict[str, bytes]:
    """The members with a description of them and its digest, as the specification asks for."""
    resources = [
        {"name": path.rpartition("/")[2], "path": path, "hash": f"sha256:{hashlib.sha256(data).hexdigest()}", "bytes": len(data)}
        for path, data in members.items()
    ]  # fmt: skip
    told = {"profile": "data-package", "wacz_version": "1.1.1", "software": "Web capture of Orvane 0.9"}
    package = json.dumps(
        told | {"created": "2025-11-02T10:00:00Z", "title": "Orvane", "resources": resources} | more
    ).encode()
    digest = {"path": "datapackage.json", "hash": f"sha256:{hashlib.sha256(package).hexdigest()}"}
    return dict(members) | {"datapackage.json": package, "datapackage-digest.json": json.dumps(digest).encode()}


def zipped(members: Mapping[str, bytes], method: int = zipfile.ZIP_STORED) -> bytes:
    """The members as a ZIP."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", method) as whole:
        for name, data in members.items():
            whole.writestr(name, data)
    return out.getvalue()


def wacz(records: Sequence[bytes], rows: Sequence[Mapping[str, Any]], extra: Sequence[Mapping[str, Any]] = ()) -> bytes:
    """A WACZ of one packed WARC."""
    members = {
        "archive/data.warc.gz": packed(records), "indexes/index.cdx.gz": gzip.compress(b"", mtime=0),
        "pages/pages.jsonl": pages_list(rows),
    }  # fmt: skip
    if extra:
        members["pages/extraPages.jsonl"] = pages_list(extra)
    return zipped(described(members))
