"""What makes a capture: names and versions, and what the WARC says of itself."""

from __future__ import annotations

from importlib.metadata import version
from typing import Any

from PySide6.QtWebEngineCore import qWebEngineChromiumSecurityPatchVersion, qWebEngineChromiumVersion

from desktop_app import __version__


def tools() -> tuple[tuple[str, str], ...]:
    """Name and version of each."""
    versions: list[Any] = [qWebEngineChromiumVersion(), qWebEngineChromiumSecurityPatchVersion()]
    return (
        ("Attest", __version__),
        ("Qt WebEngine", version("PySide6_Addons")),
        ("Chromium", " with patches to ".join(versions)),
        ("PySide6", version("PySide6")),
        ("warcio", version("warcio")),
    )


def warc_info(agent: str, *, without_request_bodies: bool) -> dict[str, str]:
    """The fields of the warcinfo record (ISO 28500, 6.2)."""
    sent = " What was sent to servers (bodies of requests) was left out." if without_request_bodies else ""
    return {
        "software": ", ".join(" ".join(one) for one in tools()),
        "format": "WARC File Format 1.1",
        "conformsTo": "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
        "robots": "ignore",
        "http-header-user-agent": agent,
        "redacted": "Values of Cookie, Set-Cookie, Authorization, Proxy-Authorization and like headers, and credentials"
        " in addresses, were replaced before writing. Bodies are as decoded by the browser; Content-Encoding,"
        f" Transfer-Encoding and Content-Length as received are in X-Archive-Orig-*.{sent}",
    }
