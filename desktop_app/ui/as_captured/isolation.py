"""The web engine of this window: loaded when a page is first looked at, and without a network from its first moment on.

No interface of Qt's closes what a page's `preconnect` and a pressed mouse button resolve; one flag of the engine does. It
is read once in a process, so it is set for that moment alone: programs that this one starts must not inherit it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.errors import EnvironmentFaultError
from desktop_app.ui.as_captured.addresses import SCHEME

FLAGS = (
    '--host-resolver-rules="MAP * ~NOTFOUND"',
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
)
_DRAWN_BY = "QT_QUICK_BACKEND"
_FLAGS, _PORT, _NO_SANDBOX = "QTWEBENGINE_CHROMIUM_FLAGS", "QTWEBENGINE_REMOTE_DEBUGGING", "QTWEBENGINE_DISABLE_SANDBOX"


def start_engine() -> None:
    """Load it, once; later calls do nothing. EnvironmentFaultError `viewer-missing`, `viewer-not-safe`."""
    check_system(Path("/"), fenced=not _is_root() and os.environ.get(_NO_SANDBOX) != "1")
    try:
        from PySide6.QtWebEngineCore import QWebEngineProfile, QWebEngineUrlScheme
        from PySide6.QtWebEngineWidgets import QWebEngineView  # noqa: F401  # its libraries, too
    except ImportError as error:
        raise _missing(str(error)[:500]) from None
    # Drawn without the graphics card: where there is no OpenGL the engine would end the whole program.
    os.environ[_DRAWN_BY] = "software"
    if QWebEngineUrlScheme.schemeByName(SCHEME.encode()).name():
        return
    scheme, flag = QWebEngineUrlScheme(SCHEME.encode()), QWebEngineUrlScheme.Flag
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    scheme.setFlags(flag.SecureScheme | flag.CorsEnabled)
    QWebEngineUrlScheme.registerScheme(scheme)
    with _environment():
        QWebEngineProfile().deleteLater()


@contextmanager
def _environment() -> Iterator[None]:
    """As the engine must read it while it starts, and as it was before."""
    names = (_FLAGS, _PORT, _NO_SANDBOX)
    before = {name: os.environ.get(name) for name in names}
    os.environ[_FLAGS] = " ".join(filter(None, (before[_FLAGS], *FLAGS)))
    os.environ.pop(_PORT, None)
    if _is_root():
        os.environ[_NO_SANDBOX] = "1"  # it ends the program else
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def check_system(root: Path, *, fenced: bool) -> None:
    """On Linux the engine ends the whole program where it cannot fence itself in: that is found out first.

    `root`: where /proc and /dev stand; `fenced`: whether it will try to. EnvironmentFaultError `viewer-not-safe`.
    """
    if not sys.platform.startswith("linux"):
        return
    if not os.access(root / "dev/shm", os.W_OK):
        raise _not_safe("/dev/shm cannot be written to")
    if not fenced:
        return
    kernel = root / "proc/sys"
    if (
        _number(kernel / "user/max_user_namespaces", 1) == 0
        or _number(kernel / "kernel/unprivileged_userns_clone", 1) == 0
    ):
        raise _not_safe("user namespaces are switched off")
    bound = _number(kernel / "kernel/apparmor_restrict_unprivileged_userns", 0) == 1
    if bound and _text(root / "proc/self/attr/current") in ("", "unconfined"):
        raise _not_safe("AppArmor allows no user namespaces")


def _missing(what: str) -> EnvironmentFaultError:
    message = "Captured pages cannot be shown as they were on this computer."
    advice = "Install the system libraries that it names under Details; the picture and the text can be read."
    return EnvironmentFaultError("viewer-missing", message, advice, {"system": what})


def _not_safe(what: str) -> EnvironmentFaultError:
    message = "Captured pages cannot be shown as they were on this computer."
    advice = "Ask who looks after it to allow user namespaces for Attest; the picture and the text can be read."
    return EnvironmentFaultError("viewer-not-safe", message, advice, {"system": what})


def _text(path: Path) -> str:
    try:
        return path.read_text("ascii", "replace").strip(" \n\0")
    except OSError:
        return ""


def _number(path: Path, otherwise: int) -> int:
    text = _text(path)
    return int(text) if text.isdigit() else otherwise
