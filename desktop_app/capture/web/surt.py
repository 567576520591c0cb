"""Sort-friendly keys of addresses (SURT), as web-archive indexes have them: `org,example)/path?a=1&b=2`.

The rules are those of the Internet Archive's canonicaliser: letter case, `www.`, the default port, user names, fragments,
a closing slash and the order of a query's parts do not matter. Session numbers are left in.
"""

from __future__ import annotations

import re
from urllib.parse import SplitResult, quote_from_bytes, unquote_to_bytes, urlsplit

_SAFE = "!\"$&'()*+,-./:;<=>?@[\\]^_`{|}~"
_WWW = re.compile(r"www\d*\.")
_PORTS = {"http": 80, "https": 443}
_WEB = re.compile(r"https?://[^/]", re.I)


def surt_key(address: str) -> str:
    """The key, in visible ASCII; what is no web address is its own key, lower-cased."""
    try:
        parts = urlsplit(address.strip().split("#")[0]) if _WEB.match(address.strip()) else None
        port = parts.port if parts else None
    except ValueError:
        parts = None
    if parts is None or not parts.hostname:
        return quote_from_bytes(address.encode("utf-8", "replace"), safe=_SAFE + "%").lower()
    shown = f":{port}" if port and port != _PORTS[parts.scheme.lower()] else ""
    return f"{_host(parts.hostname)}{shown}){_path(parts)}{_query(parts)}"


def _escaped(text: str) -> str:
    """Percent signs undone as often as they were made, then made once."""
    data = text.encode("utf-8", "replace")
    while (plain := unquote_to_bytes(data)) != data:
        data = plain
    return quote_from_bytes(data, safe=_SAFE)


def _host(host: str) -> str:
    try:
        plain = host.encode("idna").decode("ascii")
    except UnicodeError:
        plain = host
    plain = plain.lower().strip(".")
    start = found.end() if (found := _WWW.match(plain)) else 0
    return ",".join(reversed(_escaped(plain[start:]).split(".")))


def _path(parts: SplitResult) -> str:
    kept: list[str] = []
    for step in _escaped(parts.path).lower().split("/")[1:]:
        if step == ".." and kept:
            del kept[-1]
        elif step != ".":
            kept.append(step)
    return "/" + "/".join(step for step in kept if step)


def _query(parts: SplitResult) -> str:
    pairs = _escaped(parts.query).lower().split("&")
    return "?" + "&".join(sorted(pairs, key=lambda pair: pair.split("=", 1))) if parts.query else ""
