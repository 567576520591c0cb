"""One pass over a WARC (ISO 28500): what lies where, whose digests match, and what of it is not whole."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from sys import intern

from desktop_app.capture.readers.unpacked import bomb
from desktop_app.capture.web_archive.content import unchunked
from desktop_app.capture.web_archive.digests import Digest, State
from desktop_app.capture.web_archive.evidence import Evidence
from desktop_app.capture.web_archive.flow import GZIP, BrokenError, Flow, flow_at
from desktop_app.capture.web_archive.heads import (
    HttpHead,
    Pairs,
    RecordHead,
    read_fields,
    read_http_head,
    read_record_head,
)
from desktop_app.capture.web_archive.record import DigestedBlock, Line, has_http, read_whole
from desktop_app.capture.web_archive.window import Window
from desktop_app.errors import CancelledError, InputError

MAX_RECORDS = 400_000
MAX_DAMAGE = 1_000
MAX_ADDRESS = 4_000
_MAX_TRIES = 20_000
_MAX_RATIO = 200
_SPARE_BYTES = 256 * 1024 * 1024
_CHUNK = 64 * 1024
_CHUNKED_BYTES = 64 * 1024 * 1024
_INDEXED = ("response", "resource", "revisit")


class SeveralInOneError(Exception):
    """One gzip member holds several records: no record can be read at its place."""


@dataclass(frozen=True, slots=True)
class Mark:
    """See `Scanned.mark`."""

    lines: int
    info: int
    damage: int
    states: Counter[str]
    kinds: Counter[str]


@dataclass(slots=True)
class Scanned:
    """What one pass found. `damage`: (place, what is the matter), in the file's order."""

    lines: list[Line] = field(default_factory=list)
    info: list[Pairs] = field(default_factory=list)
    evidence: Evidence = field(default_factory=Evidence)
    states: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    damage: list[tuple[int, str]] = field(default_factory=list)

    def mark(self) -> Mark:
        """How much was found so far."""
        return Mark(len(self.lines), len(self.info), len(self.damage), Counter(self.states), Counter(self.kinds))

    def back_to(self, mark: Mark) -> None:
        """What was found since then is not so."""
        del self.lines[mark.lines :], self.info[mark.info :], self.damage[mark.damage :]
        self.states, self.kinds = Counter(mark.states), Counter(mark.kinds)


def scan(window: Window, found: Scanned, number: int, cancelled: Callable[[], bool] = lambda: False) -> bool:
    """Add what a file holds to `found`; whether it is packed. `number` is the file's in its package.

    Bytes before the first record are damage like any other. InputError `web-archive-too-long`, `file-bomb`;
    SeveralInOneError; CancelledError; OSError.
    """
    packed = is_packed(window)
    budget = _Budget(window.size * _MAX_RATIO + _SPARE_BYTES)
    place = 0
    while place < window.size:
        if cancelled():
            raise CancelledError
        try:
            place = _Pass(window, found, number, packed, budget).record(place)
        except BrokenError as error:
            found.damage.append((place, str(error)))
            place = _next_start(window, place + 1, packed)
            if len(found.damage) == MAX_DAMAGE:
                found.damage.append((place, "too much is damaged: the rest was not read"))
                break
    return packed


def is_packed(window: Window) -> bool:
    """Whether its records are gzip members, also where other bytes stand before them."""
    start = window.read_at(0, 5)
    return start.startswith(GZIP) or (start != b"WARC/" and _next_start(window, 0, packed=True) < window.size)


class _Budget:
    """How much may still be unpacked."""

    def __init__(self, most_bytes: int) -> None:
        self._left = most_bytes

    def spend(self, size: int) -> None:
        self._left -= size
        if self._left < 0:
            raise bomb()


