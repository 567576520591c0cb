"""An address captured by a browser of its own: the program is started, watched, ended, and what it says is checked."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from desktop_app import files
from desktop_app.capture.address import check_address
from desktop_app.capture.model import CapturedSource
from desktop_app.capture.web.browser_report import read_report
from desktop_app.capture.web.browser_run import run_worker
from desktop_app.capture.web.browser_source import source_of
from desktop_app.capture.web.near import is_named_private, is_private
from desktop_app.capture.web.proxy import checked_proxy, reach_proxy
from desktop_app.capture.web.worker_report import WorkerRequest
from desktop_app.errors import InputError
from desktop_app.held import CAPTURES, held_folder, take_lock


@dataclass(frozen=True, slots=True)
class BrowserWay:
    """How a page is captured by the browser.

    proxy: "" or socks5://HOST:PORT or http://HOST:PORT; every request goes through it, names are asked for there too.
    user_agent: "" for the browser's own without the library's word. languages: Accept-Language, "" for the default.
    identity: name of the virtual identity, recorded as such. persona: folder of that identity's logins, outside the
    archive. interactive: a window, in which the person presses the button. seconds: the whole budget of a page.
    site_certificates: PEM file of authorities that are trusted beside the usual ones. language: of the window's words.
    """

    proxy: str = ""
    user_agent: str = ""
    languages: str = ""
    identity: str = ""
    persona: Path | None = None
    interactive: bool = False
    seconds: float = 45.0
    site_certificates: str = ""
    language: str = "en"


@contextmanager
def browsed(
    address: str,
    way: BrowserWay,
    *,
    cancelled: Callable[[], bool],
    said: Callable[[str], None] = lambda _phase: None,
) -> Iterator[CapturedSource]:
    """The capture; its files lie in a temporary folder that goes when the block ends. `said` is told each phase.

    InputError when there is nothing to capture, the proxy is none, or the persona is in use; EnvironmentFaultError `browser-missing`,
    `browser-died`, `browser-stopped`; CancelledError.
    """
    check_address(address)
    reach_proxy(way.proxy)
    with _held(way.persona), held_folder(Path(tempfile.gettempdir()), CAPTURES) as folder:
        request = _request(address, way, folder)
        run_worker(request, cancelled, said)
        yield source_of(address, request, read_report(folder), folder)


@contextmanager
def _held(persona: Path | None) -> Iterator[None]:
    """An identity's logins are one browser's at a time: two would overwrite each other's. InputError `identity-in-use`."""
    if persona is None:
        yield
        return
    files.make_folder(persona, private=True)
    lock = take_lock(persona / "in-use.lock")
    if lock is None:
        advice = "Wait until that capture is done, or close its window; then try again."
        raise InputError("identity-in-use", "Another capture is using that identity.", advice)
    with lock:
        yield


def _request(address: str, way: BrowserWay, folder: Path) -> WorkerRequest:
    near = is_named_private(address) or (not way.proxy and is_private(address))
    return WorkerRequest(
        address=_without_fragment(address),
        folder=str(folder),
        proxy=checked_proxy(way.proxy),
        user_agent=way.user_agent,
        languages=way.languages,
        identity=way.identity,
        persona=str(way.persona.absolute()) if way.persona else "",
        interactive=way.interactive,
        seconds=way.seconds,
        from_private=near,
        language=way.language,
        site_certificates=_authorities(way.site_certificates),
    )


def _without_fragment(address: str) -> str:
    return urlunsplit(urlsplit(address.strip())._replace(fragment=""))


def _authorities(name: str) -> str:
    if not name:
        return ""
    try:
        return Path(name).read_text("ascii")
    except (OSError, UnicodeError):
        advice = "Give a file of certificates in PEM form."
        raise InputError("certificate-unreadable", "The certificates cannot be read.", advice) from None
