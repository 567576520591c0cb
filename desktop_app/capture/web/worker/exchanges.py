"""Requests and answers joined from the browser's events, which come in any order; all hops of a redirect share one id.

Pure: no browser. What belongs to which hop goes by order within one id, and by the answer's status where a hop was
asked twice (a sign-in): measured, as the protocol names no hop.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import Any

Message = dict[str, Any]
_NOT_ON_THE_WIRE = ("data:", "blob:", "about:", "javascript:", "devtools:", "chrome", "qrc:", "filesystem:")


@dataclass(slots=True)
class Held:
    """An answer that was held on its way to the page. `body`: decoded bytes; `missing`: why there are none."""

    params: Message
    body: bytes = b""
    missing: str = ""
    done: bool = False


@dataclass(slots=True)
class Hop:
    """One request with its answer. `sent`, `got`: the headers as they went over the wire."""

    id: str
    request: Message
    asked_at: float
    kind: str
    frame: str
    sent: Message | None = None
    got: Message | None = None
    response: Message | None = None
    held: Held | None = None
    wired: bool | None = None
    """Whether the browser says that wire headers exist; None: not known yet."""
    error: str = ""
    written: bool = False

    def is_whole(self) -> bool:
        """Whether nothing more is to come."""
        if self.response is None or self.wired is None:
            return False
        held = self.kind == "Preflight" or (self.held is not None and self.held.done)
        return held and (not self.wired or (self.sent is not None and self.got is not None))


@dataclass(slots=True)
class Chain:
    """All hops of one id, and what came for hops that are not known yet."""

    id: str
    session: str
    hops: list[Hop] = field(default_factory=list)
    sent: deque[Message] = field(default_factory=deque)
    got: deque[Message] = field(default_factory=deque)
    held: deque[Held] = field(default_factory=deque)
    odd: list[Message] = field(default_factory=list)
    """Answers of another status than the one that counts (a sign-in was asked for first)."""
    passed: int = 0
    """Requests that were passed over with those."""
    ended: bool = False


class Exchanges:
    """Takes events, gives hops that are whole, each once."""

    def __init__(self) -> None:
        self.chains: dict[str, Chain] = {}

    def heard(self, method: str, params: Message, session: str = "") -> list[Hop]:
        """One event of the network; the hops that became whole by it."""
        known = self.chains.get(params.get("requestId", ""))
        if known is not None and known.hops and known.session != session:
            return []  # a frame's own tools tell of it too
        take = _TAKES.get(method)
        return take(self, params, session) if take else []

    def held(self, held: Held) -> list[Hop]:
        """An answer that is done with: its body is here, or it is known why not."""
        id_ = held.params.get("networkId") or "held " + held.params["requestId"]
        chain = self.chains.get(id_) or self._new(id_, "")
        if held not in chain.held and all(hop.held is not held for hop in chain.hops):
            chain.held.append(held)
        return self._joined(chain)

    def rest(self) -> list[Hop]:
        """What never became whole, with what is known of it; for the end."""
        found = []
        for chain in self.chains.values():
            chain.hops += [_unannounced(chain.id, held) for held in chain.held]
            _orphans(chain)
            found += [hop for hop in chain.hops if not hop.written]
        for hop in found:
            hop.written = True
        self.chains.clear()
        return found

    def _new(self, id_: str, session: str) -> Chain:
        chain = self.chains[id_] = Chain(id_, session)
        return chain

    def _asked(self, params: Message, session: str) -> list[Hop]:
        id_, url = params["requestId"], params["request"]["url"]
        if url.lower().startswith(_NOT_ON_THE_WIRE):
            return []
        chain = self.chains.get(id_) or self._new(id_, session)
        if (redirect := params.get("redirectResponse")) and chain.hops:
            chain.hops[-1].response = redirect
            chain.hops[-1].wired = bool(params.get("redirectHasExtraInfo"))
        elif chain.hops:
            return []
        chain.session = session
        kind, frame = params.get("type", "Other"), params.get("frameId", "")
        chain.hops.append(Hop(id_, params["request"], params.get("wallTime", 0.0), kind, frame))
        return self._joined(chain)

    def _sent(self, params: Message, session: str) -> list[Hop]:
        chain = self.chains.get(params["requestId"]) or self._new(params["requestId"], session)
        chain.sent.append(params)
        return self._joined(chain)

    def _got(self, params: Message, session: str) -> list[Hop]:
        chain = self.chains.get(params["requestId"]) or self._new(params["requestId"], session)
        chain.got.append(params)
        return self._joined(chain)

    def _answered(self, params: Message, _session: str) -> list[Hop]:
        chain = self.chains.get(params["requestId"])
        if chain is None or not chain.hops:
            return []
        chain.hops[-1].response = params["response"]
        chain.hops[-1].wired = bool(params.get("hasExtraInfo"))
        return self._joined(chain)

    def _ended(self, params: Message, _session: str) -> list[Hop]:
        chain = self.chains.get(params["requestId"])
        if chain is None:
            return []
        chain.ended = True
        if chain.hops:
            chain.hops[-1].error = params.get("errorText", "")
        return self._joined(chain)

    def _joined(self, chain: Chain) -> list[Hop]:
        for hop in chain.hops:
            _join(chain, hop)
        whole = [hop for hop in chain.hops if not hop.written and hop.is_whole()]
        for hop in whole:
            hop.written = True
        if chain.ended and chain.hops and all(hop.written for hop in chain.hops):
            self.chains.pop(chain.id, None)
        return whole


def _join(chain: Chain, hop: Hop) -> None:
    """Give a hop what came for it: held answers by address, wire headers once it is known that it has any."""
    if hop.held is None:
        hop.held = next((one for one in chain.held if one.params["request"]["url"] == _bare(hop)), None)
        if hop.held is not None:
            chain.held.remove(hop.held)
    if not hop.wired or hop.response is None:
        return
    while hop.got is None and chain.got:
        found = chain.got.popleft()
        if found.get("statusCode") == hop.response.get("status"):
            hop.got = found
        else:
            chain.odd.append(found)
    while len(chain.odd) > chain.passed and chain.sent:
        chain.sent.popleft()
        chain.passed += 1
    if hop.sent is None and hop.got is not None and chain.sent:
        hop.sent = chain.sent.popleft()


def _orphans(chain: Chain) -> None:
    """At the end wire headers without a known answer belong to the first hop that has none."""
    for hop in chain.hops:
        if hop.sent is None and hop.wired is not False and chain.sent:
            hop.sent = chain.sent.popleft()
        if hop.got is None and hop.wired is not False and (chain.got or chain.odd):
            hop.got = chain.got.popleft() if chain.got else chain.odd.pop()


def _unannounced(id_: str, held: Held) -> Hop:
    """A hop that is known from its held answer alone."""
    return Hop(id_, held.params["request"], 0.0, held.params.get("resourceType", "Other"), "", held=held)


def _bare(hop: Hop) -> str:
    url: str = hop.request["url"]
    return url


_TAKES = {
    "Network.requestWillBeSent": Exchanges._asked,
    "Network.requestWillBeSentExtraInfo": Exchanges._sent,
    "Network.responseReceivedExtraInfo": Exchanges._got,
    "Network.responseReceived": Exchanges._answered,
    "Network.loadingFinished": Exchanges._ended,
    "Network.loadingFailed": Exchanges._ended,
}
