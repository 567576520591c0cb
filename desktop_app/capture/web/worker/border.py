"""Decides for each request, before it goes out, whether it may: the public internet must not lead into this network.

Names are looked up beside the browser, in threads; answers are given in the browser's thread, when it asks for them.
"""

from __future__ import annotations

import queue
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit

from desktop_app.capture.web.near import is_named_private, is_near, is_private

_MAX_URGENT = 20
REFUSED = "leads into this computer's own network"
Decided = Callable[[str], None]
"""Called with the reason why a request must not go out; "" when it may."""


class Border:
    """`open_`: the capture began in this network, so it may stay there. `blind`: names are the proxy's affair."""

    def __init__(self, *, open_: bool, blind: bool) -> None:
        self._open, self._blind = open_, blind
        self._known: dict[str, str] = {}
        self._asked: dict[str, list[Decided]] = {}
        self._found: queue.SimpleQueue[tuple[str, str]] = queue.SimpleQueue()
        self._urgent = 0
        self._threads = ThreadPoolExecutor(8)

    def ask(self, address: str, decided: Decided) -> None:
        """Decide now, or when the name is known."""
        if self._open:
            decided("")
        elif is_named_private(address):
            decided(REFUSED)
        elif self._blind:
            decided("")
        else:
            self._look_up(address, decided)

    def is_open_now(self, address: str) -> bool:
        """Decide at once, for what cannot wait (a web socket); a few names are looked up, the rest may not pass."""
        if self._open or is_named_private(address):
            return self._open
        host = urlsplit(address).hostname or ""
        if not self._blind and host not in self._known:
            self._urgent += 1
            self._known[host] = REFUSED if self._urgent > _MAX_URGENT or is_private(address) else ""
        return self._blind or not self._known[host]

    def is_crossed(self, server: str) -> bool:
        """Whether an answer came from this network although nothing let its request go there: a name changed meanwhile."""
        return not (self._open or self._blind) and bool(server) and is_near(server)

    def deliver(self) -> None:
        """Give the answers that were found since; called again and again in the browser's thread."""
        while not self._found.empty():
            host, reason = self._found.get()
            self._known[host] = reason
            for decided in self._asked.pop(host, ()):
                decided(reason)

    def _look_up(self, address: str, decided: Decided) -> None:
        host = urlsplit(address).hostname or ""
        if host in self._known:
            decided(self._known[host])
        elif host in self._asked:
            self._asked[host].append(decided)
        else:
            self._asked[host] = [decided]
            self._threads.submit(self._resolve, host, address)

    def _resolve(self, host: str, address: str) -> None:
        self._found.put((host, REFUSED if is_private(address) else ""))
