"""One capture while it lives: the browser, the channel, the recorder, and the way to a page that is ready."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import shiboken6
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtWebEngineCore import QWebEngineProfile
from PySide6.QtWebEngineWidgets import QWebEngineView

from desktop_app.capture.clock import now
from desktop_app.capture.web.worker import steps
from desktop_app.capture.web.worker.border import REFUSED, Border
from desktop_app.capture.web.worker.channel import Channel, ChannelError, wait_for
from desktop_app.capture.web.worker.exchanges import Hop
from desktop_app.capture.web.worker.kept import Kept
from desktop_app.capture.web.worker.page import CapturedPage
from desktop_app.capture.web.worker.recorder import Recorder
from desktop_app.capture.web.worker.recording import Recording, is_redirect, status_of
from desktop_app.capture.web.worker.sockets import SocketGuard
from desktop_app.capture.web.worker.tools import warc_info
from desktop_app.capture.web.worker_report import WorkerRequest

VIEW = (1_280, 900)
_TICK_MS = 20
_GRACE_SECONDS = 5.0
"""Beyond the budget of a page, for what it is asked last."""
_WRITING_SECONDS = 0.5
_PAGE = 4_096
_GROWTH_BYTES = 180 * 1024**2
"""Of this program while bodies are coming; beyond it they are given up."""
NOT_IN_TIME = "TIMED_OUT: nothing came in time"
TOO_LARGE = "the page is too large"
Say = Callable[..., None]


class GoneError(Exception):
    """The page's own process ended, or the person closed the window."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code)
        self.code, self.detail = code, detail


