"""Hosts of addresses, as people read them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

_CODED_HOST = re.compile(r"\A([a-zA-Z][a-zA-Z0-9+.-]*://|)([^/?#:@\s]*xn--[^/?#:@\s]*)")
_NUMBERS = re.compile(r"[\d.]+|\[.*\]|.*:.*")


def readable(host: str) -> str:
    """In small letters, without the codes of international names (RFC 3492)."""
    plain = host.casefold().strip(".")
    try:
        return plain.encode("ascii").decode("idna") if "xn--" in plain else plain
    except UnicodeError:
        return plain


def readable_address(address: str) -> str:
    """An address without percent-encoding and without the codes of an international host."""
    return _CODED_HOST.sub(lambda found: found[1] + readable(found[2]), unquote(address))


def hosts_of(address: str) -> Iterator[str]:
    """The host of an address, and every host above it down to two parts: www.example.org, example.org."""
    try:
        host = readable(urlsplit(address).hostname or "")
    except ValueError:
        return
    if host:
        yield host
    parts = [] if _NUMBERS.fullmatch(host) else host.split(".")
    yield from (".".join(parts[at:]) for at in range(1, len(parts) - 1))
