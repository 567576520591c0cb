"""A page that stays where it is: it may not leave, open, ask, download, speak or be heard."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEngineDesktopMediaRequest,
    QWebEngineFileSystemAccessRequest,
    QWebEngineFullScreenRequest,
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineProfile,
    QWebEngineRegisterProtocolHandlerRequest,
)

from desktop_app.ui.as_captured.addresses import SCHEME, WEB, bare

MAX_FRAMES = 120
"""Each costs the window's own thread: thousands would hold it for seconds."""
_IN_FRAMES = (SCHEME, *WEB, "data", "about")
"""What a frame may ask for; the interceptor leads it into the archive."""


class InertPage(QWebEnginePage):
    """`link_followed` with an address that the person wanted to go to; `refused` with a frame that is one too many."""

    link_followed = Signal(QUrl)
    refused = Signal(str)

    def __init__(self, profile: QWebEngineProfile, parent: QObject) -> None:
        super().__init__(profile, parent)
        self._begins = False
        self._frames = self._on_their_way = 0
        self.setAudioMuted(True)
        self.permissionRequested.connect(_deny)
        self.fullScreenRequested.connect(_reject)
        self.fileSystemAccessRequested.connect(_reject)
        self.registerProtocolHandlerRequested.connect(_reject)
        self.desktopMediaRequested.connect(_cancel)

    def begin(self, address: QUrl) -> None:
        """The one address that the main frame ever goes to."""
        self._begins = True
        self.load(address)

    def acceptNavigationRequest(self, url: QUrl | str, type: QWebEnginePage.NavigationType, isMainFrame: bool) -> bool:  # noqa: N803
        """The page itself, and what its frames hold."""
        target = QUrl(url)
        kind = QWebEnginePage.NavigationType
        if isMainFrame and self._is_within(target):
            return True
        if type in (kind.NavigationTypeLinkClicked, kind.NavigationTypeFormSubmitted):
            self.link_followed.emit(target)
            return False
        if isMainFrame:
            begins, self._begins = self._begins, False
            return begins and target.scheme() == SCHEME and type == kind.NavigationTypeTyped
        return target.scheme() in _IN_FRAMES and self._has_room(target)

    def _has_room(self, target: QUrl) -> bool:
        """Frames are counted once: one with a web address comes again, led into the archive."""
        if target.scheme() == SCHEME and self._on_their_way:
            self._on_their_way -= 1
            return True
        self._frames += 1
        if self._frames > MAX_FRAMES:
            self.refused.emit(target.toString()[:2_000])
            return False
        self._on_their_way += target.scheme() in WEB
        return True

    def _is_within(self, target: QUrl) -> bool:
        """A place on this very page."""
        return target.hasFragment() and bare(target) == bare(self.url())

    def createWindow(self, _type: QWebEnginePage.WebWindowType) -> QWebEnginePage | None:  # type: ignore[override]
        """None is made."""
        return None

    def javaScriptAlert(self, _origin: QUrl | str, _text: str) -> None:
        """No page speaks to the person."""

    def javaScriptConfirm(self, _origin: QUrl | str, _text: str) -> bool:
        """No page asks."""
        return False

    def javaScriptPrompt(self, _origin: QUrl | str, _text: str, _default: str) -> tuple[bool, str]:
        """No page asks."""
        return False, ""

    def javaScriptConsoleMessage(
        self, _level: QWebEnginePage.JavaScriptConsoleMessageLevel, _text: str, _line: int, _source: str
    ) -> None:
        """What it refuses goes to nobody's log: addresses of a captured page do not belong there."""

    def chooseFiles(self, *_any: object) -> list[str]:
        """No file is handed to a page."""
        return []


def _deny(permission: QWebEnginePermission) -> None:
    permission.deny()


def _reject(
    request: QWebEngineFullScreenRequest | QWebEngineFileSystemAccessRequest | QWebEngineRegisterProtocolHandlerRequest,
) -> None:
    request.reject()


def _cancel(request: QWebEngineDesktopMediaRequest) -> None:
    request.cancel()
