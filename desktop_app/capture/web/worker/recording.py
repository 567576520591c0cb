"""The WARC of a capture (ISO 28500, 1.1), written record by record while the page loads; secrets are left out before."""

from __future__ import annotations

import base64
import io
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from http import HTTPStatus
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from warcio.statusandheaders import StatusAndHeaders

from desktop_app.capture.web.warc_writer import MemoryWriter
from desktop_app.capture.web.worker.exchanges import Hop
from desktop_app.capture.web.worker.redaction import Told, clean_address, clean_headers

Pairs = list[tuple[str, str]]
_RENAMED = ("content-encoding", "transfer-encoding", "content-length")
_REDIRECTS = (301, 302, 303, 307, 308)
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]+")
_TRUNCATED = {"too large": "length", "not in time": "time"}


class _WireHeaders(StatusAndHeaders):  # type: ignore[misc]
    """Written as they came: the library would spell out every letter beyond ASCII."""

    def to_ascii_bytes(self, header_filter: Any = None) -> bytes:
        """Latin-1, as the browser reads them (RFC 9110, 5.5); UTF-8 where that cannot be."""
        text: str = self.to_str(header_filter) + "\r\n"
        try:
            return text.encode("latin-1")
        except UnicodeEncodeError:
            return text.encode("utf-8", "replace")


class Recording:
    """An open WARC file. `removed` grows by (place, name) for each secret that was left out."""

    def __init__(self, path: Path, info: dict[str, str], *, without_request_bodies: bool) -> None:
        self.path, self._info = path, info
        self._stream = path.open("w+b")
        self._writer = MemoryWriter(self._stream, gzip=True, warc_version="WARC/1.1")
        self._bare = without_request_bodies
        self._begin()

    def _begin(self) -> None:
        self._writer.write_record(self._writer.create_warcinfo_record("capture.warc.gz", self._info))
        self._head = self._stream.tell()
        self.removed: list[tuple[str, str]] = []
        self.records = 0

    def close(self) -> None:
        """The file is whole; closing twice is nothing."""
        self._stream.close()

    def mark(self) -> tuple[int, int]:
        """This place in the recording, for `forget_before`."""
        return self._stream.tell(), len(self.removed)

    def forget_before(self, mark: tuple[int, int]) -> None:
        """Take out what was recorded before the mark (ways through a login are not what is seen)."""
        place, removed = mark
        target = self._head
        while True:
            self._stream.seek(place)
            data = self._stream.read(1024**2)
            if not data:
                break
            self._stream.seek(target)
            self._stream.write(data)
            place, target = place + len(data), target + len(data)
        self._stream.seek(target)
        self._stream.truncate()
        del self.removed[:removed]

    def write(self, hop: Hop) -> None:
        """One response with its request."""
        self.records += 1
        place = self._place(hop)
        address = clean_address(hop.request["url"], lambda name: self.removed.append((place, name)))
        named = _named(hop)
        response = self._writer.create_warc_record(
            address,
            "response",
            payload=io.BytesIO(hop.held.body if hop.held else b""),
            http_headers=_answer(hop, self._told(f"answer to {place}")),
            warc_headers_dict=dict(named),
        )
        if hop.held and hop.held.missing:
            reason = next((word for text, word in _TRUNCATED.items() if text in hop.held.missing), "unspecified")
            response.rec_headers.add_header("WARC-Truncated", reason)
        self._writer.write_request_response_pair(self._request(hop, address, place, named), response)

    def add_resource(self, address: str, mime: str, path: Path) -> None:
        """A file that was made of the page."""
        with path.open("rb") as stream:
            record = self._writer.create_warc_record(
                address, "resource", payload=stream, length=path.stat().st_size, warc_content_type=mime
            )
            self._writer.write_record(record)

    def _place(self, hop: Hop) -> str:
        return f"request {self.records} {hop.request['method']} {clean_address(hop.request['url'], lambda _name: None)}"

    def _told(self, place: str) -> Told:
        return lambda name: self.removed.append((place, name))

    def _request(self, hop: Hop, address: str, place: str, named: dict[str, str]) -> Any:
        parts = urlsplit(address)
        line = f"{hop.request['method']} {parts.path or '/'}{'?' + parts.query if parts.query else ''} HTTP/1.1"
        body = _posted(hop)
        if body and self._bare:
            self.removed.append((place, "what was sent (its body)"))
            body = b""
        pairs = clean_headers(_asked(hop, parts.netloc), self._told(place))
        headers = _WireHeaders(line, pairs, is_http_request=True)
        return self._writer.create_warc_record(
            address, "request", payload=io.BytesIO(body), http_headers=headers, warc_headers_dict=named
        )


