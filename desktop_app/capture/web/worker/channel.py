"""The DevTools protocol without a port: a hidden page at the tools' own address is the only client.

It rests on an inner contract of the browser (`DevToolsHost`, bound for devtools:// alone), so it is measured by a test
and the version is pinned. Answers come back as console lines, in pieces when they are long.
"""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile, QWebEngineScript

Message = dict[str, Any]
Answer = Callable[[Message], None]
READY_SECONDS = 20.0
_LEAST_SECONDS = 0.5

MAX_ANSWER = 80_000_000
"""Characters; longer ones are let pass, and whoever waits for them is told by `too_long`."""

BOOT = r"""window.stop(); (function () {
  let parts = null, wanted = 0, got = 0;
  const out = text => console.log('\u0001' + (typeof text === 'string' ? text : JSON.stringify(text)));
  Object.defineProperty(window, 'DevToolsAPI', {writable: false, configurable: false, value: {
    dispatchMessage: out,
    embedderMessageAck() {},
    dispatchMessageChunk(piece, size) {
      if (size) { wanted = size; got = 0; parts = size > LIMIT ? null : []; console.log('\u0002' + size); }
      got += piece.length;
      if (parts) parts.push(piece);
      if (got >= wanted) { const whole = parts && parts.join(''); parts = null; console.log('\u00020'); if (whole) out(whole); }
    }}});
  let number = 0;
  window.__cdp = text => DevToolsHost.sendMessageToEmbedder(
    JSON.stringify({id: ++number, method: 'dispatchProtocolMessage', params: [text]}));
})();""".replace("LIMIT", str(MAX_ANSWER))
_READY = "typeof __cdp === 'function' && typeof DevToolsHost === 'object' && location.protocol === 'devtools:'"


class ChannelError(Exception):
    """A call that was refused or not answered in time; the text is the browser's own."""


class _ToolsPage(QWebEnginePage):
    """The hidden page: what it prints with the mark is a message of the protocol."""

    def __init__(self, profile: QWebEngineProfile, said: Callable[[str], None]) -> None:
        super().__init__(profile)
        self._said = said

    def javaScriptConsoleMessage(self, _level: Any, message: str, _line: int, _source: str) -> None:
        """A line of the tools' console."""
        if message.startswith(("\x01", "\x02")):
            self._said(message)


def wait_for(seconds: float, done: Callable[[], bool]) -> bool:
    """Let events happen until `done` or the time is over; whether it was done."""
    end = time.monotonic() + seconds
    loop = QEventLoop()
    timer = QTimer()
    timer.setInterval(15)
    timer.timeout.connect(lambda: loop.quit() if done() or time.monotonic() >= end else None)
    if done():
        return True
    timer.start()
    loop.exec()
    timer.stop()
    return done()


class Channel:
    """Calls and events of the protocol for one page. Lives in the thread of the page."""

    def __init__(self, page: QWebEnginePage) -> None:
        self._profile = QWebEngineProfile()
        script = QWebEngineScript()
        script.setSourceCode(BOOT)
        script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentCreation)
        script.setWorldId(QWebEngineScript.ScriptWorldId.MainWorld)
        self._profile.scripts().insert(script)
        self._tools = _ToolsPage(self._profile, self._heard)
        self._page = page
        self.ends_at = math.inf
        """When calls are no longer waited for (monotonic seconds), however long each of them may take."""
        self._number = 0
        self._waiting: dict[int, Answer] = {}
        self._hears: list[Callable[[str, Message, str], None]] = []
        self.receiving = 0
        """Characters of the long answer that is coming in pieces just now."""
        self.too_long: Callable[[], None] = lambda: None
        page.setDevToolsPage(self._tools)

    def open(self) -> None:
        """Wait until calls can be made. ChannelError."""
        state = {"ready": False}

        def told(answer: object) -> None:
            state["ready"] = answer is True

        def ready() -> bool:
            self._tools.runJavaScript(_READY, 0, told)
            return state["ready"]

        if not wait_for(READY_SECONDS, ready):
            raise ChannelError("the tools did not start")

    def hear(self, listener: Callable[[str, Message, str], None]) -> None:
        """Call `listener(method, params, session)` for each event."""
        self._hears.append(listener)

    def send(self, method: str, params: Message | None = None, answer: Answer | None = None, session: str = "") -> int:
        """Call without waiting; `answer` gets the whole reply ("result" or "error"). The call's number."""
        self._number += 1
        message: Message = {"id": self._number, "method": method, "params": params or {}}
        if session:
            message["sessionId"] = session
        if answer is not None:
            self._waiting[self._number] = answer
        self._tools.runJavaScript(f"__cdp({json.dumps(json.dumps(message))})")
        return self._number

    def call(self, method: str, params: Message | None = None, *, seconds: float = 10.0, session: str = "") -> Message:
        """The result of a call; events go on meanwhile. ChannelError when it is refused or not answered in time."""
        got: list[Message] = []
        seconds = min(seconds, max(_LEAST_SECONDS, self.ends_at - time.monotonic()))
        number = self.send(method, params, got.append, session)
        if not wait_for_answer(seconds, got):
            self._waiting.pop(number, None)
            raise ChannelError(f"{method}: no answer in {seconds:g} s")
        if "error" in got[0]:
            raise ChannelError(f"{method}: {got[0]['error'].get('message', '')}")
        result: Message = got[0].get("result", {})
        return result

    def close(self) -> None:
        """Take the tools off the page."""
        self._page.setDevToolsPage(None)  # type: ignore[arg-type]
        shiboken6.delete(self._tools)

    def _heard(self, text: str) -> None:
        if text.startswith("\x02"):
            self.receiving = int(text[1:])
            if self.receiving > MAX_ANSWER:
                self.too_long()
            return
        message = json.loads(text[1:])
        if "id" in message:
            if (answer := self._waiting.pop(message["id"], None)) is not None:
                answer(message)
        elif "method" in message:
            for listener in self._hears:
                listener(message["method"], message.get("params", {}), message.get("sessionId", ""))


def wait_for_answer(seconds: float, got: list[Message]) -> bool:
    """Wait for one reply."""
    return wait_for(seconds, lambda: bool(got))
