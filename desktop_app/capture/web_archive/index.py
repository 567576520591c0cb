"""Finding a record by address and time: what a reader of web archives does, on the lines that a scan gave."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from itertools import islice
from urllib.parse import urljoin, urlsplit, urlunsplit

from desktop_app.capture.web_archive.record import Line

_PORTS = {"http": ":80", "https": ":443"}
_STORED = ("response", "resource")
MAX_OF_ONE_ADDRESS = 2_000


class _Table:
    """Lines by a text. Two numbers a line: a file may hold hundreds of thousands."""

    def __init__(self, lines: Sequence[Line], text: Callable[[Line], str]) -> None:
        pairs = sorted((hash(text(line)), number) for number, line in enumerate(lines))
        self._keys = array("q", (key for key, _number in pairs))
        self._numbers = array("q", (number for _key, number in pairs))
        self._lines, self._text = lines, text

    def of(self, text: str) -> Iterator[Line]:
        """The lines that have it, in the order of the file."""
        at = bisect_left(self._keys, hash(text))
        while at < len(self._keys) and self._keys[at] == hash(text):
            line = self._lines[self._numbers[at]]
            if self._text(line) == text:
                yield line
            at += 1


class Index:
    """The lines of all WARCs of one web archive."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines

    @cached_property
    def _by_address(self) -> _Table:
        return _Table(self.lines, lambda line: key_of(line.address))

    @cached_property
    def _by_digest(self) -> _Table:
        return _Table(self.lines, lambda line: line.digest)

    def of(self, address: str) -> Iterator[Line]:
        """The records of an address, in the order of the file."""
        return islice(self._by_address.of(key_of(address)), MAX_OF_ONE_ADDRESS)

    def nearest(self, address: str, at_ms: int, page: int = 0) -> Line | None:
        """The answer nearest in time, of the same page where records tell pages apart; answers before failures; of two as near
        that of the very address.
        """
        return min(
            self.of(address), key=lambda line: (*_distance(line, at_ms, page), line.address != address), default=None
        )

    def original(self, digest: str, address: str, at_ms: int) -> Line | None:
        """The answer that a revisit stands for: with its payload's digest, else of the address and time it names."""
        named = [line for line in self.of(address) if line.kind in _STORED]
        if digest:
            alike = next((line for line in named if line.digest == digest), None)
            others = (line for line in islice(self._by_digest.of(digest), MAX_OF_ONE_ADDRESS) if line.kind in _STORED)
            return alike or next(others, None)
        return next((line for line in named if line.at_ms == at_ms), None)


def _distance(line: Line, at_ms: int, page: int) -> tuple[bool, bool, int]:
    return (line.status >= 400, bool(page) and line.page != page, abs(line.at_ms - at_ms))


def key_of(address: str) -> str:
    """An address as it is looked up: without fragment and default port, the host in lower case."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    scheme = parts.scheme.lower()
    if scheme not in _PORTS:
        return address
    host = parts.netloc.rpartition("@")[2].lower().removesuffix(_PORTS[scheme])
    return urlunsplit((scheme, host, parts.path or "/", parts.query, ""))


def joined(base: str, reference: str) -> str:
    """A reference made absolute; "" when that is impossible."""
    try:
        return urljoin(base, reference)
    except ValueError:
        return ""
