"""The heads of records (ISO 28500, clause 4) and of the HTTP messages in them. Nothing in them is believed; all is bounded."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_app.capture.web_archive.flow import BrokenError, Flow

MAX_LINE_BYTES = 64 * 1024
MAX_HEAD_BYTES = 256 * 1024
MAX_BLANK_LINES = 64
_VERSION = re.compile(rb"WARC/\d{1,2}\.\d{1,3}\s*")
_STATUS = re.compile(rb"(HTTP(?:/\d(?:\.\d{1,2})?)?|h[23])\s+(\d{3})(?:\s+([^\r\n]*))?\s*")
"""With HTTP/2 and 3 there is no status line; tools write `HTTP/2 200`, `HTTP/2.0 200` or `h2 200` for one."""
Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class RecordHead:
    """The named fields of one record, in their order, and how long its block says it is."""

    fields: Pairs
    length: int

    def get(self, name: str) -> str:
        """The first field of that name (in lower case), "" if absent."""
        return first(self.fields, name)

    @property
    def kind(self) -> str:
        """WARC-Type: response, request, resource, revisit, metadata, warcinfo, conversion, continuation or another."""
        return self.get("warc-type").lower()

    @property
    def address(self) -> str:
        """WARC-Target-URI; some tools put it into angle brackets."""
        return self.get("warc-target-uri").strip("<> ")


@dataclass(frozen=True, slots=True)
class HttpHead:
    """Status and headers of an HTTP response. `protocol` as written."""

    protocol: str
    status: int
    reason: str
    headers: Pairs

    def get(self, name: str) -> str:
        """The first header of that name (in lower case), "" if absent."""
        return first(self.headers, name)


def first(pairs: Pairs, name: str) -> str:
    """The first value of that name (in lower case), "" if absent."""
    return next((value for key, value in pairs if key.lower() == name), "")


def read_record_head(flow: Flow) -> RecordHead | None:
    """The head, up to and with its blank line; None at the end. BrokenError."""
    line = flow.line(MAX_LINE_BYTES)
    for _ in range(MAX_BLANK_LINES):
        if line not in (b"\r\n", b"\n"):
            break
        line = flow.line(MAX_LINE_BYTES)
    if not line:
        return None
    if not _VERSION.fullmatch(line):
        raise BrokenError("bytes that are no record")
    fields = _fields(flow, "utf-8")
    length = first(fields, "content-length")
    if not (length.isascii() and length.isdigit() and len(length) < 16):
        raise BrokenError("a record does not say how long it is")
    return RecordHead(fields, int(length))


def read_http_head(flow: Flow) -> HttpHead | None:
    """The head of a response; None when it does not begin like one. BrokenError."""
    found = _STATUS.fullmatch(flow.line(MAX_LINE_BYTES))
    if found is None:
        return None
    reason = (found[3] or b"").decode("latin-1").strip()
    return HttpHead(found[1].decode(), int(found[2]), reason, _fields(flow, "latin-1"))


def read_fields(flow: Flow) -> Pairs:
    """Named fields up to a blank line or the end (`application/warc-fields`, a request after its first line)."""
    return _fields(flow, "utf-8")


def _fields(flow: Flow, encoding: str) -> Pairs:
    found: list[tuple[str, str]] = []
    size = 0
    while (line := flow.line(MAX_LINE_BYTES)) not in (b"", b"\r\n", b"\n"):
        size += len(line)
        if size > MAX_HEAD_BYTES:
            raise BrokenError("a header is longer than is read")
        text = line.decode(encoding, "replace").rstrip("\r\n")
        if text[0] in " \t" and found:
            found[-1] = (found[-1][0], f"{found[-1][1]} {text.strip()}")
            continue
        name, colon, value = text.partition(":")
        if colon:
            found.append((name.strip(), value.strip()))
    return tuple(found)


class Block:
    """The block of a record as a flow of its own: never past the length that its head says."""

    def __init__(self, flow: Flow, length: int) -> None:
        self._flow = flow
        self.left = length
        self._held = b""

    def read(self, size: int) -> bytes:
        """Up to `size` bytes, b"" at the block's end; BrokenError when the file ends before."""
        if self._held:
            found, self._held = self._held[:size], self._held[size:]
            return found
        return self._next(size)

    def _next(self, size: int) -> bytes:
        if not self.left:
            return b""
        found = self._flow.read(min(size, self.left))
        if not found:
            raise BrokenError("a record is shorter than it says")
        self.left -= len(found)
        self.seen(found)
        return found

    def seen(self, data: bytes) -> None:
        """What was read of the block; for digests."""

    def line(self, limit: int) -> bytes:
        """See `Flow`. A block without a line feed ends its last line."""
        parts = bytearray()
        while piece := self.read(4_096):
            at = piece.find(b"\n") + 1
            if at:
                self._held = piece[at:] + self._held
                return bytes(parts + piece[:at])
            parts += piece
            if len(parts) > limit:
                raise BrokenError("a header line is longer than is read")
        return bytes(parts)

    def held(self) -> bytes:
        """What was read ahead and not given out."""
        return self._held

    def end(self) -> int:
        """See `Flow`."""
        return self._flow.end()
