"""The browser's switches and environment; before Qt is loaded."""

from __future__ import annotations

import os
import sys
from urllib.parse import urlsplit

from desktop_app.capture.web.worker_report import WorkerRequest

_SCRIPT_MEGABYTES = 1_024
_NOWHERE = "private.invalid"
_NEAR = (
    *("localhost", "*.localhost", "*.local", "*.internal", "0.*", "127.*", "10.*", "192.168.*", "169.254.*"),
    *(f"172.{number}.*" for number in range(16, 32)),
    *("[::1]", "::1", "[fe80:*", "fe80:*", "[fc*:*", "fc*:*", "[fd*:*", "fd*:*"),
)
"""Where even a bare connection must not go from outside: `preconnect` makes one without any request."""


def flags(request: WorkerRequest) -> str:
    """The browser's switches. With a proxy no name is looked up here and nothing goes past it, this computer included."""
    found = [
        "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
        f'--js-flags="--max-old-space-size={_SCRIPT_MEGABYTES}"',
        "--disable-background-networking",
        "--disable-quic",
        "--autoplay-policy=user-gesture-required",
    ]
    if not request.from_private:
        found.append(f'--host-rules="{", ".join(f"MAP {one} {_NOWHERE}" for one in _NEAR)}"')
    if request.proxy:
        host = urlsplit(request.proxy).hostname or ""
        kept = f" , EXCLUDE {host}" if host else ""
        found += [f"--proxy-server={request.proxy}", "--proxy-bypass-list=<-loopback>"]
        found += [f'--host-resolver-rules="MAP * ~NOTFOUND{kept}"']
    return " ".join(found)


def prepare_environment(request: WorkerRequest) -> None:
    """Before the first use of the browser. Root has no sandbox: the browser would end at once."""
    os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = flags(request)
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    else:
        os.environ.pop("QTWEBENGINE_DISABLE_SANDBOX", None)
    if not request.interactive and sys.platform == "linux":
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