@dataclass(frozen=True, slots=True)
class _Pass:
    window: Window
    found: Scanned
    number: int
    packed: bool
    budget: _Budget

    def record(self, place: int) -> int:
        """Read the record at `place`; where the next one begins."""
        flow = flow_at(self.window, place, self.packed)
        head = read_record_head(flow)
        if head is None:
            return self.window.size if not self.packed else flow.end()
        block = DigestedBlock(flow, head)
        http = read_http_head(block) if has_http(head) and head.length else None
        if head.kind == "request":
            self._request(head, block)
        block.payload_begins()
        self._special(head, block)
        while chunk := block.read(_CHUNK):
            self.budget.spend(len(chunk))
        end = _after(flow, self.packed)
        self._keep(head, http, self._state(http, block, place), place, end)
        return end

    def _state(self, http: HttpHead | None, block: DigestedBlock, place: int) -> State:
        """Some tools make the payload's digest over the chunks joined, some over the bytes as they came."""
        if block.payload_state != "MISMATCH" or http is None or "chunked" not in http.get("transfer-encoding").lower():
            return block.state
        try:
            whole = read_whole(self.window, place, self.packed, _CHUNKED_BYTES)
        except BrokenError:
            return block.state
        digest = Digest(whole.head.get("warc-payload-digest"))
        digest.update(unchunked(whole.payload) or b"")
        return "MISMATCH" if block.block_state == "MISMATCH" else digest.state

    def _request(self, head: RecordHead, block: DigestedBlock) -> None:
        """Its line and headers; what follows is its payload."""
        if head.length:
            block.line(_CHUNK)
            self.found.evidence.of_request(head, read_fields(block))

    def _special(self, head: RecordHead, block: DigestedBlock) -> None:
        """The records that say something of others."""
        if head.kind == "warcinfo" and len(self.found.info) < 64:
            self.found.info.append((*head.fields, *read_fields(block)))
        elif head.kind == "metadata" and "warc-fields" in head.get("content-type"):
            self.found.evidence.of_metadata(head, read_fields(block))

    def _keep(self, head: RecordHead, http: HttpHead | None, state: State, place: int, end: int) -> None:
        self.found.states[state] += 1
        self.found.kinds[head.kind[:40] or "without a kind"] += 1
        if head.kind not in _INDEXED or not 0 < len(head.address) <= MAX_ADDRESS:
            return
        if len(self.found.lines) >= MAX_RECORDS:
            advice = "Split it with a tool for web archives and capture the pieces."
            raise InputError("web-archive-too-long", "The web archive holds more records than are read.", advice)
        mime = (http.get("content-type") if http else head.get("content-type")).split(";")[0].strip().lower()
        self.found.lines.append(
            Line(
                kind=intern(head.kind),
                address=head.address,
                at_ms=moment_ms(head.get("warc-date")),
                mime=intern(mime[:100]),
                status=http.status if http else 0,
                file=self.number,
                place=place,
                end=end,
                id=hash(head.get("warc-record-id")),
                beside=hash(head.get("warc-concurrent-to")),
                page=hash(head.get("warc-page-id")) if head.get("warc-page-id") else 0,
                dest=intern(head.get("warc-resource-type").lower()[:20]),
                digest=head.get("warc-payload-digest")[:150],
                state=state,
            )
        )


def _after(flow: Flow, packed: bool) -> int:
    """Where the next record begins: past the two line ends that close this one. BrokenError for anything else there."""
    ends = b""
    while len(ends) < (12 if packed else 4) and (more := flow.read(4 - len(ends) % 4)):
        ends += more
    rest = ends.lstrip(b"\r\n")
    if rest and not b"WARC/1.".startswith(rest[:7]):
        raise BrokenError("a record is longer than it says")
    if rest and packed:
        raise SeveralInOneError
    return flow.end() - len(rest)


def _next_start(window: Window, place: int, packed: bool) -> int:
    """Where a record can begin again after damage; the end when nowhere."""
    mark = GZIP if packed else b"\nWARC/1."
    for _ in range(_MAX_TRIES):
        found = window.find(mark, place)
        if found < 0:
            break
        place = found + 1
        if not packed:
            return place
        with suppress(zlib.error):
            if zlib.decompressobj(31).decompress(window.read_at(found, 1_024), 5) == b"WARC/":
                return found
    return window.size


def moment_ms(text: str) -> int:
    """Milliseconds since 1970 of an ISO 8601 moment in UTC; -1 for anything else."""
    try:
        at = datetime.fromisoformat(text.strip()[:40].replace("Z", "+00:00"))
        at = at if at.tzinfo else at.replace(tzinfo=UTC)
        return int(at.timestamp() * 1000)
    except (ValueError, OverflowError, OSError):
        return -1


def written(at_ms: int) -> str:
    """ISO 8601 in UTC, to the millisecond; "" for -1."""
    if at_ms < 0:
        return ""
    return datetime.fromtimestamp(at_ms / 1000, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
