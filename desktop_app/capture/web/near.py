"""What lies in this computer's own network: an address of the public internet must not lead there."""

from __future__ import annotations

import ipaddress
import socket
from urllib.parse import urlsplit

_NEAR_NAMES = (".localhost", ".local", ".internal", ".home.arpa")


def is_private(address: str) -> bool:
    """Whether the host is this computer or its own network, as far as names resolve."""
    host = urlsplit(address).hostname or ""
    try:
        found = {info[4][0] for info in socket.getaddrinfo(host, None)}
    except (OSError, UnicodeError):
        return False
    return any(is_near(str(ip)) for ip in found)


def is_near(ip: str) -> bool:
    """Whether an IP address is not one of the public internet; a name may lead elsewhere when it is asked twice."""
    return bool(ip) and not ipaddress.ip_address(ip.split("%")[0]).is_global


def is_named_private(address: str) -> bool:
    """Whether the address itself says so; through a proxy no name is looked up here."""
    try:
        return is_near_by_name(urlsplit(address).hostname or "")
    except ValueError:
        return True


def is_near_by_name(host: str) -> bool:
    """Whether a host is this computer or its own network as it is written: a number, localhost, a local name."""
    host = host.rstrip(".").lower()
    if host == "localhost" or host.endswith(_NEAR_NAMES):
        return True
    try:
        return is_near(host)
    except ValueError:
        return _is_numeric(host) or "." not in host


def _is_numeric(host: str) -> bool:
    """Old spellings of IPv4 (2130706433, 0x7f.1, 0177.0.0.1), which browsers still understand."""
    parts = host.split(".")
    return all(part.isdigit() or part.startswith("0x") for part in parts)
