"""The proxy that every request goes through, names included: what it is called, and whether one is there."""

from __future__ import annotations

import socket
from urllib.parse import urlsplit

from desktop_app.errors import InputError

_SCHEMES = ("socks5", "http")
_WAIT_SECONDS = 5.0
_GREETING, _WELCOME = b"\x05\x01\x00", b"\x05\x00"
"""SOCKS 5, one way to log in: none (RFC 1928, 3)."""


def checked_proxy(proxy: str) -> str:
    """The proxy as SCHEME://HOST:PORT, "" for none. InputError `proxy-malformed`; a password has no place in it."""
    if not proxy.strip():
        return ""
    try:
        parts = urlsplit(proxy.strip())
        scheme, host, port = parts.scheme.lower().replace("socks5h", "socks5"), parts.hostname, parts.port
    except ValueError:
        raise _malformed() from None
    if scheme not in _SCHEMES or not host or not port or "@" in parts.netloc or parts.path.strip("/") or parts.query:
        raise _malformed()
    return f"{scheme}://[{host}]:{port}" if ":" in host else f"{scheme}://{host}:{port}"


def reach_proxy(proxy: str, wait: float = _WAIT_SECONDS) -> None:
    """Ask whether a proxy of that kind is there, and nothing else. InputError `proxy-malformed`, `proxy-not-answering`."""
    proxy = checked_proxy(proxy)
    if not proxy:
        return
    parts = urlsplit(proxy)
    try:
        with socket.create_connection((parts.hostname, parts.port), wait) as line:
            if parts.scheme == "socks5":
                line.sendall(_GREETING)
                if line.recv(2) != _WELCOME:
                    raise _absent("it does not speak SOCKS 5 without a password")
    except (OSError, UnicodeError) as error:
        raise _absent(str(error)) from None


def _malformed() -> InputError:
    advice = "Write it as socks5://HOST:PORT or http://HOST:PORT, without a name or password."
    return InputError("proxy-malformed", "That is no proxy.", advice)


def _absent(why: str) -> InputError:
    advice = "Start it, or mend its address; nothing was sent without it."
    return InputError("proxy-not-answering", "The proxy does not answer.", advice, {"network": why[:300]})
