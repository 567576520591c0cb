"""Addresses: what is one, and when two are the same."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, urlsplit, urlunsplit

from desktop_app.errors import InputError

_TRACKING = re.compile(r"^(utm_\w+|fbclid|gclid|mc_cid|mc_eid|igshid)=", re.I)
_PORTS = {"http": 80, "https": 443}
_SCHEME = re.compile(r"^[A-Za-z][A-Za-z0-9+.-]*:")


def looks_like_address(source: str) -> bool:
    """Whether a capture argument is an address and not a file name."""
    return bool(re.match(r"^[A-Za-z][A-Za-z0-9+.-]{1,20}://", source))


def check_address(address: str) -> SplitResult:
    """The parts of a web address. InputError `address-not-http` or `address-malformed`."""
    try:
        parts = urlsplit(address.strip())
        port = parts.port
    except ValueError:
        raise _malformed(address) from None
    if parts.scheme.lower() not in _PORTS:
        advice = "Give an address that begins with http:// or https://; capture files by their name."
        raise InputError("address-not-http", "Only web addresses can be captured.", advice, {"address": address[:300]})
    if not parts.hostname or port == 0 or any(c.isspace() or ord(c) < 32 for c in address.strip()):
        raise _malformed(address)
    return parts


def _malformed(address: str) -> InputError:
    advice = "Copy it again from the browser's address bar."
    return InputError("address-malformed", "That address is not complete.", advice, {"address": address[:300]})


def normalise(address: str) -> str:
    """The key of "same address": case, default port, fragment and tracking parameters do not matter; "" for none."""
    try:
        parts = check_address(address)
    except InputError:
        return ""
    host = _ascii_host(parts.hostname or "")
    scheme = parts.scheme.lower()
    port = f":{parts.port}" if parts.port and parts.port != _PORTS[scheme] else ""
    query = "&".join(pair for pair in parts.query.split("&") if pair and not _TRACKING.match(pair))
    return urlunsplit((scheme, host + port, parts.path or "/", query, ""))


def _ascii_host(host: str) -> str:
    if ":" in host:
        return f"[{host}]"
    try:
        return host.encode("idna").decode("ascii").lower()
    except UnicodeError:
        return host.lower()
