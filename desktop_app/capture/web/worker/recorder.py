"""Holds every answer on its way to the page, takes its bytes, and lets it go on; bounded in number, size and time."""

from __future__ import annotations

import base64
import time
from collections import Counter
from collections.abc import Callable
from typing import Any, Protocol
from urllib.parse import urlsplit

from desktop_app.capture.web.worker.border import Border
from desktop_app.capture.web.worker.exchanges import Exchanges, Held, Hop

Message = dict[str, Any]
MAX_BODY_BYTES = 50 * 1024**2
MAX_TOTAL_BYTES = 400 * 1024**2
MAX_REQUESTS = 4_000
_NEVER_ENDING = ("text/event-stream", "multipart/x-mixed-replace")
REDIRECTS = (301, 302, 303, 307, 308)
_NO_TALK = "for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport']) delete window[name];"
_ENABLE: tuple[tuple[str, Message], ...] = (
    # Bodies are taken from held answers: the browser's own copies would only cost memory.
    (
        "Network.enable",
        {"maxTotalBufferSize": 1_000_000, "maxResourceBufferSize": 1_000_000, "maxPostDataSize": 16 * 1024**2},
    ),
    ("Network.setCacheDisabled", {"cacheDisabled": True}),
    ("Network.setBypassServiceWorker", {"bypass": True}),
    (
        "Fetch.enable",
        {
            "handleAuthRequests": True,
            "patterns": [
                {"urlPattern": "*", "requestStage": "Request"},
                {"urlPattern": "*", "requestStage": "Response"},
            ],
        },
    ),
    # Talk between computers that passes neither here nor, as packets, through a proxy.
    ("Page.enable", {}),
    ("Page.addScriptToEvaluateOnNewDocument", {"source": _NO_TALK}),
    ("Target.setAutoAttach", {"autoAttach": True, "waitForDebuggerOnStart": True, "flatten": True}),
)


class Tools(Protocol):
    """What is needed of the channel."""

    def send(
        self,
        method: str,
        params: Message | None = None,
        answer: Callable[[Message], None] | None = None,
        session: str = "",
    ) -> int:
        """Call without waiting."""

    def call(self, method: str, params: Message | None = None, *, seconds: float = 10.0, session: str = "") -> Message:
        """Call and wait."""


