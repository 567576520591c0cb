"""Every request of the page: what stands in the archive's scheme passes, web addresses are led there, all else is refused."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWebEngineCore import QWebEngineUrlRequestInfo, QWebEngineUrlRequestInterceptor

from desktop_app.ui.as_captured.addresses import SCHEME, WEB, to_snap


class Interceptor(QWebEngineUrlRequestInterceptor):
    """`refused` with an address."""

    refused = Signal(str)

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Called on the window's own thread, before anything is done."""
        address = info.requestUrl()
        if address.scheme() in WEB:
            info.redirect(to_snap(address))
        elif address.scheme() not in (SCHEME, "data"):
            info.block(True)
            self.refused.emit(address.toString()[:2_000])
