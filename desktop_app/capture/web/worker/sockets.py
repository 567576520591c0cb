"""Web sockets do not pass where answers are held: whether one may open is decided here, at once."""

from __future__ import annotations

from collections import Counter

from PySide6.QtWebEngineCore import QWebEngineUrlRequestInfo, QWebEngineUrlRequestInterceptor

from desktop_app.capture.web.worker.border import REFUSED, Border


class SocketGuard(QWebEngineUrlRequestInterceptor):
    """Blocks sockets that lead into this computer's own network from outside of it."""

    def __init__(self, border: Border, noted: Counter[str]) -> None:
        super().__init__()
        self._border, self._noted = border, noted

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Asked for every request; the others are decided elsewhere."""
        url = info.requestUrl()
        if url.scheme() in ("ws", "wss") and not self._border.is_open_now(url.toString()):
            self._noted[f"web socket refused: {REFUSED}"] += 1
            info.block(True)
