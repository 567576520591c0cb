"""A time-stamp service (RFC 3161 over HTTP): one query with a hash goes out, through the proxy if there is one; one reply comes."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable

import httpx
import socksio

from desktop_app.capture.address import check_address
from desktop_app.capture.web.fetcher import AGENT
from desktop_app.capture.web.trust import trust
from desktop_app.errors import InputError

_MAX_REPLY = 1024 * 1024
_WAIT_SECONDS, _WHOLE_SECONDS = 20.0, 60.0
_TROUBLES = (
    httpx.HTTPError,
    httpx.InvalidURL,
    httpx.StreamError,
    socksio.SOCKSError,
    ssl.SSLError,
    OSError,
    UnicodeError,
)


def time_service(address: str, proxy: str = "") -> Callable[[bytes], bytes]:
    """What asks the service. `proxy`: as `checked_proxy` writes it; names go through it, too.

    InputError `address-not-http`, `address-malformed` here; `stamp-not-answered` when it is asked. Redirects are not followed.
    """
    check_address(address)

    def ask(query: bytes) -> bytes:
        try:
            return _asked(address, proxy, query)
        except _TROUBLES as error:
            raise _silent(type(error).__name__) from None

    return ask


def _asked(address: str, proxy: str, query: bytes) -> bytes:
    headers = {"Content-Type": "application/timestamp-query", "User-Agent": AGENT, "Accept-Encoding": "identity"}
    timeout = httpx.Timeout(_WAIT_SECONDS, connect=10.0)
    with (
        httpx.Client(
            headers=headers, timeout=timeout, follow_redirects=False, trust_env=False, proxy=proxy or None,
            verify=trust(),
        ) as client,
        client.stream("POST", address, content=query) as response,
    ):  # fmt: skip
        if response.status_code != 200:
            raise _silent(f"status {response.status_code}")
        return _body(response)


def _body(response: httpx.Response) -> bytes:
    """The reply, no more than is bearable of it, and no longer: a byte now and then would else hold the line for ever."""
    end, body = time.monotonic() + _WHOLE_SECONDS, b""
    for part in response.iter_raw():
        body += part
        if len(body) > _MAX_REPLY or time.monotonic() > end:
            raise _silent("too long")
    return body


def _silent(why: str) -> InputError:
    advice = "The report can be stamped later: attest stamp FILE --timestamp ADDRESS."
    return InputError("stamp-not-answered", "The time-stamp service gave no answer.", advice, {"network": why})
