"""A WARC looked up by address: which of its records answers, and what it says. Bodies are read when they are asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from desktop_app.capture.web.http_body import BodyRefusedError, HttpHead, read_body, read_head
from desktop_app.capture.web.warc_stream import BrokenWarcError, Head, Place, Seekable, Source, at, walk

MAX_ADDRESS = 8_000
_KINDS = ("response", "resource", "revisit")


@dataclass(frozen=True, slots=True)
class Found:
    """One record that can answer. `at_s`: its time, in seconds since 1970; `digest`: as the record states it."""

    place: Place
    kind: str
    status: int
    at_s: float
    digest: str
    record: str
    partner: str


@dataclass(slots=True)
class WarcLookup:
    """Records by the key of their address. `broken`: why reading stopped before the file's end ("" when it did not)."""

    by_key: dict[str, list[Found]] = field(default_factory=dict)
    by_digest: dict[str, Found] = field(default_factory=dict)
    sent: set[str] = field(default_factory=set)
    """Ids of records that belong to a request which was no GET."""
    broken: str = ""

    def nearest(self, key: str, at_s: float) -> Found | None:
        """What a browser would have shown at that time: the answer to a GET, a whole one, the nearest in time."""
        return min(self.by_key.get(key, ()), key=lambda one: self._rank(one, at_s), default=None)

    def _rank(self, one: Found, at_s: float) -> tuple[bool, int, float]:
        return bool({one.record, one.partner} & self.sent), _worse(one.status), abs(one.at_s - at_s)


def _worse(status: int) -> int:
    """Not modified has no body, a part is not the whole, an error may have been mended by asking again."""
    if status == 304:
        return 3
    if status == 206:
        return 1
    return 0 if status < 400 else 2


@dataclass(frozen=True, slots=True)
class Stored:
    """An answer as it was stored, decoded. `type`: its Content-Type; `location`: where a redirect leads, as written."""

    status: int
    type: str
    location: str
    body: bytes


def look_through(
    stream: Seekable, key_of: Callable[[str], str], cancelled: Callable[[], None] = lambda: None
) -> WarcLookup:
    """Read a WARC once. What comes after a damaged place is not found, and `broken` says so. `cancelled` may raise."""
    found = WarcLookup()
    try:
        for place, head, source in walk(stream):
            cancelled()
            _take(found, place, head, source, key_of)
    except BrokenWarcError as error:
        found.broken = str(error)
    return found


def _take(found: WarcLookup, place: Place, head: Head, source: Source, key_of: Callable[[str], str]) -> None:
    kind, address = head.get("warc-type"), head.get("warc-target-uri").strip("<>")
    if kind == "request" and not source.read(min(4, head.length)).startswith(b"GET "):
        found.sent |= {head.get("warc-record-id"), head.get("warc-concurrent-to")} - {""}
    if kind not in _KINDS or not address or len(address) > MAX_ADDRESS:
        return
    one = Found(
        place=place,
        kind=kind,
        status=_status(kind, head, source),
        at_s=_seconds(head.get("warc-date")),
        digest=head.get("warc-payload-digest"),
        record=head.get("warc-record-id"),
        partner=head.get("warc-concurrent-to"),
    )
    found.by_key.setdefault(key_of(address), []).append(one)
    if kind == "response" and one.digest:
        found.by_digest.setdefault(one.digest, one)


def _status(kind: str, head: Head, source: Source) -> int:
    """A record whose HTTP part cannot be read answers nothing: last of all."""
    if kind == "resource" or not head.get("content-type").startswith("application/http"):
        return 200 if kind == "resource" else 599
    try:
        return read_head(source, head.length).status
    except BrokenWarcError:
        return 599


def _seconds(date: str) -> float:
    try:
        return datetime.fromisoformat(date).timestamp()
    except (ValueError, OverflowError):
        return 0.0


def stored(stream: Seekable, found: Found, lookup: WarcLookup) -> Stored:
    """The answer. BodyRefusedError; BrokenWarcError."""
    head, source = at(stream, found.place)
    if found.kind == "resource":
        body = read_body(source, head.length, HttpHead(200, ()))
        return Stored(200, head.get("content-type"), "", body)
    start = source.position
    http = read_head(source, head.length)
    if found.kind == "revisit":
        body = _body_of(stream, found, lookup)
    else:
        body = read_body(source, head.length - (source.position - start), http)
    return Stored(http.status, http.get("content-type"), http.get("location"), body)


def _body_of(stream: Seekable, revisit: Found, lookup: WarcLookup) -> bytes:
    """A revisit names bytes that an earlier record holds."""
    whole = lookup.by_digest.get(revisit.digest)
    if whole is None:
        raise BodyRefusedError("in another file")
    return stored(stream, whole, lookup).body