class Session:
    """Everything that lives during one capture."""

    def __init__(self, request: WorkerRequest, profile: QWebEngineProfile, say: Say) -> None:
        self.request, self.say, self.profile = request, say, profile
        self.folder = Path(request.folder)
        self.started_at = now()
        bare = bool(request.persona) or request.interactive
        info = warc_info(profile.httpUserAgent(), without_request_bodies=bare)
        self.recording = Recording(self.folder / "capture.warc.gz", info, without_request_bodies=bare)
        self.page = CapturedPage(profile)
        self.view = QWebEngineView()
        self.clock = steps.Clock(request.seconds)
        self.channel = Channel(self.page)
        self.world = steps.World(self.channel, self.clock)
        self.kept = Kept(self.folder)
        self.border = Border(open_=request.from_private, blind=bool(request.proxy))
        self.recorder = Recorder(self.channel, self.border, self._written)
        self._sockets = SocketGuard(self.border, self.recorder.noted)
        self.servers: dict[str, set[str]] = {}
        self.facts: list[tuple[str, str]] = []
        self.main_frame = ""
        self.document = ""
        self.main_error = ""
        self.crossed = False
        self._usual = 0
        self._pending: tuple[str, float, tuple[int, int]] | None = None
        self._not_before = 0.0
        self._tick = QTimer()
        self.window: object = None
        """The person's window, held while it is shown."""

    def open(self) -> None:
        """Show the page where nobody sees it (or in the window), and listen before anything is asked."""
        self.profile.setUrlRequestInterceptor(self._sockets)
        self.view.setPage(self.page)
        self.view.resize(*VIEW)
        if not self.request.interactive:
            self.view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            self.view.show()
        self.channel.open()
        self.channel.hear(self._heard)
        self.channel.too_long = self._too_large
        self.recorder.anew = self._anew
        self.main_frame = self.channel.call("Page.getFrameTree")["frameTree"]["frame"]["id"]
        self.recorder.start()
        self.channel.call("Emulation.setScrollbarsHidden", {"hidden": True})
        self._tick.timeout.connect(self._ticked)
        self._usual = _memory()
        self._tick.start(_TICK_MS)

    def load(self) -> None:
        """Ask for the address and wait for it, within the budget. GoneError when there is nothing."""
        told: list[bool] = []
        self.page.loadFinished.connect(told.append)
        self.say(phase="loading")
        self.channel.ends_at = self.clock.begun + self.clock.seconds + _GRACE_SECONDS
        self.page.load(QUrl(self.request.address))
        seconds = self.clock.left(steps.LOAD_SECONDS)
        if not wait_for(seconds, lambda: bool(told) or bool(self.page.ended)):
            self.clock.over(f"loading was not done after {seconds:.0f} s")
            if self.document:
                self._wake()
        self.check()
        steps.wait_until_quiet(self.recorder, self.clock)
        if not self._has_come() and not wait_for(1.0, self._has_come):
            raise GoneError("no-page", self.main_error or NOT_IN_TIME)
        self._whole()

    def _whole(self) -> None:
        """A page whose answer broke off is told as that; GoneError when nothing of it can be shown."""
        reason = self.recorder.failed.get(self.hops()[-1].request["url"], "")
        if self.document and reason:
            self.clock.over(f"the page's answer broke off: {reason}")
            if not self.world.ask("document.documentElement !== null"):
                raise GoneError("no-page", reason)

    def _wake(self) -> None:
        """Stop a script that keeps the page from answering."""
        with contextlib.suppress(ChannelError):
            self.world.ask("1", seconds=2.0)

    def prepare(self) -> None:
        """Scroll, and wait for what is seen."""
        self.say(phase="scrolling")
        with contextlib.suppress(ChannelError):
            done = steps.scroll_through(self.world, self.clock)
            self.facts += [(f"scrolled: {name}", str(number)) for name, number in done.items() if number]
            steps.wait_until_quiet(self.recorder, self.clock)
            steps.wait_for_looks(self.world, self.clock)
        self.check()

    def settle(self) -> None:
        """Where a person drives: the page as it is, with nothing scrolled and nothing asked for anew."""
        if not self._has_come():
            raise GoneError("no-page", self.main_error or NOT_IN_TIME)
        steps.wait_until_quiet(self.recorder, self.clock)
        self.facts.append(("reloaded for the capture", "no: the page is captured as the person saw it"))

    def _has_come(self) -> bool:
        """Whether the way ends at an answer, not at one more redirect."""
        hops = self.hops()
        return bool(hops) and not is_redirect(hops[-1])

    def hops(self) -> list[Hop]:
        """The way to the page that is shown, or to the last one that was asked for."""
        found = self.kept.documents
        whole = self._unwritten() if not found else []
        return found.get(self.document) or (list(found.values())[-1] if found else whole)

    def check(self) -> None:
        """GoneError when the page's process has ended."""
        hops = self.hops()
        if hops and hops[-1].held and "too large" in hops[-1].held.missing:
            raise GoneError("no-page", TOO_LARGE)
        if self.crossed:
            raise GoneError("no-page", REFUSED)
        if self.page.ended:
            raise GoneError("page-process-ended", self.page.ended)

    def close(self) -> None:
        """Take it apart in the order the browser needs; a persona's cookies are written when its profile goes."""
        self._tick.stop()
        self.recording.close()
        self.view.setPage(None)  # type: ignore[arg-type]
        self.channel.close()
        shiboken6.delete(self.page)
        if self.request.persona:
            shiboken6.delete(self.profile)
            wait_for(_WRITING_SECONDS, lambda: False)

    def _heard(self, method: str, params: dict[str, Any], session: str) -> None:
        if self.request.proxy:
            _forget_proxy(params)
        if method == "Page.frameNavigated" and not session and "parentId" not in params["frame"]:
            self._navigated(params["frame"])
        elif method == "Page.windowOpen" and not self.page.follow_windows:
            self.page.refused["windows"] += 1  # a setting refuses them before the page object is asked
        elif method == "Network.loadingFailed" and params.get("type") == "Document" and not self.document:
            self.main_error = self._why(params)
        self.recorder.heard(method, params, session)

    def _why(self, params: dict[str, Any]) -> str:
        """The last reason that a document did not come: this program's own, else the browser's."""
        chain = self.recorder.exchanges.chains.get(params.get("requestId", ""))
        url = chain.hops[-1].request["url"] if chain and chain.hops else ""
        return self.recorder.failed.get(url) or params.get("errorText", "")

    def _anew(self, params: dict[str, Any]) -> None:
        if params.get("frameId") == self.main_frame:
            self._pending = (params["requestId"], params.get("wallTime", 0.0), self.recording.mark())

    def _navigated(self, frame: dict[str, Any]) -> None:
        """Another page is shown. Where a person drives, what led to it is not recorded: it may be a login."""
        pending, self._pending = self._pending, None
        if pending is None or frame["loaderId"] != pending[0] or frame.get("unreachableUrl"):
            return
        if self.request.interactive and self.document:
            self.recording.forget_before(pending[2])
            self.kept.forget()
            self._not_before = pending[1]
        self.document = pending[0]

    def _written(self, hop: Hop) -> None:
        if 0 < hop.asked_at < self._not_before and hop.id != self.document:
            return
        if self.border.is_crossed(_server_of(hop)):
            self._crossed(hop)
            return
        self.recording.write(hop)
        host = urlsplit(hop.request["url"]).hostname or ""
        if ip := _server_of(hop):
            self.servers.setdefault(host, set()).add(ip)
        is_main = hop.kind == "Document" and hop.frame == self.main_frame
        self.kept.take(hop)
        if (status := status_of(hop)) >= 400 and not is_main:
            self.recorder.failed.setdefault(hop.request["url"], f"the server answered {status}")
        if is_main:
            self.kept.document(hop)
        elif hop.held:
            hop.held.body = b""

    def _crossed(self, hop: Hop) -> None:
        """A name that led elsewhere the second time it was asked: its answer is no part of the capture."""
        self.recorder.noted[f"answer left out: {REFUSED}"] += 1
        if hop.kind == "Document" and hop.frame == self.main_frame:
            self.page.ended, self.crossed = REFUSED, True

    def _unwritten(self) -> list[Hop]:
        """The page itself when something of it (its wire headers) never came."""
        chains = self.recorder.exchanges.chains
        found = [c.hops for c in chains.values() if c.hops and c.hops[-1].frame == self.main_frame and c.hops[-1].held]
        return [hop for hops in found[-1:] for hop in hops]

    def _ticked(self) -> None:
        self.border.deliver()
        if self.channel.receiving:
            return
        used = _memory()
        if not self.recorder.waiting:
            self._usual = used
        elif used - self._usual > _GROWTH_BYTES:
            self._too_large()

    def _too_large(self) -> None:
        """A body unpacks to more than can be held (the browser does not say how much there is)."""
        if self.recorder.give_up_bodies():
            self.clock.over("answers were given up: too large")


def _forget_proxy(params: dict[str, Any]) -> None:
    """Whoever answers through a proxy is not seen: the address that the browser tells is the proxy's, which stays private."""
    for name in ("response", "redirectResponse"):
        if isinstance(answer := params.get(name), dict):
            answer.pop("remoteIPAddress", None)
            answer.pop("remotePort", None)


def _memory() -> int:
    """Bytes of this program in memory; 0 where the system does not tell (then time alone is the limit)."""
    place = Path("/proc/self/statm")
    return int(place.read_text().split()[1]) * _PAGE if place.exists() else 0


def _server_of(hop: Hop) -> str:
    return str((hop.response or {}).get("remoteIPAddress", "")).strip("[]")
