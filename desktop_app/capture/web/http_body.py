"""A stored HTTP answer: its status, its headers, and its body without transfer and content encoding, bounded."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass

from desktop_app.capture.web.warc_stream import BrokenWarcError, Source, header_lines

MAX_BODY_BYTES = 64 * 1024 * 1024
_STATUS = re.compile(rb"HTTP/\d(?:\.\d)?\s+(\d{3})\b")
_CHUNK_SIZE = re.compile(rb"([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\r\n]{0,1000})?\r?\n")


class BodyRefusedError(ValueError):
    """`too large` or `cannot be decoded`."""


@dataclass(frozen=True, slots=True)
class HttpHead:
    """Names in lower case."""

    status: int
    headers: tuple[tuple[str, str], ...]

    def get(self, name: str) -> str:
        """The first header of that name, "" if absent."""
        return next((value for key, value in self.headers if key == name), "")


def read_head(source: Source, length: int) -> HttpHead:
    """The status line and headers of a record of `length` bytes. BrokenWarcError."""
    block = source.block(length)
    status = _STATUS.match(block)
    if status is None:
        raise BrokenWarcError("no status line")
    return HttpHead(int(status[1]), tuple(header_lines(block)))


def read_body(source: Source, length: int, head: HttpHead) -> bytes:
    """`length` bytes of the record, decoded. BodyRefusedError; BrokenWarcError when fewer are there."""
    if length > MAX_BODY_BYTES:
        raise BodyRefusedError("too large")
    body = source.read(length)
    if len(body) < length:
        raise BrokenWarcError("cut off")
    if "chunked" in head.get("transfer-encoding").lower():
        body = unchunked(body)
    for name in reversed(head.get("content-encoding").lower().split(",")):
        body = _decoded(body, name.strip())
    return body


def unchunked(body: bytes) -> bytes:
    """Without the chunks of RFC 9112, 7.1; as it is where they were undone already and the header was left."""
    parts: list[bytes] = []
    place = 0
    while found := _CHUNK_SIZE.match(body, place):
        size = int(found[1], 16)
        if size == 0:
            return b"".join(parts)
        parts.append(body[found.end() : found.end() + size])
        place = found.end() + size
        if body[place : place + 2] == b"\r\n":
            place += 2
        elif body[place : place + 1] == b"\n":
            place += 1
        else:
            return body
    return body


def _decoded(body: bytes, name: str) -> bytes:
    if name in ("", "identity"):
        return body
    if name in ("gzip", "x-gzip"):
        return _inflated(body, 31) if body.startswith(b"\x1f\x8b") else body
    if name == "deflate":
        return _inflated(body, 15)
    raise BodyRefusedError("cannot be decoded")


def _inflated(body: bytes, bits: int) -> bytes:
    """A server may break off without the checksum at the end: a browser shows what came."""
    engine = zlib.decompressobj(bits)
    try:
        out = engine.decompress(body, MAX_BODY_BYTES + 1)
    except zlib.error:
        if bits == 15:  # many servers send the bare stream
            return _inflated(body, -15)
        raise BodyRefusedError("cannot be decoded") from None
    if len(out) > MAX_BODY_BYTES:
        raise BodyRefusedError("too large")
    return out
