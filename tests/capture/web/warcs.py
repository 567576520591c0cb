"""WARC files for tests, written by warcio: exchanges, resources, revisits, in any compression."""

from __future__ import annotations

import gzip
import io
from collections.abc import Sequence
from dataclasses import dataclass, field

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter


@dataclass(frozen=True, slots=True)
class Said:
    """One answer of a server."""

    address: str
    body: bytes = b""
    mime: str = "text/html"
    status: str = "200 OK"
    date: str = "2026-03-02T10:00:00Z"
    method: str = "GET"
    kind: str = "response"
    headers: Sequence[tuple[str, str]] = field(default_factory=tuple)


class _MemoryWriter(WARCWriter):  # type: ignore[misc]
    """The library's own temporary files are never closed."""

    @classmethod
    def _create_temp_file(cls) -> io.BytesIO:
        return io.BytesIO()


def warc(answers: Sequence[Said], how: str = "records") -> bytes:
    """`how`: "records" compressed one by one, "plain", or "whole" (one gzip member for all, as some tools write it)."""
    out = io.BytesIO()
    writer = _MemoryWriter(out, gzip=how == "records", warc_version="WARC/1.1")
    writer.write_record(writer.create_warcinfo_record("x.warc", {"software": "test"}))
    for said in answers:
        _write(writer, said)
    return gzip.compress(out.getvalue()) if how == "whole" else out.getvalue()


def _write(writer: WARCWriter, said: Said) -> None:
    dated = {"WARC-Date": said.date}
    if said.kind == "resource":
        mime, body = said.mime, io.BytesIO(said.body)
        writer.write_record(
            writer.create_warc_record(said.address, "resource", body, warc_content_type=mime, warc_headers_dict=dated)
        )
        return
    head = StatusAndHeaders(said.status, [("Content-Type", said.mime), *said.headers], "HTTP/1.1")
    if said.kind == "revisit":
        record = writer.create_revisit_record(
            said.address, said.headers[0][1], said.address, "2026-03-01T00:00:00Z", http_headers=head
        )
        writer.write_record(record)
        return
    response = writer.create_warc_record(
        said.address, "response", io.BytesIO(said.body), http_headers=head, warc_headers_dict=dict(dated)
    )
    asked = StatusAndHeaders(f"{said.method} / HTTP/1.1", [("Host", "x")], is_http_request=True)
    request = writer.create_warc_record(
        said.address, "request", io.BytesIO(b""), http_headers=asked, warc_headers_dict=dict(dated)
    )
    writer.write_request_response_pair(request, response)