class Recorder:
    """Takes the events of the network; whole hops go to `written`, in the order in which they became whole.

    `border` decides for each hop whether its request may go out.
    """

    def __init__(self, tools: Tools, border: Border, written: Callable[[Hop], None]) -> None:
        self._tools, self._border, self._written = tools, border, written
        self.exchanges = Exchanges()
        self.open: dict[str, float] = {}
        """Requests under way, each with when it began (monotonic seconds)."""
        self.quiet_since = time.monotonic()
        self.requests = 0
        self.total_bytes = 0
        self.failed: dict[str, str] = {}
        """Address and reason of what did not come, the first hundreds."""
        self.noted: Counter[str] = Counter()
        self.waiting: dict[str, tuple[Held, str]] = {}
        """Answers whose bodies are coming, by the id under which they are held."""
        self.anew: Callable[[Message], None] = lambda _params: None
        """Called before the first hop of each new document of the page."""

        self.sign_in: Callable[[str], tuple[str, str] | None] = lambda _site: None
        """Asks a person for the name and password of a site."""

    def start(self) -> None:
        """Listen. Each call is awaited, else the first request goes by unheard."""
        for method, params in _ENABLE:
            self._tools.call(method, params)

    def heard(self, method: str, params: Message, session: str) -> None:
        """An event of the protocol."""
        if method == "Fetch.requestPaused":
            self._hold(params, session)
        elif method == "Fetch.authRequired":
            self._sign_in(params, session)
        elif method == "Target.attachedToTarget":
            self._attach(params)
        elif method == "Network.webSocketCreated":
            self.noted["web socket opened, its messages not recorded"] += 1
        elif method.startswith("Network."):
            self._count(method, params)
            self._write(self.exchanges.heard(method, params, session))

    def finish(self) -> None:
        """Write what never became whole; answers that did not come in time are marked as such."""
        for fetch, (held, session) in list(self.waiting.items()):
            self._let_go(fetch, held, session, missing="body not in time", fail=True)
        for hop in self.exchanges.rest():
            if hop.response is not None or hop.held is not None or hop.got is not None:
                self._written(hop)

    def idle_seconds(self) -> float:
        """How long nothing has been under way; 0 while something is."""
        return 0.0 if self.open else time.monotonic() - self.quiet_since

    def wait_no_more(self) -> int:
        """What is under way now is waited for no longer; how many those are. They are recorded if they come."""
        number = len(self.open)
        self.open.clear()
        self.quiet_since = time.monotonic()
        return number

    def give_up_bodies(self) -> int:
        """Stop the answers whose bodies are still coming (memory is short); how many those were."""
        waiting = list(self.waiting.items())
        for fetch, (held, session) in waiting:
            self._let_go(fetch, held, session, missing="body too large, given up", fail=True)
        return len(waiting)

    def _sign_in(self, params: Message, session: str) -> None:
        """A server or proxy wants a name and password: without a person the answer that it gives to strangers is kept."""
        challenge = params["authChallenge"]
        known = self.sign_in(challenge.get("origin", "")) if challenge.get("source") != "Proxy" else None
        answer = {"response": "CancelAuth"}
        if known is not None:
            answer = {"response": "ProvideCredentials", "username": known[0], "password": known[1]}
        else:
            site = urlsplit(params["request"]["url"]).hostname
            self.noted[f"a password was asked for, none was given: {site}"] += 1
        more = {"requestId": params["requestId"], "authChallengeResponse": answer}
        self._tools.send("Fetch.continueWithAuth", more, session=session)

    def _attach(self, params: Message) -> None:
        """A frame or worker of its own process: the same calls, then let it run."""
        session = params["sessionId"]
        for method, more in _ENABLE:
            self._tools.send(method, more, session=session)
        self._tools.send("Runtime.runIfWaitingForDebugger", session=session)

    def _count(self, method: str, params: Message) -> None:
        id_ = params.get("requestId", "")
        if method == "Network.requestWillBeSent":
            if params.get("type") == "Document" and params.get("loaderId") == id_ and "redirectResponse" not in params:
                self.anew(params)
            if not params["request"]["url"].startswith(("data:", "blob:", "about:")):
                self.open[id_] = time.monotonic()
        elif method in ("Network.loadingFinished", "Network.loadingFailed"):
            self._closed(id_)
            if method == "Network.loadingFailed":
                self._note_failure(id_, params)

    def _closed(self, id_: str) -> None:
        if self.open.pop(id_, None) is not None and not self.open:
            self.quiet_since = time.monotonic()

    def _note_failure(self, id_: str, params: Message) -> None:
        chain = self.exchanges.chains.get(id_)
        if chain and chain.hops and len(self.failed) < 500:
            reason = params.get("blockedReason") or params.get("errorText") or "failed"
            self.failed.setdefault(chain.hops[-1].request["url"], str(reason))

    def _hold(self, params: Message, session: str) -> None:
        fetch = params["requestId"]
        if "responseStatusCode" not in params and "responseErrorReason" not in params:
            self._ask(fetch, params, session)
            return
        held = Held(params)
        missing = self._without_body(params)
        if missing is not None:
            self._let_go(fetch, held, session, missing=missing)
            return
        self.waiting[fetch] = (held, session)

        def taken(answer: Message) -> None:
            self._taken(fetch, answer)

        self._tools.send("Fetch.getResponseBody", {"requestId": fetch}, taken, session)

    def _ask(self, fetch: str, params: Message, session: str) -> None:
        """A request that is about to go out."""
        self.requests += 1
        url = params["request"]["url"]
        if self.requests > MAX_REQUESTS or self.total_bytes > MAX_TOTAL_BYTES:
            self._decided(fetch, url, session, "over the limit of one capture")
        else:
            self._border.ask(url, lambda reason: self._decided(fetch, url, session, reason))

    def _decided(self, fetch: str, url: str, session: str, reason: str) -> None:
        if not reason:
            self._tools.send("Fetch.continueRequest", {"requestId": fetch}, session=session)
            return
        self.noted[f"request refused: {reason}"] += 1
        self.failed.setdefault(url, reason)
        params = {"requestId": fetch, "errorReason": "BlockedByClient"}
        self._tools.send("Fetch.failRequest", params, session=session)

    def _without_body(self, params: Message) -> str | None:
        """None when the body is to be taken, else why it is not ("" when there is none to take)."""
        headers = {one["name"].lower(): one["value"] for one in params.get("responseHeaders") or ()}
        if "responseErrorReason" in params:
            return "no answer"
        if params["responseStatusCode"] in REDIRECTS and "location" in headers:
            return ""
        if headers.get("content-type", "").lower().startswith(_NEVER_ENDING):
            self._closed(params.get("networkId", ""))
            return "an answer that never ends"
        length = headers.get("content-length", "")
        return "body too large" if length.isdigit() and int(length) > MAX_BODY_BYTES else None

    def _taken(self, fetch: str, answer: Message) -> None:
        if fetch not in self.waiting:
            return
        held, session = self.waiting[fetch]
        result = answer.get("result", {})
        body = result.get("body", "")
        held.body = base64.b64decode(body) if result.get("base64Encoded") else body.encode("utf-8")
        missing = "" if "result" in answer else "body could not be read"
        if len(held.body) > MAX_BODY_BYTES:
            held.body, missing = b"", "body too large"
        self.total_bytes += len(held.body)
        self._let_go(fetch, held, session, missing=missing)

    def _let_go(self, fetch: str, held: Held, session: str, *, missing: str, fail: bool = False) -> None:
        self.waiting.pop(fetch, None)
        held.missing, held.done = missing, True
        if missing and missing != "no answer":
            self.noted[missing] += 1
            self.failed.setdefault(held.params["request"]["url"], missing)
        if fail:
            params = {"requestId": fetch, "errorReason": "Aborted"}
            self._tools.send("Fetch.failRequest", params, session=session)
        else:
            self._tools.send("Fetch.continueRequest", {"requestId": fetch}, session=session)
        if missing != "no answer":
            self._write(self.exchanges.held(held))

    def _write(self, hops: list[Hop]) -> None:
        for hop in hops:
            self._written(hop)
