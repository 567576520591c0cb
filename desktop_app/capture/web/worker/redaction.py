"""Secrets of the person who captures, taken out before anything is written: headers, and credentials inside addresses."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from urllib.parse import urlsplit, urlunsplit

HIDDEN = "redacted by Attest"
SECRET_HEADERS = frozenset(
    (
        *("cookie", "cookie2", "set-cookie", "set-cookie2", "authorization", "proxy-authorization"),
        *("authentication-info", "x-csrf-token", "x-xsrf-token", "x-csrftoken", "x-auth-token", "x-api-key"),
    )
)
SECRET_PARTS = (
    *("password", "passwd", "pwd", "access_token", "refresh_token", "id_token", "auth_token", "client_secret"),
    *("api_key", "apikey", "session_id", "sessionid", "phpsessid", "jsessionid"),
)
_PART = re.compile(rf"(^|[?&;#])({'|'.join(SECRET_PARTS)})=([^&;#\s\"'<>]+)", re.I)
_USER = re.compile(r"\b([a-z][a-z0-9+.-]{1,20}://)[^/?#@\s\"'<>]+@", re.I)
_MARK = "redacted"

Told = Callable[[str], None]
"""Called with the name of each secret that was taken out."""


def clean_address(address: str, told: Told) -> str:
    """An address without its fragment, user name, password, and the values of well-known secret parameters."""
    try:
        return clean_text(urlunsplit(urlsplit(address)._replace(fragment="")), told)
    except ValueError:
        return clean_text(address.split("#")[0], told)


def clean_text(text: str, told: Told) -> str:
    """The same for addresses anywhere inside a header's value."""

    def part(found: re.Match[str]) -> str:
        if found[3] == _MARK:
            return found[0]
        told(f"{found[2]} in the address")
        return f"{found[1]}{found[2]}={_MARK}"

    def user(found: re.Match[str]) -> str:
        told("user name and password in the address")
        return found[1]

    return _PART.sub(part, _USER.sub(user, text))


def clean_headers(pairs: Iterable[tuple[str, str]], told: Told) -> list[tuple[str, str]]:
    """Headers without secrets; the names stay, so that it can be seen what was there."""
    cleaned = []
    for name, value in pairs:
        if name.lower() in SECRET_HEADERS:
            told(name)
            cleaned.append((name, HIDDEN))
        else:
            cleaned.append((name, clean_text(value, told)))
    return cleaned
