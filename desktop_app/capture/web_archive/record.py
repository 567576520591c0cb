"""One record read at its place, whole: its head, its HTTP head, its payload; and one line of the index of a file."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.capture.web_archive.digests import Digest, State
from desktop_app.capture.web_archive.flow import BrokenError, Flow, flow_at
from desktop_app.capture.web_archive.heads import Block, HttpHead, RecordHead, read_http_head, read_record_head
from desktop_app.capture.web_archive.window import Window

_CHUNK = 64 * 1024
_WITH_HTTP = ("response", "revisit")


@dataclass(frozen=True, slots=True)
class Line:
    """What the index keeps of a record that can be asked for. Small: a file may hold hundreds of thousands.

    `at_ms`: WARC-Date since 1970, -1 without one. `dest`: what it was asked for as (`document`, `iframe`, …), "" where
    nothing tells. `page`: a number that stands for its WARC-Page-ID, 0 for none; `id` and `beside` for its own and the concurrent record's.
    `digest`: of the payload, as written.
    """

    kind: str
    address: str
    at_ms: int
    mime: str
    status: int
    file: int
    place: int
    end: int
    id: int
    beside: int
    page: int
    dest: str
    digest: str
    state: State


@dataclass(frozen=True, slots=True)
class Whole:
    """One record. `payload`: as it is stored, encodings and all."""

    head: RecordHead
    http: HttpHead | None
    payload: bytes


class DigestedBlock(Block):
    """A block whose digests are worked out while it is read."""

    def __init__(self, flow: Flow, head: RecordHead) -> None:
        super().__init__(flow, head.length)
        self._block = Digest(head.get("warc-block-digest"))
        self._payload = Digest("" if head.kind == "revisit" else head.get("warc-payload-digest"))
        self._in_payload = False

    def seen(self, data: bytes) -> None:
        """The block's digest is over all of it."""
        self._block.update(data)
        if self._in_payload:
            self._payload.update(data)

    def payload_begins(self) -> None:
        """The HTTP head is read; what was read ahead with it is payload already."""
        self._in_payload = True
        self._payload.update(self.held())

    @property
    def block_state(self) -> State:
        """Of the block's digest alone."""
        return self._block.state

    @property
    def payload_state(self) -> State:
        """Of the payload's digest alone."""
        return self._payload.state

    @property
    def state(self) -> State:
        """MISMATCH when one digest does not match; NOT CHECKED when there is none."""
        states = {self.block_state, self.payload_state}
        return "MISMATCH" if "MISMATCH" in states else "MATCH" if "MATCH" in states else "NOT CHECKED"


def has_http(head: RecordHead) -> bool:
    """Whether its block is an HTTP message."""
    return head.kind in _WITH_HTTP and (
        head.address.lower().startswith(("http:", "https:")) or "application/http" in head.get("content-type").lower()
    )


def read_whole(window: Window, place: int, packed: bool, most_bytes: int) -> Whole:
    """The record at `place`. BrokenError when it is not whole, or its payload is more than `most_bytes`."""
    flow = flow_at(window, place, packed)
    head = read_record_head(flow)
    if head is None:
        raise BrokenError("no record where one was")
    block = Block(flow, head.length)
    http = read_http_head(block) if has_http(head) and head.length else None
    parts: list[bytes] = []
    size = 0
    while chunk := block.read(_CHUNK):
        parts.append(chunk)
        size += len(chunk)
        if size > most_bytes:
            raise BrokenError("a record is larger than is read")
    return Whole(head, http, b"".join(parts))
