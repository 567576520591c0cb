"""A WARC 1.1 file (ISO 28500) of the exchanges, bodies byte for byte as they came."""

from __future__ import annotations

import io
from collections.abc import Sequence

from warcio.statusandheaders import StatusAndHeaders

from desktop_app.capture.web.warc_writer import MemoryWriter
from desktop_app.capture.web.wire import REDACTED, Exchange

_HIDDEN = "redacted by Attest"


def warc_of(exchanges: Sequence[Exchange], software: str) -> bytes:
    """The WARC's bytes, records compressed one by one. Cookies and authorisation are redacted, and say so."""
    out = io.BytesIO()
    writer = MemoryWriter(out, gzip=True, warc_version="WARC/1.1")
    info = {"software": software, "format": "WARC File Format 1.1", "redacted": ", ".join(REDACTED)}
    writer.write_record(writer.create_warcinfo_record("capture.warc.gz", info))
    for found in exchanges:
        _write(writer, found)
    return out.getvalue()


def _headers(pairs: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(name, _HIDDEN if name.lower() in REDACTED else value) for name, value in pairs]


def _write(writer: MemoryWriter, found: Exchange) -> None:
    path = "/" + found.address.split("://", 1)[-1].partition("/")[2].split("#")[0]
    named = {"WARC-Date": found.started_at} | ({"WARC-IP-Address": found.server_ip} if found.server_ip else {})
    status = StatusAndHeaders(f"{found.status} {found.reason}".strip(), _headers(found.headers), found.http_version)
    response = writer.create_warc_record(
        found.address, "response", payload=io.BytesIO(found.body), http_headers=status, warc_headers_dict=dict(named)
    )
    asked = StatusAndHeaders(f"GET {path} {found.http_version}", _headers(found.request_headers), is_http_request=True)
    request = writer.create_warc_record(
        found.address, "request", payload=io.BytesIO(b""), http_headers=asked, warc_headers_dict=dict(named)
    )
    writer.write_request_response_pair(request, response)