def _named(hop: Hop) -> dict[str, str]:
    """The record's own headers."""
    at = datetime.fromtimestamp(hop.asked_at, UTC) if hop.asked_at else datetime.now(UTC)
    named = {"WARC-Date": at.isoformat(timespec="milliseconds").replace("+00:00", "Z")}
    response = hop.response or {}
    if ip := str(response.get("remoteIPAddress", "")).strip("[]"):
        named["WARC-IP-Address"] = ip
    if protocol := str(response.get("protocol", "")):
        named["WARC-Protocol"] = _plain(protocol)
    if cipher := str((response.get("securityDetails") or {}).get("cipher", "")):
        named["WARC-Cipher-Suite"] = _plain(cipher)
    return named


def status_of(hop: Hop) -> int:
    """The answer's status; 0 when there is none."""
    held = hop.held.params.get("responseStatusCode") if hop.held else None
    return int(held or (hop.response or {}).get("status") or (hop.got or {}).get("statusCode") or 0)


def is_redirect(hop: Hop) -> bool:
    """Whether an answer leads on, and has no body that could be read."""
    return status_of(hop) in _REDIRECTS and any(name.lower() == "location" for name, _ in wire_headers(hop))


def _answer(hop: Hop, told: Told) -> _WireHeaders:
    status = status_of(hop)
    text = str((hop.response or {}).get("statusText") or "") or _phrase(status)
    body = hop.held.body if hop.held else b""
    pairs = [(f"X-Archive-Orig-{n}" if n.lower() in _RENAMED else n, v) for n, v in wire_headers(hop)]
    pairs = [*clean_headers(pairs, told), ("Content-Length", str(len(body)))]
    return _WireHeaders(f"{status} {_plain(text)}".strip(), pairs, "HTTP/1.1")


def _phrase(status: int) -> str:
    return HTTPStatus(status).phrase if status in HTTPStatus._value2member_map_ else ""


def wire_headers(hop: Hop) -> Pairs:
    """The answer's headers as they came: the raw text (HTTP/1), else the wire's list, else what the page was given."""
    if text := (hop.got or {}).get("headersText"):
        lines = [line.partition(":") for line in str(text).split("\r\n")[1:] if ":" in line]
        return [(_plain(name.strip()), _plain(value.strip())) for name, _, value in lines]
    if hop.got:
        return _pairs(hop.got.get("headers", {}))
    if hop.held and (found := hop.held.params.get("responseHeaders")):
        return [(_plain(one["name"]), _plain(one["value"])) for one in found]
    return _pairs((hop.response or {}).get("headers", {}))


def _asked(hop: Hop, host: str) -> Pairs:
    pairs = _pairs((hop.sent or {}).get("headers") or hop.request.get("headers", {}))
    if all(name.lower() != "host" for name, _ in pairs):
        pairs.insert(0, ("Host", host))
    return pairs


def _pairs(headers: dict[str, Any]) -> Pairs:
    """Several values of one name arrive joined by a line break; HTTP/2's own fields begin with a colon."""
    found = [(name, line) for name, value in headers.items() for line in str(value).split("\n")]
    return [(_plain(name), _plain(value)) for name, value in found if not name.startswith(":")]


def _plain(text: str) -> str:
    return _CONTROL.sub(" ", text)


def _posted(hop: Hop) -> bytes:
    entries: Iterable[dict[str, str]] = hop.request.get("postDataEntries") or ()
    return b"".join(base64.b64decode(one.get("bytes", "")) for one in entries)
